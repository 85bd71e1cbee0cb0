"""Ways through a circle picture: who stands next in a direction, and in which ring a point lies."""

import math
from collections.abc import Sequence
from typing import Literal

from partnerdesk.figures.circle_parts import CirclePicture, Token
from partnerdesk.figures.shapes import Place

Direction = Literal["left", "right", "up", "down"]

_VECTORS: dict[Direction, tuple[int, int]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}
_PLACES: tuple[Place, ...] = ("inside", "edge", "outside")
_ASIDE = 2.0
_LEAST_EDGE = 14.0


def next_towards(tokens: Sequence[Token], key: str, direction: Direction) -> str:
    """Return the key of the nearest token in a direction; the same key where there is none.

    What lies more aside than ahead comes last, and aside counts double, so that a row is walked
    along before it is left.
    """
    here = next((each for each in tokens if each.key == key), None)
    if here is None:
        return tokens[0].key if tokens else ""
    across, down = _VECTORS[direction]

    def reach(other: Token) -> tuple[float, float]:
        x, y = other.x - here.x, other.y - here.y
        return x * across + y * down, abs(x * down) + abs(y * across)

    ahead = [(reach(each), each) for each in tokens if each.key != key]
    seen = [(way, each) for way, each in ahead if way[0] > 0.5]
    if not seen:
        return key

    def cost(one: tuple[tuple[float, float], Token]) -> tuple[bool, float]:
        ahead, aside = one[0]
        return aside > ahead, math.hypot(ahead, aside * _ASIDE)

    return min(seen, key=cost)[1].key


def place_at(picture: CirclePicture, x: float, y: float) -> Place:
    """Return the place a point lies in; the edge is as wide as a disc."""
    away = math.hypot(x - picture.centre.x, y - picture.centre.y) - picture.radius
    reach = max(_LEAST_EDGE, picture.diameter / 2)
    if abs(away) <= reach:
        return "edge"
    return "inside" if away < 0 else "outside"


def place_towards(picture: CirclePicture, token: Token, direction: Direction) -> Place:
    """Return the place one step on: up and towards the middle lead in, the others lead out."""
    at = _PLACES.index(token.place)
    if direction in ("up", "down"):
        inward = direction == "up"
    else:
        is_left = token.x < picture.centre.x
        inward = (direction == "right") is is_left
    return _PLACES[min(max(at + (-1 if inward else 1), 0), len(_PLACES) - 1)]
