"""What a circle picture is made of: who is to be placed, and the places found."""

from dataclasses import dataclass
from typing import Literal

from partnerdesk.figures.shapes import Box, Place, Point, Side

Naming = Literal["role", "name", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePerson:
    """A person or team to place; widths are those of the printed name and role."""

    key: str
    side: Side
    place: Place = "inside"
    name_width: float = 0.0
    role_width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelHeights:
    """Line heights of a printed name and role; zero for a picture without them."""

    name: float = 0.0
    role: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Room for one person: a disc and a label, with air around."""

    disc: float
    label_width: float
    label_height: float

    @property
    def air(self) -> float:
        return max(2.0, self.disc * 0.16)

    @property
    def width(self) -> float:
        return max(self.disc, self.label_width) + self.air

    @property
    def height(self) -> float:
        return self.disc + self.label_height + self.air

    @property
    def disc_above_centre(self) -> float:
        """How far the disc's centre lies above the centre of disc and label together."""
        return self.label_height / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A placed disc (centre x, y) and the box of its label, which is empty without names."""

    key: str
    side: Side
    place: Place
    x: float
    y: float
    diameter: float
    label: Box

    @property
    def disc(self) -> Box:
        half = self.diameter / 2
        return Box(x=self.x - half, y=self.y - half, width=self.diameter, height=self.diameter)


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePicture:
    """The circle and its people. `knot` is the place of the joined-rings sign, if there is room."""

    centre: Point
    radius: float
    naming: Naming
    diameter: float
    tokens: tuple[Token, ...]
    knot: Box | None
