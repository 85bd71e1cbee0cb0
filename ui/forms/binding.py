"""Ties one editor to one stored value: shows it, stores what is typed, says what is wrong.

Stored on Enter, when focus leaves, every 2 s while typing, and on `flush`. What is being typed is
never overwritten by a re-read; what cannot be stored stays typed, with a sentence below.
"""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from partnerdesk.domain.ids import new_id
from partnerdesk.errors import UserError
from ui.forms.editor import Editor, WrittenEditor
from ui.forms.sentences import Say

STORE_EVERY_MS = 2000
ToCommand = Callable[[str, Any, str], Any]
_AWAY_FOR_A_MOMENT = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class Runs(Protocol):
    """What a binding stores through: a page's context, or a session's desk."""

    def run(self, command: Any) -> object | None:
        """Carry a command out; None where the computer did not let us."""

    def take_back(self, merge_key: str) -> bool:
        """Take the last step back where it was made under a merge key."""


class Binding(QObject):
    """`to_command` makes a command of an item's id, a value and the merge key of the session."""

    stored = Signal()

    def __init__(
        self,
        context: Runs,
        editor: Editor,
        say: Say,
        to_command: ToCommand,
        *,
        while_typing: bool = True,
    ) -> None:
        super().__init__(editor)
        self.editor = editor
        self._context = context
        self._say = say
        self._to_command = to_command
        self._item_id = ""
        self._stored: Any = None
        self._before: Any = None
        self._is_dirty = False
        self._while_typing = while_typing
        self._session = new_id()
        self._drafts: dict[str, str] = {}
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STORE_EVERY_MS)
        self._clock.timeout.connect(lambda: self._store(quietly=True))
        editor.typed.connect(self._type)
        editor.settled.connect(self._finish)
        for widget in editor.inputs:
            widget.installEventFilter(self)

    def load(self, item_id: str, value: Any) -> None:
        """Show the value of an item, unless something is being typed there."""
        if item_id != self._item_id:
            self._leave()
            self._enter(item_id, value)
        elif self._is_dirty:
            self._stored = value
        elif value != self._stored:
            self._stored = value
            self._start_session()
            self._show()
        elif not self._has_keyboard():
            self.editor.show_value(value)

    def flush(self) -> bool:
        """Store what is not stored yet; False where that is not possible."""
        return self._store(quietly=False)

    def _enter(self, item_id: str, value: Any) -> None:
        self._item_id = item_id
        self._stored = value
        self._start_session()
        self._show()
        draft = self._drafts.pop(item_id, None)
        if draft is not None:
            self.editor.show_text(draft)
            self._is_dirty = True
            self._store(quietly=False)

    def _leave(self) -> None:
        if not self._store(quietly=False):
            self._drafts[self._item_id] = self.editor.text()
        self._is_dirty = False
        self._clock.stop()

    def _show(self) -> None:
        self.editor.show_value(self._stored)
        self._say("")

    def _start_session(self) -> None:
        self._session = new_id()
        self._before = self._stored

    def _type(self) -> None:
        self._is_dirty = True
        if self._while_typing and not self._clock.isActive():
            self._clock.start()

    def _finish(self) -> None:
        """What was written and entered is done: what is typed from here on is another step.

        Choices stay one step while the arrow keys walk over them.
        """
        if self._settle() and isinstance(self.editor, WrittenEditor):
            self._start_session()

    def _settle(self) -> bool:
        is_stored = self._store(quietly=False)
        if is_stored and self._item_id:
            self.editor.show_value(self._stored)
        return is_stored

    def _store(self, *, quietly: bool) -> bool:
        self._clock.stop()
        if not self._is_dirty or not self._item_id:
            return True
        before = self._stored
        try:
            value = self.editor.value()
            self._stored, self._is_dirty = value, False
            done = value == before or self._run(value)
        except UserError as error:
            self._stored, self._is_dirty = before, True
            if not quietly:
                self._say(error)
            return False
        if not done:
            self._stored, self._is_dirty = before, True
            return False
        self._say("")
        self.stored.emit()
        return True

    def _run(self, value: Any) -> bool:
        command = self._to_command(self._item_id, value, self._session)
        return self._context.run(command) is not None

    def _restore(self) -> None:
        """Go back to what stood here when the keyboard came, or was entered last.

        What was stored meanwhile is undone, not typed over: that brings an agreement back as well.
        """
        self._clock.stop()
        was_stored = self._before != self._stored
        self._is_dirty = False
        self.editor.show_value(self._before)
        self._say("")
        if was_stored and not self._context.take_back(self._session):
            self._is_dirty = True
            self._store(quietly=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in _AWAY_FOR_A_MOMENT and not self._is_dirty:
                self._start_session()
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() in _AWAY_FOR_A_MOMENT or self._has_keyboard():
                self._store(quietly=True)
            else:
                self._settle()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claim(event)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """Undo and redo are the window's, with what was typed stored first; Esc is ours."""
        if event.key() == Qt.Key.Key_Escape and self._has_changes():
            event.accept()
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self._store(quietly=True):
            event.accept()
            return True
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        if event.matches(undo) or event.matches(redo):
            event.ignore()
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and self._is_dirty
        if (event.key() == Qt.Key.Key_Escape and self._has_changes()) or undo:
            self._restore()
            return True
        return False

    def _has_keyboard(self) -> bool:
        return QApplication.focusWidget() in self.editor.inputs

    def _has_changes(self) -> bool:
        return self._is_dirty or self._stored != self._before
