"""Conducts the window: shows the place, and has lists, actions and saved state keep up.

It is made with the window and works before the workspace is open, with what the glance knows.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.glance import AccountGlance
from ui.actions.spec import Situation
from ui.frame.clothes import dress
from ui.frame.formats_here import formats_for
from ui.frame.fresh_accounts import FreshAccounts
from ui.frame.second_click import SecondClick
from ui.frame.shown_accounts import MORE, side_entries
from ui.frame.tidings import name_steps, show_saved, tell_of
from ui.frame.whereabouts import is_gone
from ui.home.account_book import AccountBook
from ui.home.first_run import FirstRun
from ui.home.home_page import HomePage
from ui.place import Place

if TYPE_CHECKING:
    from ui.frame.plan_side import PlanSide
    from ui.main_window import MainWindow
    from ui.together.together import Together
    from ui.wizard.guide import Guide

MOST_IN_MENU = 12  # accounts; the rest is one step away


class Conduct(QObject):
    """One per window; `window.conduct` is set by the constructor."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._plan_side: PlanSide | None = None
        self.guide: Guide | None = None
        self._together: Together | None = None
        self._second_click = SecondClick(self)
        self.book = AccountBook(formats_for(self._desk.settings), self)
        self.fresh = FreshAccounts(self._desk, self.book, self)
        self.home = HomePage(self.book)
        self.first_run: FirstRun | None = None
        window.stack.addWidget(self.home)
        window.conduct = self
        self._connect_desk()
        self._connect_home()
        self._connect_frame()
        window.show_frame_of(is_home=True, is_bare=False)
        self.suit()

    def _connect_desk(self) -> None:
        desk = self._desk
        desk.opened.connect(self._on_opened)
        desk.could_not_open.connect(self._on_not_opened)
        desk.moved.connect(self._on_moved)
        desk.stored.connect(self._on_stored)
        desk.told.connect(self._say)
        desk.troubled.connect(self._on_trouble)
        desk.settings_changed.connect(self._on_settings)

    def _connect_home(self) -> None:
        window, home = self._window, self.home
        home.opened.connect(self.open_account)
        home.went.connect(self._desk.go)
        home.removal_wanted.connect(lambda _id: window.acts["delete_account"].trigger())
        home.asked.connect(self._show_menu)
        home.search_cleared.connect(window.tools.search.setText)
        home.drawing_wanted.connect(window.acts["draw_circle"].trigger)
        home.draft_opened.connect(self._open_draft)
        home.draft_removal_wanted.connect(self._delete_draft)
        home.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.book.changed.connect(self._on_book)

    def _connect_frame(self) -> None:
        window, side, tools = self._window, self._window.side, self._window.tools
        tools.search.textChanged.connect(self.home.search)
        tools.search.returnPressed.connect(self.home.open_selected)
        tools.account.chosen.connect(self._choose_account)
        side.account_chosen.connect(self._choose_account)
        side.section_chosen.connect(self._choose_section)
        side.new_wanted.connect(window.acts["new_account"].trigger)
        side.plan_chosen.connect(self._choose_plan)
        window.toast.acted.connect(window.acts["undo"].trigger)
        window.resized.connect(self._show_side_accounts)

    @property
    def together(self) -> "Together":
        """The way into a joint session; made when it is first needed."""
        if self._together is None:
            # The session's window and all its pages: no start needs them.
            from ui.together.together import Together  # noqa: PLC0415

            self._together = Together(self._window)
        return self._together

    def cover_left(self) -> None:
        """A session was broken off, and its screen may be shared: show nothing for now."""
        from ui.together.left import cover_left  # noqa: PLC0415 - rarely wanted

        cover_left(self._window)

    def show_glance(self, accounts: Sequence[AccountGlance]) -> None:
        """List accounts before the workspace is open."""
        self.book.show(accounts)

    def open_account(self, account_id: str) -> None:
        """Open the plan of an account; without one, offer to make it."""
        self.fresh.make_sure_of(account_id)
        place = self.home.place_of(account_id)
        if place.plan_id:
            self._desk.go(place)
        elif self._desk.is_open:
            self._desk.go(Place())
            self.home.table.select(account_id)
            self._window.acts["new_plan"].trigger()

    def leave(self) -> None:
        """Forget what belongs to the workspace that is being closed."""
        self.stop()
        if self._plan_side is not None:
            self._plan_side.stop()
            self._plan_side = None
        self._window.stack.setCurrentWidget(self.home)
        self._window.toast.dismiss()

    def stop(self) -> None:
        """Do nothing any more: the window closes."""
        if self._together is not None:
            self._together.stop()
        if self.guide is not None:
            self.guide.stop()
            self.guide.deleteLater()
            self.guide = None
        self.fresh.stop()
        if self._plan_side is not None:
            self._plan_side.stop()

    def suit(self) -> None:
        """Make actions and tool bar fit what is the case."""
        desk, window = self._desk, self._window
        shown = self.guide.shown if self.guide is not None else None
        can_undo, can_redo = (
            name_steps(desk, window.acts) if shown is None else shown.name_steps(window.acts)
        )
        window.acts.suit(
            Situation(
                is_open=desk.is_open,
                is_home=desk.place.is_home,
                has_accounts=bool(self.book.lines),
                has_account=desk.is_open and bool(window.account_id),
                can_undo=can_undo,
                can_redo=can_redo,
                is_demo=desk.is_demo,
                is_in_guide=shown is not None,
            )
        )
        show_saved(desk, window.tools.saved)

    def _on_opened(self) -> None:
        # The registry knows all pages, and they know the database layer.
        from partnerdesk.queries.unfinished import is_screen_perhaps_shared  # noqa: PLC0415
        from ui.frame.plan_side import PlanSide, section_title  # noqa: PLC0415
        from ui.pages.registry import SECTIONS  # noqa: PLC0415

        window = self._window
        if self._desk.context.read(is_screen_perhaps_shared):
            self.cover_left()
        window.pages.use(SECTIONS, self._desk.context)
        window.acts.add_sections([(each.key, section_title(each), each.icon) for each in SECTIONS])
        self._plan_side = PlanSide(window, SECTIONS)
        self._meet_guide()
        window.status.say_where(is_demo=self._desk.is_demo)
        self.fresh.read_all()
        self.suit()
        QTimer.singleShot(0, self, self._meet_unfinished)

    def _meet_guide(self) -> None:
        from ui.frame.guide_here import meet_guide  # noqa: PLC0415 - it knows the database layer

        self.guide = meet_guide(self._window, self.home)
        self.guide.turned.connect(self.suit)

    def _meet_unfinished(self) -> None:
        """Offer to go on with a session that was not ended, where there is one."""
        if not self._desk.is_open:
            return
        from partnerdesk.queries.unfinished import is_session_unfinished  # noqa: PLC0415 - as above

        if self._desk.context.read(is_session_unfinished):
            self.together.offer_unfinished()

    @property
    def _in_guide(self) -> bool:
        return self.guide is not None and self.guide.shown is not None

    def _open_draft(self, draft_id: str) -> None:
        if self.guide is not None:
            self.guide.open(draft_id)

    def _delete_draft(self, draft_id: str) -> None:
        if self.guide is not None:
            self.guide.delete(draft_id)

    def _on_row(self) -> None:
        """The account's actions depend on a row being selected, not on which one it is."""
        has_account = self._desk.is_open and bool(self._window.account_id)
        if has_account is not self._window.acts["edit_account"].isEnabled():
            self.suit()

    def _on_book(self) -> None:
        self._show_side_accounts()
        if self._desk.place.is_home and not self._in_guide:
            self._show_home()
        self._window.acts["find_here"].setEnabled(bool(self.book.lines))

    def _show_home(self) -> None:
        window, count = self._window, len(self.book.lines)
        has_drafts = self.guide is not None and bool(self.guide.drafts)
        is_bare = not count and self._desk.is_open and not has_drafts
        shown = self._first_run() if is_bare else self.home
        if window.stack.currentWidget() is not shown:
            window.stack.setCurrentWidget(shown)
        window.show_frame_of(is_home=True, is_bare=is_bare)
        said = self.tr("%n accounts", "", count) if count else ""
        window.status.say(self._desk.settings.currency if is_bare else said)
        window.setWindowTitle("PartnerDesk")

    def _first_run(self) -> FirstRun:
        if self.first_run is None:
            self.first_run = FirstRun()
            self.first_run.chosen.connect(lambda key: self._window.acts[key].trigger())
            self._window.stack.addWidget(self.first_run)
        self.first_run.archived.setVisible(self._has_archived())
        return self.first_run

    def _has_archived(self) -> bool:
        # The workspace is open by then, and with it the database layer that a start does without.
        from partnerdesk.queries.accounts import archived_accounts  # noqa: PLC0415

        return bool(self._desk.context.read(archived_accounts))

    def _on_moved(self, place: Place) -> None:
        window = self._window
        window.flush()
        if place.is_home:
            self.fresh.catch_up()
            self._show_home()
            self.home.enter_table()
        else:
            came_from_home = window.stack.currentWidget() is self.home
            window.show_frame_of(is_home=False, is_bare=False)
            window.pages.show(place)
            if self._plan_side is not None:
                self._plan_side.show(place)
            self._show_side_accounts()
            if came_from_home:
                self._second_click.swallow()
                if not place.item_id:
                    window.side.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        self.suit()

    def _on_stored(self, change: ChangeSet) -> None:
        self.fresh.note(change)
        now = self._desk.place
        if is_gone(change, "account", now.account_id):
            self._desk.go(Place())
        elif is_gone(change, "plan", now.plan_id):
            self._desk.go(self._other_plan(now.account_id))
        elif not now.is_home and self._plan_side is not None and not self._in_guide:
            self._plan_side.refresh_soon()
        tell_of(change, self._window.toast)
        self.suit()

    def _other_plan(self, account_id: str) -> Place:
        """Return where a plan that is gone leads: to the latest one left, or home."""
        from partnerdesk.queries.records import plans_of_account  # noqa: PLC0415 - as above

        plans = self._desk.context.read(lambda link: plans_of_account(link, account_id))
        if not plans:
            return Place()
        return Place(account_id=account_id, plan_id=plans[0].id, section="overview")

    def _say(self, sentence: str) -> None:
        self._window.toast.say(sentence)

    def _on_trouble(self, problem: EnvironmentProblem, again: Callable[[], object] | None) -> None:
        from ui.frame.troubles import tell_trouble  # noqa: PLC0415 - only when it went wrong

        show_saved(self._desk, self._window.tools.saved)
        tell_trouble(self._window, problem, again)

    def _on_not_opened(self, problem: EnvironmentProblem) -> None:
        from ui.frame.troubles import tell_not_opened  # noqa: PLC0415 - only when it went wrong
        from ui.together.left import uncover_left  # noqa: PLC0415 - as above

        self.book.show([])
        uncover_left(self._window)
        self.suit()
        tell_not_opened(self._window, problem)

    def _on_settings(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self._desk.settings)
        self.fresh.note_all()

    def _show_side_accounts(self) -> None:
        window, place = self._window, self._desk.place
        if place.is_home:
            return
        lines = self.book.ordered("attention")
        entries = side_entries(lines, place.account_id, window.side.room_for_accounts())
        window.side.show_accounts(entries, place.account_id)
        if window.is_compact:
            listed = side_entries(lines, place.account_id, MOST_IN_MENU)
            window.tools.account.show_accounts(listed, place.account_id)

    def _choose_account(self, key: str) -> None:
        if key == MORE:
            self._desk.go(Place())
        else:
            self.open_account(key)

    def _choose_section(self, key: str) -> None:
        now = self._desk.place
        self._desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=key))

    def _choose_plan(self, plan_id: str) -> None:
        now = self._desk.place
        self._desk.go(Place(account_id=now.account_id, plan_id=plan_id, section=now.section))

    def _show_menu(self, account_id: str, at: QPoint) -> None:
        from ui.frame.account_menu import account_menu  # noqa: PLC0415 - not at the start

        self.home.table.select(account_id)
        account_menu(self._window).popup(at)
