"""Shares of the parties: each between 0 and 100 percent, together exactly 100."""

from collections.abc import Mapping
from decimal import Decimal

from partnerdesk.domain.validation import Problem

WHOLE = Decimal(100)
_FINEST = Decimal("0.01")


def problem_with_shares(shares: Mapping[str, Decimal]) -> Problem | None:
    """Return what is wrong with shares in percent by party, or None. No shares at all is fine."""
    if not shares:
        return None
    for percent in shares.values():
        if not percent.is_finite() or not 0 <= percent <= WHOLE:
            return Problem(field="shares", code="share_out_of_range")
        if percent.quantize(_FINEST) != percent:
            return Problem(field="shares", code="too_fine", parameters={"digits": 2})
    total = sum(shares.values(), Decimal(0))
    if total != WHOLE:
        return Problem(
            field="shares", code="shares_not_whole", parameters={"sum": f"{total.normalize():f}"}
        )
    return None


def equal_shares(party_ids: tuple[str, ...]) -> dict[str, Decimal]:
    """Return equal shares that add up to 100, the first ones taking the odd hundredths."""
    if not party_ids:
        return {}
    hundredths, rest = divmod(10_000, len(party_ids))
    return {
        party_id: Decimal(hundredths + (1 if index < rest else 0)) / 100
        for index, party_id in enumerate(party_ids)
    }
