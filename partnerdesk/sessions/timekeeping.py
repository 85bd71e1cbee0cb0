"""The clock of a session: what was used and what is left, as pure functions of moments."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from partnerdesk.sessions.course import SessionCourse, SessionTopic, Stage

MINUTE = 60
NEARLY_SECONDS = 2 * MINUTE
NEARLY_PART = 5  # the last fifth, where that is longer than two minutes
GAP = timedelta(minutes=3)  # a session that gave no sign for so long was not going on


class Pace(Enum):
    """How the time goes: a quiet warning before it is used up."""

    CALM = auto()
    NEARLY = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Seconds used and planned; nothing is planned where no minutes were set aside."""

    used: int
    planned: int | None = None

    @property
    def left(self) -> int | None:
        """Return the seconds left, below zero where more were used."""
        return None if self.planned is None else self.planned - self.used

    @property
    def pace(self) -> Pace:
        """Return whether it is time to come to an end."""
        if self.planned is None or self.left is None:
            return Pace.CALM
        if self.left <= 0:
            return Pace.OVER
        nearly = min(max(NEARLY_SECONDS, self.planned // NEARLY_PART), self.planned // 2)
        return Pace.NEARLY if self.left <= nearly else Pace.CALM


def session_seconds(course: SessionCourse, now: datetime) -> int:
    """Return the seconds used by the session without its pauses."""
    return course.seconds + _running(course, now)


def topic_seconds(course: SessionCourse, topic: SessionTopic, now: datetime) -> int:
    """Return the seconds used by a topic."""
    return topic.seconds + (_running(course, now) if topic.id == course.current_id else 0)


def session_clock(course: SessionCourse, planned_minutes: int | None, now: datetime) -> Clock:
    """Return the clock of the session."""
    return Clock(used=session_seconds(course, now), planned=_seconds(planned_minutes))


def topic_clock(course: SessionCourse, topic: SessionTopic, now: datetime) -> Clock:
    """Return the clock of a topic."""
    return Clock(used=topic_seconds(course, topic, now), planned=_seconds(topic.minutes))


def as_minutes_seconds(seconds: int) -> str:
    """Return seconds as a clock shows them: 18:24, and 1:02:03 from an hour on."""
    minutes, rest = divmod(max(seconds, 0), MINUTE)
    hours, minutes = divmod(minutes, MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def settled(course: SessionCourse, now: datetime) -> SessionCourse:
    """Return a course with the running seconds written to the session and its topic.

    Parts of a second go on running, so that nothing is lost by settling often.
    """
    seconds = _running(course, now)
    if course.running_since is None:
        return replace(course, seen_at=max(course.seen_at, now))
    topics = tuple(
        replace(each, seconds=each.seconds + seconds) if each.id == course.current_id else each
        for each in course.topics
    )
    return replace(
        course,
        topics=topics,
        seconds=course.seconds + seconds,
        running_since=course.running_since + timedelta(seconds=seconds),
        seen_at=max(course.seen_at, now),
    )


def paused(course: SessionCourse, now: datetime, stage: Stage = Stage.PAUSED) -> SessionCourse:
    """Return a course whose clock stands."""
    return replace(settled(course, now), stage=stage, running_since=None)


def running(course: SessionCourse, now: datetime) -> SessionCourse:
    """Return a course whose clock runs from now on.

    A clock that still runs was left by a program that ended: it counts up to its last sign.
    """
    known = settled(course, min(course.seen_at, now))
    return replace(known, stage=Stage.RUNNING, running_since=now, seen_at=now)


def ticked(course: SessionCourse, now: datetime) -> SessionCourse:
    """Return a course that has given a sign of itself.

    A long silence (a closed lid) is no time that was talked.
    """
    if course.running_since is not None and now - course.seen_at > GAP:
        return running(course, now)
    return replace(course, seen_at=max(course.seen_at, now))


def _running(course: SessionCourse, now: datetime) -> int:
    if course.running_since is None:
        return 0
    return max(int((now - course.running_since).total_seconds()), 0)


def _seconds(minutes: int | None) -> int | None:
    return minutes * MINUTE if minutes else None
