"""What the actions do. Imported when the first one is triggered, because it knows all dialogs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.items import DeleteItem
from partnerdesk.paths import log_folder, make_private_folder
from ui.frame.whereabouts import place_of
from ui.place import Place

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Deeds:
    """Each method is one action of the table."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._desk = window.desk

    def new_account(self) -> None: ...
    def new_plan(self) -> None: ...
    def edit_account(self) -> None: ...
    def edit_plan(self) -> None: ...
    def add_third_party(self) -> None: ...
    def import_plan_file(self) -> None: ...
    def export_plan_file(self) -> None: ...
    def export_pdf(self) -> None: ...
    def back_up(self) -> None: ...
    def settings(self) -> None: ...
    def shortcuts(self) -> None: ...
    def about(self) -> None: ...
    def open_sample(self) -> None: ...

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
        """Take the last step back and show where that was."""
        self._window.flush()
        change = self._desk.undo()
        place = place_of(change, self._desk.place) if change is not None else None
        if place is not None:
            self._desk.go(place)

    def redo(self) -> None:
        """Do the last step again and show where that was."""
        self._window.flush()
        change = self._desk.redo()
        place = place_of(change, self._desk.place) if change is not None else None
        if place is not None:
            self._desk.go(place)

    def find_account(self) -> None:
        """Go to the accounts and put the keyboard into the search."""
        self._desk.go(Place())
        self._window.focus_search()

    def go_home(self) -> None:
        """Show all accounts."""
        self._desk.go(Place())

    def go_to(self, section: str) -> None:
        """Show another section of the plan."""
        now = self._desk.place
        self._desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))

    def next_area(self, step: int) -> None:
        """Put the keyboard into the next area of the window."""
        self._window.next_area(step)

    def full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def open_log_folder(self) -> None:
        """Show the folder with the log files."""
        make_private_folder(log_folder())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def quit(self) -> None:
        """Close all windows."""
        QApplication.closeAllWindows()
