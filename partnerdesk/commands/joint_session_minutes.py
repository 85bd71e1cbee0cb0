"""Ending a joint session: its minutes, both sides' nods, the next meeting, and what stays."""

from dataclasses import dataclass, replace
from datetime import datetime

from partnerdesk.commands import checking, places
from partnerdesk.commands.dialogue import (
    HoldTouchpoint,
    SetAgenda,
    SetParticipants,
    hold_touchpoint,
    set_agenda,
    set_participants,
)
from partnerdesk.commands.items import new_row, write_field
from partnerdesk.commands.joint_session import LABEL, forget_sealed
from partnerdesk.commands.joint_session_courses import (
    OpenCourse,
    going_on,
    keep_aside,
    keep_course,
    open_course,
    passing,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.kinds import LONGEST, FieldType, long_text
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.sessions.agenda import as_agenda
from partnerdesk.sessions.course import (
    CourseNod,
    CourseNote,
    SessionCourse,
    SessionTopic,
    Stage,
    TopicState,
)
from partnerdesk.sessions.minutes import Minutes, MinutesNote
from partnerdesk.sessions.minutes_content import minutes_from_content, minutes_to_content
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.timekeeping import paused, running
from partnerdesk.store.models.dialogue import JointSessionRow, TouchpointRow
from partnerdesk.store.models.sessions import SessionCourseRow
from partnerdesk.store.unit_of_work import UnitOfWork

NOTE = long_text("text", "Note")
TOUCHPOINT = KINDS["touchpoint"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseSession:
    """Stop the clock and look at the minutes."""

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackToSession:
    """Go on talking instead."""

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteInMinutes:
    """Add a line to the minutes while they are looked at."""

    session_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropNote:
    """Take a line of the minutes away again; it is named by its place among the notes."""

    session_id: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NodMinutes:
    """A side nods to the minutes as they are, told by their fingerprint."""

    session_id: str
    side: Side
    fingerprint: str
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeNodBack:
    """A side nods no longer."""

    session_id: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNextSession:
    """Plan when both meet again, with what was left open or put aside as its agenda."""

    session_id: str
    title: str
    starts_at: datetime
    minutes: int | None = None
    place: str = ""
    channel: Channel = Channel.JOINT_SESSION


@dataclass(frozen=True, slots=True, kw_only=True)
class EndSession:
    """End a session with its minutes, which stay as they are.

    The touchpoint is held, with the outcome as what was said; a session without one gets one of
    the title.
    """

    session_id: str
    minutes: Minutes
    outcome: str = ""
    title: str = "Joint session"


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectMinutes:
    """Add a correction to minutes that stand; what stands is not changed."""

    session_id: str
    text: str
    by: Speaking


def close_session(command: CloseSession, work: UnitOfWork) -> Done:
    """Let the clock stand while the minutes are looked at."""
    going_on(work, command.session_id, lambda course: paused(course, work.now, Stage.CLOSING))
    return passing(command.session_id)


def back_to_session(command: BackToSession, work: UnitOfWork) -> Done:
    """Let the clock run again."""
    going_on(
        work,
        command.session_id,
        lambda course: running(course, work.now) if course.stage is Stage.CLOSING else course,
    )
    return passing(command.session_id)


def note_in_minutes(command: NoteInMinutes, work: UnitOfWork) -> Done:
    """Keep a line; raises FieldError where it is empty."""
    opened = open_course(work, command.session_id)
    text = _checked(command.text)
    note = CourseNote(id=new_id(), text=text, by=opened.course.speaking, at=work.now)
    keep_course(work, opened, replace(opened.course, notes=(*opened.course.notes, note)))
    return passing(note.id)


def drop_note(command: DropNote, work: UnitOfWork) -> Done:
    """Forget a line."""
    opened = open_course(work, command.session_id)
    notes = opened.course.notes
    if not 0 <= command.index < len(notes):
        raise UserError("not_found", kind="line")
    left = (*notes[: command.index], *notes[command.index + 1 :])
    keep_course(work, opened, replace(opened.course, notes=left))
    return passing(command.session_id)


def nod_minutes(command: NodMinutes, work: UnitOfWork) -> Done:
    """Keep a side's nod, instead of an earlier one."""
    nod = CourseNod(
        side=Side(command.side),
        person_id=command.person_id,
        at=work.now,
        fingerprint=command.fingerprint,
    )
    going_on(
        work,
        command.session_id,
        lambda course: replace(course, nods=(*_others(course, nod.side), nod)),
    )
    return passing(command.session_id)


def take_nod_back(command: TakeNodBack, work: UnitOfWork) -> Done:
    """Forget a side's nod."""
    going_on(
        work,
        command.session_id,
        lambda course: replace(course, nods=_others(course, command.side)),
    )
    return passing(command.session_id)


def plan_next_session(command: PlanNextSession, work: UnitOfWork) -> Done:
    """Make a touchpoint that both see."""
    opened = open_course(work, command.session_id)
    values = {
        "title": command.title,
        "channel": command.channel,
        "starts_at": command.starts_at,
        "minutes": command.minutes,
        "place": command.place,
    }
    plan_id = opened.session.plan_id
    row: TouchpointRow = work.add(new_row(work, TOUCHPOINT, plan_id, values, Visibility.SHARED))
    work.session.flush()
    _set_people(work, row.id, opened.course)
    topics = tuple(as_agenda(tuple(_left_open(opened.course))))
    set_agenda(SetAgenda(touchpoint_id=row.id, topics=topics), work)
    if not opened.session.is_rehearsal:
        keep_aside(work, opened, replace(opened.course, next_touchpoint_id=row.id))
    title = places.title_of(TOUCHPOINT, row)
    return Done(label=Deed("plan {title}", title=title), item_id=row.id)


def end_session(command: EndSession, work: UnitOfWork) -> Done:
    """Freeze the minutes and hold the touchpoint; what a rehearsal tried goes with it."""
    opened = open_course(work, command.session_id)
    if command.minutes.session_id != command.session_id:
        raise UserError("not_found", kind="session")
    forget_sealed(work, command.session_id)
    if opened.session.is_rehearsal:
        _end(work, opened)
        work.leave_out(opened.row)
        return Done(label=Deed("leave {title}", title=LABEL), item_id=command.session_id)
    touchpoint = _touchpoint(work, opened, command.title)
    _set_people(work, touchpoint.id, opened.course)
    _set_topics(work, touchpoint.id, opened.course)
    _set_moment(work, touchpoint, opened.session.started_at)
    hold_touchpoint(HoldTouchpoint(touchpoint_id=touchpoint.id, day=work.today), work)
    _write_outcome(work, touchpoint, command.outcome)
    opened.session.touchpoint_id = touchpoint.id
    opened.row.minutes = minutes_to_content(replace(command.minutes, ended_at=work.now))
    _end(work, opened)
    work.leave_out(opened.row)
    title = places.title_of(TOUCHPOINT, touchpoint)
    return Done(label=Deed("end {title}", title=title), item_id=touchpoint.id)


def correct_minutes(command: CorrectMinutes, work: UnitOfWork) -> Done:
    """Add a correction with its day beneath minutes that stand."""
    text = _checked(command.text)
    session = work.get(JointSessionRow, command.session_id)
    row = work.get(SessionCourseRow, command.session_id)
    if session.ended_at is None or not row.minutes:
        raise UserError("not_found", kind="minutes")
    minutes = minutes_from_content(row.minutes)
    note = MinutesNote(text=text, by=Speaking(command.by), at=work.now, is_correction=True)
    row.minutes = minutes_to_content(replace(minutes, notes=(*minutes.notes, note)))
    row.changed_at = work.now
    return passing(command.session_id)


def _end(work: UnitOfWork, opened: OpenCourse) -> None:
    keep_course(work, opened, paused(opened.course, work.now, Stage.ENDED))
    opened.session.ended_at = opened.session.changed_at = work.now


def _touchpoint(work: UnitOfWork, opened: OpenCourse, title: str) -> TouchpointRow:
    if opened.session.touchpoint_id is not None:
        return work.get(TouchpointRow, opened.session.touchpoint_id)
    values = {
        "title": title,
        "channel": Channel.JOINT_SESSION,
        "starts_at": opened.session.started_at,
    }
    made = new_row(work, TOUCHPOINT, opened.session.plan_id, values, Visibility.SHARED)
    row: TouchpointRow = work.add(made)
    work.session.flush()
    return row


def _set_moment(work: UnitOfWork, touchpoint: TouchpointRow, started_at: datetime) -> None:
    """Note when a dialogue was held that was planned for another day."""
    if local_day(touchpoint.starts_at) != local_day(started_at):
        write_field(work, TOUCHPOINT, touchpoint, TOUCHPOINT.by_name["starts_at"], started_at)


def _write_outcome(work: UnitOfWork, touchpoint: TouchpointRow, outcome: str) -> None:
    outcome = outcome.strip()
    if not outcome:
        return
    written = "\n\n".join(each for each in (touchpoint.summary.strip(), outcome) if each)
    most = LONGEST[FieldType.LONG_TEXT]
    text = written if len(written) <= most else f"{outcome[: most - 1]}…"
    rule = TOUCHPOINT.by_name["summary"]
    checking.check_value(rule, text)
    write_field(work, TOUCHPOINT, touchpoint, rule, text)


def _set_people(work: UnitOfWork, touchpoint_id: str, course: SessionCourse) -> None:
    if course.person_ids:
        set_participants(
            SetParticipants(kind="touchpoint", item_id=touchpoint_id, person_ids=course.person_ids),
            work,
        )
        work.session.flush()


def _set_topics(work: UnitOfWork, touchpoint_id: str, course: SessionCourse) -> None:
    if course.topics:
        topics = tuple(as_agenda(course.topics))
        set_agenda(SetAgenda(touchpoint_id=touchpoint_id, topics=topics), work)


def _left_open(course: SessionCourse) -> list[SessionTopic]:
    """Return what is still to be talked about, as new topics."""
    waits = (TopicState.OPEN, TopicState.SKIPPED, TopicState.PARKED)
    topics = [replace(each, id=new_id()) for each in course.topics if each.state in waits]
    said = {each.title for each in topics}
    spoken = [each.text for each in course.parked if each.text not in said]
    return [*topics, *(SessionTopic(id=new_id(), title=text) for text in dict.fromkeys(spoken))]


def _others(course: SessionCourse, side: Side) -> tuple[CourseNod, ...]:
    return tuple(each for each in course.nods if each.side is not side)


def _checked(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError("required")
    checking.check_value(NOTE, text)
    return text
