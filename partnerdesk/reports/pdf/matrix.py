"""The risk matrix on paper: numbered rings, split by who bears the risk."""

from collections.abc import Sequence

from partnerdesk.domain.parties import Side
from partnerdesk.figures.matrix import Curve, matrix_picture
from partnerdesk.figures.shapes import Box, Point
from partnerdesk.reports.document import MatrixFigure, MatrixPoint
from partnerdesk.reports.pdf.figures import Figure
from partnerdesk.reports.pdf.palette import HEAT, WHITE, palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG, CAPTION, CAPTION_MEDIUM
from partnerdesk.reports.pdf.typesetting import Typesetter

_LEFT, _RIGHT, _TOP, _BELOW = 34.0, 8.0, 6.0, 30.0
MATRIX_WIDTH, MATRIX_HEIGHT = 230.0, 308.0
_LEAST_HEIGHT, _FEW, _FOR_EACH_MORE = 165.0, 8, 2.0
_BESIDE_TICKS = 6.0
_RADIUS = 10.9
_RING = 4.1
_TICKS = CAPTION.but(size=8.2)
_COLOURS = palette()


class MatrixDrawing(Figure):
    """The matrix, as wide as there is room; at the foot of a page it may be lower than usual."""

    space_after = 12.0

    def __init__(self, part: MatrixFigure, typesetter: Typesetter) -> None:
        super().__init__(typesetter, part.alt or _read(part))
        self._figure = part

    @property
    def least_height(self) -> float:
        """Return the height in which its risks can still be told apart."""
        more = max(0, len(self._figure.points) - _FEW)
        return min(MATRIX_HEIGHT, _LEAST_HEIGHT + _FOR_EACH_MORE * more)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size; the height is what is left of a page where that is enough."""
        is_low = self.least_height <= available_height < MATRIX_HEIGHT
        self.width = available_width
        self.height = available_height if is_low else MATRIX_HEIGHT
        return self.width, self.height

    def height_in(self, _width: float) -> float:
        """Return the usual height."""
        return MATRIX_HEIGHT

    def draw_with(self, pen: Pen) -> None:
        """Draw cells, axes, lines of equal loss and the risks."""
        widest = max(self.typesetter.width(each, _TICKS) for each in self._figure.impact_ticks)
        left = max(_LEFT, widest + _BESIDE_TICKS)
        last = self.typesetter.width(self._figure.likelihood_ticks[-1], _TICKS)
        box = Box(
            x=left,
            y=_TOP,
            width=self.width - left - max(_RIGHT, last / 2),
            height=self.height - _TOP - _BELOW,
        )
        points = self._figure.points
        figures = [(each.likelihood, each.impact) for each in points]
        picture = matrix_picture(figures, box, 2 * _RADIUS + 1)
        for cell in picture.cells:
            pen.box(
                cell.box.x,
                cell.box.y,
                cell.box.width,
                cell.box.height,
                fill=HEAT[cell.level - 1],
                stroke=_COLOURS.line,
            )
        self._draw_curves(pen, picture.curves, picture.spots)
        self._draw_ticks(pen, box)
        for point, at in zip(points, picture.spots, strict=True):
            _draw_risk(pen, point, at)

    def _draw_curves(self, pen: Pen, curves: Sequence[Curve], spots: Sequence[Point]) -> None:
        amounts = self._figure.curve_amounts or ("",) * len(curves)
        for curve, amount in zip(curves, amounts, strict=True):
            points = [(at.x, at.y) for at in curve.points]
            pen.line(points, stroke=_COLOURS.ink2, width=0.6, dash=(2.2, 2.2))
            x, y = points[-1]
            line = self.typesetter.line(amount, _TICKS)
            baseline = y + 9.5
            if _is_covered(x - line.width, x, baseline, spots):
                baseline = y - 3  # on the curve, which makes room for it
                pen.box(x - line.width - 4, y - 11, line.width + 4, 11, fill=WHITE)
            pen.set_line(x - 2, baseline, line, _TICKS, align="right")

    def _draw_ticks(self, pen: Pen, box: Box) -> None:
        across, up = self._figure.likelihood_ticks, self._figure.impact_ticks
        for number, text in enumerate(up):
            y = box.bottom - box.height * number / (len(up) - 1)
            pen.text(box.x - 5, y + 3, text, _TICKS, align="right")
        for number, text in enumerate(across):
            x = box.x + box.width * number / (len(across) - 1)
            pen.text(x, box.bottom + 11.5, text, _TICKS, align="middle")
        middle = box.x + box.width / 2
        style = CAPTION_MEDIUM.but(colour=_COLOURS.ink)
        pen.text(middle, box.bottom + 25, self._figure.caption, style, align="middle")


def _is_covered(left: float, right: float, baseline: float, spots: Sequence[Point]) -> bool:
    return any(
        left - _RADIUS < spot.x < right + _RADIUS
        and baseline - _TICKS.size - _RADIUS < spot.y < baseline + _RADIUS
        for spot in spots
    )


def _read(part: MatrixFigure) -> str:
    numbers = ", ".join(str(point.number) for point in part.points)
    return ": ".join(filter(None, (part.caption, numbers)))


def _draw_risk(pen: Pen, risk: MatrixPoint, at: Point) -> None:
    pen.circle(at.x, at.y, _RADIUS + 1.2, fill=WHITE)
    shown = [each for each in risk.slices if each.part > 0]
    total = float(sum(each.part for each in shown))
    gap = 7.0 if len(shown) > 1 else 0.0
    start = 0.0
    for each in shown:
        extent = 360 * float(each.part) / total
        _draw_arc(pen, each.side, at, start + gap / 2, max(3.0, extent - gap))
        start += extent
    if not shown:
        pen.circle(at.x, at.y, _RADIUS - 1, stroke=_COLOURS.ink2, dash=(2.2, 1.8))
    style = BODY_STRONG.but(size=8.8, colour=_COLOURS.ink)
    pen.text(at.x, at.y + 3.2, str(risk.number), style, align="middle")


def _draw_arc(pen: Pen, side: Side, at: Point, start: float, extent: float) -> None:
    radius = _RADIUS - _RING / 2
    if side is Side.US:
        pen.arc(at.x, at.y, radius, start, extent, stroke=_COLOURS.us, width=_RING)
        return
    line = _COLOURS.them_line if side is Side.THEM else _COLOURS.third
    dash = None if side is Side.THEM else (1.3, 1.0)
    pen.arc(at.x, at.y, radius, start, extent, stroke=line, width=_RING, dash=dash)
    if side is Side.THEM:
        inset = 0.0 if extent >= 359 else 5.0
        white = max(0.5, extent - 2 * inset)
        pen.arc(at.x, at.y, radius, start + inset, white, stroke=WHITE, width=_RING - 2)
