"""A pen for figures: coordinates grow downwards from the top left, as in `partnerdesk.figures`."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor

from partnerdesk.reports.pdf.styles import TextStyle
from partnerdesk.reports.pdf.typesetting import Line, Typesetter

Dash = tuple[float, float]


class Pen:
    """Draws on a canvas whose origin is the lower left of a figure of the given height."""

    def __init__(self, canvas: Any, height: float, typesetter: Typesetter) -> None:
        self.canvas = canvas
        self.typesetter = typesetter
        self._height = height

    def canvas_y(self, y: float) -> float:
        """Return a height in reportlab's own direction."""
        return self._height - y

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        width: float = 1,
        dash: Dash | None = None,
    ) -> None:
        """Draw a circle around x, y."""
        with _Ink(self.canvas, fill, stroke, width, dash):
            self.canvas.circle(
                x, self._height - y, radius, fill=fill is not None, stroke=stroke is not None
            )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.75,
        radius: float = 0,
        dash: Dash | None = None,
    ) -> None:
        """Draw a box by its top left corner."""
        paint = {"fill": fill is not None, "stroke": stroke is not None}
        bottom = self._height - y - height
        with _Ink(self.canvas, fill, stroke, line, dash):
            if radius:
                self.canvas.roundRect(x, bottom, width, height, radius, **paint)
            else:
                self.canvas.rect(x, bottom, width, height, **paint)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        *,
        stroke: str,
        width: float = 0.75,
        dash: Dash | None = None,
        is_round: bool = False,
        fill: str | None = None,
    ) -> None:
        """Draw a line through points; with a fill it is closed."""
        path = self.canvas.beginPath()
        (first_x, first_y), *rest = points
        path.moveTo(first_x, self._height - first_y)
        for x, y in rest:
            path.lineTo(x, self._height - y)
        with _Ink(self.canvas, fill, stroke, width, dash):
            self.canvas.setLineCap(int(is_round))
            self.canvas.setLineJoin(int(is_round))
            self.canvas.drawPath(path, stroke=1, fill=fill is not None)

    def arc(
        self,
        x: float,
        y: float,
        radius: float,
        start: float,
        extent: float,
        *,
        stroke: str,
        width: float,
        dash: Dash | None = None,
    ) -> None:
        """Draw a part of a ring; degrees clockwise from the top."""
        middle = self._height - y
        with _Ink(self.canvas, None, stroke, width, dash):
            self.canvas.arc(
                x - radius, middle - radius, x + radius, middle + radius, 90 - start, -extent
            )

    def text(
        self, x: float, baseline: float, text: str, style: TextStyle, *, align: str = "left"
    ) -> None:
        """Write one line at its left end, middle or right end."""
        self.set_line(x, baseline, self.typesetter.line(text, style), style, align=align)

    def set_line(
        self, x: float, baseline: float, line: Line, style: TextStyle, *, align: str = "left"
    ) -> None:
        """Write a line that was measured before."""
        shift = {"left": 0.0, "middle": line.width / 2, "right": line.width}[align]
        draw_line(self.canvas, x - shift, self._height - baseline, line, style)


def draw_line(canvas: Any, x: float, y: float, line: Line, style: TextStyle) -> None:
    """Write a line with its left end on a baseline, in reportlab's own coordinates."""
    if not line.pieces:
        return
    text = canvas.beginText(x, y)
    text.setFillColor(HexColor(style.colour))
    for piece in line.pieces:
        text.setTextOrigin(x, y)
        text.setFont(piece.font, style.size)
        text._textOut(piece.text)  # noqa: SLF001 - the only way to write shaped text
        x += piece.width
    canvas.drawText(text)


class _Ink:
    """Colours and line for one shape."""

    def __init__(
        self, canvas: Any, fill: str | None, stroke: str | None, width: float, dash: Dash | None
    ) -> None:
        self._canvas = canvas
        self._colours = (fill, stroke)
        self._width, self._dash = width, dash

    def __enter__(self) -> None:
        fill, stroke = self._colours
        self._canvas.saveState()
        if fill:
            self._canvas.setFillColor(HexColor(fill))
        if stroke:
            self._canvas.setStrokeColor(HexColor(stroke))
            self._canvas.setLineWidth(self._width)
        if self._dash:
            self._canvas.setDash(*self._dash)

    def __exit__(self, *_: object) -> None:
        self._canvas.restoreState()
