"""The path language of SVG, as operators of a page; arcs and quadratic curves become cubic ones."""

import re
from collections.abc import Callable, Iterator
from math import acos, ceil, copysign, cos, hypot, pi, radians, sin, sqrt, tan

Point = tuple[float, float]

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAGS = re.compile(r"[01]")
_SEPARATORS = " ,\t\r\n"


def path_operators(data: str) -> str:
    """Return a path as operators. Raises ValueError for what is no path."""
    pen = _PathPen()
    for command, values in _commands(data):
        pen.do(command, values)
    return " ".join(pen.operators)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    at, command = 0, ""
    while at < len(data):
        if data[at] in _SEPARATORS:
            at += 1
            continue
        if data[at].isalpha() and data[at] not in "eE":
            command, at = data[at], at + 1
            if command.upper() == "Z":
                yield command, []
                continue
        if command.upper() not in _TAKES or command.upper() == "Z":
            raise ValueError(data[at : at + 20])
        values, at = _values(data, at, command.upper())
        yield command, values
        command = {"M": "L", "m": "l"}.get(command, command)


def _values(data: str, at: int, command: str) -> tuple[list[float], int]:
    values: list[float] = []
    while len(values) < _TAKES[command]:
        while at < len(data) and data[at] in _SEPARATORS:
            at += 1
        is_flag = command == "A" and len(values) in (3, 4)
        found = _FLAGS.match(data, at) if is_flag else _TOKEN.match(data, at)
        if found is None or (not is_flag and found.group(2) is None):
            raise ValueError(data[at : at + 20])
        values.append(float(found.group()))
        at = found.end()
    return values, at


class _PathPen:
    """Where the path has got to."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._handle: Point | None = None  # of the curve before, for smooth ones
        self._before = ""
        self._do: dict[str, Callable[[list[float]], None]] = {
            "M": self._move,
            "L": self._line,
            "H": self._line,
            "V": self._line,
            "C": self._curve,
            "S": self._smooth,
            "Q": self._quadratic,
            "T": self._smooth_quadratic,
            "A": self._arc,
        }

    def do(self, command: str, values: list[float]) -> None:
        kind = command.upper()
        if kind == "Z":
            self.operators.append("h")
            self._at = self._start
        else:
            self._do[kind](self._absolute(kind, values, is_relative=command.islower()))
        self._before = kind

    def _absolute(self, kind: str, values: list[float], *, is_relative: bool) -> list[float]:
        x, y = self._at
        own_x, own_y = (x, y) if is_relative else (0.0, 0.0)
        if kind == "H":
            return [values[0] + own_x, y]
        if kind == "V":
            return [x, values[0] + own_y]
        if kind == "A":
            return [*values[:5], values[5] + own_x, values[6] + own_y]
        return [value + (own_y if place % 2 else own_x) for place, value in enumerate(values)]

    def _move(self, values: list[float]) -> None:
        self._at = self._start = (values[0], values[1])
        self._add(values, "m")

    def _line(self, values: list[float]) -> None:
        self._at = (values[0], values[1])
        self._add(values, "l")

    def _curve(self, values: list[float]) -> None:
        self._add(values, "c")
        self._handle, self._at = (values[2], values[3]), (values[4], values[5])

    def _smooth(self, values: list[float]) -> None:
        self._curve([*self._mirrored("CS"), *values])

    def _quadratic(self, values: list[float]) -> None:
        x, y = self._at
        middle_x, middle_y, to_x, to_y = values
        self._curve(
            [
                x + 2 / 3 * (middle_x - x),
                y + 2 / 3 * (middle_y - y),
                to_x + 2 / 3 * (middle_x - to_x),
                to_y + 2 / 3 * (middle_y - to_y),
                to_x,
                to_y,
            ]
        )
        self._handle = (middle_x, middle_y)

    def _smooth_quadratic(self, values: list[float]) -> None:
        self._quadratic([*self._mirrored("QT"), *values])

    def _mirrored(self, kinds: str) -> Point:
        x, y = self._at
        if self._before not in kinds or self._handle is None:
            return self._at
        return 2 * x - self._handle[0], 2 * y - self._handle[1]

    def _arc(self, values: list[float]) -> None:
        end = (values[5], values[6])
        if not values[0] or not values[1]:
            self._line([*end])
            return
        for curve in arc_curves(self._at, values, end):
            self._curve(curve)

    def _add(self, values: list[float], operator: str) -> None:
        self.operators.append(
            " ".join(f"{round(value, 4) + 0.0:.4f}" for value in values) + f" {operator}"
        )


def arc_curves(start: Point, values: list[float], end: Point) -> Iterator[list[float]]:
    """Yield the curves of an elliptical arc (SVG 1.1, appendix F.6.5)."""
    if start == end:
        return
    turn = radians(values[2])
    half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x = cos(turn) * half_x + sin(turn) * half_y
    y = -sin(turn) * half_x + cos(turn) * half_y
    grow = sqrt(max(1.0, (x / values[0]) ** 2 + (y / values[1]) ** 2))
    wide, high = abs(values[0]) * grow, abs(values[1]) * grow
    rest = (wide * high) ** 2 - (wide * y) ** 2 - (high * x) ** 2
    factor = sqrt(max(0.0, rest / ((wide * y) ** 2 + (high * x) ** 2)))
    factor = -factor if bool(values[3]) == bool(values[4]) else factor
    own_x, own_y = factor * wide * y / high, -factor * high * x / wide
    first = _angle((1, 0), ((x - own_x) / wide, (y - own_y) / high))
    sweep = _angle(
        ((x - own_x) / wide, (y - own_y) / high), ((-x - own_x) / wide, (-y - own_y) / high)
    )
    if values[4] and sweep < 0:
        sweep += 2 * pi
    elif not values[4] and sweep > 0:
        sweep -= 2 * pi
    centre = (
        cos(turn) * own_x - sin(turn) * own_y + (start[0] + end[0]) / 2,
        sin(turn) * own_x + cos(turn) * own_y + (start[1] + end[1]) / 2,
    )
    yield from _pieces(centre, (wide, high), turn, (first, sweep))


def _pieces(
    centre: Point, radii: Point, turn: float, angles: tuple[float, float]
) -> Iterator[list[float]]:
    first, sweep = angles
    steps = max(1, ceil(abs(sweep) / (pi / 2) - 1e-9))
    step = sweep / steps
    reach = 4 / 3 * tan(step / 4)

    def placed(x: float, y: float) -> Point:
        x, y = x * radii[0], y * radii[1]
        return (
            centre[0] + cos(turn) * x - sin(turn) * y,
            centre[1] + sin(turn) * x + cos(turn) * y,
        )

    for number in range(steps):
        now, after = first + number * step, first + (number + 1) * step
        yield [
            *placed(cos(now) - reach * sin(now), sin(now) + reach * cos(now)),
            *placed(cos(after) + reach * sin(after), sin(after) - reach * cos(after)),
            *placed(cos(after), sin(after)),
        ]


def _angle(one: Point, other: Point) -> float:
    length = hypot(*one) * hypot(*other)
    cosine = max(-1.0, min(1.0, (one[0] * other[0] + one[1] * other[1]) / length))
    return copysign(acos(cosine), one[0] * other[1] - one[1] * other[0])
