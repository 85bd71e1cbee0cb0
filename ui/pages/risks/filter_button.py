"""Which risks are shown: a small button that says so and opens the choices."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from partnerdesk.domain.risks import RiskStatus
from ui.pages.items.list_side import Segment
from ui.widgets.buttons import button
from ui.widgets.labels import button_text


class FilterButton(QWidget):
    """The first choice shows all. `chosen` is sent when the user makes another choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = _segments()
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
        """Write how many risks each choice shows."""
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

    def _tell(self) -> None:
        text = next(each.text for each in self.segments if each.key == self._key)
        number = self._counts.get(self._key)
        words = text if number is None else f"{text} {number}"
        self.button.setText(button_text(words))
        self.button.setAccessibleName(self.tr("Shown: {what}").format(what=words))


def _segments() -> tuple[Segment, ...]:
    translate = QCoreApplication.translate

    def status(*wanted: RiskStatus) -> Callable[[Any], bool]:
        return lambda row: row.item.status in wanted

    return (
        Segment(key="all", text=translate("FilterButton", "All"), accepts=lambda _row: True),
        Segment(
            key="live", text=translate("FilterButton", "Live"), accepts=lambda row: row.item.is_live
        ),
        Segment(
            key="open",
            text=translate("FilterButton", "Not agreed"),
            accepts=lambda row: row.item.is_live and not row.item.is_agreed,
        ),
        Segment(
            key="lacking",
            text=translate("FilterButton", "Not placed yet"),
            accepts=lambda row: bool(row.lacks),
        ),
        Segment(
            key="happened",
            text=translate("FilterButton", "Happened"),
            accepts=status(RiskStatus.HAPPENED),
        ),
        Segment(
            key="closed",
            text=translate("FilterButton", "Closed"),
            accepts=status(RiskStatus.CLOSED),
        ),
    )
