"""What was understood of a line, in words and as the values of a new item."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from partnerdesk.one_line import Understood
from ui.pages.items.doing import us

_HAS_PARTY = ("action", "commitment")
_DATED_TODAY = MappingProxyType(
    {"issue": "asked_on", "decision": "decided_on", "highlight": "happened_on"}
)


def values_of(found: Understood, parts: PlanParts, today: date) -> Mapping[str, Any]:
    """Return the values of the new item: what was said, and what a new one has anyway."""
    values: dict[str, Any] = {}
    own = parts.party_on(Side.US)
    if found.kind in _HAS_PARTY and own is not None:
        values["party_id"] = own.id
    if found.kind in _DATED_TODAY:
        values[_DATED_TODAY[found.kind]] = today
    return {**values, **found.values}


def words_of(found: Understood, parts: PlanParts, formats: Formats) -> str:
    """Return what was understood besides the title, as a line below the field."""
    said: list[str] = []
    translate = QCoreApplication.translate
    if found.person is not None:
        said.append(found.person.name)
    elif found.kind in _HAS_PARTY:
        said.append(found.party.label if found.party else us(parts))
    if found.day is not None:
        said.append(formats.weekday(found.day))
    if found.percent is not None:
        chance = translate("QuickAdd", "probability {percent}")
        said.append(chance.format(percent=formats.percent(found.percent)))
    if found.amount is not None:
        said.append(formats.whole_money(found.amount))
    return " · ".join(said)
