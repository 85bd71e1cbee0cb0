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
class PartyTerms:
    """What was agreed for a party of a plan: its part of the surplus, and the most it may gain.

    A weight counts beside the weights of the others, 1 where none was agreed; the cap is in
    smallest units of the plan's currency.
    """

    party_id: str
    weight: Decimal | None = None
    gain_cap: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWorth:
    """What a group of parties would gain without the others, in smallest units, as typed."""

    party_ids: tuple[str, ...]
    worth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A party's part of a risk, in percent."""

    party_id: str
    percent: Decimal
