"""Sheets of paper and their margins, in points."""

from dataclasses import dataclass
from enum import Enum

MARGIN_SIDE = 51.0  # room for punched holes on either side
MARGIN_TOP = 79.5  # the header stands in it; room for holes where the paper is turned
MARGIN_BOTTOM = 66.0  # the footer stands in it
HEADER_BASELINE = 60.0
FOOTER_BASELINE = 38.0


class Paper(Enum):
    """The sizes a report can be printed on: width and height."""

    A4 = (595.276, 841.89)
    LETTER = (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is set: upright or turned."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * MARGIN_SIDE

    @property
    def text_height(self) -> float:
        """Return the height between header and footer."""
        return self.height - MARGIN_TOP - MARGIN_BOTTOM


def page_on(paper: Paper, *, is_landscape: bool) -> Page:
    """Return the page of a paper."""
    width, height = paper.value
    return Page(height, width) if is_landscape else Page(width, height)
