"""The topics of a joint session: going to one, closing it, and changing the agenda on the way."""

from dataclasses import dataclass, replace

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting
from partnerdesk.commands.joint_session import kind_about
from partnerdesk.commands.joint_session_courses import (
    OpenCourse,
    going_on,
    keep_course,
    open_course,
    passing,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.ids import new_id
from partnerdesk.errors import UserError
from partnerdesk.sessions import agenda
from partnerdesk.sessions.course import (
    ITEM_KINDS,
    ParkedLine,
    SessionTopic,
    TopicKind,
    TopicState,
)
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

TOPIC = KINDS["agenda_topic"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveToTopic:
    """Talk about a topic now; one that was closed is open again."""

    session_id: str
    topic_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishTopic:
    """Say that a topic is done, and go on to the next one that is open."""

    session_id: str
    topic_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipTopic:
    """Pass a topic over, and go on to the next one that is open."""

    session_id: str
    topic_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkTopic:
    """Put a topic aside for later, and go on to the next one that is open."""

    session_id: str
    topic_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTopic:
    """Add a topic, at the end unless a place is said. Without a title it has that of its item."""

    session_id: str
    title: str = ""
    kind: TopicKind = TopicKind.TEXT
    about_id: str | None = None
    minutes: int | None = None
    index: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTopic:
    """Change title or minutes of a topic; None leaves them, 0 minutes takes them away."""

    session_id: str
    topic_id: str
    title: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTopic:
    """Move a topic to another place in the agenda; 0 is the first."""

    session_id: str
    topic_id: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTopic:
    """Take a topic off the agenda."""

    session_id: str
    topic_id: str


def move_to_topic(command: MoveToTopic, work: UnitOfWork) -> Done:
    """Let the time run for another topic."""
    going_on(
        work,
        command.session_id,
        lambda course: agenda.moved_to(course, command.topic_id, work.now),
    )
    return passing(command.topic_id)


def finish_topic(command: FinishTopic, work: UnitOfWork) -> Done:
    """Close a topic as done."""
    return _close(work, command, TopicState.DONE)


def skip_topic(command: SkipTopic, work: UnitOfWork) -> Done:
    """Close a topic without having talked about it."""
    return _close(work, command, TopicState.SKIPPED)


def park_topic(command: ParkTopic, work: UnitOfWork) -> Done:
    """Close a topic for later; it stands among what was parked."""
    opened = open_course(work, command.session_id)
    topic = agenda.topic_in(opened.course, command.topic_id)
    if not any(each.topic_id == topic.id for each in opened.course.parked):
        line = ParkedLine(
            id=new_id(),
            text=topic.title,
            topic_id=topic.id,
            by=opened.course.speaking,
            at=work.now,
        )
        keep_course(work, opened, replace(opened.course, parked=(*opened.course.parked, line)))
    return _close(work, command, TopicState.PARKED)


def add_topic(command: AddTopic, work: UnitOfWork) -> Done:
    """Add a checked topic; raises FieldError without a title."""
    opened = open_course(work, command.session_id)
    kind = TopicKind(command.kind)
    if kind in ITEM_KINDS and kind_about(work, command.about_id) is not kind:
        raise UserError("not_found", kind=kind.value)
    title = command.title.strip() or _title_of_item(work, kind, command.about_id)
    topic = SessionTopic(
        id=new_id(),
        title=title,
        kind=kind,
        about_id=command.about_id if kind in ITEM_KINDS else None,
        minutes=command.minutes or None,
    )
    _check(topic)
    keep_course(work, opened, agenda.added(opened.course, topic, command.index))
    return passing(topic.id)


def change_topic(command: ChangeTopic, work: UnitOfWork) -> Done:
    """Write a checked title or time."""
    opened = open_course(work, command.session_id)
    topic = agenda.topic_in(opened.course, command.topic_id)
    if command.title is not None:
        topic = replace(topic, title=command.title.strip())
    if command.minutes is not None:
        topic = replace(topic, minutes=command.minutes or None)
    _check(topic)
    keep_course(work, opened, agenda.changed(opened.course, topic))
    return passing(topic.id)


def move_topic(command: MoveTopic, work: UnitOfWork) -> Done:
    """Write another order."""
    going_on(
        work,
        command.session_id,
        lambda course: agenda.moved(course, command.topic_id, command.index),
    )
    return passing(command.topic_id)


def remove_topic(command: RemoveTopic, work: UnitOfWork) -> Done:
    """Take a topic away; the time it took stays with the session."""
    going_on(
        work, command.session_id, lambda course: agenda.removed(course, command.topic_id, work.now)
    )
    return passing(command.topic_id)


def _close(
    work: UnitOfWork, command: FinishTopic | SkipTopic | ParkTopic, state: TopicState
) -> Done:
    opened: OpenCourse = going_on(
        work,
        command.session_id,
        lambda course: agenda.closed(course, command.topic_id, state, work.now),
    )
    return passing(opened.course.current_id or command.topic_id)


def _check(topic: SessionTopic) -> None:
    values = {"title": topic.title, "minutes": topic.minutes}
    checking.check_new(TOPIC, fitting(TOPIC, values))


def _title_of_item(work: UnitOfWork, kind: TopicKind, about_id: str | None) -> str:
    if kind not in ITEM_KINDS or about_id is None:
        return ""
    return str(places.title_of(KINDS[kind.value], work.session.get(MODELS[kind.value], about_id)))
