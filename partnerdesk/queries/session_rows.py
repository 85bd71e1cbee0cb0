"""The stored rows of joint sessions, for the queries that make values of them."""

from typing import Any

from sqlalchemy import Connection, select

from partnerdesk.errors import UserError
from partnerdesk.sessions.content import from_content
from partnerdesk.sessions.course import SessionCourse
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import JointSessionRow
from partnerdesk.store.models.sessions import SessionCourseRow

SESSIONS = table_of(JointSessionRow)
COURSES = table_of(SessionCourseRow)


def read_session(connection: Connection, session_id: str) -> tuple[Any, SessionCourse]:
    """Return the row of a session and its course; raises UserError where it is gone."""
    row = session_row(connection, session_id)
    return row, from_content(row.content)


def session_row(connection: Connection, session_id: str) -> Any:
    """Return what is stored of a session, with course and minutes as texts."""
    found = connection.execute(
        select(
            *(SESSIONS.c.plan_id, SESSIONS.c.touchpoint_id, SESSIONS.c.started_at),
            *(SESSIONS.c.ended_at, SESSIONS.c.is_rehearsal, COURSES.c.content, COURSES.c.minutes),
        )
        .join(COURSES, COURSES.c.id == SESSIONS.c.id)
        .where(SESSIONS.c.id == session_id)
    ).first()
    if found is None:
        raise UserError("not_found", kind="session")
    return found
