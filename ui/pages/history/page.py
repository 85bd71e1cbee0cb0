"""The history: what was changed, what happened since both sides met last, and the versions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.queries.versions import list_versions
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
        """Show the changes of an item, or a version as it was."""
        if self._is_version(item_id):
            self.show_view("versions")
            self.current.refresh()
            if isinstance(self.current, VersionsView):
                self.current.choose(item_id)
            return
        if self.key != "changes":
            self.show_view("changes")
        self.current.open_plan(self.plan_id, item_id)

    def _is_version(self, item_id: str) -> bool:
        found = self.context.read(lambda connection: list_versions(connection, self.plan_id))
        return any(each.id == item_id for each in found)
