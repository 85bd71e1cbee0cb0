"""The order of Tab inside a page: as it is seen, also where parts come and go later.

Qt goes by the order in which widgets were made, so that a row added last is reached last.
Places are read instead of layouts: wrappers of layout items outlive what they wrap.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_MARGIN = 50
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches inside a widget, row by row."""
    for child in _in_rows(root):
        if _is_stop(child):
            yield child
        yield from tab_stops(child)


def step_inside(page: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop of a page, or out of it; False where Qt shall go on."""
    stops = list(tab_stops(page))
    here = QApplication.focusWidget()
    if here not in stops:
        return False
    at = stops.index(here) + (1 if forward else -1)
    if 0 <= at < len(stops):
        target = stops[at]
    else:
        target = _outside(page, forward=forward) or stops[at % len(stops)]
    reasons = Qt.FocusReason
    target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    _bring_into_view(target)
    return True


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def _in_rows(root: QWidget) -> list[QWidget]:
    """Return the children that show; what begins above the middle of a row belongs to it."""
    found = root.findChildren(QWidget, options=_DIRECT)
    shown = [each for each in found if each.isVisible() and not each.isWindow()]
    turned = -1 if root.isRightToLeft() else 1
    rows: list[list[QWidget]] = []
    for each in sorted(shown, key=QWidget.y):
        first = rows[-1][0] if rows else None
        if first is not None and each.geometry().center().y() <= first.geometry().bottom():
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=lambda one: turned * one.x())]


def _outside(page: QWidget, *, forward: bool) -> QWidget | None:
    """Return the first stop of the window before or after the page, round and round.

    Qt's own chain of focus is not walked: wrappers of what it passes end with the walk.
    """
    stops = list(tab_stops(page.window()))
    inside = [number for number, each in enumerate(stops) if page.isAncestorOf(each)]
    if not inside or len(inside) == len(stops):
        return None
    return stops[(inside[-1] + 1) % len(stops) if forward else inside[0] - 1]


def _bring_into_view(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            top = target.mapTo(around.viewport(), QPoint(0, 0)).y()
            if top < 0 or top + target.height() > around.viewport().height():
                around.ensureWidgetVisible(target, 0, _MARGIN)
        around = around.parentWidget()
