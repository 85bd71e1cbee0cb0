"""How far a joint session is, as one value: agenda, clock, who speaks, what was parked, the nods.

It holds nothing of the plan but ids, and no answer of a sealed sitting.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.speaking import Speaking


class Stage(StrEnum):
    """Where a session is. While it closes, the minutes are looked at and the clock stands."""

    RUNNING = "running"
    PAUSED = "paused"
    CLOSING = "closing"
    ENDED = "ended"


class TopicKind(StrEnum):
    """What a topic is about, and so how it is shown."""

    GOAL = "goal"
    RISK = "risk"
    COMMITMENT = "commitment"
    REWARD = "reward"
    STATEMENT = "statement"
    ISSUE = "issue"
    ISSUES = "issues"
    CIRCLE = "circle"
    ALIGNMENT = "alignment"
    SINCE = "since"
    VALUES = "values"
    TEXT = "text"


# The kinds of topic that are about one item of the plan; the words are those of the catalogue.
ITEM_KINDS = (
    *(TopicKind.GOAL, TopicKind.RISK, TopicKind.COMMITMENT),
    *(TopicKind.REWARD, TopicKind.STATEMENT, TopicKind.ISSUE),
)


class TopicState(StrEnum):
    """What became of a topic."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTopic:
    """A topic with the minutes set aside for it and the seconds used, up to when time last ran."""

    id: str
    title: str
    kind: TopicKind = TopicKind.TEXT
    about_id: str | None = None
    minutes: int | None = None
    state: TopicState = TopicState.OPEN
    seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedLine:
    """Something that was put aside for later; the moment is in UTC."""

    id: str
    text: str
    topic_id: str | None = None
    by: Speaking
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedLine:
    """A line captured in a rehearsal. It goes with the rehearsal."""

    id: str
    kind: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Spokesperson:
    """Who answers for a side from a moment on."""

    side: Side
    person_id: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseSitting:
    """A sitting of the alignment check: the check that each side's answers will be kept as.

    `kept` are sides that had answered before the session.
    """

    id: str
    check_us: str
    check_them: str
    kept: tuple[Side, ...] = ()
    sealed: tuple[Side, ...] = ()
    is_opened: bool = False
    replaces: tuple[str, ...] = ()

    def check_of(self, side: Side) -> str:
        """Return the id of a side's check."""
        return self.check_them if side is Side.THEM else self.check_us


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseNote:
    """A line added to the minutes while they were looked at, or a correction afterwards."""

    id: str
    text: str
    by: Speaking
    at: datetime
    is_correction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseNod:
    """A side's nod to the minutes as they were, told by their fingerprint."""

    side: Side
    person_id: str | None = None
    at: datetime
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCourse:
    """How far a session is. All moments are in UTC.

    `running_since` is when the clock last began to run, None while it stands; `seen_at` when the
    session last gave a sign of itself, so that the time after a crash is not counted. `seconds`
    and those of the topics count up to `running_since`. `typed` is a line not yet finished.
    """

    topics: tuple[SessionTopic, ...] = ()
    current_id: str | None = None
    stage: Stage = Stage.RUNNING
    speaking: Speaking = Speaking.BOTH
    spokespeople: tuple[Spokesperson, ...] = ()
    person_ids: tuple[str, ...] = ()
    running_since: datetime | None = None
    seen_at: datetime
    seconds: int = 0
    parked: tuple[ParkedLine, ...] = ()
    tried: tuple[TriedLine, ...] = ()
    sitting: CourseSitting | None = None
    notes: tuple[CourseNote, ...] = ()
    nods: tuple[CourseNod, ...] = ()
    typed: str = ""
    next_touchpoint_id: str | None = None

    @property
    def current(self) -> SessionTopic | None:
        """Return the topic that is talked about now."""
        return self.topic(self.current_id)

    def topic(self, topic_id: str | None) -> SessionTopic | None:
        """Return a topic by its id."""
        return next((each for each in self.topics if each.id == topic_id), None)

    def speaks_for(self, side: Side, at: datetime | None = None) -> str | None:
        """Return the id of who answers for a side, now or at a moment."""
        said = [
            each.person_id
            for each in self.spokespeople
            if each.side is side and (at is None or each.since <= at)
        ]
        return said[-1] if said else None
