"""A pot that is smaller than what was promised: four rules for it (MATHS.md, section 2, rule 7).

Exact amounts in smallest units by party. Nobody gets less than nothing or more than the claim,
and the parts make the pot; whatever exceeds all claims is left over.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from partnerdesk.domain.rewards import ClaimsRule
from partnerdesk.errors import UserError

Amounts = Mapping[str, Fraction]
NOTHING = Fraction(0)


def divide_among_claims(rule: ClaimsRule, pot: Fraction, claims: Amounts) -> dict[str, Fraction]:
    """Return what each party gets; raises UserError for a pot or a claim below 0."""
    if pot < 0 or any(claim < 0 for claim in claims.values()):
        raise UserError("amount_below_zero")
    return _RULES[rule](min(pot, sum(claims.values(), NOTHING)), claims)


def proportional(pot: Fraction, claims: Amounts) -> dict[str, Fraction]:
    """Return the pot in proportion to the claims."""
    together = sum(claims.values(), NOTHING)
    return {key: pot * claim / together if together else NOTHING for key, claim in claims.items()}


def equal_awards(pot: Fraction, claims: Amounts) -> dict[str, Fraction]:
    """Return the same for all, but nobody more than the claim (constrained equal awards)."""
    level = _level(pot, tuple(claims.values()))
    return {key: min(claim, level) for key, claim in claims.items()}


def equal_losses(pot: Fraction, claims: Amounts) -> dict[str, Fraction]:
    """Return the claims less the same for all, but nobody less than 0 (equal losses)."""
    losses = equal_awards(sum(claims.values(), NOTHING) - pot, claims)
    return {key: claim - losses[key] for key, claim in claims.items()}


def talmud(pot: Fraction, claims: Amounts) -> dict[str, Fraction]:
    """Return equal awards of half the claims up to half of all, equal losses of them beyond.

    Aumann and Maschler, Journal of Economic Theory 36 (1985), after Mishnah Ketubot 93a.
    """
    halves = {key: claim / 2 for key, claim in claims.items()}
    half = sum(halves.values(), NOTHING)
    if pot <= half:
        return equal_awards(pot, halves)
    beyond = equal_losses(pot - half, halves)
    return {key: halves[key] + beyond[key] for key in halves}


def _level(pot: Fraction, claims: tuple[Fraction, ...]) -> Fraction:
    """Return the height up to which claims are filled so that the pot is used up."""
    left, waiting = pot, sorted(claims)
    for index, claim in enumerate(waiting):
        each = left / (len(waiting) - index)
        if claim >= each:
            return each
        left -= claim
    return waiting[-1] if waiting else NOTHING


_RULES: Mapping[ClaimsRule, Callable[[Fraction, Amounts], dict[str, Fraction]]] = MappingProxyType(
    {
        ClaimsRule.PROPORTIONAL: proportional,
        ClaimsRule.EQUAL_AWARDS: equal_awards,
        ClaimsRule.EQUAL_LOSSES: equal_losses,
        ClaimsRule.TALMUD: talmud,
    }
)
