"""Values as what JSON can hold. Only the fields of the allow-list are taken."""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from partnerdesk.domain.sharing import ALLOWED


def plain(value: Any) -> Any:
    """Return a value as objects, lists, texts, whole numbers and truth values."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(value[key]) for key in sorted(value)}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    return _plain_leaf(value)


def _plain_leaf(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def _fields(value: Any) -> tuple[str, ...]:
    allowed = ALLOWED.get(type(value))
    return allowed or tuple(each.name for each in dataclasses.fields(value))
