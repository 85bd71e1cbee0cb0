"""The minutes of a session as one frozen value: everybody and everything by name.

They are made from the joint plan and from the session's changes as both sides may see them.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import TopicState
from partnerdesk.sessions.shared_changes import SharedChange
from partnerdesk.sessions.speaking import Speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesParty:
    """A party of the plan."""

    side: Side
    name: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody who was in the room."""

    name: str
    role: str
    side: Side
    party: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesTopic:
    """A topic with the minutes planned and the seconds it took."""

    title: str
    state: TopicState
    minutes: int | None
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDecision:
    """What was decided, why, and which sides stand behind it."""

    item_id: str
    title: str
    reason: str = ""
    by: tuple[Side, ...] = ()

    @property
    def is_agreed(self) -> bool:
        """Tell whether both sides stand behind it."""
        return Side.US in self.by and Side.THEM in self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAction:
    """What a party will do by when."""

    item_id: str
    title: str
    side: Side
    party: str
    owner: str = ""
    due_on: date | None = None
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesIssue:
    """What was raised."""

    item_id: str
    title: str
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAgreed:
    """An item of the plan that sides agreed to in the session, and whether both do now."""

    kind: str
    item_id: str
    title: str
    sides: tuple[Side, ...]
    is_agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAnswer:
    """One question of the alignment check with both levels from 0 to 100."""

    question: str
    label: str
    us: int
    them: int
    us_said: str = ""
    them_said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """When both sides meet again; the moment is in UTC."""

    title: str
    starts_at: datetime
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesNote:
    """A line that was added while the minutes were looked at, or corrects them afterwards."""

    text: str
    by: Speaking
    at: datetime
    is_correction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesNod:
    """A side's nod to the minutes, by whom and when; not current once they have changed."""

    side: Side
    name: str
    at: datetime
    is_current: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What both sides take with them. Moments are in UTC, `seconds` count no pauses."""

    session_id: str
    plan_id: str
    plan_title: str
    currency: str
    account: str
    parties: tuple[MinutesParty, ...]
    title: str
    place: str = ""
    started_at: datetime
    ended_at: datetime | None = None
    seconds: int = 0
    is_rehearsal: bool = False
    present: tuple[Present, ...] = ()
    topics: tuple[MinutesTopic, ...] = ()
    decisions: tuple[MinutesDecision, ...] = ()
    actions: tuple[MinutesAction, ...] = ()
    issues: tuple[MinutesIssue, ...] = ()
    agreed: tuple[MinutesAgreed, ...] = ()
    changed: tuple[SharedChange, ...] = ()
    parked: tuple[str, ...] = ()
    alignment: tuple[MinutesAnswer, ...] = ()
    next_meeting: NextMeeting | None = None
    notes: tuple[MinutesNote, ...] = ()
    nods: tuple[MinutesNod, ...] = field(default=())

    def party(self, side: Side) -> MinutesParty | None:
        """Return the first party of a side."""
        return next((each for each in self.parties if each.side is side), None)

    @property
    def us(self) -> str:
        """Return our short name."""
        return self._short(Side.US)

    @property
    def them(self) -> str:
        """Return the customer's short name."""
        return self._short(Side.THEM)

    def actions_of(self, side: Side) -> tuple[MinutesAction, ...]:
        """Return what the parties of a side will do."""
        return tuple(each for each in self.actions if each.side is side)

    def present_of(self, side: Side) -> tuple[Present, ...]:
        """Return who was there of a side."""
        return tuple(each for each in self.present if each.side is side)

    def has_nod_of(self, side: Side) -> bool:
        """Tell whether a side nods to the minutes as they are."""
        return any(each.side is side and each.is_current for each in self.nods)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing came of the session."""
        return not any(
            (self.decisions, self.actions, self.issues, self.agreed, self.changed, self.parked)
        )

    def _short(self, side: Side) -> str:
        party = self.party(side)
        return party.short if party is not None else ""
