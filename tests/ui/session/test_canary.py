"""Canaries in every private place of the workspace: no page of a session ever shows one."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.joint_session import AbandonSession
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
from partnerdesk.errors import UserError
from partnerdesk.queries.sessions import unfinished_session
from partnerdesk.sessions.course import ITEM_KINDS, TopicKind
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.privacy.canaries import DAY, FIGURE, WORD, let_out_the_canaries, prepare_rows
from tests.core.privacy.leaving import as_text, digits_of
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world
from tests.ui.session.meeting import Meeting
from tests.ui.session.seeing import all_that_is_seen
from ui.widgets.speech import listen

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(kw_only=True)
class Watched:
    """A session in a workspace with canaries, with all that was announced and said in it."""

    meeting: Meeting
    world: World
    heard: list[str] = field(default_factory=list)
    pages: int = 0

    def look(self) -> None:
        """Look everywhere; nothing private may be there."""
        seen = all_that_is_seen()
        assert "about" in seen, "the pages show something"
        assert_no_canary(seen)
        assert_no_canary("\n".join((*self.heard, *self.meeting.said)))
        assert_no_canary(as_text(self.meeting.desk.view))
        self.pages += 1


def assert_no_canary(text: str) -> None:
    """Neither words nor figures nor days of a private place are in a text."""
    assert WORD not in text.upper(), context(text.upper(), WORD)
    assert str(FIGURE) not in digits_of(text)
    assert DAY.isoformat() not in text
    assert str(DAY.year) not in text


def context(text: str, found: str) -> str:
    """Return what stands around something."""
    at = text.find(found)
    return text[max(0, at - 60) : at + 80]


def caged(path: Path) -> World:
    """Make a workspace with one shared item of each kind, and canaries beside it."""
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        prepare_rows(workspace, world)
        let_out_the_canaries(world)
        _end_sessions(workspace)
    return world


def _end_sessions(workspace: Workspace) -> None:
    """Leave the sessions that the canaries made; one of them may be going on."""
    found = workspace.read(unfinished_session)
    while found is not None:
        workspace.execute(AbandonSession(session_id=found.id))
        found = workspace.read(unfinished_session)


@pytest.fixture(scope="module")
def cage(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    """A workspace whose private places are full of canaries; tests work with copies."""
    path = tmp_path_factory.mktemp("cage") / "cage.partnerdesk"
    return path, caged(path)


@pytest.fixture
def watched(cage: tuple[Path, World], tmp_path: Path) -> Iterator[Watched]:
    """A session on a plan beside which canaries sit."""
    original, world = cage
    path = Path(shutil.copy(original, tmp_path / "copy.partnerdesk"))
    meeting = Meeting(path, plan_id=world.plan, with_agenda=False)
    heard: list[str] = []
    stop = listen(lambda _widget, text: heard.append(text))
    yield Watched(meeting=meeting, world=world, heard=heard)
    stop()
    meeting.close()


def go_to(watched: Watched, kind: TopicKind) -> bool:
    """Talk about a kind of thing; tells whether there is a shared one."""
    desk, plan = watched.meeting.desk, watched.meeting.desk.plan
    if kind not in ITEM_KINDS:
        desk.talk_about(kind, "", f"about {kind.value}")
        return True
    name = {"commitment": "commitments", "reward": "rewards", "issue": "issues"}
    items = getattr(plan, name.get(kind.value, f"{kind.value}s"))
    if items:
        desk.talk_about(kind, items[0].id, f"about {kind.value}")
    return bool(items)


@pytest.mark.parametrize("kind", list(TopicKind), ids=[each.value for each in TopicKind])
def test_no_page_shows_anything_private(watched: Watched, kind: TopicKind) -> None:
    assert go_to(watched, kind)
    meeting = watched.meeting
    watched.look()

    for tool in meeting.window.work.topic.foot._tools:
        if tool.isVisible() and tool.isEnabled():
            meeting.click(tool)
            watched.look()
    for speaking in (Speaking.US, Speaking.THEM, Speaking.BOTH):
        meeting.desk.speak_as(speaking)
        meeting.window.work.topic.agree()
        watched.look()
    meeting.window.undo()
    watched.look()
    meeting.window.redo()
    watched.look()
    meeting.window.work.topic.park()
    watched.look()


def test_capturing_and_its_traces_show_nothing_private(watched: Watched) -> None:
    meeting = watched.meeting
    go_to(watched, TopicKind.GOAL)
    for line in ("/a Cam sends the plan by Friday", "We agree", "/p Later", "/i A question"):
        meeting.press(KEY.Key_Slash)
        meeting.type(line)
        watched.look()
        meeting.press(KEY.Key_Return)
        meeting.press(KEY.Key_Escape)
        watched.look()
    column = meeting.window.work.decided.column
    for item_id in list(column.cards):
        column.edit(item_id)
        watched.look()
    assert column.editor is not None
    meeting.click(column.editor.delete)
    for _ in range(6):
        meeting.press(KEY.Key_Z, CONTROL)
        watched.look()

    assert watched.pages > 12


@pytest.mark.parametrize("typed", ["a", "note", "Ann", "about"])
def test_search_shows_nothing_private(watched: Watched, typed: str) -> None:
    watched.meeting.window.show_find()

    watched.meeting.type(typed)

    watched.look()


@pytest.mark.parametrize("wanted", [WORD, str(FIGURE), DAY.isoformat()])
def test_search_finds_nothing_private(watched: Watched, wanted: str) -> None:
    assert watched.meeting.desk.search(wanted) == ()


def test_errors_tell_nothing_private(watched: Watched) -> None:
    meeting, world = watched.meeting, watched.world
    hidden = {kind: ids[-1] for kind, ids in world.items.items() if len(ids) > 1}
    told = []
    for kind, item_id in hidden.items():
        for command in (
            SetField(kind=kind, item_id=item_id, field="title", value=""),
            SetField(kind=kind, item_id=item_id, field="no_such", value=1),
            DeleteItem(kind="party", item_id=world.us),
        ):
            try:
                meeting.desk.run(command)
            except UserError as error:
                told.append(meeting.desk.sentence(error))

    assert told
    assert_no_canary("\n".join(told))


def test_the_sealed_check_and_its_opening_show_nothing_private(watched: Watched) -> None:
    meeting = watched.meeting
    session_id = meeting.session_id
    go_to(watched, TopicKind.ALIGNMENT)
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
                evidence=f"about {side.value}",
            )
        )
        watched.look()
        meeting.desk.run(SealAnswers(session_id=session_id, side=side))
        watched.look()
    meeting.desk.run(OpenSeals(session_id=session_id))

    watched.look()
    assert meeting.desk.view.reveal is not None


def test_sheets_minutes_and_the_end_show_nothing_private(watched: Watched) -> None:
    meeting, window = watched.meeting, watched.meeting.window
    go_to(watched, TopicKind.GOAL)
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
    go_to(watched, TopicKind.GOAL)

    watched.meeting.desk.run(LEAKS[place](watched.world))

    with pytest.raises(AssertionError):
        watched.look()
