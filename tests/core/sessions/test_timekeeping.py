"""The clock counts what was talked: no pauses, no closed lids, no time after a crash."""

from datetime import timedelta

import pytest

from partnerdesk.commands.joint_session import (
    KeepTime,
    PauseSession,
    ResumeSession,
)
from partnerdesk.commands.joint_session_agenda import FinishTopic, MoveToTopic
from partnerdesk.sessions.course import SessionCourse, SessionTopic, Stage
from partnerdesk.sessions.timekeeping import (
    Clock,
    Pace,
    as_minutes_seconds,
    session_clock,
    session_seconds,
    settled,
    topic_clock,
    topic_seconds,
)
from tests.core.sessions.rooms import TEN, Room


def used(room: Room) -> int:
    return session_seconds(room.view().course, room.clock.at)


def test_the_clock_runs_from_the_beginning(room: Room) -> None:
    room.clock.pass_by(minutes=18, seconds=24)

    view = room.view()
    clock = session_clock(view.course, view.minutes, room.clock.at)

    assert as_minutes_seconds(clock.used) == "18:24"
    assert clock.left == 60 * 60 - clock.used
    assert clock.pace is Pace.CALM


def test_pauses_are_not_counted(room: Room) -> None:
    room.clock.pass_by(minutes=5)
    room.do(PauseSession)
    room.clock.pass_by(minutes=30)
    room.do(PauseSession)
    assert room.view().stage is Stage.PAUSED
    room.do(ResumeSession)
    room.clock.pass_by(minutes=2)

    assert used(room) == 7 * 60


def test_each_topic_gets_its_own_time(room: Room) -> None:
    first, second, _third = room.view().topics
    room.clock.pass_by(minutes=10)
    room.do(FinishTopic, topic_id=first.id)
    room.clock.pass_by(minutes=4)
    room.do(MoveToTopic, topic_id=first.id)
    room.clock.pass_by(minutes=1)

    course = room.view().course

    seconds = [topic_seconds(course, each, room.clock.at) for each in course.topics]
    assert seconds == [11 * 60, 4 * 60, 0]
    assert sum(seconds) == used(room)
    assert topic_clock(course, course.topics[0], room.clock.at).left == 9 * 60
    assert second.id == course.topics[1].id


def test_parts_of_seconds_are_not_lost_by_settling_often() -> None:
    topic = SessionTopic(id="a", title="A")
    course = SessionCourse(topics=(topic,), current_id="a", running_since=TEN, seen_at=TEN)

    now = TEN
    for _ in range(100):
        now += timedelta(seconds=0.6)
        course = settled(course, now)

    assert session_seconds(course, now) == 60
    assert topic_seconds(course, course.topics[0], now) == 60


def test_after_a_crash_the_time_counts_up_to_the_last_sign(room: Room) -> None:
    room.clock.pass_by(minutes=2)
    room.do(KeepTime)
    room.clock.pass_by(minutes=90)

    room.do(ResumeSession)
    room.clock.pass_by(minutes=1)

    assert used(room) == 3 * 60


def test_a_long_silence_is_no_time_that_was_talked(room: Room) -> None:
    room.do(KeepTime)
    room.clock.pass_by(minutes=40)
    room.do(KeepTime)
    room.clock.pass_by(seconds=15)
    room.do(KeepTime)

    assert used(room) == 15


def test_a_clock_set_back_takes_no_time_away(room: Room) -> None:
    room.clock.pass_by(minutes=10)
    room.do(PauseSession)
    room.do(ResumeSession)
    room.clock.pass_by(minutes=-30)
    room.do(KeepTime)

    assert used(room) == 10 * 60


@pytest.mark.parametrize(
    ("used_minutes", "planned", "pace"),
    [
        (0, 20, Pace.CALM),
        (15, 20, Pace.CALM),
        (16, 20, Pace.NEARLY),
        (20, 20, Pace.OVER),
        (25, 20, Pace.OVER),
        (0, 2, Pace.CALM),
        (1, 2, Pace.NEARLY),
        (500, None, Pace.CALM),
    ],
)
def test_the_end_of_the_time_is_told_quietly(
    used_minutes: int, planned: int | None, pace: Pace
) -> None:
    clock = Clock(used=used_minutes * 60, planned=planned * 60 if planned else None)

    assert clock.pace is pace


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "00:00"), (59, "00:59"), (3600, "1:00:00"), (-5, "00:00")]
)
def test_clocks_show_hours_only_from_the_first_on(seconds: int, shown: str) -> None:
    assert as_minutes_seconds(seconds) == shown
