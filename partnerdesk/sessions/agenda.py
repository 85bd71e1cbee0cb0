"""The agenda of a session: where it comes from, and what can be done with its topics."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from partnerdesk.domain.dialogue import ABOUT_WORDS, AgendaTopic
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.errors import UserError
from partnerdesk.sessions.course import (
    ITEM_KINDS,
    ParkedLine,
    SessionCourse,
    SessionTopic,
    TopicKind,
    TopicState,
)
from partnerdesk.sessions.timekeeping import settled

_LISTS = {
    TopicKind.GOAL: "goals",
    TopicKind.RISK: "risks",
    TopicKind.COMMITMENT: "commitments",
    TopicKind.REWARD: "rewards",
    TopicKind.STATEMENT: "statements",
    TopicKind.ISSUE: "issues",
}


def from_agenda(topic: AgendaTopic, kind: TopicKind) -> SessionTopic:
    """Return a topic of a touchpoint's agenda as one of the session."""
    return SessionTopic(
        id=topic.id,
        title=topic.title,
        kind=kind,
        about_id=topic.about_id if kind in ITEM_KINDS else None,
        minutes=topic.minutes,
    )


def kind_about(about_id: str | None, plan: JointPlan) -> TopicKind:
    """Return what a topic is by what it is about."""
    if about_id in ABOUT_WORDS:
        return TopicKind(about_id)
    for kind, items in _LISTS.items():
        if any(item.id == about_id for item in getattr(plan, items)):
            return kind
    if any(value.id == about_id for value in plan.values):
        return TopicKind.VALUES  # all of them are looked at together
    return TopicKind.TEXT


def about_of(topic: SessionTopic) -> str | None:
    """Return what an agenda keeps of what a topic is about."""
    if topic.kind in ITEM_KINDS:
        return topic.about_id
    return topic.kind.value if topic.kind.value in ABOUT_WORDS else None


def moved_to(course: SessionCourse, topic_id: str, now: datetime) -> SessionCourse:
    """Return a course that is at another topic, which is open again whatever it was."""
    found = topic_in(course, topic_id)
    course = settled(course, now)
    if found.state is TopicState.PARKED:
        parked = tuple(each for each in course.parked if not _stands_for(each, found))
        course = replace(course, parked=parked)
    topics = _with(course, replace(topic_in(course, found.id), state=TopicState.OPEN))
    return replace(course, topics=topics, current_id=found.id)


def _stands_for(line: ParkedLine, topic: SessionTopic) -> bool:
    return line.topic_id == topic.id and line.text == topic.title


def closed(course: SessionCourse, topic_id: str, state: TopicState, now: datetime) -> SessionCourse:
    """Return a course with a topic closed; the next open one follows where it was the current."""
    course = settled(course, now)
    topic = replace(topic_in(course, topic_id), state=state)
    course = replace(course, topics=_with(course, topic))
    if course.current_id != topic_id:
        return course
    following = next_open(course, topic_id)
    return replace(course, current_id=following.id if following is not None else None)


def next_open(course: SessionCourse, topic_id: str | None) -> SessionTopic | None:
    """Return the open topic that follows, from the start again where none does."""
    places = [each.id for each in course.topics]
    place = places.index(topic_id) if topic_id in places else -1
    in_turn = (*course.topics[place + 1 :], *course.topics[: max(place, 0)])
    return next((each for each in in_turn if each.state is TopicState.OPEN), None)


def added(course: SessionCourse, topic: SessionTopic, index: int | None) -> SessionCourse:
    """Return a course with one more topic, at the end unless a place is said."""
    if course.topic(topic.id) is not None:
        raise UserError("id_twice")
    place = len(course.topics) if index is None else min(max(index, 0), len(course.topics))
    topics = (*course.topics[:place], topic, *course.topics[place:])
    is_idle = course.current_id is None
    return replace(course, topics=topics, current_id=topic.id if is_idle else course.current_id)


def moved(course: SessionCourse, topic_id: str, index: int) -> SessionCourse:
    """Return a course with a topic at another place; 0 is the first."""
    topic = topic_in(course, topic_id)
    others = [each for each in course.topics if each.id != topic_id]
    others.insert(min(max(index, 0), len(others)), topic)
    return replace(course, topics=tuple(others))


def removed(course: SessionCourse, topic_id: str, now: datetime) -> SessionCourse:
    """Return a course without a topic; the time it took stays with the session."""
    course = closed(course, topic_id, TopicState.SKIPPED, now)
    return replace(course, topics=tuple(each for each in course.topics if each.id != topic_id))


def changed(course: SessionCourse, topic: SessionTopic) -> SessionCourse:
    """Return a course with a topic as it is given."""
    topic_in(course, topic.id)
    return replace(course, topics=_with(course, topic))


def topic_in(course: SessionCourse, topic_id: str) -> SessionTopic:
    """Return a topic; raises UserError where it is gone."""
    found = course.topic(topic_id)
    if found is None:
        raise UserError("not_found", kind="topic")
    return found


def as_agenda(topics: tuple[SessionTopic, ...]) -> Iterator[AgendaTopic]:
    """Return topics as a touchpoint keeps them."""
    for index, each in enumerate(topics):
        yield AgendaTopic(
            id=each.id,
            title=each.title,
            minutes=each.minutes,
            about_id=about_of(each),
            position=index,
        )


def _with(course: SessionCourse, topic: SessionTopic) -> tuple[SessionTopic, ...]:
    return tuple(topic if each.id == topic.id else each for each in course.topics)
