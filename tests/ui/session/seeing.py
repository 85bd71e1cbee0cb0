"""All that can be seen, read aloud, pointed at or carried away from the windows on a screen."""

import re
from collections.abc import Iterator
from html import unescape
from io import StringIO

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole),
    *(Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    *(Qt.ItemDataRole.UserRole + number for number in range(8)),
)
_TEXTS = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def all_that_is_seen() -> str:
    """Return every text of every window, of its models, of the clipboard and of what is painted."""
    told = StringIO()
    for window in QApplication.topLevelWidgets():
        for text in _of_window(window):
            print(text, file=told)
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if mime is not None:
        for kind in mime.formats():
            print(bytes(mime.data(kind).data()).decode("utf-8", "replace"), file=told)
    print(QGuiApplication.applicationDisplayName(), file=told)
    return told.getvalue()


def _of_window(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    yield window.windowFilePath()
    yield window.windowIconText()
    for widget in (window, *window.findChildren(QWidget)):
        yield from _of_widget(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip(), action.iconText())
    for thing in window.findChildren(QObject):
        yield from _own_properties(thing)
    if window.isVisible():
        yield painted(window)


def _own_properties(thing: QObject) -> Iterator[str]:
    for each in thing.dynamicPropertyNames():
        name = bytes(each.data()).decode()
        if not name.startswith(("_q", "_PySide")):  # not ours, and Python cannot read some
            yield str(thing.property(name))


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.objectName(), widget.toolTip(), widget.whatsThis(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
        completer = widget.completer()
        if completer is not None:
            yield from _of_model(completer.model())
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield from (widget.toPlainText(), widget.placeholderText())
    if isinstance(widget, QComboBox):
        yield from _of_model(widget.model())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        yield from _of_scene(widget)
    yield from _read_aloud(widget)


def _read_aloud(widget: QWidget) -> Iterator[str]:
    spoken: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None and spoken.isValid():
        yield from (spoken.text(each) for each in _SPOKEN)


def _of_scene(view: QGraphicsView) -> Iterator[str]:
    for item in view.scene().items():
        yield item.toolTip()
        for number in range(8):
            yield str(item.data(number))
        text = getattr(item, "text", None) or getattr(item, "toPlainText", None)
        if callable(text):
            yield str(text())


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in _ROLES)
            if not isinstance(model, QAbstractListModel) and model.hasChildren(index):
                yield from _of_model(model, index)
    for section in range(columns):
        yield str(model.headerData(section, Qt.Orientation.Horizontal))


def painted(widget: QWidget) -> str:
    """Return what a widget and all in it paints, as text: words that are drawn are in it."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(widget.size()))
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    drawn = bytes(buffer.data().data()).decode("utf-8", "replace")
    return "\n".join(unescape(each) for each in _TEXTS.findall(drawn))
