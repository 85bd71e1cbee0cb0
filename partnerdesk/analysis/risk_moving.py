"""Another place in the matrix as figures of the risk: probability and three points of impact."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from partnerdesk.domain.risks import Risk

Figures = Mapping[str, Decimal | int]
_POINTS = ("impact_low", "impact_likely", "impact_high")
_ALL = Decimal(100)


def figures_at(
    risk: Risk,
    *,
    probability: Decimal | None = None,
    mean: int | None = None,
    grain: int = 1,
) -> Figures:
    """Return the figures that change when a risk moves to a probability (percent) or mean impact.

    Amounts are smallest units, rounded to `grain`. The three points keep their proportions; only
    points that were given are set. They are in an order in which none passes another on the way.
    """
    changed: dict[str, Decimal | int] = {}
    if probability is not None:
        changed["probability"] = min(max(probability, Decimal(0)), _ALL)
    if mean is not None:
        changed.update(_points_at(risk, max(0, mean), grain))
    return {name: value for name, value in changed.items() if getattr(risk, name) != value}


def _points_at(risk: Risk, mean: int, grain: int) -> dict[str, int]:
    old, was = risk.impact.mean, _points_of(risk)
    if not was:
        return {"impact_likely": _rounded(Fraction(mean), grain)}
    new = {
        name: _rounded(Fraction(value) * mean / old if old else Fraction(mean), grain)
        for name, value in was.items()
    }
    rising = [name for name in reversed(_POINTS) if name in new and new[name] > was[name]]
    falling = [name for name in _POINTS if name in new and new[name] < was[name]]
    return {name: new[name] for name in (*rising, *falling)}


def _points_of(risk: Risk) -> dict[str, int]:
    points = {name: getattr(risk, name) for name in _POINTS}
    return {name: value for name, value in points.items() if value is not None}


def _rounded(amount: Fraction, grain: int) -> int:
    return round(amount / grain) * grain
