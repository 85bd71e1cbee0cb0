"""Opening the help at the part that fits what is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.help.window import HelpWindow, Spot
from ui.language import language_for

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# By the name of the dialog's class; others belong to the screen behind them.
_DIALOGS = {
    "About": Spot("welcome"),
    "ArchivedAccounts": Spot("welcome", "accounts"),
    "ExportPdf": Spot("printing"),
    "Preview": Spot("printing"),
    "KeepVersion": Spot("backups", "versions"),
    "NewAccount": Spot("welcome", "start"),
    "NewPlan": Spot("welcome", "start"),
    "NextPeriod": Spot("plan", "life"),
    "PlanLife": Spot("plan", "life"),
    "Preferences": Spot("welcome", "settings"),
    "ProblemDialog": Spot("backups", "trouble"),
    "QuickAdd": Spot("meeting", "quick-add"),
    "ShortcutSheet": Spot("shortcuts"),
    "SignPlan": Spot("plan", "life"),
    "TogetherCheck": Spot("joint-session", "entering"),
}


def open_help(window: "MainWindow") -> HelpWindow:
    """Show the help for what is on the screen, in the window that shows it already."""
    dialog = QApplication.activeModalWidget()
    above: QWidget = dialog if isinstance(dialog, QDialog) else window
    language = language_for(window.desk.settings.language)
    there = above.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if there is not None and there.language != language:
        there.close()
        there = None
    shown = there or HelpWindow(language, window.acts, above)
    shown.show()  # before it goes anywhere: how far down a section is depends on its width
    shown.go(spot_for(window, dialog))
    shown.raise_()
    shown.activateWindow()
    shown.page.setFocus(Qt.FocusReason.OtherFocusReason)
    return shown


def spot_for(window: "MainWindow", dialog: QWidget | None = None) -> Spot:
    """Return the place in the guide for what is on the screen."""
    if dialog is not None:
        for kind in type(dialog).__mro__:
            if kind.__name__ in _DIALOGS:
                return _DIALOGS[kind.__name__]
    conduct, place = window.conduct, window.desk.place
    if conduct is not None and conduct.guide is not None and conduct.guide.shown is not None:
        return Spot("first-circle")
    if not place.is_home:
        return Spot("plan", place.section)
    is_first_run = conduct is not None and window.stack.currentWidget() is conduct.first_run
    return Spot("welcome", "" if is_first_run else "accounts")
