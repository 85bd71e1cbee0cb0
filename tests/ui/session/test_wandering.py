"""Somebody presses, types and clicks at random in a session: nothing private ever shows."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from partnerdesk.sessions.course import Stage, TopicKind
from tests.core.privacy.canaries import WORD
from tests.ui.session.acting import ACTIONS, Editable, shown
from tests.ui.session.watched import Watched

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STEPS = 16
KEYS = (
    *(Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_A, Key.Key_K, Key.Key_N, Key.Key_P, Key.Key_C),
    *(Key.Key_O, Key.Key_V, Key.Key_Slash, Key.Key_Return, Key.Key_Escape, Key.Key_Tab),
    *(Key.Key_Space, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Delete),
    *(Key.Key_F1, Key.Key_F9, Key.Key_Backspace),
)
WORDS = (
    "about it",
    "/a both check it",
    "/p later",
    "/i who?",
    "12",
    "31.02.",
    "",
    "x" * 400,
)
ASIDE = ("work of our own", "hiding and sharing", "the agenda", "refusals", "time")
Step = Callable[[random.Random, Watched], None]


def press(chance: random.Random, watched: Watched) -> None:
    """Press a key where the keyboard is."""
    modifier = chance.choice((Qt.KeyboardModifier.NoModifier,) * 5 + (CONTROL, SHIFT))
    key = chance.choice((Key.Key_Z, Key.Key_Y, Key.Key_F)) if modifier == CONTROL else None
    watched.meeting.press(key or chance.choice(KEYS), modifier)


def write(chance: random.Random, watched: Watched) -> None:
    """Type into the line that captures, or into what has the keyboard."""
    if chance.random() < 0.5 and watched.meeting.desk.view.stage is Stage.RUNNING:
        watched.meeting.desk.capture()
    if isinstance(QApplication.focusWidget(), Editable):
        watched.meeting.type(chance.choice(WORDS))
        watched.meeting.press(chance.choice((Key.Key_Return, Key.Key_Tab, Key.Key_Escape)))


def click(chance: random.Random, watched: Watched) -> None:
    """Click on any button that can be pressed."""
    window = watched.meeting.window
    buttons = [each for each in shown(window, QAbstractButton) if each.isEnabled()]
    if buttons:
        QTest.mouseClick(chance.choice(buttons), Qt.MouseButton.LeftButton)


def turn(chance: random.Random, watched: Watched) -> None:
    """Talk about something else, back from the minutes where they are shown."""
    closing = watched.meeting.window.closing
    if watched.meeting.desk.view.stage is Stage.CLOSING and closing is not None:
        closing._go_back()
    if watched.meeting.desk.view.stage is Stage.RUNNING:
        watched.go_to(chance.choice(list(TopicKind)))


def aside(chance: random.Random, watched: Watched) -> None:
    """Have something happen beside the session, or what is refused."""
    if watched.meeting.desk.view.stage is Stage.RUNNING:
        ACTIONS[chance.choice(ASIDE)](watched)


DEEDS: tuple[Step, ...] = (press, press, press, write, write, click, click, turn, aside)


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a popup asks for
@pytest.mark.parametrize("seed", [3, 14, 159, 2653])
def test_no_way_through_a_session_shows_anything_private(watched: Watched, seed: int) -> None:
    chance = random.Random(seed)
    watched.go_to(TopicKind.GOAL)
    done = []

    for _ in range(STEPS):
        deed = chance.choice(DEEDS)
        done.append(deed.__name__)
        deed(chance, watched)
        if watched.meeting.desk.view.stage is Stage.ENDED:
            break
        watched.look()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    assert watched.pages, done


def test_a_leak_on_the_way_would_end_the_walk(watched: Watched) -> None:
    watched.go_to(TopicKind.GOAL)
    watched.look()
    lines = list(shown(watched.meeting.window, QLineEdit))

    lines[0].setText(WORD.lower())

    with pytest.raises(AssertionError):
        watched.look()
