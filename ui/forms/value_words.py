"""A stored value in one line of words, as histories tell it."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.kinds import FieldType
from partnerdesk.formats import Formats
from ui.forms.words import word


def value_words(value: Any, holds: FieldType, unit: str, formats: Formats) -> str:
    """Return a value as it is written here: money and dates in full, a text in one line."""
    translate = QCoreApplication.translate
    if value is None or value == "":
        return translate("History", "nothing")
    if isinstance(value, StrEnum):
        return word(value)
    if isinstance(value, bool):
        return translate("History", "yes") if value else translate("History", "no")
    writes: Mapping[FieldType, Callable[[Any], str]] = {
        FieldType.MONEY: formats.whole_money,
        FieldType.PERCENT: formats.percent,
        FieldType.NUMBER: lambda number: formats.number(number, unit=unit),
        FieldType.COUNT: formats.number,
        FieldType.DATE: formats.day,
        FieldType.MOMENT: formats.moment,
    }
    return " ".join(writes.get(holds, str)(value).split())
