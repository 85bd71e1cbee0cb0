"""The session as its window shows it: the joint plan and how far the session is, nothing private.

Whatever a window of the session needs is here; it reads nothing else.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.follow_up import Action, Decision, Issue
from partnerdesk.domain.items import Item
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.sessions.agenda import kind_about
from partnerdesk.sessions.course import (
    ITEM_KINDS,
    ParkedLine,
    SessionCourse,
    SessionTopic,
    Stage,
    TopicKind,
    TopicState,
)
from partnerdesk.sessions.sealed import Reveal, Sitting
from partnerdesk.sessions.shared_changes import Became, SharedChange
from partnerdesk.sessions.speaking import Speaking

_LIST_OF = {kind: name for name, kind in ITEM_LISTS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class CapturedItem:
    """A decision, an action or an issue that was captured in the session."""

    kind: str
    item: Decision | Action | Issue
    by: Speaking
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemNod:
    """A side's nod to an item in the session: by whom and when.

    `is_plain` where it was said as such, and not by proposing or changing the item.
    """

    kind: str
    item_id: str
    side: Side
    at: datetime
    person_id: str | None = None
    is_plain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRef:
    """An item by kind and id."""

    kind: str
    item_id: str


@dataclass(frozen=True, kw_only=True)
class SessionView:
    """All that a window of the session shows. Moments are in UTC."""

    plan: JointPlan
    session_id: str
    touchpoint: Touchpoint | None
    started_at: datetime
    ended_at: datetime | None = None
    is_rehearsal: bool = False
    course: SessionCourse
    captured: tuple[CapturedItem, ...] = ()
    agreements: tuple[ItemNod, ...] = ()
    changes: tuple[SharedChange, ...] = ()
    sitting: Sitting | None = None
    reveal: Reveal | None = None
    undo_label: str | None = None
    redo_label: str | None = None

    @property
    def title(self) -> str:
        """Return the title of the touchpoint, empty where the session has none."""
        return self.touchpoint.title if self.touchpoint is not None else ""

    @property
    def place(self) -> str:
        """Return where the session is held."""
        return self.touchpoint.place if self.touchpoint is not None else ""

    @property
    def starts_at(self) -> datetime:
        """Return when the session was to start, else when it did."""
        return self.touchpoint.starts_at if self.touchpoint is not None else self.started_at

    @property
    def minutes(self) -> int | None:
        """Return the minutes set aside: the touchpoint's, else those of all topics."""
        planned = self.touchpoint.minutes if self.touchpoint is not None else None
        return planned or sum(each.minutes or 0 for each in self.topics) or None

    @property
    def stage(self) -> Stage:
        """Return where the session is."""
        return self.course.stage

    @property
    def speaking(self) -> Speaking:
        """Return who is speaking."""
        return self.course.speaking

    @property
    def topics(self) -> tuple[SessionTopic, ...]:
        """Return the agenda."""
        return self.course.topics

    @property
    def current(self) -> SessionTopic | None:
        """Return the topic that is talked about now."""
        return self.course.current

    @property
    def next_topic(self) -> SessionTopic | None:
        """Return the open topic that comes next in the list."""
        return next((each for each in self._around()[1] if _is_open(each)), None)

    @property
    def previous_topic(self) -> SessionTopic | None:
        """Return the topic before this one, whatever became of it."""
        return next(iter(reversed(self._around()[0])), None)

    @property
    def present(self) -> tuple[Person, ...]:
        """Return who is in the room."""
        people = (self.plan.person(each) for each in self.course.person_ids)
        return tuple(each for each in people if each is not None)

    @property
    def parked(self) -> tuple[ParkedLine, ...]:
        """Return the lines put aside."""
        return self.course.parked

    @property
    def parked_items(self) -> tuple[ItemRef, ...]:
        """Return the items of the plan that were parked in this session."""
        found = (each for each in self.changes if each.became is Became.PARKED)
        refs = {each.item_id: ItemRef(kind=each.kind, item_id=each.item_id) for each in found}
        return tuple(refs.values())

    def present_of(self, side: Side) -> tuple[Person, ...]:
        """Return who is in the room of a side."""
        return tuple(
            each for each in self.present if self.plan.parties_by_id[each.party_id].side is side
        )

    def spokesperson(self, side: Side, at: datetime | None = None) -> Person | None:
        """Return who answers for a side: who was named, else the first in the room."""
        named = self.plan.person(self.course.speaks_for(side, at))
        return named or next(iter(self.present_of(side)), None)

    def party(self, side: Side) -> Party | None:
        """Return the first party of a side."""
        return self.plan.party_on(side)

    def item(self, kind: str, item_id: str | None) -> Item | None:
        """Return an item of the plan that both sides see."""
        items = getattr(self.plan, _LIST_OF[kind]) if kind in _LIST_OF else ()
        return next((each for each in items if each.id == item_id), None)

    def about(self, topic: SessionTopic) -> Item | None:
        """Return the item that a topic is about; None where it is about none, or it is hidden."""
        return self.item(topic.kind.value, topic.about_id) if topic.kind in ITEM_KINDS else None

    def nod(self, item_id: str, side: Side) -> ItemNod | None:
        """Return a side's nod to an item in this session, the last one."""
        nods = [each for each in self.agreements if each.item_id == item_id and each.side is side]
        return nods[-1] if nods else None

    def _around(self) -> tuple[tuple[SessionTopic, ...], tuple[SessionTopic, ...]]:
        places = [each.id for each in self.topics]
        if self.course.current_id not in places:
            return self.topics, self.topics
        place = places.index(self.course.current_id)
        return self.topics[:place], self.topics[place + 1 :]


def as_both_see(course: SessionCourse, plan: JointPlan) -> SessionCourse:
    """Return a course without references to what both sides do not see."""
    people, parties = plan.people_by_id, plan.parties_by_id
    return replace(
        course,
        topics=tuple(_topic_seen(each, plan) for each in course.topics),
        spokespeople=tuple(
            each
            for each in course.spokespeople
            if each.person_id in people and people[each.person_id].party_id in parties
        ),
        person_ids=tuple(each for each in course.person_ids if each in people),
        nods=tuple(
            replace(each, person_id=each.person_id if each.person_id in people else None)
            for each in course.nods
        ),
    )


def _topic_seen(topic: SessionTopic, plan: JointPlan) -> SessionTopic:
    if topic.about_id is None or kind_about(topic.about_id, plan) is topic.kind:
        return topic
    return replace(topic, kind=TopicKind.TEXT, about_id=None)


def _is_open(topic: SessionTopic) -> bool:
    return topic.state is TopicState.OPEN
