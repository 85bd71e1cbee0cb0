"""How large pages are shown: steps in percent of their size on paper, or fitted to the view."""

from enum import Enum, auto

from PySide6.QtCore import QSizeF

STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
SCREEN_DPI, POINTS_PER_INCH = 96.0, 72.0
ACTUAL = SCREEN_DPI / POINTS_PER_INCH  # pixels per point at 100 %


class Fit(Enum):
    """What the size of pages follows."""

    WIDTH = auto()
    PAGE = auto()
    NOTHING = auto()


def larger(zoom: float) -> float:
    """Return the next step above."""
    return next((each for each in STEPS if each > zoom + 0.001), STEPS[-1])


def smaller(zoom: float) -> float:
    """Return the next step below."""
    return next((each for each in reversed(STEPS) if each < zoom - 0.001), STEPS[0])


def fitted(fit: Fit, paper: QSizeF, room: QSizeF) -> float:
    """Return the zoom at which paper, in points, fits into room, in pixels."""
    across = room.width() / (paper.width() * ACTUAL)
    if fit is Fit.WIDTH:
        return max(STEPS[0], min(STEPS[-1], across))
    down = room.height() / (paper.height() * ACTUAL)
    return max(STEPS[0], min(STEPS[-1], across, down))
