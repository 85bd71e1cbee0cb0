"""The history: what was changed, what happened since both sides met last, and the versions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.history.changes_view import ChangesView
from ui.pages.history.since_view import SinceView
from ui.pages.history.versions_view import VersionsView
from ui.pages.views_page import View, ViewsPage


class HistoryPage(ViewsPage):
    """Three ways to look back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        tr = QCoreApplication.translate
        views = (
            View(key="changes", text=tr("History", "Changes"), make=ChangesView, counts=False),
            View(
                key="since", text=tr("History", "Since we last met"), make=SinceView, counts=False
            ),
            View(
                key="versions",
                text=tr("History", "Versions and signatures"),
                make=VersionsView,
                counts=False,
            ),
        )
        super().__init__(context, views, tr("History", "History"), parent)

    def select_item(self, item_id: str) -> None:
        """Show the changes of an item."""
        if self.key != "changes":
            self.show_view("changes")
        self.current.open_plan(self.plan_id, item_id)
