"""Two drawings of the circle beside each other, with an arrow from the first to the second."""

from partnerdesk.figures.circle_parts import Naming
from partnerdesk.reports.document import CirclePair, Span
from partnerdesk.reports.pdf.circle import NAMINGS, CircleDrawing, read_circle
from partnerdesk.reports.pdf.circle_legend import draw_legend, legend_lines
from partnerdesk.reports.pdf.figures import Figure
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG, CAPTION
from partnerdesk.reports.pdf.typesetting import Line, Typesetter

_COLOURS = palette()
_GAP = 36.0
_BELOW_TITLES = 4.0
_MOST_LINES = 2
_HEIGHT_TO_WIDTH = 0.92
LEAST_HEIGHT, LEAST_FOR_MANY, MOST_HEIGHT = 130.0, 180.0, 216.0
_FEW = 12


class CirclePairDrawing(Figure):
    """As wide as the text; people have their names in both circles or in a list below them."""

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
        self._titles: list[tuple[Line, ...]] = []
        self._listed: tuple[Line, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size; the circles are smaller where that lets them stay on a page."""
        usual = self.height_in(available_width)
        inside = self._drawings[0].height - max(0.0, usual - available_height)
        if usual > available_height and inside >= self._least_height:
            self._measure(available_width, inside)
            usual = self._above + inside + CAPTION.leading * len(self._listed)
        self.width, self.height = available_width, usual
        return self.width, self.height

    def height_in(self, width: float) -> float:
        """Return the usual height of titles, circles and the list of names."""
        inside = min(MOST_HEIGHT, (width - _GAP) / 2 * _HEIGHT_TO_WIDTH)
        self._measure(width, inside)
        return self._above + inside + CAPTION.leading * len(self._listed)

    @property
    def _least_height(self) -> float:
        """Return the height in which people can still be told apart."""
        most = max(len(each.places) for each in (self._pair.before, self._pair.after))
        return LEAST_HEIGHT if most <= _FEW else LEAST_FOR_MANY

    def _measure(self, width: float, inside: float) -> None:
        half = (width - _GAP) / 2
        for each in self._drawings:
            each.height = inside
            each.wrap(half, inside)
        titles = (self._pair.before_title, self._pair.after_title)
        self._titles = [self._title(title, half) for title in titles]
        self._listed = ()
        if self._naming == "none":
            figures = (self._pair.before, self._pair.after)
            self._listed = legend_lines(figures, self.typesetter, width)

    def draw_with(self, pen: Pen) -> None:
        """Draw the titles above the circles, and the arrow between them."""
        half = (self.width - _GAP) / 2
        for place, (title, drawing) in enumerate(zip(self._titles, self._drawings, strict=True)):
            left = place * (half + _GAP)
            for number, line in enumerate(title):
                pen.set_line(left, 11 + BODY_STRONG.leading * number, line, BODY_STRONG)
            drawing.draw_circle(pen.moved(left, self._above), naming=self._naming)
        inside = self._drawings[0].height
        self._draw_arrow(pen, half, self._above + inside / 2)
        draw_legend(pen, self._listed, self._above + inside)

    @property
    def _naming(self) -> Naming:
        """What both circles have room for."""
        return max((each.naming for each in self._drawings), key=NAMINGS.index)

    @property
    def _above(self) -> float:
        return BODY_STRONG.leading * max(map(len, self._titles)) + _BELOW_TITLES

    def _title(self, text: str, width: float) -> tuple[Line, ...]:
        lines = self.typesetter.lines((Span(text=text),), BODY_STRONG, width)
        if len(lines) <= _MOST_LINES:
            return lines
        return (self.typesetter.fitted(text, BODY_STRONG, width),)

    def _draw_arrow(self, pen: Pen, half: float, middle: float) -> None:
        start, end = half + 8, half + _GAP - 8
        pen.line([(start, middle), (end, middle)], stroke=_COLOURS.ink2, width=1.4)
        pen.line(
            [(end - 6, middle - 5), (end, middle), (end - 6, middle + 5)],
            stroke=_COLOURS.ink2,
            width=1.4,
        )
