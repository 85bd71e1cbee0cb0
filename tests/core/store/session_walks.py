"""The part of a random walk that leads through joint sessions."""

import random
from collections.abc import Callable
from datetime import date
from typing import Any

from partnerdesk.commands.joint_session import (
    AbandonSession,
    KeepTime,
    KeepTyped,
    PauseSession,
    ResumeSession,
    SetPresent,
    SetSpokesperson,
    SpeakAs,
    StartSession,
)
from partnerdesk.commands.joint_session_agenda import (
    AddTopic,
    ChangeTopic,
    FinishTopic,
    MoveTopic,
    MoveToTopic,
    ParkTopic,
    RemoveTopic,
    SkipTopic,
)
from partnerdesk.commands.joint_session_capture import (
    CaptureLine,
    ChangeParked,
    DropParked,
    ParkLine,
)
from partnerdesk.commands.joint_session_minutes import (
    BackToSession,
    CloseSession,
    CorrectMinutes,
    DropNote,
    EndSession,
    NodMinutes,
    NoteInMinutes,
    PlanNextSession,
    TakeNodBack,
)
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    BreakSeal,
    OpenSeals,
    SealAnswers,
    StartSitting,
    TakeSealedBack,
    WriteSealed,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT, LEVELS
from partnerdesk.sessions.captured import Capture, Captured
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.speaking import Speaking
from tests.core.store.worlds import DAY, MOMENT

IdOf = Callable[[str], str]


def session_command(chance: random.Random, id_of: IdOf, word: str) -> Any:
    """Return a command of a joint session; more often one that gets it going."""
    session = id_of("joint_session")
    side = chance.choice((Side.US, Side.THEM))
    groups: tuple[tuple[Any, ...], ...] = (
        _beginnings(id_of),
        _on_the_way(session, id_of, word, chance.choice(list(Speaking))),
        _topics(session, id_of, word),
        _captures(session, id_of, word, chance.choice(list(Capture)), DAY),
        *([_sealed(session, side, chance.choice(ALIGNMENT).key, chance.choice(LEVELS))] * 2),
        _endings(session, side, word),
    )
    return chance.choice(chance.choice(groups))


def _beginnings(id_of: IdOf) -> tuple[Any, ...]:
    start = StartSession(plan_id=id_of("plan"), touchpoint_id=id_of("touchpoint"))
    return (
        *(start, StartSession(plan_id=id_of("plan"))),
        StartSession(plan_id=id_of("plan"), is_rehearsal=True),
    )


def _on_the_way(session: str, id_of: IdOf, word: str, speaking: Speaking) -> tuple[Any, ...]:
    person = id_of("person")
    return (
        PauseSession(session_id=session),
        ResumeSession(session_id=session),
        KeepTime(session_id=session),
        KeepTyped(session_id=session, text=word),
        SpeakAs(session_id=session, speaking=speaking),
        SetSpokesperson(session_id=session, person_id=person),
        SetPresent(session_id=session, person_ids=(person,)),
    )


def _topics(session: str, id_of: IdOf, word: str) -> tuple[Any, ...]:
    topic = id_of("agenda_topic")
    goal = AddTopic(session_id=session, kind=TopicKind.GOAL, about_id=id_of("goal"))
    return (
        *(goal, AddTopic(session_id=session, title=word, minutes=5)),
        MoveToTopic(session_id=session, topic_id=topic),
        FinishTopic(session_id=session, topic_id=topic),
        SkipTopic(session_id=session, topic_id=topic),
        ParkTopic(session_id=session, topic_id=topic),
        ChangeTopic(session_id=session, topic_id=topic, title=word),
        MoveTopic(session_id=session, topic_id=topic, index=0),
        RemoveTopic(session_id=session, topic_id=topic),
    )


def _captures(session: str, id_of: IdOf, word: str, kind: Capture, day: date) -> tuple[Any, ...]:
    captured = Captured(
        kind=kind, title=word, party_id=id_of("party"), day=day, about=("goal", id_of("goal"))
    )
    return (
        *([CaptureLine(session_id=session, captured=captured)] * 4),
        ParkLine(session_id=session, text=word),
        ChangeParked(session_id=session, parked_id="nothing", text=word),
        DropParked(session_id=session, parked_id="nothing"),
    )


def _sealed(session: str, side: Side, question: str, level: int) -> tuple[Any, ...]:
    return (
        StartSitting(session_id=session),
        *([AnswerSealed(session_id=session, side=side, question=question, level=level)] * 6),
        WriteSealed(session_id=session, side=side, question=question, evidence="seen"),
        TakeSealedBack(session_id=session, side=side, question=question),
        *([SealAnswers(session_id=session, side=side)] * 2),
        BreakSeal(session_id=session, side=side),
        *([OpenSeals(session_id=session)] * 2),
    )


def _endings(session: str, side: Side, word: str) -> tuple[Any, ...]:
    minutes = Minutes(
        session_id=session,
        plan_id="plan",
        plan_title="Plan",
        currency="EUR",
        account="Alder",
        parties=(),
        title=word,
        started_at=MOMENT,
    )
    return (
        CloseSession(session_id=session),
        BackToSession(session_id=session),
        NoteInMinutes(session_id=session, text=word),
        DropNote(session_id=session, index=0),
        NodMinutes(session_id=session, side=side, fingerprint="f"),
        TakeNodBack(session_id=session, side=side),
        PlanNextSession(session_id=session, title=word, starts_at=MOMENT),
        EndSession(session_id=session, minutes=minutes, outcome=word),
        CorrectMinutes(session_id=session, text=word, by=Speaking.US),
        AbandonSession(session_id=session),
    )
