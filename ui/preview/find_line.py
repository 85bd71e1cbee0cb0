"""The field to find words in the pages with, how many there are, and ways to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import Button, button
from ui.widgets.labels import Label
from ui.widgets.search_field import SearchField
from ui.widgets.speech import announce

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(SearchField):
    """Enter goes to the next hit, with Shift to the one before; Esc empties it first."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if is_back else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FindLine(QWidget):
    """`typed` tells the words, `stepped` 1 for the next hit and -1 for the one before."""

    typed = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindField(self.tr("Find in the pages"), "Ctrl+F", parent=self)
        self.field.textChanged.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self.said = Label(tone="secondary", parent=self)
        self.before = self._way("chevron_up", self.tr("Previous hit"), -1)
        self.after = self._way("chevron_down", self.tr("Next hit"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for each in (self.field, self.said, self.before, self.after):
            row.addWidget(each)
        self.show_hits(0, 0)

    def show_hits(self, count: int, at: int) -> None:
        """Say how many hits there are and which of them, from 0, is shown."""
        words = ""
        if count:
            words = self.tr("{hit} of {hits}").format(hit=at + 1, hits=count)
        elif self.field.text().strip():
            words = self.tr("Not found")
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.before.setVisible(count > 0)
        self.after.setVisible(count > 0)
        announce(self.said, words)

    def take_keyboard(self) -> None:
        """Begin to type; what is there is replaced by that."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _way(self, icon: str, words: str, way: int) -> Button:
        made = button("", "flat", icon_name=icon, small=True, spoken=words, parent=self)
        made.setToolTip(words)
        made.clicked.connect(lambda _checked=False: self.stepped.emit(way))
        return made
