"""What can be wrong with a screen, each as a list of what was found: empty where all is well."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ui.widgets.labels import ElidedLabel

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
Check = Callable[[QWidget], list[str]]
SLACK = 2
LEAST_TARGET = 24
SMALLEST_TEXT = 12
_LEAST_SHOWN = 24  # pixels of a shortened label, a letter or two
# What is inside of them is Qt's own and small; the whole is to be hit, and does the same by keys.
_WHOLES = (QComboBox, QAbstractSpinBox, QLineEdit)
# They lie on what is below them: marks of a drawing with their captions, handles of a bar.
_ON_OTHERS = {"Toast", "CircleMark", "SplitHandle"}
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_SILENT = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Pane}


def shown(root: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    """Return the widgets of a kind that can be seen, those of Qt's own making left out."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    found = {id(each): each for one in kinds for each in root.findChildren(one)}
    return [
        each
        for each in found.values()
        if each.isVisibleTo(root) and not each.objectName().startswith("qt_")
    ]


def named(widget: QWidget) -> str:
    """Say which widget is meant."""
    text = getattr(widget, "text", str)
    words = widget.accessibleName() or (text() if callable(text) else "")
    parent = type(widget.parentWidget()).__name__
    return f"{parent}/{type(widget).__name__} {words[:60]!r}"


def clipped(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text does not fit, and is not made to be shortened."""
    return [
        f"{named(each)} {each.width()}x{each.height()}"
        for each in shown(root, (QLabel, QPushButton, QCheckBox))
        if _is_clipped(each)
    ]


def _is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):
        is_short = widget.width() < min(_LEAST_SHOWN, widget.sizeHint().width())
        return bool(widget.text()) and is_short
    text = getattr(widget, "text", str)
    if not text():
        return False
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + SLACK < widget.heightForWidth(widget.width()) or (
            widget.width() + SLACK < _longest_word(widget)
        )
    return widget.width() + SLACK < wanted.width()


def _longest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    return max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])


def cut_heads(root: QWidget) -> list[str]:
    """Return the headings of columns that have no room."""
    return [
        f"{named(head.parentWidget() or head)} column {words!r} {head.sectionSize(number)}"
        for head in shown(root, QHeaderView)
        if isinstance(head, QHeaderView) and head.orientation() == Qt.Orientation.Horizontal
        for number, words in _headings(head)
        if QFontMetrics(head.font()).horizontalAdvance(words) > head.sectionSize(number)
    ]


def _headings(head: QHeaderView) -> Iterator[tuple[int, str]]:
    for number in range(head.count()):
        words = head.model().headerData(number, head.orientation())
        if words and not head.isSectionHidden(number):
            yield number, str(words)


def scroll_areas_around(widget: QWidget) -> list[QAbstractScrollArea]:
    """Return what a widget can be scrolled in, the innermost first."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            found.append(parent)
        parent = parent.parentWidget()
    return found


def outside(root: QWidget) -> list[str]:
    """Return what can be used but stands out of the window or of what is around it."""
    return [
        f"{named(each)} in {named(around)}"
        for each in shown(root, USED)
        for around in _cutting(each, root)
    ]


def _cutting(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    """Yield those around a widget that cut it off, as far as it cannot be scrolled."""
    parent = widget.parentWidget()
    while parent is not None and widget is not root:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        reach = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not reach.contains(place):
            yield parent
            return
        if parent is root or parent.isWindow():
            return
        parent = parent.parentWidget()


def beyond_scrolling(root: QWidget) -> list[str]:
    """Return the areas whose content is wider than they are, and that do not scroll so far."""
    return [
        f"{named(area)}: {inner.width()} in {area.viewport().width()}"
        for area in shown(root, QScrollArea)
        if isinstance(area, QScrollArea)
        and (inner := area.widget()) is not None
        and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and inner.width() > area.viewport().width() + SLACK
    ]


def overlapping(root: QWidget) -> list[str]:
    """Return pairs of neighbours that lie on each other."""
    found = []
    for parent in [root, *shown(root, QWidget)]:
        if isinstance(parent, QAbstractScrollArea | QMainWindow):
            continue
        parts = [each for each in parent.findChildren(QWidget, options=_DIRECT) if _counts(each)]
        for at, one in enumerate(parts):
            found += [
                f"{named(one)} on {named(other)}"
                for other in parts[at + 1 :]
                if _meet(one.geometry(), other.geometry())
            ]
    return found


def _counts(widget: QWidget) -> bool:
    is_seen = widget.isVisible() and not widget.isWindow() and not widget.size().isEmpty()
    lies_above = widget.objectName() == "focus_ring" or widget.objectName().startswith("qt_")
    return is_seen and not lies_above and type(widget).__name__ not in _ON_OTHERS


def _meet(one: QRect, other: QRect) -> bool:
    common = one.intersected(other)
    return common.width() > SLACK and common.height() > SLACK


def is_input(widget: QWidget) -> bool:
    """Tell whether the user can do something with a widget."""
    parent = widget.parentWidget()
    is_part = isinstance(parent, (QComboBox, QAbstractSpinBox)) or isinstance(widget, QScrollBar)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_part


def nameless(root: QWidget) -> list[str]:
    """Return what can be used but has no name or no role to be spoken."""
    found = []
    for each in shown(root, QWidget):
        if not is_input(each) or each.focusProxy() is not None:
            continue
        spoken = QAccessible.queryAccessibleInterface(each)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {named(each)}")
        if spoken.role() in _SILENT:
            found.append(f"no role: {named(each)}")
    return found


def small_targets(root: QWidget) -> list[str]:
    """Return the buttons and fields that are hard to hit."""
    return [
        f"{named(each)} {each.width()}x{each.height()}"
        for each in shown(root, (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox))
        if not isinstance(each.parentWidget(), _WHOLES) and not _is_large(each.size())
    ]


def _is_large(size: QSize) -> bool:
    return size.width() >= LEAST_TARGET and size.height() >= LEAST_TARGET


def small_texts(root: QWidget) -> list[str]:
    """Return what is written smaller than can be read."""
    return [
        f"{named(each)} {each.fontInfo().pixelSize()}"
        for each in shown(root, QWidget)
        if each.fontInfo().pixelSize() < SMALLEST_TEXT
    ]


USABLE = (beyond_scrolling, nameless, small_targets, small_texts)
LARGE = (*USABLE, clipped, outside, overlapping)
WHOLE = (*LARGE, cut_heads)


def defects(root: QWidget, checks: tuple[Check, ...] = WHOLE) -> list[str]:
    """Return everything that is wrong with a screen, each with the name of the check."""
    return [f"{check.__name__}: {found}" for check in checks for found in check(root)]
