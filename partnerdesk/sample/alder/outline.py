"""Alder's people, words, rhythm and checks, in the form that all accounts of the sample share."""

from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.people import PlanRole
from partnerdesk.sample.outline import Outline, Round, Someone, Talk

JONAS, PRIYA, LENA = "Jonas Weber", "Priya Nair", "Lena Fischer"
MARIA, TOM, AIKO = "Maria Costa", "Tom Eriksen", "Aiko Tanaka"
CREW, LOOPFILM = "Line 3 crew", "Loopfilm Recycling"

OURS = (
    Someone(
        name=JONAS,
        email="jonas.weber@brightwell.example",
        phone="+44 20 7946 0101",
        title="Key account",
        role=PlanRole.PLANNER,
        cares_about="A customer who is glad to hear his voice",
    ),
    Someone(
        name=PRIYA,
        email="priya.nair@brightwell.example",
        phone="+44 20 7946 0102",
        title="Packaging engineer",
        role=PlanRole.CHAMPION,
        cares_about="Film that a household can recycle and a line can run",
    ),
    Someone(
        name=LENA,
        email="lena.fischer@brightwell.example",
        phone="+44 20 7946 0103",
        title="Supply planning",
        role=PlanRole.USER,
        cares_about="One delivery date that holds",
    ),
)

THEIRS = (
    Someone(
        name=MARIA,
        email="maria.costa@alderfoods.example",
        phone="+44 20 7946 0201",
        title="Head of operations",
        role=PlanRole.DECISION_MAKER,
        cares_about="Two plants without a lost shift, and a waste figure for the board",
        attitude=1,
        influence=5,
    ),
    Someone(
        name=TOM,
        email="tom.eriksen@alderfoods.example",
        phone="+44 20 7946 0202",
        title="Plant manager",
        role=PlanRole.USER,
        cares_about="Line 3 running, and nobody surprised on a night shift",
        attitude=-1,
        influence=4,
    ),
    Someone(
        name=AIKO,
        email="aiko.tanaka@alderfoods.example",
        phone="+44 20 7946 0203",
        title="Sustainability",
        role=PlanRole.SPONSOR,
        cares_about="The retailer pledge, met with numbers that stand",
        attitude=2,
        influence=3,
    ),
    Someone(name=CREW, title="Team of 6", role=PlanRole.USER, is_team=True),
)

ALDER = Outline(
    name="Alder Foods Cooperative",
    short_name="Alder",
    industry="Food",
    plan="{year} joint plan",
    ours=OURS,
    theirs=THEIRS,
    third=LOOPFILM,
    vision=(
        "Every Alder case reaches the shelf in packaging a household can recycle, from lines that "
        "change over in half the time. Both of us earn from it."
    ),
    success_theirs=(
        "Two plants without a lost shift, and a waste figure that we can show the board."
    ),
    success_ours=(
        "The first film line in the market with 60% recycled content, and a customer who says so."
    ),
    values=(
        ("Open numbers", "Both sides see the same trial data on the same day."),
        ("Fix first", "The line runs again before anybody asks why it stopped."),
        ("Equal at the table", "Each side brings half of the agenda."),
    ),
    known_for=430,
    planned=205,
    next_review=-39,
    rounds=(
        Round(days_ago=184, us=(50, 50, 50, 50, 50), them=(75, 50, 50, 50, 25)),
        Round(days_ago=70, us=(75, 75, 75, 50, 50), them=(75, 75, 50, 50, 50)),
        Round(days_ago=26, us=(75, 75, 75, 50, 50), them=(75, 75, 75, 50, 75)),
    ),
    talks=(
        Talk(
            days_ago=194,
            title="First joint session",
            channel=Channel.JOINT_SESSION,
            summary="Maria would rather have one date that holds than three that sound good.",
        ),
        Talk(days_ago=166, title="Joint session", channel=Channel.JOINT_SESSION),
        Talk(
            days_ago=145,
            title="Walk along line 3",
            channel=Channel.VISIT,
            summary="The splice table stands where the crew has to walk around it.",
        ),
        Talk(
            days_ago=138,
            title="Joint session",
            channel=Channel.JOINT_SESSION,
            summary="Seven goals on one sheet. Four of them both sides would sign.",
        ),
        Talk(days_ago=110, title="Joint session", channel=Channel.JOINT_SESSION),
        Talk(
            days_ago=82,
            title="Torn film in the night shift",
            channel=Channel.JOINT_SESSION,
            is_trouble=True,
            summary="Fixed at four in the morning. Looked at together on the next day.",
        ),
        Talk(
            days_ago=54,
            title="Joint session",
            channel=Channel.JOINT_SESSION,
            summary="Vision, values and two goals agreed.",
        ),
        Talk(
            days_ago=26,
            title="Joint session",
            channel=Channel.JOINT_SESSION,
            summary="Waste and change-over agreed. The fee-rule risk stays open.",
        ),
        Talk(
            days_ago=11,
            title="Call about the splice tears",
            summary="Tom wants somebody on site, not another report.",
        ),
    ),
    cadences=((Channel.JOINT_SESSION, 35), (Channel.VISIT, 150)),
    note=(
        "Maria has to show the board a quick win before January. Lead with the change-over "
        "numbers, not the film price.\nTom was burnt by the 2024 trial. Bring the downtime plan."
    ),
)
