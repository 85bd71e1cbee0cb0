"""What painted cells show, as frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from partnerdesk.domain import parties
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.figures.shapes import Side
from ui.isolating import listed
from ui.widgets.chips import ChipState
from ui.widgets.initials import initials_of
from ui.widgets.labels import TextTone
from ui.widgets.marks import MarkKind

DRAWN: Mapping[parties.Side, Side] = {
    parties.Side.US: "us",
    parties.Side.THEM: "them",
    parties.Side.THIRD: "third",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleCell:
    """A title over a quieter line. `mark` stands before the lower line in its tone.

    `ours_only` puts a lock before the title, `faded` is for what is closed or parked.
    """

    title: str
    below: str = ""
    mark: MarkKind | None = None
    ours_only: bool = False
    faded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressCell:
    """A progress of 0 to 1 (None: not measured) with a text at each end above the bar."""

    fraction: float | None
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSeen:
    """A person as a disc; `missing` draws an empty dashed place."""

    name: str
    side: Side
    is_team: bool = False
    is_placeholder: bool = False
    missing: bool = False

    @property
    def initials(self) -> str:
        """The letters in the disc."""
        return "" if self.missing else initials_of(self.name, is_team=self.is_team)


@dataclass(frozen=True, slots=True, kw_only=True)
class StateCell:
    """The state of an agreement, with its date where that is short enough."""

    state: ChipState
    text: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartShare:
    """A party's share in percent, with the text below its end of the bar, or a short one."""

    side: Side
    percent: float
    text: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesCell:
    """A share bar with texts below its ends; without shares the words are shown instead."""

    shares: tuple[PartShare, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCell:
    """A figure or date, right-aligned where the column says so, with a quieter line below."""

    text: str
    below: str = ""
    strong: bool = False
    tone: TextTone = ""
    right: bool = True


def person_seen(parts: PlanParts, person: Person | None) -> PersonSeen | None:
    """Return a person as seen in a cell."""
    if person is None:
        return None
    side = DRAWN[parts.side_of(person.party_id)]
    return PersonSeen(
        name=person.name, side=side, is_team=person.is_team, is_placeholder=person.is_placeholder
    )


def names_of(people: Sequence[PersonSeen]) -> str:
    """Return the names of the people shown, for reading out and for filters."""
    return listed(person.name for person in people if person.name)
