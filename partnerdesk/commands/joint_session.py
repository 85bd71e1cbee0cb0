"""Beginning a joint session, its clock, who speaks and who is there, and leaving it."""

import contextlib
from dataclasses import dataclass, replace

from sqlalchemy import select

from partnerdesk.commands import checking, places
from partnerdesk.commands.joint_session_courses import (
    going_on,
    going_session,
    is_going_on,
    keep_aside,
    open_course,
    passing,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed, OwnWord
from partnerdesk.domain.dialogue import ABOUT_WORDS, AgendaTopic
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import SHARED_VALUE
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.sessions.agenda import from_agenda
from partnerdesk.sessions.content import to_content
from partnerdesk.sessions.course import (
    ITEM_KINDS,
    SessionCourse,
    SessionTopic,
    Spokesperson,
    Stage,
    TopicKind,
)
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.timekeeping import paused, running, ticked
from partnerdesk.store.models.accounts import PartyRow, PersonRow
from partnerdesk.store.models.dialogue import (
    AgendaTopicRow,
    JointSessionRow,
    TouchpointPersonRow,
    TouchpointRow,
)
from partnerdesk.store.models.plans import PlanRow
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.models.sessions import SealedAnswersRow, SessionCourseRow
from partnerdesk.store.unit_of_work import UnitOfWork

LABEL = OwnWord("Kinds", KINDS["joint_session"].label)


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSession:
    """Begin a session on a plan, with the agenda and the people of a touchpoint where it has one.

    A rehearsal is for us alone: the plan stays as it is.
    """

    plan_id: str
    touchpoint_id: str | None = None
    is_rehearsal: bool = False
    session_id: str | None = None
    person_ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseSession:
    """Let the clock stand."""

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeSession:
    """Let the clock run, after a pause or where the program had ended."""

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTime:
    """Note that the session is still going on, so that time after a crash is not counted."""

    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTyped:
    """Keep a line that is being typed."""

    session_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakAs:
    """Say who is speaking."""

    session_id: str
    speaking: Speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSpokesperson:
    """Say who answers for their side from now on."""

    session_id: str
    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPresent:
    """Say who is in the room, in the order they are shown."""

    session_id: str
    person_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AbandonSession:
    """Leave a session without minutes; a rehearsal ends like this. What was changed stays."""

    session_id: str


def start_session(command: StartSession, work: UnitOfWork) -> Done:
    """Make a session; raises UserError where another one goes on or the touchpoint is private."""
    places.find_place(work, KINDS["plan"], work.get(PlanRow, command.plan_id))
    if _unfinished(work):
        raise UserError("session_open")
    touchpoint = _touchpoint(work, command)
    if command.session_id is not None:
        checking.check_free(work, "joint_session", command.session_id)
    session = work.add(
        JointSessionRow(
            id=command.session_id or new_id(),
            plan_id=command.plan_id,
            touchpoint_id=touchpoint.id if touchpoint is not None else None,
            started_at=work.now,
            is_rehearsal=command.is_rehearsal,
            created_at=work.now,
            changed_at=work.now,
        )
    )
    topics = _topics(work, touchpoint)
    course = SessionCourse(
        topics=topics,
        current_id=topics[0].id if topics else None,
        person_ids=_people(work, command, touchpoint),
        running_since=work.now,
        seen_at=work.now,
    )
    row = SessionCourseRow(id=session.id, content=to_content(course), minutes="")
    row.created_at = row.changed_at = work.now
    work.leave_out(work.add(row))
    title = places.title_of(KINDS["touchpoint"], touchpoint) if touchpoint else LABEL
    verb = "rehearse {title}" if command.is_rehearsal else "begin {title}"
    return Done(label=Deed(verb, title=title), item_id=session.id)


def pause_session(command: PauseSession, work: UnitOfWork) -> Done:
    """Stop the clock where it runs."""
    going_on(
        work,
        command.session_id,
        lambda course: paused(course, work.now) if course.stage is Stage.RUNNING else course,
    )
    return passing(command.session_id)


def resume_session(command: ResumeSession, work: UnitOfWork) -> Done:
    """Start the clock; while the minutes are looked at it stands."""
    going_on(
        work,
        command.session_id,
        lambda course: running(course, work.now) if is_going_on(course) else course,
    )
    return passing(command.session_id)


def keep_time(command: KeepTime, work: UnitOfWork) -> Done:
    """Write the sign of life."""
    going_on(work, command.session_id, lambda course: ticked(course, work.now))
    return passing(command.session_id)


def keep_typed(command: KeepTyped, work: UnitOfWork) -> Done:
    """Write what is being typed."""
    going_on(work, command.session_id, lambda course: replace(course, typed=command.text))
    return passing(command.session_id)


def speak_as(command: SpeakAs, work: UnitOfWork) -> Done:
    """Write who speaks."""
    speaking = Speaking(command.speaking)
    going_on(work, command.session_id, lambda course: replace(course, speaking=speaking))
    return passing(command.session_id)


def set_spokesperson(command: SetSpokesperson, work: UnitOfWork) -> Done:
    """Write who answers for the side of their party."""
    opened = open_course(work, command.session_id)
    side = work.get(PartyRow, _person(work, command.person_id).party_id).side
    if side is Side.THIRD:
        raise FieldError("person_id", "wrong_party")
    named = Spokesperson(side=side, person_id=command.person_id, since=work.now)
    people = (*opened.course.spokespeople, named)
    going_on(work, command.session_id, lambda course: replace(course, spokespeople=people))
    return passing(command.session_id)


def set_present(command: SetPresent, work: UnitOfWork) -> Done:
    """Write who is there."""
    open_course(work, command.session_id)
    people = tuple(dict.fromkeys(command.person_ids))
    for each in people:
        _person(work, each)
    going_on(work, command.session_id, lambda course: replace(course, person_ids=people))
    return passing(command.session_id)


def abandon_session(command: AbandonSession, work: UnitOfWork) -> Done:
    """End a session and forget what was sealed; one that cannot be read can be left as well."""
    session = going_session(work, command.session_id)
    forget_sealed(work, command.session_id)
    session.ended_at = session.changed_at = work.now
    with contextlib.suppress(UserError):
        opened = open_course(work, command.session_id, is_over=True)
        keep_aside(work, opened, paused(opened.course, work.now, Stage.ENDED))
    return Done(label=Deed("leave {title}", title=LABEL), item_id=command.session_id)


def forget_sealed(work: UnitOfWork, session_id: str) -> None:
    """Delete what sides have answered in a sitting; no history knows of it."""
    for each in work.all_of(SealedAnswersRow, joint_session_id=session_id):
        work.session.delete(each)
        work.leave_out(each)


def _unfinished(work: UnitOfWork) -> bool:
    found = work.session.scalars(
        select(JointSessionRow)
        .join(SessionCourseRow, SessionCourseRow.id == JointSessionRow.id)
        .where(JointSessionRow.ended_at.is_(None))
        .limit(1)
    )
    return found.first() is not None


def _touchpoint(work: UnitOfWork, command: StartSession) -> TouchpointRow | None:
    if command.touchpoint_id is None:
        return None
    row = work.get(TouchpointRow, command.touchpoint_id)
    if row.plan_id != command.plan_id:
        raise UserError("not_found", kind="touchpoint")
    if row.visibility is not Visibility.SHARED:
        raise UserError("session_not_shared")
    return row


def _topics(work: UnitOfWork, touchpoint: TouchpointRow | None) -> tuple[SessionTopic, ...]:
    if touchpoint is None:
        return ()
    rows = work.all_of(AgendaTopicRow, touchpoint_id=touchpoint.id)
    rows.sort(key=lambda each: (each.position, each.id))
    return tuple(
        from_agenda(
            AgendaTopic(id=row.id, title=row.title, minutes=row.minutes, about_id=row.about_id),
            kind_about(work, row.about_id),
        )
        for row in rows
    )


def kind_about(work: UnitOfWork, about_id: str | None) -> TopicKind:
    """Return what a topic is by what it is about; about what is ours only it is a free text."""
    if about_id in ABOUT_WORDS:
        return TopicKind(about_id)
    kinds = {kind.value: kind for kind in ITEM_KINDS} | {SHARED_VALUE.name: TopicKind.VALUES}
    for name, kind in kinds.items() if about_id else ():
        row = work.session.get(MODELS[name], about_id)
        if row is not None and getattr(row, "visibility", None) is Visibility.SHARED:
            return kind
    return TopicKind.TEXT


def _people(
    work: UnitOfWork, command: StartSession, touchpoint: TouchpointRow | None
) -> tuple[str, ...]:
    if command.person_ids is not None:
        return tuple(_person(work, each).id for each in dict.fromkeys(command.person_ids))
    if touchpoint is None:
        return ()
    rows = work.all_of(TouchpointPersonRow, touchpoint_id=touchpoint.id)
    rows.sort(key=lambda each: (each.position, each.id))
    return tuple(each.person_id for each in rows)


def _person(work: UnitOfWork, person_id: str) -> PersonRow:
    person = work.get(PersonRow, person_id)
    if person.account_id != work.account_id:
        raise UserError("not_found", kind="person")
    return person
