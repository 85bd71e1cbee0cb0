"""Where pages lie under each other, in pixels, and which of them are in view."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF

from ui.preview.zoom import ACTUAL

AIR = 16.0  # between pages, and around them


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
