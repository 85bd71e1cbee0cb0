"""The sides of a plan and the parties that stand on them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Side(StrEnum):
    """Us, them, or a third party such as an integrator or a supplier."""

    US = "us"
    THEM = "them"
    THIRD = "third"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One party of an account; the short name is for narrow places, the name elsewhere."""

    id: str
    side: Side
    name: str
    short_name: str = ""
    position: int = 0

    @property
    def label(self) -> str:
        """Return the short name where there is one."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A party's part of a risk, in percent."""

    party_id: str
    percent: Decimal
