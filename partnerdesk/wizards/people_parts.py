"""The parts of a draft that are about people: parties, who is who, circles, seats, the own team.

Everything here is ours only until it is shared. Each part that can be added has an id; where it
becomes an item, the item keeps that id.
"""

from dataclasses import dataclass
from enum import StrEnum

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.parties import Side

# The seat of the customer as a whole, beside the seats of people.
WHOLE_CUSTOMER = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftParty:
    """A party: of an account that exists, where `exists`, or one to be made."""

    id: str
    side: Side
    name: str = ""
    short_name: str = ""
    exists: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPerson:
    """A person, a team or a role of a party. Of those who exist nothing is changed at the end."""

    id: str
    party_id: str
    name: str = ""
    title: str = ""
    is_team: bool = False
    is_placeholder: bool = False
    exists: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one person stands."""

    person_id: str
    ring: Ring


class Certainty(StrEnum):
    """How we know an answer from somebody else's chair."""

    TOLD = "told"
    THINK = "think"
    UNKNOWN = "unknown"


class ShoeQuestion(StrEnum):
    """The five questions answered from the customer's chair."""

    REACH = "reach"
    NEED = "need"
    WANT = "want"
    HARD = "hard"
    LOSE = "lose"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoeAnswer:
    """One answer from one seat.

    `asks` says whether the question is put on the next touchpoint; None leaves that to how
    certain we are.
    """

    seat: str
    question: ShoeQuestion
    text: str = ""
    certainty: Certainty | None = None
    asks: bool | None = None

    @property
    def is_to_ask(self) -> bool:
        """Tell whether the question is to be put: what we do not know, unless it was decided."""
        return self.certainty is Certainty.UNKNOWN if self.asks is None else self.asks


class ChangeSort(StrEnum):
    """What changes once somebody is inside."""

    SAY = "say"
    SHARE = "share"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that changes in what we say, share or decide, with one person or with all."""

    id: str
    sort: ChangeSort
    text: str = ""
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftBenefit:
    """What is in it for somebody of theirs (or for all, where nobody is named), in their words.

    Nobody has to say which of the six benefits that is.
    """

    id: str
    benefit: Benefit | None = None
    words: str = ""
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What somebody might object, and what we would answer."""

    id: str
    text: str = ""
    answer: str = ""
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """Somebody of ours to be won for it, and what they gain."""

    person_id: str
    gains: str = ""


class HowOften(StrEnum):
    """The rhythm of a habit."""

    DAILY = "daily"
    WEEKLY = "weekly"
    EVERY_DAYS = "every_days"
