"""The private note of an item in its hatched frame; folded to one line where room is short."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame


class PrivateNote(QWidget):
    """Holds the bound note editor `frame`."""

    def __init__(self, frame: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folds = False
        self._is_open = False
        self._has_note = False
        self._frame = frame
        self.hatch = HatchFrame(parent=self)
        frame.label.hide()
        frame.control.setProperty("bare", True)
        self.hatch.area.setContentsMargins(6, 3, 6, 3)
        self.hatch.area.addWidget(frame)
        self.turn: QPushButton = button(self.tr("Show"), small=True, parent=self.hatch)
        self.turn.clicked.connect(self._turn)
        self.hatch.top.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hatch)
        self._arrange()

    def set_folding(self, folds: bool) -> None:
        """Fold the note to one line, or show it all the time."""
        if folds != self._folds:
            self._folds = folds
            self._arrange()

    def tell(self, note: str) -> None:
        """Say on the folded line whether there is a note."""
        if bool(note.strip()) != self._has_note:
            self._has_note = bool(note.strip())
            self._arrange()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._arrange()
        if self._is_open:
            self._frame.control.setFocus()

    def _arrange(self) -> None:
        is_open = self._is_open or not self._folds
        self.turn.setVisible(self._folds)
        self.turn.setText(self.tr("Hide") if is_open else self.tr("Show"))
        name = self.tr("Hide the private note") if is_open else self.tr("Show the private note")
        self.turn.setAccessibleName(name)
        self.hatch.plain_area.setVisible(is_open)
        if is_open:
            hidden = self.tr("hidden in Together and in the PDF")
            self.hatch.set_note(self.tr("never shared") if self._folds else hidden)
        else:
            self.hatch.set_note(self.tr("1 note") if self._has_note else self.tr("no note yet"))
