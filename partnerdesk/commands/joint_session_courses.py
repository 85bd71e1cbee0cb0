"""What the commands of a joint session have in common: its course, read and written.

What happens to a course is passing, as with drafts: it is told, and has no history.
"""

from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.commands import places
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import UserError
from partnerdesk.sessions.content import from_content, to_content
from partnerdesk.sessions.course import SessionCourse, Stage
from partnerdesk.store.models.dialogue import JointSessionRow
from partnerdesk.store.models.sessions import SessionCourseRow
from partnerdesk.store.unit_of_work import UnitOfWork

GOING_ON = Deed("go on with the session")


@dataclass(slots=True, kw_only=True)
class OpenCourse:
    """A session that goes on, with the rows it is kept in."""

    session: JointSessionRow
    row: SessionCourseRow
    course: SessionCourse


def going_session(work: UnitOfWork, session_id: str) -> JointSessionRow:
    """Return a session that has not ended; raises UserError where it is gone or over."""
    session = work.get(JointSessionRow, session_id)
    places.find_place(work, KINDS["joint_session"], session)
    if session.ended_at is not None:
        raise UserError("session_over")
    return session


def open_course(work: UnitOfWork, session_id: str, *, is_over: bool = False) -> OpenCourse:
    """Return a session that goes on with its course; raises UserError where it cannot be read."""
    session = work.get(JointSessionRow, session_id) if is_over else going_session(work, session_id)
    row = work.get(SessionCourseRow, session_id)
    return OpenCourse(session=session, row=row, course=from_content(row.content))


def keep_course(work: UnitOfWork, opened: OpenCourse, course: SessionCourse) -> None:
    """Write a course; equal ones write nothing."""
    content = to_content(course)
    opened.course = course
    if opened.row.content != content:
        opened.row.content, opened.row.changed_at = content, work.now


def keep_aside(work: UnitOfWork, opened: OpenCourse, course: SessionCourse) -> None:
    """Write a course within a step that has a history, and leave the course out of it."""
    keep_course(work, opened, course)
    work.leave_out(opened.row)


def going_on(
    work: UnitOfWork, session_id: str, change: Callable[[SessionCourse], SessionCourse]
) -> OpenCourse:
    """Change the course of a session."""
    opened = open_course(work, session_id)
    keep_course(work, opened, change(opened.course))
    return opened


def passing(item_id: str) -> Done:
    """Return that the session goes on; nothing of it is in the history."""
    return Done(label=GOING_ON, item_id=item_id, is_passing=True)


def is_going_on(course: SessionCourse) -> bool:
    """Tell whether the clock may run."""
    return course.stage in (Stage.RUNNING, Stage.PAUSED)
