"""The few shapes that every figure is made of."""

from dataclasses import dataclass
from typing import Literal

Side = Literal["us", "them", "third"]
Place = Literal["inside", "edge", "outside"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An upright rectangle given by its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def overlaps(self, other: "Box", slack: float = 0.0) -> bool:
        """Whether two boxes share more than `slack` in both directions."""
        return (
            self.x + slack < other.right
            and other.x + slack < self.right
            and self.y + slack < other.bottom
            and other.y + slack < self.bottom
        )
