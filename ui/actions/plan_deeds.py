"""What the actions do with the life of a plan and of an account."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from partnerdesk.commands.plan_life import ArchiveAccount, OpenForChanges
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_plan
from ui.dialogs.archived_accounts import ArchivedAccounts
from ui.dialogs.keep_version import KeepVersionDialog
from ui.dialogs.next_period import NextPeriod
from ui.dialogs.plan_life import PlanLife
from ui.dialogs.plan_life_agree import NotAgreed
from ui.dialogs.plan_life_sign import SignDialog
from ui.isolating import isolated
from ui.place import Place

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class PlanDeeds(QObject):
    """Each public method is one action of the table."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def show_life(self) -> None:
        """Show where the plan is in its life, and the moves that make sense."""
        plan_id = self._plan_id()
        if plan_id:
            dialog = PlanLife(self._desk.context, plan_id, self._window)
            dialog.signing_wanted.connect(self.sign)
            dialog.agreeing_wanted.connect(self._agree_from_life)
            dialog.next_wanted.connect(self.start_next)
            dialog.open()

    def show_not_agreed(self) -> None:
        """Show what both sides do not agree on yet."""
        plan_id = self._plan_id()
        if plan_id:
            NotAgreed(self._desk.context, plan_id, self._window).open()

    def _agree_from_life(self) -> None:
        """Show what is not agreed, and where the plan is again once that is done."""
        plan_id = self._plan_id()
        if plan_id:
            dialog = NotAgreed(self._desk.context, plan_id, self._window)
            dialog.rejected.connect(self.show_life)
            dialog.open()

    def sign(self) -> None:
        """Ask who signs, and when."""
        plan = self._plan()
        if plan is not None:
            SignDialog(self._desk.context, plan, self._window).open()

    def open_for_changes(self) -> None:
        """Open a signed plan, so that its terms can be changed."""
        plan_id = self._plan_id()
        if plan_id:
            self._desk.context.run_or_say(OpenForChanges(plan_id=plan_id))

    def keep_version(self) -> None:
        """Ask for a name and keep the plan as it is."""
        plan_id = self._plan_id()
        if plan_id:
            KeepVersionDialog(self._desk.context, plan_id, self._window).open()

    def start_next(self) -> None:
        """Ask what becomes of each item, and make the next period's plan."""
        plan = self._plan()
        if plan is not None:
            dialog = NextPeriod(self._desk.context, plan, self._window)
            dialog.made.connect(self._show_plan)
            dialog.open()

    def archive(self) -> None:
        """Put the account of the place or the selected row away."""
        account_id = self._window.account_id
        if not account_id:
            return
        name = self._window.account_name(account_id)
        self._window.flush()
        done = self._desk.context.run_or_say(ArchiveAccount(account_id=account_id))
        if done is not None:
            self._desk.go(Place())
            words = self.tr("Archived {name}").format(name=isolated(name))
            self._window.toast.say(words, self.tr("Undo"))

    def show_archived(self) -> None:
        """Show the accounts that were put away."""
        dialog = ArchivedAccounts(self._desk.context, self._window)
        dialog.opened.connect(self._show_plan)
        dialog.open()

    def _show_plan(self, account_id: str, plan_id: str) -> None:
        self._desk.go(Place(account_id=account_id, plan_id=plan_id, section="overview"))

    def _plan_id(self) -> str:
        """Return the plan shown, with what was half typed stored first."""
        self._window.flush()
        return self._desk.place.plan_id

    def _plan(self) -> PreparedPlan | None:
        plan_id = self._plan_id()
        if not plan_id:
            return None
        try:
            return self._desk.context.read(lambda connection: read_plan(connection, plan_id))
        except UserError as error:
            self._window.toast.say(self._desk.context.sentence(error))
            return None
