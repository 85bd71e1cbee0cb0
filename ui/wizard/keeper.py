"""Keeps the draft of the guide: changes it, stores it, and takes changes back.

Typing is stored within 2 s, everything else at once. A new draft in which nothing was done yet is
not stored at all.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.formats import Formats
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.edits import at_step
from partnerdesk.wizards.history import DraftHistory
from ui.context import Context
from ui.frame.formats_here import formats_for
from ui.wizard.undo_words import change_words, step_of_change

STORE_WITHIN_MS = 2000


class DraftKeeper(QObject):
    """`changed` is sent after each change; `moved` when another step is to be shown."""

    changed = Signal()
    moved = Signal()

    def __init__(
        self, context: Context, draft: Draft, *, is_new: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._history = DraftHistory(draft=draft)
        self._stored: Draft | None = None if is_new else draft
        self._untouched = draft
        self._is_ended = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STORE_WITHIN_MS)
        self._clock.timeout.connect(self.store)

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._history.draft

    @property
    def formats(self) -> Formats:
        """How figures are written: the user's way, in the currency of the plan."""
        return formats_for(self.context.settings(), self.draft.who.currency)

    def change(self, draft: Draft, merge_key: str | None = None) -> None:
        """Go on with a changed draft; changes with one merge key become one step of undo."""
        history = self._history.changed(draft, merge_key)
        if history is self._history:
            return
        self._history = history
        self._keep(at_once=merge_key is None)
        self.changed.emit()

    def go_to(self, step: Step) -> None:
        """Go to a step; that is nothing to be taken back."""
        self._point(step)
        self._keep(at_once=True)
        self.moved.emit()

    def _point(self, step: Step) -> None:
        draft = at_step(self.draft, step)
        self._history = replace(self._history, draft=draft, merge_key=None)

    # undo and redo

    @property
    def undo_words(self) -> str | None:
        """What undo would do, None where there is nothing."""
        past = self._history.past
        return change_words(past[-1], self.draft) if past else None

    @property
    def redo_words(self) -> str | None:
        """What redo would do, None where there is nothing."""
        future = self._history.future
        return change_words(self.draft, future[-1]) if future else None

    def undo(self) -> None:
        """Take the last change back and show where it was."""
        self._travel(self._history.undone())

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._travel(self._history.redone())

    def _travel(self, history: DraftHistory) -> None:
        before = self.draft
        if history is self._history:
            return
        visited = tuple(dict.fromkeys((*before.visited, *history.draft.visited)))
        step = step_of_change(before, history.draft) or before.step
        draft = replace(history.draft, visited=visited, step=before.step)
        self._history = replace(history, draft=draft)
        self._point(step)
        self._keep(at_once=True)
        self.moved.emit()
        self.changed.emit()

    # storing

    def _keep(self, *, at_once: bool) -> None:
        if at_once:
            self.store()
        elif not self._clock.isActive():
            self._clock.start()

    def store(self) -> bool:
        """Store the draft where it is not stored yet; False where that cannot be."""
        self._clock.stop()
        draft = self.draft
        if self._is_ended or draft == self._stored or self._is_untouched(draft):
            return True
        if self.context.run_or_say(SaveDraft(draft=draft)) is None:
            return False
        self._stored = draft
        return True

    def _is_untouched(self, draft: Draft) -> bool:
        if self._stored is not None:
            return False
        plain = replace(draft, step=self._untouched.step, visited=self._untouched.visited)
        return plain == self._untouched

    def end(self) -> None:
        """Store nothing any more: the draft was finished or deleted."""
        self._is_ended = True
        self._clock.stop()
