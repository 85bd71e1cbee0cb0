"""Words of the session: time left, who proposed, what a captured line was understood as."""

import re
from typing import Literal

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import SessionTopic, TopicState
from partnerdesk.sessions.minutes_words import CONTEXTS
from partnerdesk.sessions.timekeeping import Clock, Pace
from ui.isolating import isolated

translate = QCoreApplication.translate
_MINUTE = 60  # seconds
_LONG_WORD = re.compile(r"\S{16}(?=\S)")


def side_words(side: Side) -> str:
    """Return what a side is called where it has no name."""
    return {
        Side.US: translate("Session", "Host"),
        Side.THEM: translate("Session", "Guest"),
        Side.THIRD: translate("Session", "Third party"),
    }[side]


def left_words(clock: Clock) -> str:
    """Return the time left for a topic; what was planned for it may be nothing at all."""
    if clock.left is None:
        return ""
    if clock.pace is Pace.OVER:
        over = -(-(clock.used - (clock.planned or 0)) // _MINUTE)
        return translate("Session", "%n min over the time of this topic", "", max(1, over))
    return translate("Session", "%n min left for this topic", "", max(1, -(-clock.left // _MINUTE)))


def topic_detail(topic: SessionTopic, *, is_current: bool) -> str:
    """Return the line under a topic of the agenda: its minutes and how far it is."""
    minutes = translate("Session", "%n min", "", topic.minutes) if topic.minutes else ""
    state = translate("Session", "now") if is_current else state_words(topic.state)
    if minutes and state:
        return translate("Session", "{minutes}, {state}").format(minutes=minutes, state=state)
    return minutes or state


def state_words(state: TopicState) -> str:
    """Return how far a topic is; nothing is said of one that is still to come."""
    return {
        TopicState.OPEN: "",
        TopicState.DONE: translate("Session", "done"),
        TopicState.SKIPPED: translate("Session", "skipped"),
        TopicState.PARKED: translate("Session", "parked"),
    }[state]


def agreed_words(names: list[str]) -> str:
    """Return who agreed, by name."""
    if len(names) > 1:
        return translate("Session", "Agreed by both")
    if names:
        return translate("Session", "Agreed by {name}").format(name=isolated(names[0]))
    return translate("Session", "Not agreed yet")


def breakable(text: str) -> str:
    """Return a text whose very long words may be broken where a line ends."""
    return _LONG_WORD.sub(lambda word: f"{word[0]}\u200b", text)


def said_in_our_words(english: str) -> str:
    """Return a text of the minutes in the user's language."""
    told = (translate(context, english) for context in CONTEXTS)
    return next((each for each in told if each != english), english)


def shape_of(side: Side) -> Literal["us", "them", "third"]:
    """Return how the people of a side are drawn."""
    shapes: dict[Side, Literal["us", "them", "third"]] = {Side.US: "us", Side.THEM: "them"}
    return shapes.get(side, "third")
