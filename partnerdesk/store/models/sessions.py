"""The course of joint sessions. It is kept beside the history, as drafts are."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.parties import Side
from partnerdesk.store.models.base import Dated, Row, belongs_to, text_column, word_column


class SessionCourseRow(Dated, Row):
    """How far a session is, as text; the minutes are there once it has ended."""

    __tablename__ = "session_course"

    joint_session_id: Mapped[str] = belongs_to("joint_session")
    content: Mapped[str] = mapped_column(Text)
    minutes: Mapped[str] = text_column()


class SealedAnswersRow(Dated, Row):
    """What one side answered in a sitting, as text, until both sides open their answers."""

    __tablename__ = "sealed_answers"

    joint_session_id: Mapped[str] = belongs_to("joint_session")
    side: Mapped[Side] = word_column(Side)
    content: Mapped[str] = mapped_column(Text)
