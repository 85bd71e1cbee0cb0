"""Keeping the drafts of wizards. What is saved is passing: it is told, and has no history."""

from dataclasses import dataclass

from partnerdesk.commands.outcome import Done
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import UserError
from partnerdesk.store.journal import was_deleted
from partnerdesk.store.models.drafts import WizardDraftRow
from partnerdesk.store.unit_of_work import UnitOfWork
from partnerdesk.wizards.content import to_content
from partnerdesk.wizards.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDraft:
    """Store a draft as it is. Saving a draft that was deleted brings it back."""

    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteDraft:
    """Delete a draft, whether it can be read or not."""

    draft_id: str


def save_draft(command: SaveDraft, work: UnitOfWork) -> Done:
    """Write a draft; raises UserError where it was finished meanwhile."""
    row = write_draft(command.draft, work)
    title = command.draft.who.name.strip()[:60] or "draft"
    return Done(label=Deed("save {title}", title=title), item_id=row.id, is_passing=True)


def delete_draft(command: DeleteDraft, work: UnitOfWork) -> Done:
    """Delete a draft; raises UserError where it is gone."""
    row = work.get(WizardDraftRow, command.draft_id)
    work.session.delete(row)
    return Done(label=Deed("delete a draft"), item_id=command.draft_id, is_passing=True)


def write_draft(draft: Draft, work: UnitOfWork) -> WizardDraftRow:
    """Return the row of a draft, holding it as it is."""
    content = _content(draft)
    account_id = draft.who.account_id if draft.who.account_exists else None
    row = work.session.get(WizardDraftRow, draft.id)
    if row is None:
        if was_deleted(work.session.connection(), WizardDraftRow.__tablename__, draft.id):
            raise UserError("draft_finished")
        row = work.add(WizardDraftRow(id=draft.id, created_at=work.now, content=""))
    if row.content != content:
        row.content, row.changed_at = content, work.now
        row.account_id, row.step = account_id, draft.step.value
    return row


def _content(draft: Draft) -> str:
    try:
        return to_content(draft)
    except UnicodeEncodeError as error:
        character = error.object[error.start]
        raise UserError("control_characters", code_point=f"{ord(character):04X}") from error
