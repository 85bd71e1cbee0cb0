"""Which rows are shown: a small button that says so and opens the choices."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.pages.items.segments import Segment
from ui.widgets.buttons import button
from ui.widgets.labels import button_text
from ui.widgets.speech import announce


class FilterButton(QWidget):
    """The first choice shows all. `chosen` is sent when the user makes another choice."""

    chosen = Signal()

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = tuple(segments)
        self._key = self.segments[0].key
        self._counts: dict[str, int] = {}
        self.button: QPushButton = button("", icon_name="filter", small=True, parent=self)
        self.menu = QMenu(self)
        self.button.setMenu(self.menu)
        self.button.setStyleSheet("QPushButton { padding-right: 24px; }")
        self._group = QActionGroup(self)
        self._actions = {each.key: self._action(each) for each in self.segments}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._tell()

    def _action(self, segment: Segment) -> QAction:
        action = QAction(segment.text, self._group)
        action.setCheckable(True)
        action.setChecked(segment.key == self._key)
        action.triggered.connect(lambda _checked=False: self._choose(segment.key))
        self.menu.addAction(action)
        return action

    @property
    def key(self) -> str:
        """The key of the choice made."""
        return self._key

    def accepts(self) -> Callable[[Any], bool] | None:
        """Return the predicate of the choice; None where all are shown."""
        if self._key == self.segments[0].key:
            return None
        return next(each.accepts for each in self.segments if each.key == self._key)

    def count(self, rows: Sequence[Any]) -> None:
        """Write how many rows each choice shows."""
        for segment in self.segments:
            number = sum(1 for row in rows if segment.accepts(row))
            self._counts[segment.key] = number
            self._actions[segment.key].setText(button_text(f"{segment.text} {number}"))
        self._tell()

    def choose(self, key: str) -> None:
        """Make a choice without telling."""
        self._key = key
        self._actions[key].setChecked(True)
        self._tell()

    def _choose(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit()
        announce(self.button, self.button.accessibleName())

    def _tell(self) -> None:
        text = next(each.text for each in self.segments if each.key == self._key)
        number = self._counts.get(self._key)
        words = text if number is None else f"{text} {number}"
        self.button.setText(button_text(words))
        self.button.setAccessibleName(self.tr("Shown: {what}").format(what=words))
