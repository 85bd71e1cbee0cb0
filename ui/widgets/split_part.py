"""One party's part of a split, and how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from partnerdesk.figures.shapes import Side
from ui.isolating import isolated


def _plain(percent: Decimal) -> str:
    return f"{percent.normalize():f}%"


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPart:
    """A party with its percent (None: nobody has said yet). `text` writes a percent."""

    party_id: str
    side: Side
    label: str
    percent: Decimal | None = None
    text: Callable[[Decimal], str] = _plain

    def said(self, percent: Decimal) -> str:
        """Return the part in words: Brightwell 40%."""
        return f"{isolated(self.label)} {self.text(percent)}"
