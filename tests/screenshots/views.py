"""What is pictured of a plan besides the first view of each section: views, dialogs, menus."""

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.app import Start
from ui.dialogs.export_pdf import ExportPdf
from ui.help.opening import open_help
from ui.help.window import Spot
from ui.pages.views_page import ViewsPage
from ui.palette.palette import Palette
from ui.preview.preview import Preview

VIEWS = {
    "people": ("pairs", "tree", "circle"),
    "vision": ("values",),
    "dialogue": ("calendar", "issues", "actions", "decisions"),
    "health": ("alignment", "partnership", "checks"),
    "history": ("since", "versions"),
}
DIALOGS = (
    *("find_anything", "quick_add", "export_pdf", "settings", "shortcuts", "edit_plan"),
    *("plan_status", "not_agreed", "sign_plan", "next_plan", "archived_accounts"),
    *("together", "new_account", "about"),
)
Picture = tuple[str, QWidget]
PATIENCE = 60  # seconds until a document is made


def views_of(start: Start, section: str, settle: Callable[[], None]) -> Iterator[Picture]:
    """Show each further view of the section on screen and yield what to picture."""
    page = start.window.stack.currentWidget()
    if not isinstance(page, ViewsPage):
        return
    for key in VIEWS.get(section, ()):
        page.show_view(key)
        settle()
        yield f"{section}-{key}", start.window


def dialogs_of(start: Start, settle: Callable[[], None]) -> Iterator[Picture]:
    """Open each dialog over the plan shown and yield it."""
    for key in DIALOGS:
        start.window.acts[key].trigger()
        settle()
        dialog = next((each for each in _dialogs() if each.isVisible()), None)
        if dialog is not None:
            yield f"dialog-{key.replace('_', '-')}", dialog
            dialog.reject()
            settle()
        palette = start.window.findChild(Palette)
        if palette is not None and palette.isVisible():
            yield f"dialog-{key.replace('_', '-')}", start.window
            palette.close_palette(goes_back=True)
            settle()


def paper_of(start: Start, settle: Callable[[], None]) -> Iterator[Picture]:
    """Open the preview of the joint plan and yield it."""
    start.window.acts["export_pdf"].trigger()
    settle()
    export = next(each for each in _dialogs() if isinstance(each, ExportPdf) and each.isVisible())
    export.look()
    preview = next(each for each in _dialogs() if isinstance(each, Preview))
    preview.resize(start.window.size())
    deadline = monotonic() + PATIENCE
    while not preview.stack.currentIndex() and monotonic() < deadline:
        settle()
        QThread.msleep(20)
    for _ in range(10):  # the pages are drawn one after the other
        settle()
        QThread.msleep(50)
    yield "preview", preview
    preview.reject()
    export.reject()
    settle()


def help_of(start: Start, settle: Callable[[], None]) -> Iterator[Picture]:
    """Open the help for the plan shown and yield it."""
    shown = open_help(start.window)
    shown.go(Spot("plan", "goals"))
    settle()
    yield "help", shown
    shown.go(Spot("joint-session"))
    settle()
    yield "help-session", shown
    shown.close()
    settle()


def _dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
