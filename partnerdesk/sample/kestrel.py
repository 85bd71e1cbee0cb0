"""Kestrel Home Care: a good plan in which one side carries most of the risk."""

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

KESTREL = Outline(
    name="Kestrel Home Care",
    short_name="Kestrel",
    industry="Household goods",
    plan="Refill launch {year}",
    ours=(
        Someone(name="Marta Lindqvist", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Priya Nair", title="Packaging engineer", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(
            name="Oliver Grant",
            title="Brand director",
            role=PlanRole.DECISION_MAKER,
            cares_about="A refill that people use twice",
            attitude=1,
            influence=5,
        ),
        Someone(name="Yusuf Demir", title="Operations", role=PlanRole.USER, influence=3),
    ),
    inside=("Marta Lindqvist", "Priya Nair", "Oliver Grant", "Yusuf Demir"),
    vision="Every second bottle of Kestrel is filled again before it is thrown away.",
    success_theirs="Refill is the way people buy from us, not a corner of the shelf.",
    success_ours="Our pouch line runs full, and others ask for it.",
    known_for=370,
    planned=228,
    drawn=170,
    aims=(
        Aim(
            title="Sell a third as refill",
            unit="%",
            start="4",
            target="33",
            since=365,
            measured=((182, "8.2"), (122, "10.9"), (74, "12"), (20, "13.5")),
            agreed=110,
            for_us=Benefit.MORE_MEANING,
        ),
        Aim(title="Use 70% less plastic", unit="%", start="0", target="70", agreed=110),
        Aim(title="Fill a pouch in two seconds", unit="s", start="3.4", target="2", agreed=110),
        Aim(title="No leaks in the post", unit="per 1,000", start="6", target="0.5", agreed=75),
        Aim(title="Launch in four countries", unit="countries", start="1", target="4", agreed=75),
        Aim(title="One pouch for all soaps", unit="pouches", start="5", target="1", them=1),
    ),
    puts_in=(
        PutIn(
            title="Pouch line set-up",
            side=Side.US,
            amount="90",
            due=-140,
            kind=CommitmentKind.EQUIPMENT,
        ),
        PutIn(
            title="Launch campaign",
            side=Side.THEM,
            amount="70",
            due=-170,
            kind=CommitmentKind.MONEY,
        ),
    ),
    dangers=(
        Danger(title="Refill sells too slowly", likelihood="40", impact=150, ours="25"),
        Danger(title="Pouches leak in transit", likelihood="20", impact=100, ours="41"),
    ),
    gains=(
        Gain(title="Refill margin", value=260, ours="62", kind=RewardKind.MARGIN),
        Gain(title="Plastic fees saved", value=60, ours="42"),
    ),
    rounds=(
        Round(days_ago=182, us=(75, 75, 50, 50, 75), them=(75, 50, 50, 25, 75)),
        Round(days_ago=74, us=(75, 75, 50, 50, 75), them=(75, 75, 50, 25, 50)),
    ),
    talks=(
        Talk(days_ago=182, title="Opening talk", channel=Channel.INTERVIEW),
        Talk(days_ago=152, title="What refill costs"),
        Talk(days_ago=122, title="Pouch trials", channel=Channel.VISIT),
        Talk(days_ago=74, title="Launch plan", channel=Channel.PLANNING_SESSION),
        Talk(days_ago=20, title="First sales figures"),
    ),
    meeting=Meeting(days=11, clock="09:30", title="Rebalancing talk"),
    note="Oliver has not said it yet, but the risk of slow sales sits with him alone.",
    values=(("Open numbers", "Both sides see the sales of the week on Monday."),),
)
