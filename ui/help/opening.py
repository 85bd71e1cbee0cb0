"""Opening the help at the part that fits what is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.help.window import HelpWindow, Spot
from ui.language import language_for
from ui.pages.views_page import ViewsPage
from ui.palette.palette import Palette

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# By the name of the dialog's class, or of one it is made of; others belong to the screen behind.
_DIALOGS = {
    "About": Spot("welcome"),
    "Afterwards": Spot("joint-session", "ending"),
    "ArchivedAccounts": Spot("welcome", "accounts"),
    "CrashReport": Spot("backups", "trouble"),
    "Details": Spot("plan", "details"),
    "ExportPdf": Spot("printing"),
    "LogosDialog": Spot("printing", "documents"),
    "KeepVersionDialog": Spot("backups", "versions"),
    "NewThing": Spot("welcome", "start"),
    "NewThirdParty": Spot("plan", "third"),
    "NextPeriod": Spot("agreeing", "next"),
    "NotAgreed": Spot("agreeing", "states"),
    "PasteDialog": Spot("files", "spreadsheets"),
    "PlanLife": Spot("agreeing", "life"),
    "Preferences": Spot("welcome", "settings"),
    "Preview": Spot("printing", "preview"),
    "ProblemDialog": Spot("backups", "trouble"),
    "QuickAdd": Spot("meeting", "quick-add"),
    "ShortcutSheet": Spot("shortcuts"),
    "SignDialog": Spot("agreeing", "signing"),
    "TogetherCheck": Spot("joint-session", "entering"),
    "UnfinishedDialog": Spot("joint-session", "ending"),
}
# Views that the guide explains apart from their page.
_VIEWS = {
    ("health", "alignment"): Spot("checks", "alignment"),
    ("health", "partnership"): Spot("checks", "partnership"),
    ("health", "own_readiness"): Spot("checks", "readiness"),
    ("history", "versions"): Spot("backups", "versions"),
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
    palette = window.findChild(Palette)
    if palette is not None and palette.isVisible():
        return Spot("welcome", "finding")
    if not place.is_home:
        page = window.stack.currentWidget()
        view = page.key if isinstance(page, ViewsPage) else ""
        return _VIEWS.get((place.section, view), Spot("plan", place.section))
    is_first_run = conduct is not None and window.stack.currentWidget() is conduct.first_run
    return Spot("welcome", "" if is_first_run else "accounts")
