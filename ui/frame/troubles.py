"""Which next steps a problem of the computer gets in this window."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.first_window import end_first_window
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
    """Tell that the workspace cannot be opened, with a way to the backups.

    Where a program that hangs has it, that can be ended.
    """
    path, desk = window.desk.path, window.desk
    is_hung = problem.code == "in_use" and desk.is_first_silent and path is not None
    can_end = is_hung and sys.platform != "win32"  # there is nobody to ask which program it is
    if is_hung:
        problem = EnvironmentProblem("in_use_silent", **problem.parameters)
    dialog = ProblemDialog(
        problem,
        QCoreApplication.translate("Troubles", "The workspace cannot be opened"),
        window,
        again=desk.open,
        backups=backup_folder(path) if path is not None and not is_hung else None,
        end=(lambda: _end_first(window, path)) if can_end and path is not None else None,
        leave=QApplication.closeAllWindows,
    )
    dialog.open()
    return dialog


def _end_first(window: "MainWindow", path: Path) -> None:
    """End the program that hangs, and open the workspace here."""
    end_first_window(path)
    window.desk.open()
