"""The course of joint sessions. It is kept beside the history, as drafts are.

The sessions are plain ids: taking the beginning of a session back leaves its course alone, so that
it goes on where it was when the beginning is done again.
"""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.parties import Side
from partnerdesk.store.models.base import Dated, Row, text_column, word_column


class SessionCourseRow(Dated, Row):
    """How far the session of the same id is, as text; its minutes once it has ended."""

    __tablename__ = "session_course"

    content: Mapped[str] = mapped_column(Text)
    minutes: Mapped[str] = text_column()


class SealedAnswersRow(Dated, Row):
    """What one side answered in a sitting, as text, until both sides open their answers."""

    __tablename__ = "sealed_answers"

    joint_session_id: Mapped[str] = mapped_column(String(36), index=True)
    side: Mapped[Side] = word_column(Side)
    content: Mapped[str] = mapped_column(Text)
