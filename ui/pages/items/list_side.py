"""The left side of a page: heading with summary and filter, the table, and what stands below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.items.table import ItemTable
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import ElidedLabel, Label, button_text
from ui.widgets.segmented import Choice, Segmented


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a page; `hint` stands in the last row of the table."""

    heading: str
    add: str
    hint: str
    empty_title: str
    empty_sentence: str
    empty_icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A filter of the rows; the count is added to its words."""

    key: str
    text: str
    accepts: Callable[[Any], bool]


class Heading(QWidget):
    """Heading, summary, filter and the button that adds."""

    def __init__(
        self, words: Words, segments: Sequence[Segment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._segments = tuple(segments)
        self._summary = ""
        self._add = words.add
        self._is_compact = self._is_empty = False
        self.title = Label(words.heading, kind="h1", parent=self)
        self.summary = ElidedLabel(tone="secondary", parent=self)
        choices = [Choice(key=each.key, text=each.text) for each in segments]
        self.filter: Segmented | None = None
        if choices:
            self.filter = Segmented(choices, spoken=words.heading, small=True, parent=self)
        self.add: QPushButton = button(words.add, icon_name="plus", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.title)
        row.addWidget(self.summary, 1)
        if self.filter is not None:
            row.addWidget(self.filter)
        row.addWidget(self.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the button its sign only where its words have no room."""
        super().resizeEvent(event)
        parts = [self.title, *self.findChildren(QPushButton), *self.findChildren(Segmented)]
        beside = [each for each in parts if each.parent() is self and each is not self.add]
        taken = sum(each.sizeHint().width() + 16 for each in beside if not each.isHidden())
        self.add.setText(button_text(self._add))
        fits = taken + self.summary.minimumSizeHint().width() + 16 <= (
            self.width() - self.add.sizeHint().width()
        )
        if not fits:
            self.add.setText("")
        self.add.setToolTip("" if fits else self._add)

    def count(self, rows: Sequence[Any]) -> None:
        """Write how many rows each filter shows."""
        if self.filter is None:
            return
        for segment in self._segments:
            number = sum(1 for row in rows if segment.accepts(row))
            self.filter.set_text(segment.key, f"{segment.text} {number}")

    def accepts(self) -> Callable[[Any], bool] | None:
        """Return the predicate of the filter chosen; None for the first, which shows all."""
        chosen = self.filter.current if self.filter else ""
        for segment in self._segments[1:]:
            if segment.key == chosen:
                return segment.accepts
        return None

    def show_all(self) -> None:
        """Choose the first filter."""
        if self.filter is not None and self._segments:
            self.filter.choose(self._segments[0].key)

    def set_compact(self, compact: bool) -> None:
        """Leave the filter out where room is short."""
        self._is_compact = compact
        self._arrange()

    def set_empty(self, is_empty: bool) -> None:
        """Leave out what has nothing to count or to choose from."""
        self._is_empty = is_empty
        self._arrange()

    def _arrange(self) -> None:
        if self.filter is not None:
            self.filter.setVisible(not self._is_compact and not self._is_empty)
        self.add.setVisible(not self._is_empty)
        self.summary.setText("" if self._is_empty else self._summary)

    def tell(self, summary: str) -> None:
        """Write the summary."""
        self._summary = summary
        self._arrange()


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
        self.column = QVBoxLayout(self)
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
        if self.heading.filter is not None:
            self.heading.filter.chosen.connect(self.filter_changed)
        self.set_compact(False)

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
