"""What groups of parties could do without the others, and what each party adds to them.

Amounts are exact, in smallest units; a coalition is a frozen set of party ids.
"""

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from itertools import combinations
from math import factorial, lcm

from partnerdesk.errors import UserError

Amounts = Mapping[str, Fraction]
Coalition = frozenset[str]
Worths = Mapping[Coalition, Fraction]
FEWEST, MOST = 3, 8
NOTHING = Fraction(0)


def coalitions_of(party_ids: Collection[str]) -> Iterable[Coalition]:
    """Yield every group of the parties, the single ones first, the group of all last."""
    for size in range(1, len(party_ids) + 1):
        yield from (frozenset(each) for each in combinations(party_ids, size))


def worths_of(
    put_in: Amounts,
    rewards: Iterable[tuple[Coalition, Fraction]],
    *,
    typed: Worths | None = None,
) -> dict[Coalition, Fraction]:
    """Return max(0, rewards within a group - what it puts in) of every group (MATHS.md, 2.4).

    A reward comes with the parties it needs. A typed worth stands instead of the one worked out.
    """
    wanted = tuple(rewards)
    worked_out = {
        group: max(
            NOTHING,
            sum((value for needs, value in wanted if needs <= group), NOTHING)
            - sum((put_in[party_id] for party_id in group), NOTHING),
        )
        for group in coalitions_of(tuple(put_in))
    }
    said = typed or {}
    return {group: said.get(group, worth) for group, worth in worked_out.items()}


def shapley_values(party_ids: Collection[str], worths: Worths) -> dict[str, Fraction]:
    """Return each party's average marginal contribution over all orders of joining.

    Shapley, "A value for n-person games" (1953): the sum over groups without the party of
    |S|! (n - |S| - 1)! / n! times what it adds. Groups that are not named are worth 0. Raises
    UserError unless there are 1 to 8 parties.
    """
    ids = tuple(party_ids)
    if not 1 <= len(ids) <= MOST:
        raise UserError("too_many_parties", count=len(ids), most=MOST)
    scale, whole = _whole_worths(ids, worths)
    weights = [factorial(size) * factorial(len(ids) - size - 1) for size in range(len(ids))]
    return {
        party_id: Fraction(_marginal_sum(1 << index, whole, weights), factorial(len(ids)) * scale)
        for index, party_id in enumerate(ids)
    }


def groups_better_off_alone(gains: Amounts, worths: Worths) -> tuple[Coalition, ...]:
    """Return the groups whose gains are below their worth; none means: in the core.

    Gillies, "Solutions to general non-zero-sum games" (1959). The worst off come first.
    """
    short = {
        group: worth - sum((gains[party_id] for party_id in group), NOTHING)
        for group, worth in worths.items()
    }
    missing = [group for group, amount in short.items() if amount > 0]
    return tuple(sorted(missing, key=lambda group: (-short[group], sorted(group))))


def _whole_worths(ids: tuple[str, ...], worths: Worths) -> tuple[int, list[int]]:
    """Return worths as whole numbers by the bits of their members, and what they were scaled by."""
    bits = {party_id: 1 << index for index, party_id in enumerate(ids)}
    scale = lcm(*(worth.denominator for worth in worths.values()))
    whole = [0] * (1 << len(ids))
    for group, worth in worths.items():
        members = sum(bits[party_id] for party_id in group)
        whole[members] = worth.numerator * (scale // worth.denominator) if members else 0
    return scale, whole


def _marginal_sum(own: int, whole: list[int], weights: list[int]) -> int:
    return sum(
        weights[group.bit_count()] * (whole[group | own] - whole[group])
        for group in range(len(whole))
        if not group & own
    )
