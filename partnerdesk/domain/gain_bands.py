"""Bands in which a pain or a gain is shared, and the one line of text that a reward keeps them as.

The text is the same in every language: "50 up to 110, 75 up to 120, 100" says that their side
takes 50 % of what lies below 110 % of the target, 75 % up to 120 %, and all above.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from partnerdesk.domain.shares import WHOLE
from partnerdesk.domain.validation import Problem

MOST_BANDS = 8
_FURTHEST = Decimal(1_000_000)
_BAND = re.compile(r"(?P<percent>\d+(?:\.\d+)?)(?: up to (?P<up_to>\d+(?:\.\d+)?))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class GainBand:
    """What their side takes, in percent, up to a percentage of the target (None: all above)."""

    percent: Decimal
    up_to: Decimal | None = None


def bands_text(bands: Iterable[GainBand]) -> str:
    """Return bands as the line that is stored."""
    return ", ".join(_told(band) for band in bands)


def bands_from(text: str | None) -> tuple[GainBand, ...] | None:
    """Return the bands of a stored line, or None where it is none of ours."""
    lines = text.split(",") if text and text.strip() else []
    found = [_BAND.fullmatch(each.strip()) for each in lines]
    if any(each is None for each in found):
        return None
    bands = tuple(
        GainBand(
            percent=Decimal(each["percent"]),
            up_to=None if each["up_to"] is None else Decimal(each["up_to"]),
        )
        for each in found
        if each is not None
    )
    return None if problem_with_bands(bands) else bands


def problem_with_bands(bands: tuple[GainBand, ...]) -> Problem | None:
    """Return what is wrong with bands: they rise, and only the last has no end.

    No bands at all are fine.
    """
    ends = [band.up_to for band in bands]
    known = [end for end in ends if end is not None]
    if len(bands) > MOST_BANDS:
        return Problem(field="bands", code="too_many_bands", parameters={"most": MOST_BANDS})
    if any(not band.percent.is_finite() or not 0 <= band.percent <= WHOLE for band in bands):
        return Problem(field="bands", code="share_out_of_range")
    if any(not end.is_finite() or not 0 < end <= _FURTHEST for end in known):
        return Problem(field="bands", code="bands_not_rising")
    is_rising = all(before < after for before, after in pairwise(known))
    if bands and (ends[-1] is not None or len(known) < len(ends) - 1 or not is_rising):
        return Problem(field="bands", code="bands_not_rising")
    return None


def problem_with_text(text: str) -> str:
    """Return the code of what is wrong with a line, or nothing."""
    return "" if bands_from(text) is not None else "bands_not_readable"


def _told(band: GainBand) -> str:
    percent = _plain(band.percent)
    return percent if band.up_to is None else f"{percent} up to {_plain(band.up_to)}"


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
