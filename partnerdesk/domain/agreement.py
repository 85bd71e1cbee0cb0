"""How far both sides stand behind a shared item, and what a change does to that.

A side that proposes or changes an item stands behind it; the item is agreed once both do. What
both propose or change together, in a joint session, is not agreed by that: each still says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from partnerdesk.domain.parties import Side

Terms = Mapping[str, object]


class Agreement(StrEnum):
    """The states of a shared item."""

    PROPOSED_BY_US = "proposed_by_us"
    PROPOSED_BY_THEM = "proposed_by_them"
    AGREED = "agreed"
    CHANGED = "changed"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an item stands: its state, who stands behind it, and what was agreed last."""

    agreement: Agreement = Agreement.PROPOSED_BY_US
    agreed_on: date | None = None
    us_agree: bool = True
    them_agree: bool = False
    agreed_terms: Terms | None = None


def proposed(side: Side | None) -> Standing:
    """Return the standing of an item that a side, or both together (None), has just proposed."""
    if side is None:
        return Standing(us_agree=False)
    if side is Side.THEM:
        return Standing(agreement=Agreement.PROPOSED_BY_THEM, us_agree=False, them_agree=True)
    return Standing()


def agree(standing: Standing, side: Side | None, today: date, terms: Terms) -> Standing:
    """Return the standing after a side has agreed (both sides at once where it is None).

    What is agreed stays as it was agreed, with its day.
    """
    if standing.agreement is Agreement.AGREED:
        return standing
    us = standing.us_agree or side in (Side.US, None)
    them = standing.them_agree or side in (Side.THEM, None)
    if us and them:
        return Standing(
            agreement=Agreement.AGREED,
            agreed_on=today,
            us_agree=True,
            them_agree=True,
            agreed_terms=dict(terms),
        )
    return replace(standing, us_agree=us, them_agree=them, agreement=_waiting(standing, us=us))


def after_change(standing: Standing, side: Side | None, terms: Terms) -> Standing:
    """Return the standing after a side, or both together (None), has changed the terms.

    An agreed item becomes changed since agreed; terms put back to what was agreed are agreed again.
    What is parked stays parked, but whoever did not make the change no longer stands behind it.
    """
    is_as_agreed = standing.agreed_terms is not None and dict(standing.agreed_terms) == dict(terms)
    return replace(
        standing,
        agreement=_after_change(standing, side, is_as_agreed=is_as_agreed),
        us_agree=is_as_agreed or side not in (Side.THEM, None),
        them_agree=is_as_agreed or side is Side.THEM,
    )


def park(standing: Standing) -> Standing:
    """Return the standing of an item that was put aside; what was agreed is remembered."""
    return replace(standing, agreement=Agreement.PARKED)


def _after_change(standing: Standing, side: Side | None, *, is_as_agreed: bool) -> Agreement:
    if standing.agreement is Agreement.PARKED:
        return Agreement.PARKED
    if is_as_agreed:
        return Agreement.AGREED
    if standing.agreed_terms is not None:
        return Agreement.CHANGED
    return proposed(side).agreement if side is not None else standing.agreement


def _waiting(standing: Standing, *, us: bool) -> Agreement:
    if standing.agreed_terms is not None:
        return Agreement.CHANGED
    return Agreement.PROPOSED_BY_US if us else Agreement.PROPOSED_BY_THEM
