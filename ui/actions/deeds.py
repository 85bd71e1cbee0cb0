"""What the actions do. Imported when the first one is triggered, because it knows all dialogs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.items import DeleteItem
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.paths import log_folder, make_private_folder
from ui.actions.file_deeds import FileDeeds
from ui.actions.plan_deeds import PlanDeeds
from ui.dialogs.about import About
from ui.dialogs.details import Details, account_details, plan_details
from ui.dialogs.new_things import NewAccount, NewPlan, NewThing, NewThirdParty
from ui.dialogs.preferences import Preferences
from ui.dialogs.shortcut_sheet import ShortcutSheet
from ui.frame.formats_here import formats_for
from ui.frame.whereabouts import place_of
from ui.palette.opening import FindAnything
from ui.place import Place
from ui.quick_add.dialog import QuickAdd

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.wizard.guide import Guide
    from ui.wizard.shown import ShownGuide


class Deeds:
    """Each method is one action of the table; those with files are in `files`.

    Those of a plan's life are in `plans`.
    """

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._desk = window.desk
        self.files: FileDeeds = FileDeeds(window)
        self.plans: PlanDeeds = PlanDeeds(window)
        self._find = FindAnything(window)

    def new_account(self) -> None:
        """Ask for a customer and the first plan with them."""
        dialog = NewAccount(self._desk.context, self._window)
        dialog.our_name_given.connect(self._remember_our_name)
        self._ask(dialog)

    def new_plan(self) -> None:
        """Ask for another plan with the account of the place or the selected row."""
        account_id = self._window.account_id
        if account_id:
            name = self._window.account_name(account_id)
            self._ask(NewPlan(self._desk.context, account_id, name, self._window))

    def add_third_party(self) -> None:
        """Ask for another party that takes part in the plan."""
        now = self._desk.place
        self._ask(NewThirdParty(self._desk.context, now.account_id, now.plan_id, self._window))

    def quick_add(self) -> None:
        """Let lines be typed that become items of the plan shown."""
        now = self._desk.place
        self._window.flush()
        QuickAdd(self._desk.context, now.plan_id, now.section, self._window).open()

    def together(self) -> None:
        """Show what both sides will see, and begin a joint session."""
        if self._window.conduct is not None:
            self._window.conduct.together.ask()

    def edit_account(self) -> None:
        """Show all fields of the account."""
        account_id = self._window.account_id
        if account_id:
            dialog = account_details(self._desk.context, account_id, self._window)
            self._show(dialog, "delete_account")

    def edit_plan(self) -> None:
        """Show all fields of the plan."""
        dialog = plan_details(self._desk.context, self._desk.place.plan_id, self._window)
        self._show(dialog, "delete_plan")

    def delete_account(self) -> None:
        """Delete the account of the place or the selected row; the toast offers Undo."""
        account_id = self._window.account_id
        if account_id:
            self._desk.context.run_or_say(DeleteItem(kind="account", item_id=account_id))

    def delete_plan(self) -> None:
        """Delete the plan shown; the toast offers Undo."""
        plan_id = self._desk.place.plan_id
        if plan_id:
            self._desk.context.run_or_say(DeleteItem(kind="plan", item_id=plan_id))

    def undo(self) -> None:
        """Take the last step back and show where that was; in the guide, the draft's last one."""
        shown = self._shown_guide()
        if shown is not None:
            shown.step_back()
            return
        self._window.flush()
        self._go_where(self._desk.undo())

    def redo(self) -> None:
        """Do the last step again and show where that was."""
        shown = self._shown_guide()
        if shown is not None:
            shown.step_forward()
            return
        self._window.flush()
        self._go_where(self._desk.redo())

    def find_anything(self) -> None:
        """Open the palette; what is typed into the list's search is looked for there."""
        typed = self._window.tools.search.text() if self._desk.place.is_home else ""
        self._find.open(in_plan=False, text=typed)

    def find_here(self) -> None:
        """Find in the plan shown, or among the accounts."""
        if self._desk.place.is_home:
            self._window.focus_search()
        else:
            self._find.open(in_plan=True)

    def draw_circle(self) -> None:
        """Draw the circle with a customer that is not there yet."""
        guide = self._guide()
        if guide is not None:
            guide.begin()

    def draw_differently(self) -> None:
        """Draw the circle of the account of the place or the selected row differently."""
        guide, place = self._guide(), self._desk.place
        if guide is not None and self._window.account_id:
            guide.begin(self._window.account_id, place.plan_id)

    def leave_guide(self) -> None:
        """Go back to where the guide was opened."""
        guide = self._guide()
        if guide is not None:
            guide.leave()

    def go_home(self) -> None:
        """Show all accounts."""
        self._desk.go(Place())

    def go_to(self, section: str) -> None:
        """Show another section of the plan."""
        now = self._desk.place
        self._desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
        self._window.enter_page()

    def next_area(self, step: int) -> None:
        """Put the keyboard into the next area of the window."""
        self._window.next_area(step)

    def full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def settings(self) -> None:
        """Show the settings."""
        desk = self._desk
        Preferences(
            lambda: desk.settings,
            desk.change_settings,
            lambda: formats_for(desk.settings),
            self._window,
        ).open()

    def help(self) -> None:
        """Show the part of the guide that fits the screen."""
        from ui.help.opening import open_help  # noqa: PLC0415 - only when help is wanted

        open_help(self._window)

    def shortcuts(self) -> None:
        """Show all shortcuts."""
        ShortcutSheet(self._window.acts, self._window).open()

    def about(self) -> None:
        """Show version and licences."""
        About(self._window).open()

    def open_log_folder(self) -> None:
        """Show the folder with the log files."""
        make_private_folder(log_folder())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def quit(self) -> None:
        """Close all windows."""
        QApplication.closeAllWindows()

    def _guide(self) -> "Guide | None":
        conduct = self._window.conduct
        return conduct.guide if conduct is not None else None

    def _shown_guide(self) -> "ShownGuide | None":
        guide = self._guide()
        return guide.shown if guide is not None else None

    def _ask(self, dialog: NewThing) -> None:
        dialog.made.connect(
            lambda account, plan: self._desk.go(
                Place(account_id=account, plan_id=plan, section="overview")
            )
        )
        dialog.open()

    def _show(self, dialog: Details, delete_key: str) -> None:
        dialog.deletion_wanted.connect(self._window.acts[delete_key].trigger)
        dialog.open()

    def _remember_our_name(self, name: str, short_name: str) -> None:
        if (name, short_name) != (
            self._desk.settings.our_name,
            self._desk.settings.our_short_name,
        ):
            self._desk.change_settings(our_name=name, our_short_name=short_name)

    def _go_where(self, change: ChangeSet | None) -> None:
        place = None if change is None else place_of(change, self._desk.place)
        if place is not None:
            self._desk.go(place)
