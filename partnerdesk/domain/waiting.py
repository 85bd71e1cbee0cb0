"""What both sides do not agree on yet, and what each item waits for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.soundness import items_of


class Wait(StrEnum):
    """What an item waits for, the nearest to an agreement first."""

    CHANGED = "changed"
    FOR_US = "for_us"
    FOR_THEM = "for_them"
    PARKED = "parked"
    OURS_ONLY = "ours_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An item that is not agreed; the title may be a choice, such as a topic."""

    kind: str
    item_id: str
    title: str | StrEnum
    wait: Wait


_WAITS = {
    Agreement.CHANGED: Wait.CHANGED,
    Agreement.PROPOSED_BY_US: Wait.FOR_THEM,
    Agreement.PROPOSED_BY_THEM: Wait.FOR_US,
    Agreement.PARKED: Wait.PARKED,
}


def not_agreed(plan: PreparedPlan) -> tuple[Waiting, ...]:
    """Return all items that can be agreed on and are not, grouped by what they wait for."""
    order = list(Wait)
    return tuple(sorted(_waiting(plan), key=lambda each: order.index(each.wait)))


def _waiting(plan: PreparedPlan) -> Iterator[Waiting]:
    for _path, kind, item in items_of(plan.parts):
        if not isinstance(item, AgreedItem):
            continue
        is_ours_only = plan.is_ours_only(item.id)
        wait = Wait.OURS_ONLY if is_ours_only else _WAITS.get(item.agreement)
        if wait is not None:
            title = getattr(item, kind.title)
            yield Waiting(kind=kind.name, item_id=item.id, title=title, wait=wait)
