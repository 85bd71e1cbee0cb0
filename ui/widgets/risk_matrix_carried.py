"""A risk that has no place yet, carried into the matrix by mouse or keyboard until it is put down.

Nothing is stored on the way; what it would be is drawn as a preview and spoken.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from partnerdesk.figures.matrix import Axes
from partnerdesk.figures.shapes import Box
from ui.widgets.risk_matrix_drag import Target, snapped_impact, snapped_likelihood
from ui.widgets.risk_matrix_ring import Ring

_STEPS = 25  # of a key along each axis
_FINE_STEPS = 100
_AROUND = 12.0  # how far beside the matrix still counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The ring and where it would be; None while it is held beside the matrix."""

    ring: Ring
    target: Target | None = None


def lifted(ring: Ring, axes: Axes) -> Carried:
    """Begin at the figures that are known; what is not begins in the middle."""
    likelihood = ring.likelihood or axes.likelihood / 2
    impact = ring.impact or axes.impact / 2
    target = Target(
        likelihood=snapped_likelihood(likelihood, axes), impact=snapped_impact(impact, axes)
    )
    return Carried(ring=ring, target=target)


def stepped(carried: Carried, across: int, up: int, axes: Axes, *, is_fine: bool) -> Carried:
    """Go on by a step of the keyboard, a hundredth of the axes where it is a fine one."""
    start = carried if carried.target is not None else lifted(carried.ring, axes)
    target, steps = start.target or Target(), _FINE_STEPS if is_fine else _STEPS
    step = max(1.0, axes.likelihood / steps)
    likelihood = (target.likelihood or 0.0) + across * step
    impact = (target.impact or 0.0) + up * axes.impact / steps
    there = Target(
        likelihood=snapped_likelihood(likelihood, axes), impact=snapped_impact(impact, axes)
    )
    return replace(carried, target=there)


def held_at(carried: Carried, at: QPointF, axes: Axes, box: Box) -> Carried:
    """Hold it where the mouse is; beside the matrix it has no place."""
    is_inside = (
        box.x - _AROUND <= at.x() <= box.right + _AROUND
        and box.y - _AROUND <= at.y() <= box.bottom + _AROUND
    )
    if not is_inside:
        return replace(carried, target=None)
    across = (at.x() - box.x) / box.width * axes.likelihood
    up = (box.bottom - at.y()) / box.height * axes.impact
    there = Target(likelihood=snapped_likelihood(across, axes), impact=snapped_impact(up, axes))
    return replace(carried, target=there)
