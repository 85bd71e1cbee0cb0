"""Values of the history in words, with figures and days as they are written here."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Made, Ownership
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes_words import Words
from partnerdesk.sessions.shared_changes import SharedField, Told
from partnerdesk.wording import (
    AGREEMENT_BY_NAME,
    MADE_BY_NAME,
    OWNERSHIP_BY_NAME,
    TOPIC_BY_NAME,
    word_for,
)

_BY_NAME: Mapping[type[StrEnum], Mapping[str, str]] = MappingProxyType(
    {
        Agreement: AGREEMENT_BY_NAME,
        Made: MADE_BY_NAME,
        Ownership: OWNERSHIP_BY_NAME,
        Side: MappingProxyType({"us": "{us}", "them": "{them}"}),
        Topic: TOPIC_BY_NAME,
    }
)


def told_value(field: SharedField, value: Told, formats: Formats, say: Callable[[str], str]) -> str:
    """Return a value of a field.

    `say` translates the words among it, and puts names where they have {us} and {them}: what is
    "ours" to one reader is not to the other.
    """
    if value is None or value == "":
        return say(Words.NOTHING)
    if isinstance(value, (bool, StrEnum)):
        return say(_word(value))
    if isinstance(value, (date, datetime)):
        return formats.moment(value) if isinstance(value, datetime) else formats.day(value)
    if isinstance(value, (int, Decimal)):
        return _figure(field, value, formats)
    return " ".join(value.split())


def _word(value: bool | StrEnum) -> str:
    if isinstance(value, StrEnum):
        return _BY_NAME.get(type(value), {}).get(value.value) or word_for(value)
    return Words.YES if value else Words.NO


def _figure(field: SharedField, value: int | Decimal, formats: Formats) -> str:
    if field.holds is FieldType.MONEY:
        return formats.whole_money(int(value))
    if field.holds is FieldType.PERCENT:
        return formats.percent(value)
    return formats.number(value, unit=field.unit)
