"""The drafts of wizards that wait, and one of them whole."""

from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, select

from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import AccountRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.drafts import WizardDraftRow
from partnerdesk.wizards.content import Trouble, UnreadableDraft, from_content, name_in
from partnerdesk.wizards.draft import Draft, Step

DRAFTS = table_of(WizardDraftRow)
ACCOUNTS = table_of(AccountRow)
TROUBLES = MappingProxyType({Trouble.DAMAGED: "draft_damaged", Trouble.NEWER: "draft_newer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEntry:
    """A draft as the home screen lists it; the moment is in UTC.

    The name is empty where none was typed yet; `trouble` is the code of the sentence that says why
    a draft cannot be opened, and the step is None then.
    """

    id: str
    account_id: str | None
    name: str
    step: Step | None
    changed_at: datetime
    trouble: str | None = None


def list_drafts(connection: Connection) -> tuple[DraftEntry, ...]:
    """Return all drafts, the one that was changed last first; those that cannot be read as well."""
    rows = connection.execute(
        select(DRAFTS, ACCOUNTS.c.name)
        .join(ACCOUNTS, ACCOUNTS.c.id == DRAFTS.c.account_id, isouter=True)
        .order_by(DRAFTS.c.changed_at.desc(), DRAFTS.c.id)
    )
    return tuple(_entry(row) for row in rows)


def read_draft(connection: Connection, draft_id: str) -> Draft:
    """Return a draft; raises UserError where it is gone, damaged or from a newer program."""
    content = connection.execute(select(DRAFTS.c.content).where(DRAFTS.c.id == draft_id)).scalar()
    if content is None:
        raise UserError("not_found", kind="draft")
    try:
        return _draft(content, draft_id)
    except UnreadableDraft as error:
        raise UserError(TROUBLES[error.trouble]) from error


def _draft(content: str, draft_id: str) -> Draft:
    draft = from_content(content)
    if draft.id != draft_id:
        raise UnreadableDraft(Trouble.DAMAGED)
    return draft


def _entry(row: Row[Any]) -> DraftEntry:
    entry = DraftEntry(
        id=row.id,
        account_id=row.account_id,
        name=row.name or name_in(row.content),
        step=None,
        changed_at=row.changed_at,
    )
    try:
        return replace(entry, step=_draft(row.content, row.id).step)
    except UnreadableDraft as error:
        return replace(entry, trouble=TROUBLES[error.trouble])
