"""All that an item model tells: each role of each place, headings, what is dragged out of it."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from tests.core.privacy.leaving import as_text

_FLAT = (QAbstractListModel, QAbstractTableModel)  # these ask for no rows within rows
_OWN_ROLES = 12  # models name further ones
_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole),
    *(Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    *(Qt.ItemDataRole.UserRole + number for number in range(_OWN_ROLES)),
)
_HEAD_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.UserRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.WhatsThisRole),
)


def told_in(value: object) -> str:
    """Return every word within a value; most hold none."""
    if value is None or isinstance(value, str):
        return value or ""
    return as_text(value)


def told_by_model(model: QAbstractItemModel) -> Iterator[str]:
    """Yield every text of a model, hidden roles and dragged words among them."""
    roles = sorted({*(int(each) for each in _ROLES), *(int(each) for each in model.roleNames())})
    yield from _of_rows(model, roles, QModelIndex())
    indexes = list(_all_places(model, QModelIndex()))
    carried: QMimeData | None = model.mimeData(indexes) if indexes else None
    if carried is not None:
        yield from words_carried(carried)


def words_carried(carried: QMimeData) -> Iterator[str]:
    """Yield all that a drag or the clipboard carries, whatever it is written as."""
    for kind in carried.formats():
        content = bytes(carried.data(kind).data())
        yield kind
        yield content.replace(b"\x00", b"").decode("utf-8", "replace")
    yield from (carried.text(), carried.html())
    yield from (each.toString() for each in carried.urls())


def _of_rows(
    model: QAbstractItemModel, roles: list[int], parent: QModelIndex | QPersistentModelIndex
) -> Iterator[str]:
    for index in _places(model, parent):
        yield from (told_in(index.data(role)) for role in roles)
        if not isinstance(model, _FLAT) and model.hasChildren(index):
            yield from _of_rows(model, roles, index)
    lengths = {
        Qt.Orientation.Horizontal: _columns(model, parent),
        Qt.Orientation.Vertical: model.rowCount(parent),
    }
    for orientation, length in lengths.items():
        for section in range(length):
            yield from (told_in(model.headerData(section, orientation, e)) for e in _HEAD_ROLES)


def _all_places(
    model: QAbstractItemModel, parent: QModelIndex | QPersistentModelIndex
) -> Iterator[QModelIndex]:
    for index in _places(model, parent):
        yield index
        if not isinstance(model, _FLAT) and model.hasChildren(index):
            yield from _all_places(model, index)


def _places(
    model: QAbstractItemModel, parent: QModelIndex | QPersistentModelIndex
) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            yield model.index(row, column, parent)


def _columns(model: QAbstractItemModel, parent: QModelIndex | QPersistentModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
