"""The pain or gain of a reward whose target, bands and actual are in the plan.

Amounts are exact, in smallest units; a gain is above 0. The bands say what the customer's side
takes; the rest goes to the others in proportion to their splits of the reward.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.pain_and_gain import Band, PainOrGain, share_pain_or_gain
from partnerdesk.analysis.worth import share_of_split
from partnerdesk.domain.gain_bands import bands_from
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Better, Reward

ALL = Fraction(100)
NOTHING = Fraction(0)
_BEYOND = Fraction(5, 4)  # how far the curve goes on behind its last bend


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """An actual, and what each party would get of it; between points the curve is straight."""

    actual: Fraction
    to_parties: dict[str, Fraction]


def bands_of(parts: PlanParts, reward: Reward) -> tuple[Band, ...]:
    """Return the bands of a reward with every party's percent; none where none are agreed."""
    partner = parts.party_on(Side.THEM)
    agreed = bands_from(reward.bands) or ()
    if partner is None or len(parts.parties) < 2:
        return ()
    others = _shares_of_others(parts, reward, partner)
    return tuple(
        Band(
            up_to=None if band.up_to is None else Fraction(band.up_to),
            shares={
                partner.id: Fraction(band.percent),
                **{key: part * (ALL - Fraction(band.percent)) for key, part in others.items()},
            },
        )
        for band in agreed
    )


def pain_or_gain_of(
    parts: PlanParts, reward: Reward, actual: int | None = None
) -> PainOrGain | None:
    """Return who gets or pays what, by the actual of the reward unless another one is tried.

    None where target, bands or actual are missing.
    """
    reached = reward.actual if actual is None else actual
    bands = bands_of(parts, reward)
    if not reward.target or reached is None or not bands:
        return None
    return share_pain_or_gain(
        Fraction(reward.target),
        Fraction(reached),
        bands,
        is_less_better=reward.better is not Better.MORE,
    )


def gain_curve(parts: PlanParts, reward: Reward) -> tuple[CurvePoint, ...]:
    """Return the points at which the curve of pain and gain begins, bends and ends."""
    bands = bands_of(parts, reward)
    if not reward.target or not bands:
        return ()
    target = Fraction(reward.target)
    return tuple(
        CurvePoint(
            actual=actual,
            to_parties=dict(
                share_pain_or_gain(
                    target, actual, bands, is_less_better=reward.better is not Better.MORE
                ).to_parties
            ),
        )
        for actual in _bends(target, bands, reward.actual)
    )


def _bends(target: Fraction, bands: Iterable[Band], actual: int | None) -> list[Fraction]:
    ends = {target * band.up_to / 100 for band in bands if band.up_to is not None}
    reached = set() if actual is None else {Fraction(actual)}
    known = {NOTHING, target, *ends, *reached}
    return sorted({*known, max(known) * _BEYOND})


def _shares_of_others(parts: PlanParts, reward: Reward, partner: Party) -> dict[str, Fraction]:
    """Return how the rest is shared, as parts of 1: by split, else among all that take part."""
    others = [party.id for party in parts.parties if party is not partner]
    split = {each: share_of_split(reward, each) for each in others}
    together = sum(split.values(), NOTHING)
    if together:
        return {each: part / together for each, part in split.items()}
    named = {part.party_id for part in reward.parts if part.is_needed} & set(others)
    sharing = named or {party.id for party in parts.parties if party.side is Side.US}
    return {each: Fraction(each in sharing, len(sharing) or 1) for each in others}
