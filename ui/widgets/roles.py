"""Roles of painted widgets for assistive technology: Qt itself knows those of its own classes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_roles: dict[str, QAccessible.Role] = {}
# Qt owns the interfaces and ends them with their widgets, but Python must not end them before.
_kept: list[QAccessibleWidget] = []


def give_role(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Have all widgets of a class spoken of in a role; their accessible name stays their own."""
    if not _roles:
        QAccessible.installFactory(_interface_of)
    _roles[kind.__name__] = role


def _interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    role = _roles.get(name)
    if role is None or not isinstance(thing, QWidget):
        return None
    _kept[:] = [each for each in _kept if isValid(each)]
    _kept.append(QAccessibleWidget(thing, role))
    return _kept[-1]
