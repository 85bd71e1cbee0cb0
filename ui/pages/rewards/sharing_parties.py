"""Which parties a slider offers: those that take part in the plan, and who has a share already."""

from collections.abc import Mapping
from decimal import Decimal

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.widgets.split_slider import SplitPart

Percents = Mapping[str, Decimal | None]


def taking_part(balance: Balance) -> frozenset[str]:
    """Return the parties that take part in a plan."""
    return frozenset(each.party_id for each in balance.parties if each.takes_part)


def parts_of_split(
    parts: PlanParts,
    percents: Percents,
    formats: Formats,
    present: frozenset[str] | None = None,
) -> tuple[SplitPart, ...]:
    """Return the parts of a slider; a third party with nothing in the plan has none."""
    shown = taking_part(balance_of(parts)) if present is None else present
    return tuple(
        SplitPart(
            party_id=party.id,
            side=DRAWN[party.side],
            label=party.label,
            percent=percents.get(party.id),
            text=formats.percent,
        )
        for party in parts.parties
        if party.id in shown or percents.get(party.id)
    )
