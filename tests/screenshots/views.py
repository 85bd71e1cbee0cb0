"""What is pictured of a plan besides the first view of each section: views, dialogs, menus."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.app import Start
from ui.pages.views_page import ViewsPage
from ui.palette.palette import Palette

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
)
Picture = tuple[str, QWidget]


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


def _dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
