"""How shapes of an SVG look: colours, lines and transformations, as operators of a page."""

import re
from collections.abc import Mapping
from math import cos, radians, sin, tan

from reportlab.lib.colors import HexColor, getAllNamedColors

Look = Mapping[str, str]
Colour = tuple[float, float, float]

INHERITED = (
    *("fill", "stroke", "stroke-width", "fill-rule", "stroke-linecap", "stroke-linejoin"),
    *("fill-opacity", "stroke-opacity", "color", "stroke-dasharray", "visibility"),
)
_CALL = re.compile(r"(\w+)\s*\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


def numbers_in(text: str) -> list[float]:
    """Return all numbers of a text."""
    return [float(each) for each in _NUMBER.findall(text)]


def length(text: str | None, otherwise: float = 0.0) -> float:
    """Return the number of a length; units are those of the drawing."""
    found = numbers_in(text or "")
    return found[0] if found else otherwise


def declared(style: str) -> dict[str, str]:
    """Return the declarations of a style attribute."""
    pairs = (each.split(":", 1) for each in style.split(";") if ":" in each)
    return {name.strip().lower(): value.strip() for name, value in pairs}


def transformation(text: str) -> str:
    """Return a transformation as operators."""
    return " ".join(
        " ".join(f"{value:.5f}" for value in matrix) + " cm"
        for name, values in _CALL.findall(text)
        for matrix in _matrices(name, numbers_in(values))
    )


def _matrices(name: str, values: list[float]) -> list[tuple[float, ...]]:
    first, second = [*values, 0.0, 0.0][:2]
    match name, len(values):
        case "matrix", 6:
            return [tuple(values)]
        case "translate", _:
            return [(1, 0, 0, 1, first, second)]
        case "scale", count:
            return [(first, 0, 0, second if count > 1 else first, 0, 0)]
        case "rotate", count:
            turn = radians(first)
            turned = (cos(turn), sin(turn), -sin(turn), cos(turn), 0, 0)
            x, y = values[1:3] if count == 3 else (0.0, 0.0)
            return [(1, 0, 0, 1, x, y), turned, (1, 0, 0, 1, -x, -y)]
        case "skewX", _:
            return [(1, 0, tan(radians(first)), 1, 0, 0)]
        case "skewY", _:
            return [(1, tan(radians(first)), 0, 1, 0, 0)]
        case _:
            raise ValueError(name)


def painted(path: str, look: Look, gradients: Mapping[str, Colour], opacity: float) -> str:
    """Return a path with its colours, empty where nothing is painted."""
    if look.get("visibility") in ("hidden", "collapse"):
        return ""
    fill = colour_of(look.get("fill", "black"), look, gradients)
    stroke = colour_of(look.get("stroke", "none"), look, gradients)
    width = length(look.get("stroke-width"), 1.0)
    parts = []
    if fill is not None:
        parts.append(f"{_on_paper(fill, opacity * _share(look, 'fill-opacity'))} rg")
    if stroke is not None and width > 0:
        parts += [
            f"{_on_paper(stroke, opacity * _share(look, 'stroke-opacity'))} RG {width:.4f} w",
            f"{_CAPS.get(look.get('stroke-linecap', ''), 0)} J",
            f"{_JOINS.get(look.get('stroke-linejoin', ''), 0)} j",
            f"[{' '.join(f'{each:.4f}' for each in _dashes(look))}] 0 d",
        ]
    if not parts or not path:
        return ""
    is_drawn = stroke is not None and width > 0
    operator = {(True, True): "B", (True, False): "f", (False, True): "S"}[
        (fill is not None, is_drawn)
    ]
    even_odd = "*" if look.get("fill-rule") == "evenodd" and operator != "S" else ""
    return " ".join([*parts, path, operator + even_odd])


def _dashes(look: Look) -> list[float]:
    found = numbers_in(look.get("stroke-dasharray", ""))
    return found if any(each > 0 for each in found) else []


def _share(look: Look, name: str) -> float:
    return opacity_of(look.get(name))


def opacity_of(text: str | None) -> float:
    """Return an opacity from 0 to 1."""
    value = length(text, 1.0)
    value = value / 100 if text and text.strip().endswith("%") else value
    return max(0.0, min(1.0, value))


def colour_of(text: str, look: Look, gradients: Mapping[str, Colour]) -> Colour | None:
    """Return a colour as red, green and blue from 0 to 1; None paints nothing."""
    text = text.strip().lower()
    if text == "currentcolor":
        text = look.get("color", "black").strip().lower()
    if text in ("", "none", "transparent"):
        return None
    if text.startswith("url("):
        return gradients.get(text[4 : text.index(")")].strip("\"' #"), (0.5, 0.5, 0.5))
    if text.startswith("rgb"):
        scale = 100 if "%" in text else 255
        red, green, blue = ([*numbers_in(text), 0.0, 0.0, 0.0])[:3]
        return red / scale, green / scale, blue / scale
    if text.startswith("#") and len(text) == 4:
        text = "#" + "".join(2 * each for each in text[1:])
    found = HexColor(text) if text.startswith("#") else getAllNamedColors().get(text)
    return (0.0, 0.0, 0.0) if found is None else (found.red, found.green, found.blue)


def _on_paper(colour: Colour, opacity: float) -> str:
    """A see-through colour as it looks on white paper."""
    return " ".join(f"{1 - opacity * (1 - part):.4f}" for part in colour)
