"""Walking through the areas of the window with F6: tool bar, side column, page, detail."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ui.pages.tab_order import tab_stops

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Areas:
    """Finds the areas anew each time: pages come and go."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def step(self, step: int) -> None:
        """Go to the next area (1) or the one before (-1), round and round."""
        areas = self._areas()
        now = QApplication.focusWidget()
        at = next((i for i, area in enumerate(areas) if _holds(area, now)), -1)
        if at < 0 and step < 0:
            at = 0
        for distance in range(1, len(areas) + 1):
            target = _first_focus(areas[(at + step * distance) % len(areas)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def enter_page(self) -> None:
        """Put the keyboard into the page shown."""
        page = self._window.stack.currentWidget()
        for part in _parts_of(page) if page is not None else ():
            target = _first_focus(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _areas(self) -> list[QWidget]:
        window = self._window
        areas: list[QWidget] = [window.tools]
        if not window.desk.place.is_home:
            areas.append(window.side)
        page = window.stack.currentWidget()
        if page is not None:
            areas += _parts_of(page)
        return areas


def _parts_of(page: QWidget) -> list[QWidget]:
    """Return the page and, where a splitter parts it, its visible panes instead."""
    for splitter in page.findChildren(QSplitter):
        panes = (splitter.widget(number) for number in range(splitter.count()))
        visible = [pane for pane in panes if pane is not None and _can_enter(pane)]
        if splitter.orientation() == Qt.Orientation.Horizontal and len(visible) > 1:
            return visible
    return [page]


def _can_enter(pane: QWidget) -> bool:
    return pane.isVisible() and _first_focus(pane) is not None


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (area is widget or area.isAncestorOf(widget))


def _first_focus(area: QWidget) -> QWidget | None:
    """Return the first widget that Tab would reach in an area; lists and tables come first."""
    reached = list(tab_stops(area))
    views = [each for each in reached if each.inherits("QAbstractItemView")]
    return next(iter(views or reached), None)
