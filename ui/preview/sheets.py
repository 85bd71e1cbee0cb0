"""Where pages lie under each other, in pixels, and which of them are in view."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ui.preview.zoom import ACTUAL

AIR = 16.0  # between pages, and around them


class Spot(NamedTuple):
    """A place on a page in parts of its width and height, `off` it by pixels (above: below 0)."""

    page: int
    across: float
    down: float
    off: float


class Sheets:
    """Pages of a zoom, each in the middle of a width."""

    def __init__(self, sizes: Sequence[QSizeF], zoom: float, width: float) -> None:
        shown = [size * (ACTUAL * zoom) for size in sizes]
        self.width = max((size.width() for size in shown), default=0.0) + 2 * AIR
        across = max(self.width, width)
        self.boxes: list[QRectF] = []
        top = AIR
        for size in shown:
            left = (across - size.width()) / 2
            self.boxes.append(QRectF(left, top, size.width(), size.height()))
            top += size.height() + AIR
        self.height = top

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return what lies at a point, on the page nearest to it; None where there are no pages."""
        if not self.boxes:
            return None
        page = min(
            range(len(self.boxes)),
            key=lambda number: max(
                self.boxes[number].top() - point.y(), point.y() - self.boxes[number].bottom()
            ),
        )
        box = self.boxes[page]
        across = (point.x() - box.left()) / box.width()
        on_page = max(box.top(), min(box.bottom(), point.y()))
        down = (on_page - box.top()) / box.height()
        return Spot(page, across, down, point.y() - on_page)

    def point_of(self, spot: Spot) -> QPointF:
        """Return where a spot lies."""
        box = self.boxes[spot.page]
        down = box.top() + spot.down * box.height() + spot.off
        return QPointF(box.left() + spot.across * box.width(), down)

    def in_view(self, top: float, height: float) -> list[int]:
        """Return the pages that a stretch touches."""
        return [
            number
            for number, box in enumerate(self.boxes)
            if box.bottom() >= top and box.top() <= top + height
        ]

    def page_at(self, top: float, height: float) -> int:
        """Return the page that fills most of a stretch, the first of equal ones."""
        shown = [min(box.bottom(), top + height) - max(box.top(), top) for box in self.boxes] or [
            0.0
        ]
        return max(range(len(shown)), key=lambda number: round(shown[number]))
