"""The filters of a list: each says which rows it accepts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A filter of the rows; the count is added to its words."""

    key: str
    text: str
    accepts: Callable[[Any], bool]
