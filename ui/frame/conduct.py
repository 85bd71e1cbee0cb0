"""Conducts the window: shows the place, keeps the lists and the saved state true, tells in toasts.

It is made with the window and works before the workspace is open, with what the glance knows.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.glance import AccountGlance
from ui.actions.spec import Situation
from ui.frame.formats_here import formats_for
from ui.frame.shown_accounts import MORE, side_entries
from ui.frame.whereabouts import deletes_something, is_gone
from ui.home.account_book import AccountBook
from ui.home.first_run import FirstRun
from ui.home.home_page import HomePage
from ui.place import Place

if TYPE_CHECKING:
    from ui.frame.plan_side import PlanSide
    from ui.main_window import MainWindow

_CATCH_UP_MS = 150


class Conduct(QObject):
    """One per window; `window.conduct` is set by the constructor."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._stale: set[str] | None = set()
        self._undo_number = 0
        self._plan_side: PlanSide | None = None
        self.book = AccountBook(formats_for(self._desk.settings), self)
        self.home = HomePage(self.book)
        self.first_run: FirstRun | None = None
        window.stack.addWidget(self.home)
        window.conduct = self
        self._catch_up_soon = QTimer(self)
        self._catch_up_soon.setSingleShot(True)
        self._catch_up_soon.setInterval(_CATCH_UP_MS)
        self._catch_up_soon.timeout.connect(self.catch_up)
        self._connect()
        window.show_frame_of(is_home=True, is_bare=False)
        self.suit()

    def _connect(self) -> None:
        desk, window, home = self._desk, self._window, self.home
        desk.opened.connect(self._on_opened)
        desk.moved.connect(self._on_moved)
        desk.stored.connect(self._on_stored)
        desk.told.connect(lambda sentence: window.toast.say(sentence))
        desk.troubled.connect(self._on_trouble)
        desk.settings_changed.connect(self._on_settings)
        home.opened.connect(self.open_account)
        home.went.connect(desk.go)
        home.removal_wanted.connect(lambda _id: window.acts["delete_account"].trigger())
        home.asked.connect(self._show_menu)
        home.search_cleared.connect(window.tools.search.setText)
        home.table.selectionModel().currentRowChanged.connect(lambda *_: self.suit())
        window.tools.search.textChanged.connect(home.search)
        window.tools.search.returnPressed.connect(home.open_selected)
        window.tools.account.chosen.connect(self._choose_account)
        window.side.account_chosen.connect(self._choose_account)
        window.side.section_chosen.connect(lambda key: window.deeds().go_to(key))
        window.side.new_wanted.connect(lambda: window.acts["new_account"].trigger())
        window.side.plan_chosen.connect(self._choose_plan)
        window.toast.acted.connect(lambda: window.acts["undo"].trigger())
        window.resized.connect(self._show_side_accounts)
        self.book.changed.connect(self._on_book)

    def show_glance(self, accounts: Sequence[AccountGlance]) -> None:
        """List accounts before the workspace is open."""
        self.book.show(accounts)

    def open_account(self, account_id: str) -> None:
        """Open the plan of an account; without one, offer to make it."""
        place = self.home.place_of(account_id)
        if place.plan_id:
            self._desk.go(place)
        elif self._desk.is_open:
            self.home.table.select(account_id)
            self._window.acts["new_plan"].trigger()

    def stop(self) -> None:
        """Do nothing any more: the window closes."""
        self._catch_up_soon.stop()
        self.book.stop()

    def suit(self) -> None:
        """Make actions, tool bar and status line fit what is the case."""
        desk, window = self._desk, self._window
        state = desk.undo_state()
        undo, redo = (state.undo_label, state.redo_label) if state else (None, None)
        window.acts.name_step("undo", undo)
        window.acts.name_step("redo", redo)
        window.acts.suit(
            Situation(
                is_open=desk.is_open,
                is_home=desk.place.is_home,
                has_accounts=bool(self.book.lines),
                has_account=desk.is_open and bool(window.account_id),
                can_undo=undo is not None,
                can_redo=redo is not None,
            )
        )
        self._show_saved()

    def _show_saved(self) -> None:
        desk, saved = self._desk, self._window.tools.saved
        formats = formats_for(desk.settings)
        if desk.is_in_trouble:
            since = desk.not_saved_since
            saved.show_trouble(formats.time(since) if since else "")
            return
        at = desk.workspace.saved_at if desk.is_open else None
        saved.show_saved(at, formats.time(at) if at else "")

    def _on_opened(self) -> None:
        # The registry knows all pages and they know the database layer.
        from ui.frame.plan_side import PlanSide  # noqa: PLC0415
        from ui.pages.registry import SECTIONS  # noqa: PLC0415

        self._window.pages.use(SECTIONS, self._desk.context)
        self._window.acts.add_sections([(each.key, each.title, each.icon) for each in SECTIONS])
        self._plan_side = PlanSide(self._window, SECTIONS)
        self._window.status.say_where(is_demo=self._desk.is_demo)
        self._stale = None
        self.catch_up()
        self.suit()

    def catch_up(self) -> None:
        """Read again what changed of the accounts."""
        if not self._desk.is_open:
            return
        workspace = self._desk.workspace
        stale, self._stale = self._stale, set()
        if stale is None:
            self.book.set_day(formats_for(self._desk.settings), workspace.now())
            self._read_all()
        elif stale:
            self.book.facts_changed(workspace.refresh_facts(tuple(stale)))

    def _read_all(self) -> None:
        from ui.frame.portfolio import read_portfolio_for  # noqa: PLC0415 - database layer

        found = read_portfolio_for(self._desk.workspace)
        self.book.show(found.accounts)
        self.book.name_people(found.people)
        self.book.keep_fresh(self._desk.workspace.refresh_facts, found.stale)

    def _on_book(self) -> None:
        self._show_side_accounts()
        count = len(self.book.lines)
        if self._desk.place.is_home:
            self._show_home()
        self._window.acts["find_account"].setEnabled(bool(count))

    def _show_home(self) -> None:
        window, count = self._window, len(self.book.lines)
        is_bare = not count and self._desk.is_open
        if is_bare and self.first_run is None:
            self.first_run = FirstRun()
            self.first_run.chosen.connect(lambda key: window.acts[key].trigger())
            window.stack.addWidget(self.first_run)
        window.stack.setCurrentWidget(self.first_run if is_bare and self.first_run else self.home)
        window.show_frame_of(is_home=True, is_bare=is_bare)
        words = self.tr("1 account") if count == 1 else self.tr("{count} accounts")
        facts = (self._desk.settings.currency,) if is_bare else (words.format(count=count),)
        window.status.say(*facts)
        window.setWindowTitle("PartnerDesk")

    def _on_moved(self, place: Place) -> None:
        self._window.flush()
        if place.is_home:
            self.catch_up()
            self._show_home()
            self.home.enter_table()
        else:
            self._window.show_frame_of(is_home=False, is_bare=False)
            self._window.pages.show(place)
            if self._plan_side is not None:
                self._plan_side.show(place)
            self._show_side_accounts()
        self.suit()

    def _on_stored(self, change: ChangeSet) -> None:
        self._note_stale(change)
        now = self._desk.place
        if is_gone(change, "plan", now.plan_id) or is_gone(change, "account", now.account_id):
            self._desk.go(Place())
        elif not now.is_home and self._plan_side is not None:
            self._plan_side.refresh_soon()
        self._tell_of(change)
        self.suit()

    def _note_stale(self, change: ChangeSet) -> None:
        if change.account_id is None or change.touches("account", "plan", "person"):
            self._stale = None
        elif self._stale is not None:
            self._stale.add(change.account_id)
        self._catch_up_soon.start()

    def _tell_of(self, change: ChangeSet) -> None:
        toast = self._window.toast
        if deletes_something(change):
            name = change.label.removeprefix("delete ")
            toast.say(self.tr("Deleted {name}").format(name=name), self.tr("Undo"))
        elif toast.button.isVisible():
            toast.dismiss()

    def _on_trouble(self, problem: EnvironmentProblem, again: object) -> None:
        from ui.prompts import tell_problem  # noqa: PLC0415 - only when something went wrong

        self._show_saved()
        tell_problem(self._window, problem, again)

    def _on_settings(self) -> None:
        self._stale = None
        self._catch_up_soon.start()

    def _show_side_accounts(self) -> None:
        window, place = self._window, self._desk.place
        if place.is_home:
            return
        lines = self.book.ordered("attention")
        entries = side_entries(lines, place.account_id, window.side.room_for_accounts())
        window.side.show_accounts(entries, place.account_id)
        window.tools.account.show_accounts(entries, place.account_id)

    def _choose_account(self, key: str) -> None:
        if key == MORE:
            self._desk.go(Place())
        else:
            self.open_account(key)

    def _choose_plan(self, plan_id: str) -> None:
        now = self._desk.place
        self._desk.go(Place(account_id=now.account_id, plan_id=plan_id, section=now.section))

    def _show_menu(self, account_id: str, at: object) -> None:
        from ui.frame.account_menu import show_account_menu  # noqa: PLC0415 - not at the start

        self.home.table.select(account_id)
        show_account_menu(self._window, at)
