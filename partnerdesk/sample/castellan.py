"""Castellan Coffee Roasters: on track; the next session is far away, and that is fine."""

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

CASTELLAN = Outline(
    name="Castellan Coffee Roasters",
    short_name="Castellan",
    industry="Coffee",
    plan="Refill {year}",
    ours=(
        Someone(name="Marta Lindqvist", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Lena Fischer", title="Supply planning"),
        Someone(name="Priya Nair", title="Packaging engineer", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(name="Luca Bianchi", title="Head roaster", role=PlanRole.CHAMPION, attitude=2),
        Someone(name="Harriet Cole", title="Shops", role=PlanRole.DECISION_MAKER, influence=5),
    ),
    inside=("Marta Lindqvist", "Lena Fischer", "Priya Nair", "Luca Bianchi", "Harriet Cole"),
    vision="Coffee that tastes roasted this morning, out of a tin that was filled before.",
    success_theirs="People bring their tin back because they like coming.",
    success_ours="A refill system that works in a shop of twelve square metres.",
    known_for=410,
    planned=225,
    drawn=130,
    aims=(
        Aim(
            title="Fill half of all coffee into tins",
            unit="%",
            start="8",
            target="50",
            since=365,
            measured=((183, "15.7"), (131, "18.8"), (72, "22.5"), (29, "25.1")),
            agreed=130,
            for_us=Benefit.SERVICE_MADE_TO_MEASURE,
        ),
        Aim(title="Keep the aroma for a month", unit="days", start="18", target="30", agreed=130),
        Aim(title="Fill a tin in twenty seconds", unit="s", start="55", target="20", agreed=85),
        Aim(title="Open six refill shops", unit="shops", start="2", target="6", agreed=85, them=1),
        Aim(title="Lose no tin in the wash", unit="%", start="4", target="0.5", agreed=85),
    ),
    puts_in=(
        PutIn(
            title="Tins and lids",
            side=Side.US,
            amount="55",
            due=-120,
            kind=CommitmentKind.EQUIPMENT,
        ),
        PutIn(title="Refill counters", side=Side.THEM, amount="52", due=-150),
    ),
    dangers=(
        Danger(title="Tins are not brought back", likelihood="30", impact=50, ours="50"),
        Danger(title="Green coffee gets dearer", likelihood="40", impact=40, ours="40"),
    ),
    gains=(
        Gain(title="Bags saved", value=90, ours="49"),
        Gain(title="More visits to the shops", value=70, ours="45", kind=RewardKind.REVENUE),
    ),
    rounds=(
        Round(days_ago=183, us=(75, 75, 75, 75, 75), them=(75, 75, 75, 75, 75)),
        Round(days_ago=131, us=(75, 75, 75, 50, 75), them=(100, 75, 75, 75, 75)),
    ),
    talks=(
        Talk(days_ago=183, title="Opening talk", channel=Channel.INTERVIEW),
        Talk(days_ago=131, title="Shop visit", channel=Channel.VISIT),
        Talk(days_ago=72, title="Half-year review", channel=Channel.REVIEW),
        Talk(days_ago=29, title="Tin returns"),
    ),
    meeting=Meeting(days=53, clock="09:00"),
    note="Harriet looks at other tin makers for the price, not for the quality.",
    values=(("Smell before you sign", "New tins are tried with coffee before they are ordered."),),
)
