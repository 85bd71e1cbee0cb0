"""Risks that have no place in the matrix yet: chips to open, or to carry into the matrix."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.items.changed_terms import shortened
from ui.pages.items.layouts import caption
from ui.pages.risks.risk_chip import RiskChip
from ui.pages.risks.rows import RiskRow
from ui.widgets.buttons import button
from ui.widgets.flow import Flow

_MOST = 3
_LONGEST = 28


class Unplaced(QWidget):
    """`wanted` names the risk to open, `all_wanted` asks to see all of them in the table.

    `made` is sent with each new chip, for who hears of its being carried.
    """

    wanted = Signal(str)
    all_wanted = Signal()
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.flow = Flow(self)
        self.heading = caption(self.tr("Not placed yet"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.flow)
        self.hide()

    def show_rows(self, rows: Sequence[RiskRow]) -> None:
        """Show those of the rows that lack figures."""
        lacking = [row for row in rows if row.lacks]
        shown = tuple((row.id, row.title.title, row.lacks) for row in lacking)
        self.setVisible(bool(lacking))
        if shown == self._shown:
            return
        self._shown = shown
        chips: list[QWidget] = [self._chip(row) for row in lacking[:_MOST]]
        if len(lacking) > _MOST:
            more = button(self.tr("%n more", "", len(lacking) - _MOST), "flat", small=True)
            more.setAccessibleName(self.tr("Show all risks that are not placed yet"))
            more.clicked.connect(lambda _checked=False: self.all_wanted.emit())
            chips.append(more)
        self.flow.put(chips)

    def _chip(self, row: RiskRow) -> QWidget:
        words = f"{shortened(row.title.title, _LONGEST)}: {row.lacks}"
        chip = RiskChip(words, row.ring)
        chip.setAccessibleName(f"{row.title.title}: {row.lacks}")
        chip.clicked.connect(lambda _checked=False: self.wanted.emit(row.id))
        self.made.emit(chip)
        return chip
