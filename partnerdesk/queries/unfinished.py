"""Whether a joint session was left without an end: asked at each start, so it knows no more."""

from sqlalchemy import Connection, exists, select

from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import JointSessionRow

SESSIONS = table_of(JointSessionRow)


def is_session_unfinished(connection: Connection) -> bool:
    """Tell whether there is a session that goes on, or that was broken off."""
    return bool(connection.scalar(select(exists().where(SESSIONS.c.ended_at.is_(None)))))
