"""The calendar: a month with everything dated at the left, the same as a list at the right."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.dated import month_away
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.period import Period
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context, Place
from ui.look.current import current_scale
from ui.pages.dialogue.dated_list import DatedList, lines_of
from ui.pages.dialogue.dated_words import Entry, entries_of
from ui.pages.dialogue.entry_deeds import EntryDeeds
from ui.pages.dialogue.month_grid import MonthGrid
from ui.pages.dialogue.next_session import HOUR, USUAL_MINUTES
from ui.pages.dialogue.when import moment_on
from ui.pages.page import locale_of
from ui.pages.views_page import ViewPage
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice, Segmented

_COMPACT_BELOW = 1040
_WIDE, _NARROW = 360, 300
# A day with room for its number and a word or two, at 100 % text size; else the list says more.
_LEAST_DAY = (78, 44)
_WEEKS = 6
_NO_LIMIT = 16_777_215


class CalendarPage(ViewPage):
    """Days are chosen in the month; Enter on one leads to what it holds, or adds a session."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._entries: tuple[Entry, ...] = ()
        self.grid = MonthGrid(self.today)
        self.list = DatedList()
        self.summary = ElidedLabel(tone="secondary")
        self.add_button: QPushButton = button(self.tr("Plan a session"), icon_name="plus")
        self.month = Label(kind="h3")
        self.back: QPushButton = button(
            "", "flat", icon_name="chevron_left", small=True, spoken=self.tr("Month before")
        )
        self.ahead: QPushButton = button(
            "", "flat", icon_name="chevron_right", small=True, spoken=self.tr("Month after")
        )
        self.to_today: QPushButton = button(self.tr("Today"), small=True)
        self.span = Segmented(
            [
                Choice(key="ahead", text=self.tr("To come")),
                Choice(key="past", text=self.tr("Past")),
            ],
            spoken=self.tr("Which entries are listed"),
            small=True,
        )
        self.nothing = EmptyState(
            self.tr("Nothing to come"),
            self.tr("Partners meet before there is trouble. Choose a day and plan a session."),
            self.tr("Plan a session"),
            icon_name="calendar",
            rank="normal",
        )
        self.deeds = EntryDeeds(self, self._go)
        self._assemble()
        self._connect()
        self._dress_weekdays()
        self.setFocusProxy(self.grid)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(self.tr("Dialogue"), kind="h1"))
        head.addWidget(self.summary, 1)
        head.addWidget(self.add_button)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self._month = self._month_card()
        self._columns.addWidget(self._month, 1)
        self._side = self._list_card()
        self._columns.addWidget(self._side)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(16)
        self.column.addLayout(head)
        self.column.addLayout(self._columns, 1)

    def _month_card(self) -> QWidget:
        card = Card(edge_to_edge=True)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        bar = QHBoxLayout()
        bar.setContentsMargins(15, 8, 8, 8)
        bar.setSpacing(4)
        bar.addWidget(self.month, 1)
        for widget in (self.to_today, self.back, self.ahead):
            bar.addWidget(widget)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.grid, 1)
        return card

    def _list_card(self) -> Card:
        card = Card(edge_to_edge=True)
        bar = HeadingRow(above=1)
        bar.setContentsMargins(15, 8, 8, 8)
        title = ElidedLabel(self.tr("All dates"), kind="h3")
        title.hold_words()
        bar.addWidget(title, 1)
        bar.addWidget(self.span)
        card.body.setSpacing(0)
        card.body.addLayout(bar)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.nothing, 1)
        return card

    def _connect(self) -> None:
        self.grid.chosen.connect(self._show_day)
        self.grid.opened.connect(self._open_day)
        self.grid.add_wanted.connect(self.add_on)
        self.list.opened.connect(lambda key: self._with(key, self._go_to))
        self.list.delete_wanted.connect(lambda key: self._with(key, self.deeds.delete))
        self.list.menu_wanted.connect(self._open_menu)
        self.span.chosen.connect(lambda _key: self._fill())
        self.add_button.clicked.connect(lambda: self.add_on(self.grid.day))
        self.nothing.acted.connect(lambda: self.add_on(self.grid.day))
        self.back.clicked.connect(lambda: self._turn(-1))
        self.ahead.clicked.connect(lambda: self._turn(1))
        self.to_today.clicked.connect(lambda: self.grid.choose(self.today))

    def _dress_weekdays(self) -> None:
        """Weeks begin as the user's language has it."""
        locale = QLocale(locale_of(self.context))
        first = locale.firstDayOfWeek().value - 1
        short = QLocale.FormatType.ShortFormat
        names = [locale.standaloneDayName((first + at) % 7 + 1, short) for at in range(7)]
        self.grid.set_weekdays(first, names)

    # showing

    def put_switch(self, switch: QWidget) -> None:
        self.column.insertWidget(1, switch)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        self._entries = entries_of(plan, self.formats, self.today)
        self.grid.show_entries(self._entries, self.today, self.formats)
        late = sum(each.is_late for each in self._entries)
        ahead = sum(each.last_day >= self.today and not each.is_over for each in self._entries)
        words = self.tr("{ahead} to come, {late} overdue") if late else self.tr("{ahead} to come")
        self.summary.setText(words.format(ahead=ahead, late=late) if self._entries else "")
        self._fill()
        self._write_month()
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _fill(self) -> None:
        """List what is to come, the next first, or what is past, the latest first.

        What is late is still to be done, so it stands on top of what is to come.
        """
        shown = self._listed(past=self.span.current == "past")
        firsts = {each.day.replace(day=1) for each in shown}
        months = {first: self._month_names(first) for first in firsts}
        self.list.show_lines(lines_of(shown, months, self.today))
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        is_past = self.span.current == "past"
        self.nothing.button.setVisible(not is_past)
        title = self.tr("Nothing in the past") if is_past else self.tr("Nothing to come")
        sentence = self.tr("Partners meet before there is trouble. Choose a day and plan.")
        if is_past:
            sentence = self.tr("What was held and done is listed here.")
        self.nothing.say(title, sentence)

    def _listed(self, *, past: bool) -> Sequence[Entry]:
        def is_past(entry: Entry) -> bool:
            return entry.last_day < self.today and not entry.is_late

        if past:
            return [each for each in reversed(self._entries) if is_past(each)]
        return [each for each in self._entries if not is_past(each)]

    def _month_names(self, first: date) -> tuple[str, str]:
        last = month_away(first, 1).toordinal() - 1
        whole = Period(starts_on=first, ends_on=date.fromordinal(last))
        locale = QLocale(locale_of(self.context))
        short = locale.standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
        return self.formats.period(whole), short

    def _write_month(self) -> None:
        self.month.setText(self._month_names(self.grid.day.replace(day=1))[0])
        self.to_today.setEnabled(self.grid.day != self.today)

    def _turn(self, months: int) -> None:
        self.grid.choose(month_away(self.grid.day, months))

    def _show_day(self, day: date) -> None:
        self._write_month()
        held = self.grid.on(day)
        if not held:
            return
        key = held[0].key
        if not self.list.choose(key):
            self.span.choose("past" if self.span.current == "ahead" else "ahead")
            self._fill()
            self.list.choose(key)

    # doing

    def _open_day(self, day: date) -> None:
        """Lead to the only thing on a day; choose among several in the list; else add."""
        held = self.grid.on(day)
        if not held:
            self.add_on(day)
        elif len(held) == 1:
            self._go_to(held[0])
        else:
            self._show_day(day)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def add_on(self, day: date) -> None:
        """Plan a session on a day, and show it."""
        values: dict[str, Any] = {
            "title": self.tr("New session"),
            "channel": Channel.PLANNING_SESSION,
            "starts_at": moment_on(day, HOUR, self.formats.zone),
            "minutes": USUAL_MINUTES,
        }
        command = AddItem(kind="touchpoint", parent_id=self.plan_id, values=values)
        outcome = self.context.run_or_say(command)
        if outcome is not None:
            self._go(outcome.item_id)
            if self.tell_made is not None:
                self.tell_made(outcome.item_id)

    def _with(self, key: str, do: Callable[[Entry], object]) -> None:
        found = next((each for each in self._entries if each.key == key), None)
        if found is not None:
            do(found)

    def _open_menu(self, key: str, at: QPoint) -> None:
        self._with(key, lambda entry: self.deeds.menu(entry).popup(at))

    def _go_to(self, entry: Entry) -> None:
        self._go(entry.id)

    def _go(self, item_id: str) -> None:
        if self.plan is None:
            return
        parts = self.plan.parts
        self.context.go(
            Place(
                account_id=parts.account.id,
                plan_id=parts.head.id,
                section="dialogue",
                item_id=item_id,
            )
        )

    def select_item(self, item_id: str) -> None:
        """Choose an entry in the list, and its day."""
        found = next((each for each in self._entries if each.id == item_id), None)
        if found is not None:
            self.grid.choose(found.day)

    @property
    def shows_month(self) -> bool:
        """Whether there is room for a month beside the list."""
        return not self._month.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = current_scale()
        compact = self.width() < scale.grown(_COMPACT_BELOW)
        self.column.setContentsMargins(*((16, 10, 12, 12) if compact else (24, 18, 24, 20)))
        wanted = scale.grown(_NARROW if compact else _WIDE)
        least = self.span.sizeHint().width() + 25
        side = max(least, min(wanted, self.width() * 42 // 100))
        self._show_month(is_on=self._has_room_for_month(side))
        if self.shows_month:
            self._side.setFixedWidth(side)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_NO_LIMIT)

    def _has_room_for_month(self, side: int) -> bool:
        scale, margins = current_scale(), self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right() - self._columns.spacing() - side
        above = sum(
            item.sizeHint().height() + self.column.spacing()
            for item in (self.column.itemAt(at) for at in range(self.column.count() - 1))
            if item is not None
        )
        height = self.height() - margins.top() - margins.bottom() - above
        height -= self.back.sizeHint().height() + 16 + self.grid.head_height
        days = (width / 7, height / _WEEKS)
        return all(room >= scale.grown(least) for room, least in zip(days, _LEAST_DAY, strict=True))

    def _show_month(self, *, is_on: bool) -> None:
        """Days that could show nothing but their numbers give their room to the list."""
        if is_on == self.shows_month:
            return
        had_keyboard = self._month.isAncestorOf(self.window().focusWidget())
        self._month.setVisible(is_on)
        self.setFocusProxy(self.grid if is_on else self.list)
        if had_keyboard and not is_on:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_on(self.grid.day)
        else:
            super().keyPressEvent(event)
