"""Northmoor Dairies: a plan that became a museum piece. Nobody has touched it for three months."""

from partnerdesk.domain.commitments import CommitmentKind
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.sample.outline import (
    Aim,
    Ask,
    Danger,
    Gain,
    Outline,
    PutIn,
    Round,
    Someone,
    Talk,
)

NORTHMOOR = Outline(
    name="Northmoor Dairies",
    short_name="Northmoor",
    industry="Dairy",
    plan="Line renewal {year}",
    ours=(
        Someone(name="Jonas Weber", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Henrik Holm", title="Line engineering", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(
            name="Fiona Blackwood",
            title="Purchasing",
            role=PlanRole.DECISION_MAKER,
            cares_about="One price list that holds for a year",
            attitude=-1,
            influence=5,
        ),
        Someone(
            name="Derek Shaw",
            title="Dairy manager",
            role=PlanRole.USER,
            cares_about="Filling lines that do not stop on a Friday",
            attitude=1,
            influence=3,
        ),
        Someone(name="Their finance director", title="Name unknown", is_placeholder=True),
    ),
    inside=("Jonas Weber", "Henrik Holm", "Derek Shaw"),
    vision="Two new filling lines that both of us are proud to show to others.",
    success_theirs="Nobody has to come in on a Saturday to catch up.",
    success_ours="Northmoor speaks for us when others ask about new lines.",
    known_for=390,
    planned=250,
    drawn=214,
    next_review=12,
    aims=(
        Aim(
            title="Stop fewer than five times a week",
            unit="stops",
            start="14",
            target="5",
            since=209,
            due=-180,
            measured=((182, "13.5"), (152, "13.1"), (122, "12.3"), (95, "11.6")),
            agreed=200,
        ),
        Aim(title="Clean the filler in an hour", unit="min", start="95", target="60", agreed=200),
        Aim(title="Waste less film at start-up", unit="kg", start="21", target="12", agreed=196),
        Aim(title="Order spare parts a month ahead", unit="%", start="40", target="90", them=None),
        Aim(title="Train two fitters per shift", unit="people", start="1", target="2", them=None),
    ),
    puts_in=(
        PutIn(
            title="Line engineering",
            side=Side.US,
            amount="46",
            due=-120,
            kind=CommitmentKind.EXPERTISE,
        ),
        PutIn(title="Filler survey", side=Side.US, amount="24", due=75, is_delivered=True),
    ),
    dangers=(
        Danger(title="New filler arrives late", likelihood="30", impact=120, ours="40"),
        Danger(title="Old line fails before the change", likelihood="20", impact=90, ours="50"),
    ),
    gains=(
        Gain(title="Fewer stops", value=120, ours="72"),
        Gain(title="Service contract", value=62, ours="71", kind=RewardKind.REVENUE),
    ),
    rounds=(
        Round(days_ago=182, us=(75, 75, 50, 75, 75), them=(75, 75, 50, 75, 75)),
        Round(days_ago=104, us=(50, 50, 50, 50, 50), them=(50, 25, 25, 25, 50)),
    ),
    talks=(
        Talk(days_ago=205, title="Line visit", channel=Channel.VISIT),
        Talk(days_ago=190, title="First review", channel=Channel.REVIEW),
        Talk(days_ago=152, title="Film tears on the old line", is_trouble=True),
        Talk(days_ago=122, title="Late delivery of caps", is_trouble=True),
        Talk(days_ago=110, title="Credit note for caps", is_trouble=True),
        Talk(days_ago=104, title="Stops on line 2", channel=Channel.VISIT, is_trouble=True),
        Talk(days_ago=95, title="Half-year review", channel=Channel.REVIEW),
    ),
    asks=(Ask(title="Who pays for the torn film?", asked=150, answered=147, told_back=146),),
    cadences=((Channel.REVIEW, 45), (Channel.VISIT, 120)),
    last_contacts=(("Derek Shaw", 47),),
    note="Fiona asked two competitors for prices. Derek told us; he must not be quoted.",
    values=(("No surprises", "Bad news travels the same day, by telephone."),),
)
