"""Target against actual, shared in bands (MATHS.md, section 2, rule 6).

The share ranges of target contracts: the difference is cut at percentages of the target, and in
each band every party takes its percentage, of a pain as of a gain. Caps are bands with 0 or 100 %.
Exact amounts in smallest units.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.errors import UserError

NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Up to which percentage of the target it reaches (None: no end), and each party's percent."""

    up_to: Fraction | None
    shares: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class BandPart:
    """What of the difference lies in a band: from and to in percent of the target, and amounts.

    Amounts are positive for a gain and negative for a pain.
    """

    band: Band
    starts_at: Fraction
    ends_at: Fraction
    amount: Fraction
    to_parties: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class PainOrGain:
    """The difference (positive: a gain), its parts by band, and what each party gets or pays."""

    target: Fraction
    actual: Fraction
    difference: Fraction
    parts: tuple[BandPart, ...]
    to_parties: Mapping[str, Fraction]


def share_pain_or_gain(
    target: Fraction, actual: Fraction, bands: Sequence[Band], *, is_less_better: bool = True
) -> PainOrGain:
    """Return who gets or pays what; raises UserError where target, actual or bands are impossible.

    With `is_less_better` (a cost) an actual below the target is a gain; otherwise (income) one
    above it.
    """
    check_bands(bands)
    if target <= 0:
        raise UserError("target_needed")
    if actual < 0:
        raise UserError("amount_below_zero")
    sign = 1 if (actual < target) == is_less_better else -1
    parts = tuple(_parts(target, actual, bands, sign))
    return PainOrGain(
        target=target,
        actual=actual,
        difference=sign * abs(target - actual),
        parts=parts,
        to_parties={
            party_id: sum((part.to_parties[party_id] for part in parts), NOTHING)
            for party_id in bands[0].shares
        },
    )


def moved_target(target: int, changes: Iterable[int]) -> int:
    """Return the target after agreed changes, each up or down."""
    return target + sum(changes)


def check_bands(bands: Sequence[Band]) -> None:
    """Raise UserError unless bands rise, the last one has no end and each shares out 100 %."""
    ends = [band.up_to for band in bands]
    known = [end for end in ends if end is not None]
    if not bands or ends[-1] is not None or len(known) < len(ends) - 1:
        raise UserError("bands_not_rising")
    if any(after <= before for before, after in zip([NOTHING, *known], known, strict=False)):
        raise UserError("bands_not_rising")
    for band in bands:
        if set(band.shares) != set(bands[0].shares):
            raise UserError("share_of_stranger")
        if any(not 0 <= percent <= 100 for percent in band.shares.values()):
            raise UserError("share_out_of_range")
        if (whole := sum(band.shares.values(), NOTHING)) != 100:
            raise UserError("shares_not_whole", sum=f"{float(whole):g}")


def _parts(
    target: Fraction, actual: Fraction, bands: Sequence[Band], sign: int
) -> Iterable[BandPart]:
    lower, upper = sorted((target, actual))
    starts_at = NOTHING
    for band in bands:
        start = max(lower, target * starts_at / 100)
        end = upper if band.up_to is None else min(upper, target * band.up_to / 100)
        if end > start:
            amount = sign * (end - start)
            yield BandPart(
                band=band,
                starts_at=100 * start / target,
                ends_at=100 * end / target,
                amount=amount,
                to_parties={key: amount * part / 100 for key, part in band.shares.items()},
            )
        starts_at = starts_at if band.up_to is None else band.up_to
