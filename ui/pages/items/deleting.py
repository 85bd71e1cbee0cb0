"""Deleting asks nothing and offers the way back, as long as nothing else was done since."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.kinds import Kind
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.isolating import isolated
from ui.pages.items.doing import deletion, run_all
from ui.widgets.toast import Toast


class Deleting(QObject):
    """Deletes items of a page as one step; `toast` is shown at the bottom of the page."""

    def __init__(self, context: Context, kind: Kind, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._kind = kind
        self._label = ""
        self.toast = Toast(page)
        self.toast.acted.connect(self._undo)
        context.changes.stored.connect(self._on_stored)

    def delete(self, ids: Sequence[str], titles: Sequence[str], formats: Formats) -> None:
        """Delete items, and say so."""
        commands, label = deletion(self._kind, ids, titles)
        if not run_all(self._context, commands, label, formats):
            return
        words = self.tr("Deleted {count}").format(count=len(ids))
        if len(ids) == 1:
            words = self.tr("Deleted “{title}”").format(title=isolated(titles[0]))
        self.offer(words, label)

    def offer(self, words: str, label: str) -> None:
        """Say what was done, with the way back as long as nothing else is done."""
        self._label = label
        self.toast.say(words, self.tr("Undo"))

    def _on_stored(self, _change: object) -> None:
        """Any other change, undo and redo among them, makes the offer untrue."""
        is_last = self._context.workspace.undo_state().undo_label == self._label
        if self.toast.isVisible() and not is_last:
            self.toast.dismiss()

    def _undo(self) -> None:
        if self._context.workspace.undo_state().undo_label != self._label:
            self._context.say(self.tr("Something was changed since. Use Undo in the Edit menu."))
            return
        try:
            self._context.workspace.undo()
        except UserError as error:
            self._context.say(self._context.sentence(error))
