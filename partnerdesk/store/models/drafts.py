"""Drafts of wizards that wait to be finished. Wholly ours; they leave nothing in the history."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.store.models.base import Dated, Row


class WizardDraftRow(Dated, Row):
    """A draft as text.

    The account is a plain id: it may be one that is still to be made, or one that is gone.
    """

    __tablename__ = "wizard_draft"

    account_id: Mapped[str | None] = mapped_column(String(36))
    step: Mapped[str] = mapped_column(String(40))
    content: Mapped[str] = mapped_column(Text)
