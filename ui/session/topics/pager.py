"""Turns the pages of a list that is longer than what can be taken in at once."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.labels import Label, plain_tool_tip

Thing = TypeVar("Thing")


class Pager(QWidget):
    """Two buttons with the page between them; hidden where everything is in view."""

    turned = Signal(int)

    def __init__(
        self, per_page: int, *, is_short: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the buttons; a short pager leaves the number of the page to their tool tips."""
        super().__init__(parent)
        self._is_short = is_short
        self._per_page = per_page
        self._number = self._page = 0
        self.back = button("", icon_name="chevron_left", small=True, spoken=self.tr("Page before"))
        self.on = button("", icon_name="chevron_right", small=True, spoken=self.tr("Next page"))
        self.words = Label(kind="caption", tone="secondary")
        row = QHBoxLayout(self)
        keep_air(self, row, spacing=10)
        row.addWidget(self.back)
        row.addWidget(self.words)
        row.addWidget(self.on)
        row.addStretch(1)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.hide()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self._number // self._per_page))

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def count(self, number: int) -> None:
        """Say how many things there are in all."""
        self._number = number
        self._page = min(self._page, self.pages - 1)
        self._tell()

    def show_at_once(self, per_page: int) -> None:
        """Say how many things there is room for."""
        if per_page == self._per_page:
            return
        first = self._page * self._per_page
        self._per_page = max(1, per_page)
        self._page = min(first // self._per_page, self.pages - 1)
        self._tell()

    def begin(self) -> None:
        """Go back to the first page."""
        self._page = 0
        self._tell()

    def of(self, things: Sequence[Thing]) -> Sequence[Thing]:
        """Return what is on the page shown."""
        first = self._page * self._per_page
        return things[first : first + self._per_page]

    def turn(self, by: int) -> None:
        """Show another page."""
        page = min(max(self._page + by, 0), self.pages - 1)
        if page != self._page:
            self._page = page
            self._tell()
            self.turned.emit(page)

    def _tell(self) -> None:
        self.setVisible(self.pages > 1)
        told = self.tr("{page} of {pages}").format(page=self._page + 1, pages=self.pages)
        self.words.setText(told)
        self.words.setVisible(not self._is_short)
        for tool in (self.back, self.on):
            tool.setToolTip(plain_tool_tip(told if self._is_short else ""))
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page < self.pages - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.turn(step)
        else:
            super().keyPressEvent(event)
