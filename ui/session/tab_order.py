"""Tab goes as an answer is given: who agrees, the topic, agenda, decisions, and the banner last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(areas: Sequence[QWidget], *, forward: bool) -> bool:
    """Put the keyboard into the next control of the areas, in their order; False without any."""
    chain = [control for area in areas for control in controls_of(area)]
    if not chain:
        return False
    now, by = QApplication.focusWidget(), 1 if forward else -1
    start = chain.index(now) if now in chain else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    chain[(start + by) % len(chain)].setFocus(reason)
    return True


def controls_of(area: QWidget) -> list[QWidget]:
    """Return what Tab reaches in an area, in the order that its parts were given."""
    inside = {each for each in (area, *area.findChildren(QWidget)) if _is_reached(each)}
    found: list[QWidget] = []
    first = area.window()
    one: QWidget | None = first.nextInFocusChain()
    while inside and one is not None and one is not first:
        if one in inside:
            found.append(one)
            inside.discard(one)
        one = one.nextInFocusChain()
    return found


def _is_reached(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    takes_tab = (policy & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    is_there = widget.isVisible() and widget.isEnabled()
    return takes_tab and is_there and widget.focusProxy() is None
