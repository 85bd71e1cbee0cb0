"""Rules for a split of money: totals by party in, totals by party out (MATHS.md, section 2).

Amounts are exact, in smallest units of the plan's currency. Every rule hands out exactly what
there is, treats parties alike whatever their order, and grows with the currency.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from partnerdesk.errors import UserError

Amounts = Mapping[str, Fraction]
NOTHING = Fraction(0)


def equal_parts(total: Fraction, party_ids: Iterable[str]) -> dict[str, Fraction]:
    """Return 1/n of the total for each party; raises UserError without any party."""
    ids = tuple(party_ids)
    if not ids:
        raise UserError("no_party")
    return {party_id: total / len(ids) for party_id in ids}


def by_percentages(total: Fraction, percents: Amounts) -> dict[str, Fraction]:
    """Return fixed percentages of the total; raises UserError unless they make 100 %."""
    if any(not 0 <= percent <= 100 for percent in percents.values()):
        raise UserError("share_out_of_range")
    if (whole := sum(percents.values(), NOTHING)) != 100:
        raise UserError("shares_not_whole", sum=f"{float(whole):g}")
    return {party_id: total * percent / 100 for party_id, percent in percents.items()}


def in_proportion(total: Fraction, put_in: Amounts) -> dict[str, Fraction]:
    """Return total x I_i / sum I; raises UserError where nothing is put in."""
    _check_not_negative(put_in, "amount_below_zero")
    together = sum(put_in.values(), NOTHING)
    if not together:
        raise UserError("nothing_put_in")
    return {party_id: total * amount / together for party_id, amount in put_in.items()}


def split_the_surplus(
    total: Fraction,
    put_in: Amounts,
    *,
    stand_alone: Amounts | None = None,
    weights: Amounts | None = None,
) -> dict[str, Fraction]:
    """Return I_i + d_i + w_i x (R - sum I - sum d), with weights that are brought to 1.

    For two parties and freely divisible money this is at once the bargaining solution of Nash
    (Econometrica 18, 1950), that of Kalai and Smorodinsky and the Shapley value. Raises UserError
    for weights below 0 or without any above it.
    """
    alone = stand_alone or {}
    parts = shares_of_weights(weights, put_in)
    least = {party_id: put_in[party_id] + alone.get(party_id, NOTHING) for party_id in put_in}
    surplus = total - sum(least.values(), NOTHING)
    return {party_id: least[party_id] + parts[party_id] * surplus for party_id in put_in}


def gains_with_caps(surplus: Fraction, caps: Mapping[str, Fraction | None]) -> dict[str, Fraction]:
    """Return gains in proportion to the best that each could get: the smaller of surplus and cap.

    The solution of Kalai and Smorodinsky (Econometrica 43, 1975), counted from what each party has
    anyway. Where all caps together are below the surplus, each gets its cap and the rest stays.
    Raises UserError for a cap or a surplus below 0.
    """
    if surplus < 0:
        raise UserError("amount_below_zero")
    _check_not_negative(
        {key: cap for key, cap in caps.items() if cap is not None}, "cap_below_zero"
    )
    best = {key: surplus if cap is None else min(surplus, cap) for key, cap in caps.items()}
    together = sum(best.values(), NOTHING)
    scale = min(Fraction(1), surplus / together) if together else NOTHING
    return {party_id: amount * scale for party_id, amount in best.items()}


def shares_of_weights(weights: Amounts | None, party_ids: Iterable[str]) -> dict[str, Fraction]:
    """Return the weights as parts of 1; equal ones where none are agreed.

    A party without a weight of its own weighs 1 among the others.
    """
    given = weights or {}
    weighed = {party_id: given.get(party_id, Fraction(1)) for party_id in party_ids}
    _check_not_negative(weighed, "weights_not_usable")
    together = sum(weighed.values(), NOTHING)
    if not together:
        raise UserError("weights_not_usable")
    return {party_id: weight / together for party_id, weight in weighed.items()}


def _check_not_negative(amounts: Amounts, code: str) -> None:
    if any(amount < 0 for amount in amounts.values()):
        raise UserError(code)
