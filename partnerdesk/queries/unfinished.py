"""Whether a joint session was left without an end: asked at each start, so it knows no more."""

from sqlalchemy import Connection, exists, select

from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import JointSessionRow

SESSIONS = table_of(JointSessionRow)


def is_session_unfinished(connection: Connection) -> bool:
    """Tell whether there is a session that goes on, or that was broken off."""
    return bool(connection.scalar(select(exists().where(SESSIONS.c.ended_at.is_(None)))))


def is_screen_perhaps_shared(connection: Connection) -> bool:
    """Tell whether a session that is no rehearsal was broken off: others may look on still."""
    is_left = exists().where(SESSIONS.c.ended_at.is_(None), SESSIONS.c.is_rehearsal.is_(False))
    return bool(connection.scalar(select(is_left)))
