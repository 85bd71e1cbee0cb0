"""Solberg Seafood: the customer has made two proposals, and we have not answered."""

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

SOLBERG = Outline(
    name="Solberg Seafood",
    short_name="Solberg",
    industry="Fish",
    plan="Cold chain {year}",
    ours=(
        Someone(name="Marta Lindqvist", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Lena Fischer", title="Supply planning", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(
            name="Sigrid Aasen",
            title="Logistics",
            role=PlanRole.CHAMPION,
            cares_about="Ice that is still ice in Lyon",
            attitude=2,
            influence=4,
        ),
        Someone(name="Bjørn Solberg", title="Owner", role=PlanRole.SPONSOR, influence=5),
        Someone(name="Their customs agent", title="Name unknown", is_placeholder=True),
    ),
    inside=("Marta Lindqvist", "Lena Fischer", "Sigrid Aasen", "Bjørn Solberg"),
    vision="Fish that crosses Europe below two degrees, in boxes that come back.",
    success_theirs="No crate is refused at the border because of a thermometer.",
    success_ours="The returnable box pays for itself in two seasons.",
    known_for=350,
    planned=215,
    drawn=140,
    aims=(
        Aim(
            title="Stay below two degrees",
            unit="% of trips",
            start="88",
            target="99",
            since=365,
            measured=((181, "89.8"), (140, "90.6"), (101, "91.2"), (16, "92")),
            agreed=100,
            for_them=Benefit.HIGHER_QUALITY,
        ),
        Aim(title="Bring nine of ten boxes back", unit="%", start="35", target="90", agreed=100),
        Aim(
            title="Trace each box from boat to shop",
            unit="%",
            start="0",
            target="100",
            proposed_by=Side.THEM,
            for_us=Benefit.MORE_SPEED,
        ),
        Aim(title="Ice boxes in a day", unit="days", start="4", target="1"),
        Aim(title="Use ten percent less ice", unit="kg", start="6", target="5.4", them=1),
    ),
    puts_in=(
        PutIn(
            title="Returnable boxes",
            side=Side.US,
            amount="64",
            due=-100,
            kind=CommitmentKind.EQUIPMENT,
        ),
        PutIn(title="Cold store at the port", side=Side.THEM, amount="58", due=-130),
    ),
    dangers=(
        Danger(title="Boxes do not come back", likelihood="35", impact=60, ours="50"),
        Danger(title="A summer too hot for the ice", likelihood="20", impact=70, ours="45"),
    ),
    gains=(
        Gain(title="Less fish refused", value=110, ours="47"),
        Gain(
            title="Boxes rented to others",
            value=70,
            ours="62",
            kind=RewardKind.REVENUE,
            is_agreed=False,
            proposed_by=Side.THEM,
        ),
    ),
    rounds=(
        Round(days_ago=185, us=(75, 75, 50, 50, 50), them=(75, 75, 75, 50, 25)),
        Round(days_ago=101, us=(75, 75, 75, 50, 50), them=(75, 75, 50, 50, 75)),
    ),
    talks=(
        Talk(days_ago=181, title="Opening talk", channel=Channel.INTERVIEW),
        Talk(days_ago=140, title="Thermometers"),
        Talk(days_ago=101, title="Harbour visit", channel=Channel.VISIT),
        Talk(days_ago=52, title="Box returns"),
        Talk(days_ago=16, title="Two proposals of Sigrid"),
    ),
    meeting=Meeting(days=16, clock="11:00"),
    note="Answer both proposals before the session: Sigrid had to defend them at home.",
    values=(("The fish comes first", "When in doubt, the lorry leaves half empty."),),
)
