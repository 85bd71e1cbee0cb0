"""Two drawings of the circle beside each other, with an arrow from the first to the second."""

from partnerdesk.reports.document import CirclePair
from partnerdesk.reports.pdf.circle import CircleDrawing, read_circle
from partnerdesk.reports.pdf.figures import Figure
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG
from partnerdesk.reports.pdf.typesetting import Typesetter

_COLOURS = palette()
_GAP = 36.0
_TITLE = 18.0
_HEIGHT_TO_WIDTH = 0.92
MOST_HEIGHT = 216.0


class CirclePairDrawing(Figure):
    """As wide as the text, both circles of one size."""

    space_before = 6.0
    space_after = 12.0

    def __init__(self, pair: CirclePair, typesetter: Typesetter) -> None:
        sides = ((pair.before_title, pair.before), (pair.after_title, pair.after))
        told = (f"{title}: {read_circle(figure)}" for title, figure in sides)
        super().__init__(typesetter, ". ".join(told))
        self._pair = pair
        self._drawings = tuple(
            CircleDrawing(figure, typesetter) for figure in (pair.before, pair.after)
        )

    def height_in(self, width: float) -> float:
        """Return the height of titles and circles."""
        half = (width - _GAP) / 2
        inside = min(MOST_HEIGHT, half * _HEIGHT_TO_WIDTH)
        for each in self._drawings:
            each.height = inside
            each.wrap(half, inside)
        return inside + _TITLE

    def draw_with(self, pen: Pen) -> None:
        """Draw the titles above the circles, and the arrow between them."""
        half = (self.width - _GAP) / 2
        titles = (self._pair.before_title, self._pair.after_title)
        for place, (title, drawing) in enumerate(zip(titles, self._drawings, strict=True)):
            left = place * (half + _GAP)
            line = self.typesetter.fitted(title, BODY_STRONG, half)
            pen.set_line(left, 11, line, BODY_STRONG)
            drawing.draw_with(pen.moved(left, _TITLE))
        self._draw_arrow(pen, half)

    def _draw_arrow(self, pen: Pen, half: float) -> None:
        middle = _TITLE + (self.height - _TITLE) / 2
        start, end = half + 8, half + _GAP - 8
        pen.line([(start, middle), (end, middle)], stroke=_COLOURS.ink2, width=1.4)
        pen.line(
            [(end - 6, middle - 5), (end, middle), (end - 6, middle + 5)],
            stroke=_COLOURS.ink2,
            width=1.4,
        )
