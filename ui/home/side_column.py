"""Beside the accounts: what is overdue, what the next days bring, and a word about privacy."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.coming_up import (
    ComingTouchpoint,
    OverdueLine,
    next_days,
    overdue_lines,
)
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from ui.home.account_book import AccountBook
from ui.home.account_line import AccountLine
from ui.home.coming_row import ComingRow, DayRow, OverdueRow
from ui.look.current import current_scale
from ui.place import Place
from ui.widgets.card import Card
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import Label
from ui.widgets.marks import PartyMark

translate = QCoreApplication.translate
MOST_SHOWN = 5
_HEADS_AND_NOTE, _ROW, _DAY_ROW = 230, 50, 62  # heights at 100 %


class ComingCard(Card):
    """A card with a few lines; `went` is sent with the place of the line that was clicked."""

    went = Signal(object)  # Place

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        self.count = Label(kind="caption", tone="tertiary")
        super().__init__(title, self.count, edge_to_edge=True, parent=parent)
        self.body.setContentsMargins(0, 4, 0, 8)
        self.body.setSpacing(0)
        self._rows: list[QAbstractButton] = []
        self._nothing = Label(nothing, kind="label", tone="tertiary", wrap=True, parent=self)
        self._nothing.setContentsMargins(16, 4, 16, 6)
        self._nothing.hide()
        self.body.addWidget(self._nothing)

    def show_rows(
        self, rows: Sequence[tuple[ComingRow, Place]], count: str, *, is_all: bool
    ) -> None:
        """Show other lines and what they count to; only all of none is nothing."""
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [row for row, _place in rows]
        self.count.setText(count)
        self._nothing.setVisible(is_all and not rows)
        for row, place in rows:
            row.setParent(self)
            row.clicked.connect(lambda _checked=False, place=place: self.went.emit(place))
            self.body.addWidget(row)
            row.show()

    def show_most(self, most: int) -> None:
        """Show so many of the lines: the room is short."""
        for number, row in enumerate(self._rows):
            row.setVisible(number < most)

    @property
    def rows(self) -> tuple[QAbstractButton, ...]:
        """The lines shown."""
        return tuple(self._rows)


class SideColumn(QWidget):
    """The right column of the home page."""

    went = Signal(object)  # Place
    counted = Signal(int)  # how much is overdue

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overdue = ComingCard(self.tr("Overdue"), self.tr("Nothing is overdue."), self)
        self.coming = ComingCard(
            self.tr("Next 14 days"), self.tr("Nothing is planned for the next 14 days."), self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.overdue)
        column.addWidget(self.coming)
        column.addStretch(1)
        column.addWidget(privacy_note(self))
        for card in (self.overdue, self.coming):
            card.went.connect(self.went)

    def show_book(self, book: AccountBook) -> None:
        """Read what is overdue and what comes from all accounts."""
        facts = [line.facts for line in book.lines if line.facts is not None]
        self._show_overdue(book, facts)
        self._show_coming(book, facts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave lines out where the column is too low for all of them."""
        scale = current_scale()
        room = self.height() - scale.grown(_HEADS_AND_NOTE)
        coming = max(1, room // scale.grown(_ROW + _DAY_ROW))
        coming = min(coming, MOST_SHOWN, max(1, len(self.coming.rows)))
        self.coming.show_most(coming)
        left = room - coming * scale.grown(_DAY_ROW)
        self.overdue.show_most(max(1, left // scale.grown(_ROW)))

    def _show_overdue(self, book: AccountBook, facts: Iterable[PlanFacts]) -> None:
        found = overdue_lines(facts, book.today.day)
        found = tuple(sorted(found, key=lambda each: each.commitment.side is not Side.US))
        rows = [
            (
                OverdueRow(each.commitment.title, _whose(book, each), each.commitment.side.value),
                _place(each.account_id, each.plan_id, "resources", each.commitment.id),
            )
            for each in found[:MOST_SHOWN]
        ]
        count = len(found)
        words = self.tr("%n commitments", "", count) if count else ""
        self.overdue.show_rows(rows, words, is_all=book.is_read)
        self.counted.emit(count)

    def _show_coming(self, book: AccountBook, facts: Iterable[PlanFacts]) -> None:
        today = book.today
        found = next_days(facts, today.day, zone=today.zone)
        rows = []
        for each in found[:MOST_SHOWN]:
            day = each.touchpoint.day(today.zone)
            month = today.formats.month(day).split()[0]
            title = each.touchpoint.title or self.tr("Touchpoint")
            row = DayRow(title, _when(book, each), day, month)
            place = _place(each.account_id, each.plan_id, "dialogue", each.touchpoint.id)
            rows.append((row, place))
        sessions = sum(each.touchpoint.channel is Channel.JOINT_SESSION for each in found)
        words = self.tr("%n joint sessions", "", sessions) if found else ""
        self.coming.show_rows(rows, words, is_all=book.is_read)


def privacy_note(parent: QWidget) -> HatchFrame:
    """Return the hatched note that this list is not for a shared screen."""
    frame = HatchFrame(parent=parent)
    frame.tag.hide()
    sentence = translate(
        "SideColumn", "This list names several customers. It never opens on a shared screen."
    )
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(PartyMark("private", translate("SideColumn", "Private"), size=18, parent=frame))
    row.addWidget(Label(sentence, kind="caption", tone="private", wrap=True, parent=frame), 1)
    frame.area.addLayout(row)
    return frame


def _place(account_id: str, plan_id: str | None, section: str, item_id: str) -> Place:
    return Place(account_id=account_id, plan_id=plan_id or "", section=section, item_id=item_id)


def _name(line: AccountLine | None) -> str:
    return line.name if line is not None else ""


def _whose(book: AccountBook, each: OverdueLine) -> str:
    whose = {
        Side.US: translate("SideColumn", "ours"),
        Side.THEM: translate("SideColumn", "theirs"),
        Side.THIRD: translate("SideColumn", "of a third party"),
    }[each.commitment.side]
    late = book.today.formats.due(each.commitment.due_on, book.today.day)
    return ", ".join((_name(book.line(each.account_id)), whose, late))


def _when(book: AccountBook, each: ComingTouchpoint) -> str:
    today, point = book.today, each.touchpoint
    weekday = today.formats.weekday_near(point.day(today.zone)).split()[0]
    time = today.formats.time(point.starts_at)
    name = _name(book.line(each.account_id))
    return ", ".join(part for part in (f"{weekday} {time}", name, point.place) if part)
