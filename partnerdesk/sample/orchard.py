"""Orchard Lane Juices: on track in everything."""

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

ORCHARD = Outline(
    name="Orchard Lane Juices",
    short_name="Orchard Lane",
    industry="Drinks",
    plan="{year} joint plan",
    ours=(
        Someone(name="Marta Lindqvist", title="Key account", role=PlanRole.PLANNER),
        Someone(name="Henrik Holm", title="Line engineering", role=PlanRole.CHAMPION),
    ),
    theirs=(
        Someone(name="Grace Okafor", title="Managing director", role=PlanRole.SPONSOR),
        Someone(name="Will Hartley", title="Bottling", role=PlanRole.USER, attitude=2),
        Someone(name="Chloé Martin", title="Marketing", role=PlanRole.CHAMPION, attitude=2),
    ),
    inside=("Marta Lindqvist", "Henrik Holm", "Grace Okafor", "Will Hartley", "Chloé Martin"),
    vision="Juice in bottles that are filled fifty times, pressed within sight of the orchard.",
    success_theirs="Every bottle we sell has a story that we can tell.",
    success_ours="We learn how returnable glass works before the law asks for it.",
    known_for=420,
    planned=240,
    drawn=160,
    aims=(
        Aim(
            title="Fill each bottle twenty times",
            unit="times",
            start="2",
            target="20",
            since=365,
            measured=((195, "5.5"), (151, "6.8"), (98, "8.1"), (37, "9.4"), (10, "10.1")),
            agreed=150,
            for_us=Benefit.MORE_MEANING,
        ),
        Aim(title="Wash with half the water", unit="l", start="1.8", target="0.9", agreed=150),
        Aim(title="Change labels in ten minutes", unit="min", start="35", target="10", agreed=150),
        Aim(title="Bring back four of five", unit="%", start="41", target="80", agreed=99, them=1),
        Aim(title="Plan the harvest together", unit="weeks", start="2", target="12", agreed=99),
        Aim(title="Win ten more shops", unit="shops", start="18", target="28", agreed=99, them=2),
    ),
    puts_in=(
        PutIn(
            title="Bottle pool",
            side=Side.US,
            amount="72",
            due=-200,
            kind=CommitmentKind.EQUIPMENT,
        ),
        PutIn(title="Washing line", side=Side.THEM, amount="80", due=-210),
    ),
    dangers=(
        Danger(title="A poor harvest", likelihood="25", impact=80, ours="45"),
        Danger(title="Bottles break in the crates", likelihood="30", impact=40, ours="55"),
    ),
    gains=(
        Gain(title="Glass saved", value=150, ours="48"),
        Gain(title="New shops", value=80, ours="49", kind=RewardKind.REVENUE),
    ),
    rounds=(
        Round(days_ago=195, us=(75, 75, 75, 75, 75), them=(75, 75, 75, 75, 75)),
        Round(days_ago=151, us=(100, 75, 75, 75, 75), them=(100, 75, 75, 75, 75)),
        Round(days_ago=98, us=(100, 100, 75, 75, 75), them=(100, 75, 75, 75, 100)),
    ),
    talks=(
        Talk(days_ago=195, title="Opening talk", channel=Channel.INTERVIEW),
        Talk(days_ago=151, title="Orchard walk", channel=Channel.VISIT),
        Talk(days_ago=98, title="Half-year review", channel=Channel.REVIEW),
        Talk(days_ago=37, title="Harvest planning", channel=Channel.PLANNING_SESSION),
        Talk(days_ago=10, title="Label trial"),
    ),
    meeting=Meeting(days=17, clock="10:00"),
    note="Grace would speak at our customer day. Ask her in the session.",
    values=(("Walk first, talk then", "We look at the orchard before we look at the figures."),),
)
