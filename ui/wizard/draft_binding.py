"""Ties one editor to one value of the draft: each keystroke that can be read is in the draft.

What cannot be read stays typed, with a sentence beside the field once the keyboard leaves.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from partnerdesk.domain.ids import new_id
from partnerdesk.errors import UserError
from partnerdesk.wizards.draft import Draft
from ui.forms.editor import Editor
from ui.forms.sentences import say_under
from ui.widgets.field import Field
from ui.wizard.keeper import DraftKeeper

Get = Callable[[Draft], Any]
Put = Callable[[Draft, Any], Draft]
_AWAY_FOR_A_MOMENT = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class DraftBinding(QObject):
    """`get` reads the value from a draft, `put` returns a draft with another one."""

    def __init__(
        self, keeper: DraftKeeper, editor: Editor, frame: Field, get: Get, put: Put
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self._keeper = keeper
        self.frame = frame
        self._say = say_under(frame, lambda: keeper.formats)
        self._get, self._put = get, put
        self._is_unread = False
        self._shown: Any = None
        self._session = new_id()
        editor.typed.connect(self._type)
        editor.settled.connect(self.settle)
        for widget in editor.inputs:
            widget.installEventFilter(self)

    def show(self, draft: Draft) -> None:
        """Show the value of a draft, unless it is what is being typed."""
        value = self._get(draft)
        if value != self._shown:
            self._shown, self._is_unread = value, False
            self.editor.show_value(value)
            self._say("")
        elif not self._is_unread and not self._has_keyboard():
            self.editor.show_value(value)

    def settle(self) -> bool:
        """Write what was typed as it is usually written; False where it cannot be read."""
        self._session = new_id()
        if self._is_unread:
            try:
                self.editor.value()
            except UserError as error:
                self._say(error)
                return False
            self._type()
        if not self._is_unread:
            self.editor.show_value(self._get(self._keeper.draft))
        return not self._is_unread

    def tell(self, sentence: str) -> None:
        """Say what keeps the value from being finished, unless it cannot even be read."""
        if not self._is_unread:
            self.frame.set_problem(sentence)

    def _type(self) -> None:
        try:
            value = self.editor.value()
        except UserError:
            self._is_unread = True
            return
        self._is_unread = False
        self._say("")
        self._shown = value
        self._keeper.change(self._put(self._keeper.draft, value), self._session)

    def _has_keyboard(self) -> bool:
        return QApplication.focusWidget() in self.editor.inputs

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _AWAY_FOR_A_MOMENT and not self._has_keyboard():
                self.settle()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()  # they are the guide's
                return not self._is_unread
        return False
