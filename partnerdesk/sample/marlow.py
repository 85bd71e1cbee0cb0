"""Marlow Pet Nutrition: on track, with a third party outside the circle."""

from partnerdesk.domain.commitments import CommitmentKind
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.sample.outline import (
    Aim,
    Danger,
    Gain,
    Meeting,
    Outline,
    PutIn,
    Round,
    Someone,
    Talk,
)

MARLOW = Outline(
    name="Marlow Pet Nutrition",
    short_name="Marlow",
    industry="Pet food",
    plan="Pouch programme",
    ours=(
        Someone(name="Jonas Weber", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Priya Nair", title="Packaging engineer", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(name="Ana Ribeiro", title="Innovation", role=PlanRole.CHAMPION, attitude=2),
        Someone(name="Peter Marlow", title="Owner", role=PlanRole.SPONSOR, influence=5),
    ),
    third="Quayside Print",
    inside=("Jonas Weber", "Priya Nair", "Ana Ribeiro", "Peter Marlow"),
    vision="A pouch of one material that keeps wet food safe and can be made into a pouch again.",
    success_theirs="Vets recommend the food, and nobody complains about the pack.",
    success_ours="The one-material pouch passes its tests before anybody else's.",
    known_for=360,
    planned=220,
    drawn=150,
    aims=(
        Aim(
            title="One material for all pouches",
            unit="%",
            start="0",
            target="100",
            since=365,
            measured=((185, "20"), (121, "30"), (61, "39"), (24, "44.5")),
            agreed=120,
            for_us=Benefit.HIGHER_QUALITY,
        ),
        Aim(title="Seal without a second pass", unit="%", start="70", target="98", agreed=120),
        Aim(title="Print in a week", unit="days", start="24", target="7", agreed=80, them=1),
        Aim(title="Cut the price per pouch", unit="cents", start="9.2", target="8", agreed=80),
    ),
    puts_in=(
        PutIn(
            title="Material research",
            side=Side.US,
            amount="66",
            due=-160,
            kind=CommitmentKind.EXPERTISE,
        ),
        PutIn(title="Taste and safety tests", side=Side.THEM, amount="60", due=-140),
    ),
    dangers=(
        Danger(title="The pouch fails in the retort", likelihood="25", impact=120, ours="55"),
        Danger(title="Printing plant moves", likelihood="15", impact=60, ours="50"),
    ),
    gains=(
        Gain(title="Material saved", value=130, ours="52"),
        Gain(title="New pouch range", value=90, ours="58", kind=RewardKind.MARGIN),
    ),
    rounds=(
        Round(days_ago=185, us=(100, 75, 75, 75, 75), them=(75, 75, 75, 75, 75)),
        Round(days_ago=121, us=(75, 100, 75, 75, 75), them=(75, 75, 75, 75, 75)),
    ),
    talks=(
        Talk(days_ago=185, title="Opening talk", channel=Channel.INTERVIEW),
        Talk(days_ago=121, title="Retort trial", channel=Channel.VISIT),
        Talk(days_ago=61, title="Half-year review", channel=Channel.REVIEW),
        Talk(days_ago=24, title="Print samples"),
    ),
    meeting=Meeting(days=23, clock="13:00"),
    note="Quayside Print wants to be inside the circle. Peter is not sure yet.",
    values=(("Taste it yourself", "Nobody talks about the food who has not been to the tests."),),
)
