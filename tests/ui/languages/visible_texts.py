"""All texts of a screen: shown, spoken, in tool tips, in menus and in the rows of lists."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

_ATTRIBUTES = ("text", "title", "placeholderText", "windowTitle", "toolTip", "accessibleName")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MARKUP = re.compile(r"<[^>]+>|&\w+;")


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands and the text, of all that can be seen below a widget."""
    for each in (root, *root.findChildren(QWidget)):
        if each.isVisibleTo(root) and not each.objectName().startswith("qt_"):
            yield from _of_object(each)
            yield f"{_name(each)}.description", each.accessibleDescription()
            if isinstance(each, QAbstractItemView) and each.model() is not None:
                yield from _of_model(_name(each), each.model())
            if isinstance(each, QComboBox):
                yield from ((_name(each), each.itemText(row)) for row in range(each.count()))
    for action in root.findChildren(QAction):
        if action.isVisible():
            yield from _of_object(action)


def without_markup(text: str) -> str:
    """Return a text without its tags and entities."""
    return _MARKUP.sub(" ", text)


def _of_object(each: QObject) -> Iterator[tuple[str, str]]:
    for attribute in _ATTRIBUTES:
        ask = getattr(each, attribute, None)
        text = ask() if callable(ask) else None
        if isinstance(text, str) and text:
            yield f"{_name(each)}.{attribute}", text


def _of_model(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        for role in _ROLES[:2]:
            head = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(head, str):
                yield f"{name} head", head
        for row in range(model.rowCount()):
            index = model.index(row, column, QModelIndex())
            for role in _ROLES:
                told = model.data(index, role)
                if isinstance(told, str):
                    yield f"{name} row {row}", told


def _name(each: QObject) -> str:
    parent = each.parent()
    return f"{type(parent).__name__}/{type(each).__name__}"
