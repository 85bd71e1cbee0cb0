"""The accounts: which need attention and why, what is overdue and what comes next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.home.account_book import AT_ONCE, AccountBook
from ui.home.accounts_table import AccountsTable
from ui.home.drafts_strip import DraftsStrip, WaitingLine
from ui.home.heading import HomeHeading
from ui.home.listing import Wanted, entries_for
from ui.home.meant import meant
from ui.home.nothing_found import NothingFound
from ui.home.side_column import SideColumn
from ui.look.current import current_scale
from ui.place import Place
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.home.only_begun import OnlyBegun

COMPACT_BELOW, WIDE_FROM = 1180, 2200
_TABLE_MOST, _GAP = 1600, 16
_GUESS_AFTER_MS = 250  # without a key stroke, where guessing takes long


class HomePage(QWidget):
    """Sends `opened` with an account's id and `went` with a place inside a plan."""

    opened = Signal(str)
    went = Signal(object)  # Place
    asked = Signal(str, QPoint)
    removal_wanted = Signal(str)
    search_cleared = Signal(str)  # the text to search for instead
    draft_opened = Signal(str)
    draft_removal_wanted = Signal(str)
    drawing_wanted = Signal()

    def __init__(self, book: AccountBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._text = ""
        self.heading = HomeHeading(self)
        self.table = AccountsTable(self)
        self.nothing = NothingFound(self)
        self.side = SideColumn(self)
        self.drafts: DraftsStrip | None = None
        self.only_begun: OnlyBegun | None = None
        self._waiting: Sequence[WaitingLine] = ()
        self._sum_up_soon = QTimer(self)
        self._guess_soon = QTimer(self)
        for timer in (self._sum_up_soon, self._guess_soon):
            timer.setSingleShot(True)
        self._guess_soon.setInterval(_GUESS_AFTER_MS)
        self._assemble()
        self._connect()
        self.nothing.hide()

    def _assemble(self) -> None:
        self._card = Card(edge_to_edge=True, parent=self)
        self._card.body.addWidget(self.table)
        self._card.body.addWidget(self.nothing)
        self._main = QWidget(self)
        left = QVBoxLayout(self._main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(_GAP)
        left.addWidget(self.heading)
        left.addWidget(self._card, 1)
        left.addStretch(0)
        self._left = left
        self._main.setMaximumWidth(_TABLE_MOST)
        self._column = QWidget(self)
        self._right = QVBoxLayout(self._column)
        self._right.addWidget(self.side)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 20, 24, 24)
        self._row.setSpacing(24)
        self._row.addStretch(1)
        self._row.addWidget(self._main, 1000)
        self._row.addWidget(self._column)
        self._row.addStretch(1)

    def _connect(self) -> None:
        self._book.changed.connect(self.refresh)
        self.heading.chosen.connect(self.refresh)
        self.heading.overdue_wanted.connect(self._show_overdue_menu)
        self.heading.drawing_wanted.connect(self.drawing_wanted)
        self.table.opened.connect(self.opened)
        self.table.asked.connect(self.asked)
        self.table.head.order_wanted.connect(self.heading.sort_again)
        self.table.removal_wanted.connect(self.removal_wanted)
        self.side.went.connect(self.went)
        self.side.counted.connect(self.heading.set_overdue)
        self.nothing.meant.connect(self.search_cleared)
        self._sum_up_soon.timeout.connect(self._sum_up)
        self._guess_soon.timeout.connect(self._guess)

    def show_drafts(self, lines: Sequence[WaitingLine]) -> None:
        """List the drafts of the guide that wait; without any there is nothing to see."""
        self._waiting = lines
        if self.drafts is None:
            if not lines:
                return
            self.drafts = DraftsStrip(self._main)
            self.drafts.opened.connect(self.draft_opened)
            self.drafts.removal_wanted.connect(self.draft_removal_wanted)
            self._left.insertWidget(1, self.drafts)
        self.drafts.show_lines(lines)
        self._show_table()

    @property
    def selected(self) -> str:
        """The id of the selected account, empty where none is."""
        return self.table.selected

    def search(self, text: str) -> None:
        """Show only what a text is found in."""
        if text != self._text:
            self._text = text
            self._show_table()

    def refresh(self) -> None:
        """Show the book as it is now; of many accounts the sums follow after the next events."""
        self._show_table()
        if not self._book.is_ready:
            return
        if self._has_many:
            self._sum_up_soon.start(0)
        else:
            self._sum_up()

    def open_selected(self) -> None:
        """Open the selected account, or the first one that a search has found."""
        if not self.table.selected:
            self.table.select_first()
        if self.table.selected:
            self.opened.emit(self.table.selected)

    def enter_table(self) -> None:
        """Put the keyboard into the list."""
        if not self.table.selected:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self) -> None:
        heading = self.heading
        wanted = Wanted(
            which=heading.which,
            order=heading.order,
            text=self._text,
            is_turned=heading.is_turned,
        )
        if not self._book.is_ready and wanted.which == "all":
            wanted = Wanted(which="all", order="name", text=self._text)
        entries = entries_for(self._book.ordered(wanted.order), wanted)
        is_lost = not entries and bool(self._text.strip())
        self.table.show_entries(entries)
        self.table.head.show_order(wanted.order, is_turned=wanted.is_turned)
        is_bare = self._show_only_begun()
        self.table.setVisible(not (is_lost or is_bare))
        self.nothing.setVisible(is_lost and not is_bare)
        if is_lost and not is_bare:
            self._say_lost()
        self._fit_card()

    def _show_only_begun(self) -> bool:
        """Lead on with a circle where nothing else is there; tells whether that is so."""
        is_bare = bool(self._waiting) and self._book.is_read and not self._book.lines
        if is_bare and self.only_begun is None:
            from ui.home.only_begun import OnlyBegun  # noqa: PLC0415 - hardly ever, after a start

            self.only_begun = OnlyBegun(self)
            self.only_begun.opened.connect(self.draft_opened)
            self._card.body.addWidget(self.only_begun)
        if self.only_begun is not None:
            self.only_begun.show_lines(self._waiting)
            self.only_begun.setVisible(is_bare)
        return is_bare

    @property
    def _has_many(self) -> bool:
        return len(self._book.lines) > AT_ONCE

    def _sum_up(self) -> None:
        lines = self._book.lines
        unread = sum(not line.is_known for line in lines)
        if unread or not (lines or self._book.is_read):
            self.heading.say_unread(len(lines), unread)
        else:
            self.heading.set_counts(len(lines), sum(line.needs_attention for line in lines))
        self.side.show_book(self._book)

    def _say_lost(self) -> None:
        """Say that nothing was found; among many names the guess waits for a pause in typing."""
        if self._has_many:
            self.nothing.say(self._text)
            self._guess_soon.start()
        else:
            self._guess()

    def _guess(self) -> None:
        if self.nothing.isVisibleTo(self):
            self.nothing.say(self._text, meant(self._text, self._book.lines))

    def _show_overdue_menu(self) -> None:
        self.heading.show_overdue(self.side.overdue)

    def _fit_card(self) -> None:
        """The card ends below its last row; longer lists scroll."""
        is_table = self.table.isVisibleTo(self)
        most = self.table.content_height() + 2 if is_table else 16_777_215
        self._card.setMaximumHeight(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        is_compact = width < current_scale().grown(COMPACT_BELOW)
        # The cards begin where the table begins.
        self._right.setContentsMargins(0, self.heading.sizeHint().height() + _GAP, 0, 0)
        self._column.setVisible(not is_compact)
        self._column.setFixedWidth(current_scale().grown(400 if width >= WIDE_FROM else 308))
        self.heading.set_compact(compact=is_compact)
        self.table.show_health(shown=not is_compact)
        edge = 16 if is_compact else 24
        self._row.setContentsMargins(edge, 20 if not is_compact else 12, edge, edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._text:
            self.search_cleared.emit("")
            return
        super().keyPressEvent(event)

    def place_of(self, account_id: str) -> Place:
        """Return the place an account opens at; without a plan it is home."""
        line = self._book.line(account_id)
        plan_id = line.plan_id if line is not None else ""
        return Place(account_id=account_id, plan_id=plan_id)
