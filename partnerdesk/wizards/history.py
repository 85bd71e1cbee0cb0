"""Undo and redo within a wizard: earlier drafts, which are frozen and therefore cheap to keep.

Nothing of it is stored: the workspace's own undo knows nothing of what happens in a draft.
"""

from dataclasses import dataclass

from partnerdesk.wizards.draft import Draft

MOST_STEPS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftHistory:
    """A draft with what it was before and what was taken back, the newest at the end of each."""

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()
    merge_key: str | None = None

    @property
    def can_undo(self) -> bool:
        """Tell whether there is an earlier draft."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Tell whether something was taken back."""
        return bool(self.future)

    def changed(self, draft: Draft, merge_key: str | None = None) -> "DraftHistory":
        """Return the history after a change.

        Changes with one merge key, directly after each other, become one step: typing in a field.
        """
        if draft == self.draft:
            return self
        merges = merge_key is not None and merge_key == self.merge_key and bool(self.past)
        past = self.past if merges else (*self.past, self.draft)[-MOST_STEPS:]
        return DraftHistory(draft=draft, past=past, merge_key=merge_key)

    def undone(self) -> "DraftHistory":
        """Return the history one step back; the same where there is none."""
        if not self.past:
            return self
        *past, draft = self.past
        return DraftHistory(draft=draft, past=tuple(past), future=(*self.future, self.draft))

    def redone(self) -> "DraftHistory":
        """Return the history one step forward again."""
        if not self.future:
            return self
        *future, draft = self.future
        past = (*self.past, self.draft)
        return DraftHistory(draft=draft, past=past, future=tuple(future))
