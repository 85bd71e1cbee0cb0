"""What the sample's smaller accounts are made of: their figures and words, as data.

Amounts are in thousands of the plan's currency, shares and splits in percent for our side, days
are counted back from today (ahead where negative).
"""

from dataclasses import dataclass

from partnerdesk.domain.commitments import CommitmentKind
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.rewards import RewardKind

Levels = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person of the account."""

    name: str
    title: str
    role: PlanRole | None = None
    cares_about: str = ""
    email: str = ""
    phone: str = ""
    is_team: bool = False
    is_placeholder: bool = False
    attitude: int | None = None
    influence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A goal. Owners are named by their place among the people of their side; None is nobody."""

    title: str
    unit: str
    start: str
    target: str
    measured: tuple[tuple[int, str], ...] = ()
    due: int = -300
    since: int = 150
    us: int | None = 0
    them: int | None = 0
    agreed: int | None = None
    proposed_by: Side = Side.US
    for_us: Benefit = Benefit.LESS_COMPLEX_WORK
    for_them: Benefit = Benefit.LOWER_COST


@dataclass(frozen=True, slots=True, kw_only=True)
class PutIn:
    """A commitment: an amount at once, due so many days ago."""

    title: str
    side: Side
    amount: str
    due: int
    kind: CommitmentKind = CommitmentKind.PEOPLE
    is_delivered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """A risk with its likelihood in percent, likely impact, and what we bear of it."""

    title: str
    likelihood: str
    impact: int
    ours: str
    wipes_out: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """A reward with its likely value, how sure it is in percent, and our part of it."""

    title: str
    value: int
    ours: str
    likelihood: str = "100"
    kind: RewardKind = RewardKind.COST_SAVED
    is_agreed: bool = True
    proposed_by: Side = Side.US


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A partnership check answered by both sides on a day."""

    days_ago: int
    us: Levels
    them: Levels


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A dialogue that took place."""

    days_ago: int
    title: str
    channel: Channel = Channel.CALL
    is_trouble: bool = False
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """An issue of the first person of their side, with the days of asking and closing."""

    title: str
    asked: int
    answered: int
    told_back: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The next joint session: on the first working day from so many days ahead."""

    days: int
    clock: str
    title: str = "Joint session"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One account of the sample. Who is not inside the circle stands outside."""

    name: str
    short_name: str
    industry: str
    plan: str
    ours: tuple[Someone, ...]
    theirs: tuple[Someone, ...]
    third: str = ""
    inside: tuple[str, ...] = ()
    vision: str = ""
    success_theirs: str = ""
    success_ours: str = ""
    known_for: int = 400
    planned: int = 200
    drawn: int = 150
    next_review: int | None = -60
    aims: tuple[Aim, ...] = ()
    puts_in: tuple[PutIn, ...] = ()
    dangers: tuple[Danger, ...] = ()
    gains: tuple[Gain, ...] = ()
    rounds: tuple[Round, ...] = ()
    talks: tuple[Talk, ...] = ()
    asks: tuple[Ask, ...] = ()
    cadences: tuple[tuple[Channel, int], ...] = ()
    meeting: Meeting | None = None
    last_contacts: tuple[tuple[str, int], ...] = ()
    note: str = ""
    values: tuple[tuple[str, str], ...] = ()
