"""Which next steps a problem of the computer gets in this window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import backup_folder
from ui.prompts import ProblemDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_ELSEWHERE = frozenset(("disk_full", "read_only", "io_error", "cannot_write", "locked"))


def tell_trouble(
    window: "MainWindow", problem: EnvironmentProblem, again: Callable[[], object] | None
) -> ProblemDialog:
    """Tell that something could not be stored or read; what is typed stays where it is."""
    path = window.desk.path
    may_copy = window.desk.is_open and problem.code in _ELSEWHERE
    dialog = ProblemDialog(
        problem,
        QCoreApplication.translate("Troubles", "That did not work"),
        window,
        again=again,
        save_copy=window.acts["back_up"].trigger if may_copy else None,
        backups=backup_folder(path) if path is not None and problem.code == "damaged" else None,
    )
    dialog.open()
    return dialog


def tell_not_opened(window: "MainWindow", problem: EnvironmentProblem) -> ProblemDialog:
    """Tell that the workspace cannot be opened, with a way to the backups."""
    path = window.desk.path
    dialog = ProblemDialog(
        problem,
        QCoreApplication.translate("Troubles", "The workspace cannot be opened"),
        window,
        again=window.desk.open,
        backups=backup_folder(path) if path is not None else None,
        leave=QApplication.closeAllWindows,
    )
    dialog.open()
    return dialog
