"""Alder's sessions: the next one with its agenda, further ones, checks, and the signatures."""

from collections.abc import Iterator
from dataclasses import replace

from partnerdesk.commands.dialogue import RecordCheck, SetAgenda, SetParticipants
from partnerdesk.commands.plan_life import OpenForChanges
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.dialogue import About, AgendaTopic, Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.questionnaires import OWN_READINESS, Questionnaire
from partnerdesk.sample.alder.goals import RECYCLED
from partnerdesk.sample.alder.outline import AIKO, JONAS, MARIA, PRIYA, TOM
from partnerdesk.sample.alder.rewards import FASTER
from partnerdesk.sample.alder.risks import FEES
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.outline import Round
from partnerdesk.sample.stories.dialogue import checks

NEXT = "next"
IN_THE_ROOM = (MARIA, TOM, AIKO, JONAS, PRIYA)
ALIGNMENT = (
    Round(days_ago=166, us=(50, 75, 50, 75, 25), them=(50, 50, 75, 0, 25)),
    Round(days_ago=54, us=(75, 100, 75, 75, 50), them=(75, 75, 75, 25, 50)),
)
ANSWERED_BY = ((Side.US, JONAS), (Side.THEM, MARIA))
EVIDENCE = {
    (Side.US, "risk"): "Film risk is already half and half.",
    (Side.THEM, "risk"): "If line 3 stops, we stand there alone.",
    (Side.US, "values"): "Priya stayed the night when the film tore.",
}
READINESS = ((160, (75, 75, 50, 75, 50)), (61, (75, 75, 75, 75, 75)))
HOUSE_EVIDENCE = "Lena has Thursdays free for it since the summer."
CHARTER = (
    (Topic.VALUE_WE_BRING, "Film that runs, and people who stand beside the line until it does."),
    (Topic.HOW_THEY_GAIN, "Lower fees, fewer stops, and a pledge that holds."),
    (Topic.WHAT_WE_GAIN, "A line that others come to see, and years we can plan with."),
    (Topic.EXIT, "Six months' notice, open books to the last day, and the tooling stays on site."),
)


def tell_sessions(diary: Diary) -> None:
    """Write what comes next, both sides' answers, and who signed."""
    diary.write(190, *_charter(diary))
    for each in ALIGNMENT:
        diary.write(each.days_ago, *_alignment(diary, each))
    for days_ago, levels in READINESS:
        diary.write(days_ago, _own_readiness(diary, days_ago, levels))
    diary.write(53, *_signatures(diary))
    diary.write(52, OpenForChanges(plan_id=diary.plan_id))
    diary.write(10, *_next_session(diary), clock="13:00")
    diary.write(7, *_later(diary))


def _charter(diary: Diary) -> Iterator[object]:
    for topic, body in CHARTER:
        yield diary.add("statement", topic, topic=topic, body=body)


def _alignment(diary: Diary, each: Round) -> Iterator[RecordCheck]:
    people = dict(ANSWERED_BY)
    is_latest = each is ALIGNMENT[-1]
    for check in checks(diary, each, Questionnaire.ALIGNMENT):
        answers = tuple(
            replace(answer, evidence=EVIDENCE.get((check.side, answer.question), ""))
            for answer in check.answers
        )
        person = diary.id(people[check.side])
        yield replace(check, respondent_id=person, answers=answers if is_latest else check.answers)


def _own_readiness(diary: Diary, days_ago: int, levels: tuple[int, ...]) -> RecordCheck:
    answers = (
        Answer(
            question=question.key,
            level=level,
            evidence=HOUSE_EVIDENCE if (question.key, level) == ("time", 75) else "",
        )
        for question, level in zip(OWN_READINESS, levels, strict=True)
    )
    return RecordCheck(
        plan_id=diary.plan_id,
        questionnaire=Questionnaire.OWN_READINESS,
        side=Side.US,
        checked_on=diary.days.ago(days_ago),
        answers=tuple(answers),
        respondent_id=diary.id(JONAS),
    )


def _signatures(diary: Diary) -> Iterator[object]:
    signers = ((JONAS, "Key account", Side.US), (MARIA, "Head of operations", Side.THEM))
    for name, role, side in signers:
        yield diary.add(
            "signature",
            name=name,
            role=role,
            party_id=diary.party(side),
            signed_at=diary.days.moment(53, "09:00"),
            version=10,
        )


def _next_session(diary: Diary) -> Iterator[object]:
    day = diary.days.ahead(2)
    yield diary.add(
        "touchpoint",
        NEXT,
        title="Joint session",
        channel=Channel.JOINT_SESSION,
        starts_at=diary.days.at(day, "10:00"),
        minutes=60,
        place="Plant 2, room B",
        to_ask="What would make you call someone else?\nWhat do you risk by saying yes to us?",
        private_notes="Sit on their side of the table.",
    )
    yield SetAgenda(
        touchpoint_id=diary.id(NEXT),
        topics=tuple(
            AgendaTopic(
                id=diary.id(f"topic {title}"),
                title=title,
                minutes=minutes,
                about_id=about.value if isinstance(about, About) else diary.id(about),
                position=index,
            )
            for index, (title, minutes, about) in enumerate(_TOPICS)
        ),
    )
    people = tuple(diary.id(name) for name in IN_THE_ROOM)
    yield SetParticipants(kind="touchpoint", item_id=diary.id(NEXT), person_ids=people)


_TOPICS = (
    ("Open issues", 10, About.ISSUES),
    ("Recycled content goal", 20, RECYCLED),
    ("Who carries the fee-rule risk", 15, FEES),
    ("Split of the change-over gain", 15, FASTER),
)


def _later(diary: Diary) -> Iterator[object]:
    day = diary.days
    yield diary.add(
        "touchpoint",
        "trial",
        title="First trial roll on line 3",
        channel=Channel.VISIT,
        starts_at=day.at(day.workday(19), "18:00"),
        minutes=240,
        place="Plant 2, line 3",
    )
    yield diary.add(
        "touchpoint",
        "looking back",
        is_shared=False,
        title="Look back among ourselves",
        channel=Channel.CALL,
        starts_at=day.at(day.workday(16), "16:00"),
        minutes=30,
    )
