"""The left side of a page: heading with summary and filter, the table, and what stands below."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.pages.items.heading import Heading
from ui.pages.items.list_words import Words
from ui.pages.items.segments import Segment
from ui.pages.items.table import ItemTable
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import button_text
from ui.widgets.sheet import Sheet

__all__ = ["Heading", "ListSide", "Segment", "TableCard", "Words"]


class TableCard(Card):
    """The table with the row below it that adds; no higher than what it holds."""

    def __init__(
        self, table: ItemTable, hint: str, short: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(edge_to_edge=True, parent=parent)
        self._hint, self._short = hint, short
        self.table = table
        self.add_row: QPushButton = button(hint, "flat", icon_name="plus", parent=self)
        self.add_row.setStyleSheet("QPushButton { font-weight: 400; text-align: left; }")
        self.add_row.setMinimumHeight(44)
        self.add_row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.setSpacing(0)
        self.body.addWidget(table, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(8, 4, 8, 4)
        self._foot.addWidget(self.add_row)
        self._foot.addStretch(0)
        self.body.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it shorter where the hint has no room."""
        super().resizeEvent(event)
        needed = self.add_row.fontMetrics().horizontalAdvance(self._hint) + 72
        words = self._hint if needed <= self.width() else self._short
        self.add_row.setText(button_text(words))

    def offer_adding(self, *, offered: bool) -> None:
        """Show the row that adds, or leave no room for it."""
        self.add_row.setVisible(offered)
        self._foot.setContentsMargins(*((8, 4, 8, 4) if offered else (0, 0, 0, 0)))

    def fit(self) -> None:
        """Be as high as the rows need."""
        foot = self.add_row.sizeHint().height() if not self.add_row.isHidden() else 0
        foot = max(foot, 44) + 8 if not self.add_row.isHidden() else 0
        self.setMaximumHeight(self.table.natural_height() + foot + 4)


class ListSide(QWidget):
    """Everything left of the details."""

    add_wanted = Signal()
    filter_changed = Signal()

    def __init__(
        self,
        words: Words,
        segments: Sequence[Segment],
        table: ItemTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.heading = Heading(words, segments, self)
        self.card = TableCard(table, words.hint, words.add, self)
        self.empty = EmptyState(
            words.empty_title, words.empty_sentence, words.add, icon_name=words.empty_icon
        )
        self.empty_card = Card(parent=self)
        self.empty_card.body.addWidget(self.empty)
        self.below = QVBoxLayout()
        self.below.setSpacing(16)
        sheet = Sheet(dense=True)
        self.column = QVBoxLayout(sheet)
        self.column.setSpacing(16)
        self.column.addWidget(self.heading)
        self.above = QVBoxLayout()
        self.column.addLayout(self.above)
        self.body = self.make_body(table)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty_card, 1)
        self.column.addLayout(self.below)
        self._rest = QWidget(self)
        self._rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self._rest, 0)
        self.heading.add.clicked.connect(self.add_wanted)
        self.card.add_row.clicked.connect(self.add_wanted)
        self.empty.acted.connect(self.add_wanted)
        self.heading.filter_changed.connect(self.filter_changed)
        self._put(sheet)
        self.set_compact(False)

    def _put(self, sheet: QWidget) -> None:
        """Let what has no room below each other be scrolled."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def make_body(self, _table: ItemTable) -> QWidget:
        """Return what holds the table."""
        return self.card

    def fit(self) -> None:
        """Be as high as the rows need."""
        self.card.fit()

    def show_empty(self, is_empty: bool) -> None:
        """Show the picture of an empty page instead of the table."""
        self.empty_card.setVisible(is_empty)
        self.body.setVisible(not is_empty)
        self._rest.setVisible(not is_empty)
        self.heading.set_empty(is_empty)

    def set_compact(self, compact: bool) -> None:
        """Use the margins of a narrow window."""
        self.column.setContentsMargins(*((16, 10, 12, 12) if compact else (24, 18, 16, 20)))
        self.heading.set_compact(compact)
        self.card.offer_adding(offered=not compact)  # the heading's button does the same

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)
