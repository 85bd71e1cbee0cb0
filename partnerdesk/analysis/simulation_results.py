"""What a simulation tells: amounts in smallest units, chances from 0 to 1."""

from collections.abc import Mapping
from dataclasses import dataclass

DEFAULT_TRIALS = 20_000
FEWEST_TRIALS, MOST_TRIALS = 100, 2_000_000
DEFAULT_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyOutcome:
    """What a party may expect of its net gain: in 10, 50 and 90 of 100 runs it stays below.

    The percentiles are values that were drawn (nearest rank); a party loses below 0.
    """

    party_id: str
    p10: int
    median: int
    p90: int
    mean: float
    chance_of_loss: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """How often net gains fell between edges; the same edges for all parties.

    There is one edge more than counts; the last bar holds its upper edge too.
    """

    edges: tuple[int, ...]
    counts: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The parties that take part, in plan order, and how often they win and lose together.

    A party gains above 0 and loses below it. `one_sided` is the chance that somebody gains while
    somebody else loses.
    """

    parties: tuple[PartyOutcome, ...]
    all_gain: float
    all_lose: float
    one_sided: float
    histogram: Histogram

    def of(self, party_id: str) -> PartyOutcome:
        """Return the outcome of a party; raises KeyError for one that takes no part."""
        for party in self.parties:
            if party.party_id == party_id:
                return party
        raise KeyError(party_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """A risk, and the one-sided chance that would be left without it."""

    risk_id: str
    one_sided_without: float
    change: float
