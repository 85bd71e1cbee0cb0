"""A pen for figures: coordinates grow downwards from the top left, as in `partnerdesk.figures`.

It writes the operators of a page itself; each shape sets its own colours and leaves none behind.
"""

from collections.abc import Sequence
from functools import cache
from math import cos, radians, sin
from typing import Any

from partnerdesk.reports.pdf.styles import TextStyle
from partnerdesk.reports.pdf.typesetting import Line, Piece, Typesetter

Dash = tuple[float, float]
_ROUND = 0.5523  # of a radius: how far the handles of a quarter of a circle stand out
_QUARTER = 90.0
_THICKER = 0.035  # of the size


class Pen:
    """Draws on a canvas with the top left corner of a figure as its origin."""

    def __init__(
        self,
        canvas: Any,
        height: float,
        typesetter: Typesetter,
        origin: tuple[float, float] = (0, 0),
    ) -> None:
        self.canvas = canvas
        self.typesetter = typesetter
        self._left, bottom = origin
        self._top = bottom + height

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return a place in reportlab's own coordinates."""
        return self._left + x, self._top - y

    def moved(self, x: float, y: float) -> "Pen":
        """Return a pen whose origin is so far to the right and down."""
        return Pen(self.canvas, 0, self.typesetter, self.at(x, y))

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
        self._paint(self._arc_path(x, y, radius, 0, 360) + " h", fill, stroke, width, dash)

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
        left, top = self.at(x, y)
        if radius:
            path = _round_box(left, top - height, width, height, radius)
        else:
            path = f"{left:.2f} {top - height:.2f} {width:.2f} {height:.2f} re"
        self._paint(path, fill, stroke, line, dash)

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
        path = self._path(points)
        self._paint(f"1 J 1 j {path}" if is_round else path, fill, stroke, width, dash)

    def lines(
        self, lines: Sequence[Sequence[tuple[float, float]]], *, stroke: str, width: float
    ) -> None:
        """Draw many lines of one kind, as stripes."""
        self._paint(" ".join(map(self._path, lines)), None, stroke, width, None)

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
        self._paint(self._arc_path(x, y, radius, start, extent), None, stroke, width, dash)

    def clip(self, x: float, y: float, width: float, height: float) -> None:
        """Draw nothing outside of a box until `unclip`."""
        left, top = self.at(x, y)
        self._write(f"q {left:.2f} {top - height:.2f} {width:.2f} {height:.2f} re W n")

    def unclip(self) -> None:
        """Draw everywhere again."""
        self._write("Q")

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
        if line.pieces:
            # Texts of a figure are read one after the other; a space keeps their words apart.
            end = () if line.is_rtl else (self.typesetter.space(style),)
            place = self.at(x - shift, baseline)
            self._write(written_line(self.canvas, *place, (*line.pieces, *end), style))

    def _path(self, points: Sequence[tuple[float, float]]) -> str:
        (first_x, first_y), *rest = (self.at(x, y) for x, y in points)
        return f"{first_x:.2f} {first_y:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in rest)

    def _arc_path(self, x: float, y: float, radius: float, start: float, extent: float) -> str:
        middle_x, middle_y = self.at(x, y)
        steps = max(1, -int(-abs(extent) // _QUARTER))
        step = radians(extent / steps)
        reach = 4 / 3 * radius * _tangent(step)
        angle = radians(start)
        path = [f"{middle_x + radius * sin(angle):.2f} {middle_y + radius * cos(angle):.2f} m"]
        for _ in range(steps):
            after = angle + step
            from_x, from_y = middle_x + radius * sin(angle), middle_y + radius * cos(angle)
            to_x, to_y = middle_x + radius * sin(after), middle_y + radius * cos(after)
            path.append(
                f"{from_x + reach * cos(angle):.2f} {from_y - reach * sin(angle):.2f} "
                f"{to_x - reach * cos(after):.2f} {to_y + reach * sin(after):.2f} "
                f"{to_x:.2f} {to_y:.2f} c"
            )
            angle = after
        return " ".join(path)

    def _paint(
        self, path: str, fill: str | None, stroke: str | None, width: float, dash: Dash | None
    ) -> None:
        parts = ["q"]
        if fill:
            parts.append(f"{colour(fill)} rg")
        if stroke:
            parts.append(f"{colour(stroke)} RG {width:.2f} w")
        if dash:
            parts.append(f"[{dash[0]:.2f} {dash[1]:.2f}] 0 d")
        closing = {(True, True): "b", (True, False): "f", (False, True): "S"}
        parts += [path, closing[(bool(fill), bool(stroke))], "Q"]
        self._write(" ".join(parts))

    def _write(self, operators: str) -> None:
        self.canvas.write(operators)


def written_line(canvas: Any, x: float, y: float, pieces: Sequence[Piece], style: TextStyle) -> str:
    """Return the operators of pieces that follow each other."""
    parts = [f"BT {colour(style.colour)} rg {x:.2f} {y:.2f} Td"]
    before = None
    for piece in pieces:
        font = canvas.fonts.of(piece.run.face)
        if font is not before:
            parts.append(f"/{font.name} {style.size:g} Tf")
            before = font
        shown = font.shown(piece.run, style.size)
        if piece.run.is_thickened:
            line = f"{colour(style.colour)} RG {style.size * _THICKER:.3f} w"
            shown = f"{line} 2 Tr {shown} 0 Tr"
        parts.append(shown)
    parts.append("ET")
    return " ".join(parts)


@cache
def colour(value: str) -> str:
    """Return #RRGGBB as three operands."""
    parts = (int(value[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in parts)


def _tangent(step: float) -> float:
    return sin(step / 4) / cos(step / 4)


def _round_box(x: float, y: float, width: float, height: float, radius: float) -> str:
    right, top, out = x + width, y + height, radius * (1 - _ROUND)
    return (
        f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
        f"{right - out:.2f} {y:.2f} {right:.2f} {y + out:.2f} {right:.2f} {y + radius:.2f} c "
        f"{right:.2f} {top - radius:.2f} l "
        f"{right:.2f} {top - out:.2f} {right - out:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
        f"{x + radius:.2f} {top:.2f} l "
        f"{x + out:.2f} {top:.2f} {x:.2f} {top - out:.2f} {x:.2f} {top - radius:.2f} c "
        f"{x:.2f} {y + radius:.2f} l "
        f"{x:.2f} {y + out:.2f} {x + out:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
    )
