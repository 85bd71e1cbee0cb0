"""Canaries in every private place of the workspace: no page of a session ever shows one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    OpenSeals,
    SealAnswers,
    StartSitting,
    WriteSealed,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.session_steps import UNNAMED
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.workspace import Origin
from tests.core.privacy.canaries import DAY, FIGURE, WORD
from tests.core.privacy.leaving import as_text
from tests.core.store.worlds import World
from tests.ui.session.acting import (
    ACTIONS,
    ask_for_tips,
    copy_all,
    find,
    pause,
    see_keys,
    travel,
)
from tests.ui.session.seeing import all_that_is_seen
from tests.ui.session.watched import Watched, assert_no_canary

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("kind", list(TopicKind), ids=[each.value for each in TopicKind])
def test_no_page_shows_anything_private_after_any_action(watched: Watched, kind: TopicKind) -> None:
    for name, act in ACTIONS.items():
        assert watched.go_to(kind), name
        act(watched)

    assert watched.pages > 2 * len(ACTIONS)


def test_steps_about_what_is_hidden_since_are_named_for_nobody(watched: Watched) -> None:
    meeting = watched.meeting
    watched.go_to(TopicKind.GOAL)
    run = meeting.context.workspace.execute
    goal = meeting.desk.plan.goals[0].id
    words = SetField(kind="goal", item_id=goal, field="title", value=f"about {WORD}")
    hidden = SetVisibility(kind="goal", item_ids=(goal,), visibility=Visibility.OURS_ONLY)
    origin = Origin.together(meeting.session_id, Speaking.BOTH)
    run(hidden, origin)
    run(words, origin)
    watched.look()

    for act in (meeting.window.undo, meeting.window.redo):
        act()
        assert UNNAMED in meeting.said[-1]
        watched.look()


@pytest.mark.parametrize("wanted", [WORD, str(FIGURE), DAY.isoformat()])
def test_search_finds_nothing_private(watched: Watched, wanted: str) -> None:
    assert watched.meeting.desk.search(wanted) == ()


def test_the_sealed_check_and_its_opening_show_nothing_private(watched: Watched) -> None:
    meeting = watched.meeting
    session_id = meeting.session_id
    watched.go_to(TopicKind.ALIGNMENT)
    meeting.desk.run(StartSitting(session_id=session_id))
    watched.look()
    for side, level in ((Side.US, 75), (Side.THEM, 25)):
        for question in QUESTIONS[Questionnaire.ALIGNMENT]:
            key = question.key
            meeting.desk.run(
                AnswerSealed(session_id=session_id, side=side, question=key, level=level)
            )
        meeting.desk.run(
            WriteSealed(
                session_id=session_id,
                side=side,
                question=QUESTIONS[Questionnaire.ALIGNMENT][0].key,
                evidence=f"about the numbat of {side.value}",
            )
        )
        watched.look()
        meeting.desk.run(SealAnswers(session_id=session_id, side=side))
        watched.sealed.add(f"numbat of {side.value}")
        watched.look()
    for act in (find, see_keys, pause, copy_all, ask_for_tips, travel):
        act(watched)
    watched.sealed.clear()
    meeting.desk.run(OpenSeals(session_id=session_id))

    watched.look()
    assert "numbat of us" in as_text(meeting.desk.view)
    assert meeting.desk.view.reveal is not None


def test_sheets_minutes_and_the_end_show_nothing_private(watched: Watched) -> None:
    meeting, window = watched.meeting, watched.meeting.window
    watched.go_to(TopicKind.GOAL)
    meeting.press(KEY.Key_Slash)
    meeting.type("about what we agree")
    meeting.press(KEY.Key_Return)
    goal = meeting.desk.plan.goals[0]
    meeting.desk.run(SetField(kind="goal", item_id=goal.id, field="measure", value="about tons"))
    for act in (window.show_keys, window.show_keys, window.pause_or_go_on, window.pause_or_go_on):
        act()
        watched.look()
    window.end()
    watched.look()
    assert window.closing is not None
    window.closing.remark.setText("about a remark")
    window.closing._nod(Side.US)
    window.closing.copy_text()
    watched.look()
    copied = QGuiApplication.clipboard().text()
    assert "About what we agree" in copied
    window.closing.finish()
    minutes = meeting.desk.minutes()

    assert window.leaving is not None
    assert_no_canary(all_that_is_seen())
    assert_no_canary(as_text(minutes))
    QGuiApplication.clipboard().clear()


LEAKS: dict[str, Callable[[World], SetField]] = {
    "a title": lambda world: SetField(
        kind="goal", item_id=world.items["goal"][0], field="title", value=f"about {WORD}"
    ),
    "a name": lambda world: SetField(
        kind="person", item_id=world.cam, field="name", value=f"about {WORD}"
    ),
    "a figure": lambda world: SetField(
        kind="goal", item_id=world.items["goal"][0], field="target", value=FIGURE
    ),
}


@pytest.mark.parametrize("place", LEAKS)
def test_a_canary_in_what_is_shared_would_be_seen(watched: Watched, place: str) -> None:
    watched.go_to(TopicKind.GOAL)

    watched.meeting.desk.run(LEAKS[place](watched.world))

    with pytest.raises(AssertionError):
        watched.look()
