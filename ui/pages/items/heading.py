"""The heading over a list: title, summary, filter and the button that adds."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.pages.items.filter_button import FilterButton
from ui.pages.items.list_words import Words
from ui.pages.items.segments import Segment
from ui.widgets.buttons import button
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, button_text
from ui.widgets.segmented import Choice, Segmented

GAP = 16


class Heading(QWidget):
    """The filter is a row of segments, in a narrow window a button with the same choices."""

    filter_changed = Signal()

    def __init__(
        self, words: Words, segments: Sequence[Segment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._segments = tuple(segments)
        self._summary = ""
        self._add = words.add
        self._is_compact = self._is_empty = False
        self._offers_menu = True
        self.title = ElidedLabel(words.heading, kind="h1", parent=self)
        self.title.hold_words()
        self.summary = ElidedLabel(tone="secondary", parent=self)
        self.filter: Segmented | None = None
        self.menu: FilterButton | None = None
        if segments:
            choices = [Choice(key=each.key, text=each.text) for each in segments]
            self.filter = Segmented(choices, spoken=words.heading, small=True, parent=self)
            self.menu = FilterButton(segments, self)
        self.add: QPushButton = button(words.add, icon_name="plus", parent=self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        row = HeadingRow(self, above=2)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.title)
        row.addWidget(self.summary, 1)
        for each in (self.filter, self.menu, self.add):
            if each is not None:
                row.addWidget(each)
        self._row = row

    def _connect(self) -> None:
        if self.filter is not None and self.menu is not None:
            self.filter.chosen.connect(self.choose)
            self.filter.chosen.connect(lambda _key: self.filter_changed.emit())
            self.menu.chosen.connect(self._take_menu)

    def _take_menu(self) -> None:
        if self.menu is not None:
            self.choose(self.menu.key)
            self.filter_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the button its sign only where its words have no room."""
        super().resizeEvent(event)
        self.add.setText(button_text(self._add))
        fits = self._row.is_one_row(self.width())
        if not fits:
            self.add.setText("")
        self.add.setToolTip("" if fits else self._add)

    def put_beside(self, widget: QWidget) -> None:
        """Put a further widget at the end."""
        self._row.addWidget(widget)

    def count(self, rows: Sequence[Any]) -> None:
        """Write how many rows each filter shows."""
        if self.filter is None or self.menu is None:
            return
        self.menu.count(rows)
        for segment in self._segments:
            number = sum(1 for row in rows if segment.accepts(row))
            self.filter.set_text(segment.key, f"{segment.text} {number}")

    def accepts(self) -> Callable[[Any], bool] | None:
        """Return the predicate of the filter chosen; None for the first, which shows all."""
        return self.menu.accepts() if self.menu is not None else None

    def choose(self, key: str) -> None:
        """Choose a filter without telling."""
        if self.filter is not None and self.menu is not None:
            self.filter.choose(key)
            self.menu.choose(key)

    def show_all(self) -> None:
        """Choose the first filter."""
        if self._segments:
            self.choose(self._segments[0].key)

    def leave_menu_out(self) -> None:
        """Offer no button in a narrow window: the page has one of its own."""
        self._offers_menu = False
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Offer the filters as a menu where room is short."""
        self._is_compact = compact
        self._arrange()

    def set_empty(self, is_empty: bool) -> None:
        """Leave out what has nothing to count or to choose from."""
        self._is_empty = is_empty
        self._arrange()

    def _arrange(self) -> None:
        if self.filter is not None and self.menu is not None:
            is_small = self._is_compact and self._offers_menu
            self.filter.setVisible(not self._is_compact and not self._is_empty)
            self.menu.setVisible(is_small and not self._is_empty)
        self.add.setVisible(not self._is_empty)
        self.summary.setText("" if self._is_empty else self._summary)

    def tell(self, summary: str) -> None:
        """Write the summary."""
        self._summary = summary
        self._arrange()
