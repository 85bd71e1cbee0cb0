"""Dragging a ring: where it would land, in steps that can be said, and when it begins."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from partnerdesk.figures.matrix import Axes
from partnerdesk.figures.shapes import Box

_UP_STEPS = 100
_STRAIGHT = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Another place: likelihood in percent, impact in whole units; None stays as it is.

    `by_key` is a single step of the keyboard, of which several in a row are one deed.
    """

    likelihood: float | None = None
    impact: float | None = None
    by_key: bool = False


@dataclass(slots=True, kw_only=True)
class Drag:
    """A ring held by the mouse. It keeps a figure while the mouse goes straight along the other."""

    ring_id: str
    start: QPointF
    grip: QPointF
    is_moving: bool = False
    target: Target | None = None

    def follow(self, at: QPointF, axes: Axes, box: Box) -> bool:
        """Take up where the mouse is; False until it has gone far enough to mean it."""
        way = at - self.start
        far = QApplication.startDragDistance()
        if not self.is_moving and way.manhattanLength() < far:
            return False
        self.is_moving = True
        middle = at + self.grip
        across = (middle.x() - box.x) / box.width * axes.likelihood
        up = (box.bottom - middle.y()) / box.height * axes.impact
        self.target = Target(
            likelihood=None if abs(way.x()) < _STRAIGHT else snapped_likelihood(across, axes),
            impact=None if abs(way.y()) < _STRAIGHT else snapped_impact(up, axes),
        )
        return True


def snapped_likelihood(percent: float, axes: Axes) -> float:
    """Return a whole percentage within the axis."""
    return float(round(min(max(percent, 0.0), axes.likelihood)))


def snapped_impact(amount: float, axes: Axes) -> float:
    """Return an amount within the axis, in steps of a hundredth of it."""
    step = impact_step(axes)
    return round(min(max(amount, 0.0), axes.impact) / step) * step


def impact_step(axes: Axes) -> float:
    """Return the step in which an impact is moved, in whole units of the currency."""
    return axes.impact / _UP_STEPS
