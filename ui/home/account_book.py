"""All accounts as lines: taken from the glance first, then from the workspace, and kept fresh.

Reasons and stale facts are worked out in slices between events, so that nothing stands still.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.formats import Formats
from partnerdesk.glance import AccountGlance
from ui.home.account_line import AccountLine, Today
from ui.home.listing import Order, in_order

AT_ONCE = 300
SLICE = 0.01  # seconds of work between events
TOLD_EVERY = 0.7  # seconds between two changes of the list while facts are worked out
PAINT_MS = 40  # for painting a changed list before work goes on
_MOST_AT_ONCE = 500

Refresh = Callable[[tuple[str, ...]], dict[str, PlanFacts]]
People = dict[str, tuple[str, ...]]


class AccountBook(QObject):
    """Tells `changed` when lines were replaced or are known better."""

    changed = Signal()

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = _today(formats, datetime.now().astimezone())
        self._lines: dict[str, AccountLine] = {}
        self._orders: dict[Order, list[AccountLine]] = {}
        self._people: People = {}
        self._thinking: Iterator[object] | None = None
        self._stale: list[str] = []
        self._refresh: Refresh | None = None
        self._is_read = False
        self._fresh: dict[str, PlanFacts] = {}
        self._at_once = 1
        self._told_at = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._work)

    @property
    def today(self) -> Today:
        """The day the lines are worded for."""
        return self._today

    @property
    def lines(self) -> tuple[AccountLine, ...]:
        """All lines by name."""
        return tuple(self._lines.values())

    @property
    def is_ready(self) -> bool:
        """Tell whether the reasons of all accounts are known."""
        return self._thinking is None

    @property
    def is_read(self) -> bool:
        """Tell whether the lines come from an open workspace and all facts are known."""
        return self._is_read and all(line.is_known for line in self._lines.values())

    @property
    def is_working(self) -> bool:
        """Tell whether reasons or facts are still being worked out."""
        return bool(self._stale) or bool(self._fresh) or not self.is_ready

    def line(self, account_id: str) -> AccountLine | None:
        """Return the line of an account."""
        return self._lines.get(account_id)

    def ordered(self, order: Order) -> list[AccountLine]:
        """Return the lines in an order; by name while the reasons are being worked out."""
        if order == "attention" and not self.is_ready:
            order = "name"
        if order not in self._orders:
            self._orders[order] = in_order(self._lines.values(), order)
        return self._orders[order]

    def set_day(self, formats: Formats, now: datetime) -> None:
        """Word all lines anew, for another day or in another language."""
        today = _today(formats, now)
        if today != self._today:
            self._today = today
            self.show([line.glance for line in self._lines.values()], is_read=self._is_read)

    def show(self, glances: Iterable[AccountGlance], *, is_read: bool = False) -> None:
        """Take these accounts instead of the ones so far; read ones are from the workspace."""
        self._is_read = is_read
        self._lines = {each.account_id: self._made(each) for each in glances}
        self._replaced()
        self.changed.emit()

    def keep_fresh(self, refresh: Refresh, stale: Iterable[str]) -> None:
        """Work the facts of these accounts out little by little, with the given function."""
        self._refresh = refresh
        self._stale = list(stale)
        self._carry_on()

    def name_people(self, people: People) -> None:
        """Let a search find accounts by their people."""
        self._people = people
        for line in self._lines.values():
            self._name_people_of(line)

    def facts_changed(self, facts: dict[str, PlanFacts]) -> None:
        """Take newer facts of some accounts."""
        for account_id, fresh in facts.items():
            line = self._lines.get(account_id)
            if line is not None:
                self._lines[account_id] = self._made(replace(line.glance, told=fresh))
        self._replaced()
        if self.is_ready:
            self.changed.emit()

    def stop(self) -> None:
        """Work nothing out any more."""
        self._pause.stop()
        self._stale, self._fresh, self._refresh = [], {}, None

    def _made(self, glance: AccountGlance) -> AccountLine:
        """Return a line, the one that is there where it says the same: its words are made."""
        line = self._lines.get(glance.account_id)
        if line is None or line.today is not self._today or line.glance != glance:
            line = AccountLine(glance, self._today)
            self._name_people_of(line)
        return line

    def _name_people_of(self, line: AccountLine) -> None:
        people = self._people.get(line.account_id, ())
        if people != line.people:
            line.people = people
            line.__dict__.pop("found_by", None)

    def _replaced(self) -> None:
        self._orders.clear()
        # With the reasons comes the text that searches look into: no key stroke has to make it.
        self._thinking = ((line.reasons, line.found_by) for line in list(self._lines.values()))
        if len(self._lines) <= AT_ONCE:
            self._think(until=None)
        self._carry_on()

    def _carry_on(self, after: int = 0) -> None:
        if self.is_working:
            self._pause.start(after)

    def _work(self) -> None:
        if self._thinking is not None:
            if self._think(until=perf_counter() + SLICE):
                self.changed.emit()
                self._carry_on(PAINT_MS)
                return
        elif self._fresh and (not self._stale or perf_counter() - self._told_at > TOLD_EVERY):
            self._tell_fresh()
        elif self._stale and self._refresh is not None:
            self._work_out_some(self._refresh)
        self._carry_on()

    def _work_out_some(self, refresh: Refresh) -> None:
        some, self._stale = self._stale[: self._at_once], self._stale[self._at_once :]
        began = perf_counter()
        self._fresh |= refresh(tuple(some))
        now = perf_counter()
        fitting = SLICE / max(now - began, SLICE / 100)
        self._at_once = max(1, min(_MOST_AT_ONCE, int(self._at_once * min(fitting, 2))))

    def _tell_fresh(self) -> None:
        fresh, self._fresh = self._fresh, {}
        self._told_at = perf_counter()
        self.facts_changed(fresh)

    def _think(self, until: float | None) -> bool:
        """Work reasons out until a moment; tells whether that is done."""
        if self._thinking is None:
            return False
        for _reasons in self._thinking:
            if until is not None and perf_counter() > until:
                return False
        self._thinking = None
        self._orders.pop("attention", None)
        return True


def _today(formats: Formats, now: datetime) -> Today:
    zone = now.tzinfo
    if zone is None:
        raise ValueError("a moment needs its time zone")
    return Today(day=now.date(), zone=zone, formats=formats)
