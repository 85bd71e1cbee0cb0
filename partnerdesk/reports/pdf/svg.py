"""Logos drawn as SVG: their shapes as operators of a page. What cannot be drawn is refused.

Texts, pictures and effects are refused, because a logo that looks otherwise is worse than none.
Gradients become the mean of their colours. Nothing outside of the file is ever read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from partnerdesk.reports.pdf.svg_look import (
    INHERITED,
    Colour,
    colour_of,
    declared,
    length,
    numbers_in,
    opacity_of,
    painted,
    transformation,
)
from partnerdesk.reports.pdf.svg_paths import path_operators

REFUSED = ("text", "image", "foreignObject", "filter", "mask", "pattern", "script", "animate")
_QUIET = ("defs", "title", "desc", "metadata", "style", "clipPath", "symbol", "marker")
_GRADIENTS = ("linearGradient", "radialGradient")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_HREF = "{http://www.w3.org/1999/xlink}href"
_MOST_BYTES, _MOST_ELEMENTS, _DEEPEST = 2_000_000, 20_000, 40
_USUAL_SIZE = (300.0, 150.0)


class CannotDraw(Exception):
    """A drawing uses what is named in the error."""


@dataclass(frozen=True, slots=True)
class SvgDrawing:
    """A drawing with its origin at the top left, y downwards."""

    operators: str
    left: float
    top: float
    width: float
    height: float


def read_svg(data: bytes) -> SvgDrawing:
    """Return a drawing. Raises ValueError for what is no SVG, CannotDraw for what it lacks."""
    if len(data) > _MOST_BYTES or b"<!entity" in data.lower():
        raise ValueError("not read")
    try:
        root = ET.fromstring(data)
    except ET.ParseError as error:
        raise ValueError(str(error)) from None
    if _name(root) != "svg":
        raise ValueError(_name(root))
    left, top, width, height = _view(root)
    if width <= 0 or height <= 0:
        raise ValueError("no size")
    operators = " ".join(_Reader(root).operators())
    if not operators.strip():
        raise ValueError("nothing drawn")
    return SvgDrawing(operators, left, top, width, height)


def _view(root: ET.Element) -> tuple[float, float, float, float]:
    box = numbers_in(root.get("viewBox", ""))
    if len(box) == 4:
        return box[0], box[1], box[2], box[3]
    width, height = _USUAL_SIZE
    return 0.0, 0.0, length(root.get("width"), width), length(root.get("height"), height)


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


@dataclass(slots=True)
class _Place:
    """What an element takes over from those around it."""

    look: Mapping[str, str] = field(default_factory=dict)
    opacity: float = 1.0
    depth: int = 0


class _Reader:
    """Walks a tree of elements."""

    def __init__(self, root: ET.Element) -> None:
        self._root = root
        elements = list(root.iter())
        if len(elements) > _MOST_ELEMENTS:
            raise ValueError("too many elements")
        found = next((_name(each) for each in elements if _name(each) in REFUSED), None)
        if found:
            raise CannotDraw(found)
        self._by_id = {each.get("id", ""): each for each in elements}
        self._rules = dict(_rules(elements))
        self._gradients = {
            each.get("id", "").lower(): self._mean(each)
            for each in elements
            if _name(each) in _GRADIENTS
        }
        self._left = _MOST_ELEMENTS

    def operators(self) -> Iterator[str]:
        """Yield the operators of everything that is drawn."""
        yield from self._element(self._root, _Place())

    def _element(self, element: ET.Element, around: _Place) -> Iterator[str]:
        self._left -= 1
        if self._left < 0 or around.depth > _DEEPEST:
            raise ValueError("too deep")
        name, own = _name(element), self._own(element)
        if name in _QUIET or name in _GRADIENTS or own.get("display") == "none":
            return
        look = {**around.look, **{key: own[key] for key in INHERITED if key in own}}
        place = _Place(look, around.opacity * opacity_of(own.get("opacity")), around.depth + 1)
        change = transformation(own.get("transform", ""))
        inner = [*self._inside(element, place)]
        if inner:
            yield f"q {change}" if change else "q"
            yield from inner
            yield "Q"

    def _inside(self, element: ET.Element, place: _Place) -> Iterator[str]:
        name = _name(element)
        if name in ("svg", "g", "a", "switch"):
            for each in element:
                yield from self._element(each, place)
        elif name == "use":
            yield from self._used(element, place)
        else:
            operators = painted(_shape(name, element), place.look, self._gradients, place.opacity)
            if operators:
                yield operators

    def _used(self, element: ET.Element, place: _Place) -> Iterator[str]:
        target = self._by_id.get((element.get("href") or element.get(_HREF) or "").lstrip("#"))
        if target is None:
            return
        yield f"q 1 0 0 1 {length(element.get('x')):.4f} {length(element.get('y')):.4f} cm"
        if _name(target) == "symbol":
            for each in target:
                yield from self._element(each, place)
        else:
            yield from self._element(target, place)
        yield "Q"

    def _own(self, element: ET.Element) -> dict[str, str]:
        """The attributes of an element, then rules of style sheets, then its own style."""
        own = {name: value for name, value in element.attrib.items() if not name.startswith("{")}
        own.update(self._rules.get(_name(element), {}))
        for each in element.get("class", "").split():
            own.update(self._rules.get(f".{each}", {}))
        own.update(self._rules.get(f"#{element.get('id', '')}", {}))
        return {**own, **declared(element.get("style", ""))}

    def _mean(self, gradient: ET.Element) -> Colour:
        """The mean of the colours of a gradient, also of one that it refers to."""
        source = gradient
        for _ in range(_DEEPEST):
            stops = [self._own(each) for each in source if _name(each) == "stop"]
            after = self._by_id.get((source.get("href") or source.get(_HREF) or "").lstrip("#"))
            if stops or after is None:
                break
            source = after
        found = [colour_of(each.get("stop-color", "black"), {}, {}) for each in stops]
        colours = [each for each in found if each is not None] or [(0.5, 0.5, 0.5)]
        red, green, blue = (sum(parts) / len(colours) for parts in zip(*colours, strict=True))
        return red, green, blue


def _rules(elements: list[ET.Element]) -> Iterator[tuple[str, dict[str, str]]]:
    for element in elements:
        if _name(element) == "style":
            for selectors, body in _RULE.findall(element.text or ""):
                for selector in selectors.split(","):
                    yield selector.strip(), declared(body)


def _shape(name: str, element: ET.Element) -> str:
    match name:
        case "path":
            return path_operators(element.get("d", ""))
        case "polyline" | "polygon":
            return _points(numbers_in(element.get("points", "")), is_closed=name == "polygon")
        case _:
            return _measured(name, element)


def _measured(name: str, element: ET.Element) -> str:
    def of(key: str) -> float:
        return length(element.get(key))

    match name:
        case "rect":
            rx = length(element.get("rx"), of("ry"))
            return _box(of("x"), of("y"), of("width"), of("height"), rx)
        case "circle":
            return _oval(of("cx"), of("cy"), of("r"), of("r"))
        case "ellipse":
            return _oval(of("cx"), of("cy"), of("rx"), of("ry"))
        case "line":
            return f"{of('x1'):.4f} {of('y1'):.4f} m {of('x2'):.4f} {of('y2'):.4f} l"
        case _:
            return ""


def _points(values: list[float], *, is_closed: bool) -> str:
    pairs = list(zip(values[::2], values[1::2], strict=False))
    if len(pairs) < 2:
        return ""
    path = [f"{x:.4f} {y:.4f} {'l' if place else 'm'}" for place, (x, y) in enumerate(pairs)]
    return " ".join([*path, "h"] if is_closed else path)


def _box(x: float, y: float, width: float, height: float, radius: float) -> str:
    if width <= 0 or height <= 0:
        return ""
    if radius <= 0:
        return f"{x:.4f} {y:.4f} {width:.4f} {height:.4f} re"
    r = min(radius, width / 2, height / 2)
    return path_operators(
        f"M{x + r} {y}h{width - 2 * r}a{r} {r} 0 0 1 {r} {r}v{height - 2 * r}"
        f"a{r} {r} 0 0 1 {-r} {r}h{2 * r - width}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - height}"
        f"a{r} {r} 0 0 1 {r} {-r}z"
    )


def _oval(x: float, y: float, wide: float, high: float) -> str:
    if wide <= 0 or high <= 0:
        return ""
    return path_operators(
        f"M{x - wide} {y}a{wide} {high} 0 1 1 {2 * wide} 0a{wide} {high} 0 1 1 {-2 * wide} 0z"
    )
