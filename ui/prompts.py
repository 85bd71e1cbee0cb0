"""Problems of the computer, told in a dialog that says what happened and what can be done next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.formats import Formats
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.words import sentence_of
from ui.reaching import is_folder
from ui.widgets.empty_state import RoundPicture
from ui.widgets.labels import Label

Act = Callable[[], object]


class ProblemDialog(PlainDialog):
    """One problem. Only the steps that are possible get a button."""

    def __init__(
        self,
        problem: EnvironmentProblem,
        title: str,
        parent: QWidget | None = None,
        *,
        again: Act | None = None,
        save_copy: Act | None = None,
        backups: Path | None = None,
        end: Act | None = None,
        leave: Act | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.want(480)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(RoundPicture("alert", "attention", self))
        row.addWidget(Label(sentence_of(problem, Formats()), wrap=True, parent=self), 1)
        self.body.addLayout(row)
        if leave is not None:
            self._offer(self.tr("Quit"), leave)
        if backups is not None and is_folder(backups):
            self._offer(self.tr("Open the backup folder"), lambda: show_folder(backups))
        if save_copy is not None:
            self._offer(self.tr("Save a copy elsewhere…"), save_copy)
        if end is not None:
            self._offer(self.tr("End the other one"), end)
        if again is not None:
            self.again = self._offer(self.tr("Try again"), again, is_main=True)
        else:
            self.add_close_button()

    def _offer(self, text: str, act: Act, *, is_main: bool = False) -> object:
        made = self.add_button(text, "primary" if is_main else "normal", is_default=is_main)

        def use(_checked: bool = False) -> None:
            self.accept()
            act()

        made.clicked.connect(use)
        return made


def show_folder(folder: Path) -> bool:
    """Show a folder in the system's file manager."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
