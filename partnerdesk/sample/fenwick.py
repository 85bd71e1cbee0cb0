"""Fenwick & Dale Bakeries: both sides work hard, and both are late with what they promised."""

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

FENWICK = Outline(
    name="Fenwick & Dale Bakeries",
    short_name="Fenwick & Dale",
    industry="Bakery",
    plan="Shelf-life plan {year}",
    ours=(
        Someone(name="Jonas Weber", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Priya Nair", title="Packaging engineer", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(
            name="Samuel Dale",
            title="Managing partner",
            role=PlanRole.SPONSOR,
            cares_about="Bread that is still good on the fifth day",
            attitude=2,
            influence=5,
        ),
        Someone(
            name="Ingrid Moe",
            title="Sales planning",
            role=PlanRole.PLANNER,
            cares_about="Forecasts that nobody laughs at",
            attitude=0,
            influence=3,
        ),
    ),
    inside=("Jonas Weber", "Priya Nair", "Samuel Dale"),
    vision="Bread that stays fresh for five days in a bag that can go into the paper bin.",
    success_theirs="Half the returns, and customers who notice the difference.",
    success_ours="The paper bag becomes the standard in every bakery of the group.",
    known_for=380,
    planned=232,
    drawn=215,
    aims=(
        Aim(
            title="Keep bread fresh for five days",
            unit="hours",
            start="72",
            target="120",
            since=365,
            measured=((190, "80"), (122, "83"), (88, "84"), (13, "83")),
            agreed=120,
            for_them=Benefit.HIGHER_QUALITY,
        ),
        Aim(title="Halve the returns", unit="%", start="9", target="4.5", agreed=120),
        Aim(title="One bag for all loaves", unit="bags", start="7", target="2", agreed=120),
        Aim(title="Move to paper bags", unit="%", start="10", target="80", agreed=88, them=1),
        Aim(title="Forecast three months ahead", unit="weeks", start="4", target="13", agreed=88),
        Aim(title="Test each new flour in a week", unit="days", start="20", target="7", agreed=88),
        Aim(title="Share the shelf tests", unit="%", start="0", target="100", them=1),
        Aim(title="Deliver twice a week", unit="times", start="1", target="2", them=1),
    ),
    puts_in=(
        PutIn(title="Shelf test report", side=Side.US, amount="8", due=9),
        PutIn(
            title="Sales forecast Q1",
            side=Side.THEM,
            amount="5",
            due=6,
            kind=CommitmentKind.DATA_AND_ACCESS,
        ),
        PutIn(
            title="Line access form",
            side=Side.THEM,
            amount="2",
            due=2,
            kind=CommitmentKind.DATA_AND_ACCESS,
        ),
        PutIn(title="Bag trials", side=Side.US, amount="52", due=30, is_delivered=True),
        PutIn(title="Test bakery", side=Side.THEM, amount="48", due=-150),
    ),
    dangers=(
        Danger(title="Paper bags tear in the slicer", likelihood="30", impact=90, ours="60"),
        Danger(title="Shoppers squeeze the loaves", likelihood="25", impact=48, ours="35"),
    ),
    gains=(
        Gain(title="Fewer returns", value=110, ours="45"),
        Gain(title="Paper bag contract", value=90, ours="68", kind=RewardKind.MARGIN),
    ),
    rounds=(
        Round(days_ago=190, us=(75, 75, 75, 50, 50), them=(75, 50, 50, 50, 50)),
        Round(days_ago=41, us=(75, 75, 50, 50, 50), them=(50, 50, 50, 50, 50)),
    ),
    talks=(
        Talk(days_ago=190, title="Opening session", channel=Channel.JOINT_SESSION),
        Talk(days_ago=122, title="Session in the bakery", channel=Channel.JOINT_SESSION),
        Talk(days_ago=88, title="Quarterly review", channel=Channel.JOINT_SESSION),
        Talk(days_ago=41, title="Torn bags", is_trouble=True),
        Talk(days_ago=13, title="Forecast call"),
    ),
    cadences=((Channel.JOINT_SESSION, 95),),
    meeting=Meeting(days=9, clock="14:00", title="Quarterly review"),
    note="Our own report is late as well: bring it finished before asking for theirs.",
    values=(("Say it early", "A date that slips is told before it has passed."),),
)
