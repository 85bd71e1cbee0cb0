"""The pages of the plan, one per section, each made when it is first shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from ui.place import Place

if TYPE_CHECKING:
    from ui.context import Context
    from ui.pages.page import PlanPage
    from ui.pages.registry import Section


class PlanPages:
    """Puts pages into the window's stack."""

    def __init__(self, stack: QStackedWidget) -> None:
        self._stack = stack
        self._pages: dict[str, PlanPage] = {}
        self.sections: Sequence[Section] = ()
        self._context: Context | None = None

    def use(self, sections: "Sequence[Section]", context: "Context") -> None:
        """Say which sections there are, and what their pages are given."""
        self.sections = sections
        self._context = context

    @property
    def current(self) -> "PlanPage | None":
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is shown), None)

    def show(self, place: Place) -> None:
        """Show a place of a plan; a section that is not there shows the first one."""
        keys = [section.key for section in self.sections]
        key = place.section if place.section in keys else keys[0]
        page = self._pages.get(key) or self._make(key)
        page.open_plan(place.plan_id, place.item_id)
        self._stack.setCurrentWidget(page)
        if place.item_id:
            page.take_keyboard()  # what led here is hidden, or leads to something else

    def flush(self) -> bool:
        """Have the page that is shown store what is half typed; False where that cannot be."""
        page = self.current
        return page is None or page.flush()

    def close(self) -> None:
        """Take all pages away."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _make(self, key: str) -> "PlanPage":
        if self._context is None:
            raise RuntimeError("pages are made when the workspace is open")
        section = next(each for each in self.sections if each.key == key)
        page = self._pages[key] = section.make(self._context, self._stack)
        self._stack.addWidget(page)
        return page
