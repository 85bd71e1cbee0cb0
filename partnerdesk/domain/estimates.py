"""Three-point estimates of money: low, likely, high."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A figure in smallest units of the currency; a missing end means a single figure."""

    low: int | None = None
    likely: int | None = None
    high: int | None = None

    @property
    def is_known(self) -> bool:
        """Tell whether any figure was given."""
        return any(point is not None for point in (self.low, self.likely, self.high))

    @property
    def points(self) -> tuple[int, int, int]:
        """Return low, likely and high; a missing one is as its neighbour, unknown is 0."""
        given = [point for point in (self.likely, self.low, self.high) if point is not None]
        likely = given[0] if given else 0
        low = self.low if self.low is not None else likely
        high = self.high if self.high is not None else likely
        return low, likely, high

    @property
    def mean(self) -> Fraction:
        """Return (low + 4 likely + high) / 6, the PERT mean, in smallest units."""
        low, likely, high = self.points
        return Fraction(low + 4 * likely + high, 6)
