"""A whole joint session through the real windows: by keyboard alone, and by mouse."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Side
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.sessions.course import Stage, TopicKind, TopicState
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.speaking import Speaking
from tests.ui.frame.conftest import Opened, Seen
from ui.session.topics.alignment import AlignmentPage
from ui.session.window import SessionWindow
from ui.together.afterwards import Afterwards
from ui.together.curtain import Curtain
from ui.together.precheck import TogetherCheck
from ui.together.unfinished import UnfinishedDialog

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
DECISION = "A technician repairs splice tears on site"
ACTION = "/a they send the line plan by Friday"


@dataclass
class Joint:
    """The program with a session that goes on in it."""

    seen: Seen

    @property
    def window(self) -> SessionWindow:
        """The session's window."""
        window = self.seen.conduct.together.session
        assert window is not None
        return window

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type a text and enter it."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)
        QTest.keyClick(target, KEY.Key_Return)

    def click(self, widget: QWidget) -> None:
        """Click what can be seen."""
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, LEFT)

    def begin(self) -> None:
        """Start, and wait until the session has the keyboard."""
        self.click(self.check().start)
        self.wait_for_keyboard()

    def wait_for_keyboard(self) -> None:
        """Wait until the keyboard is in the session's window."""
        window = self.window
        self.seen.qtbot.waitUntil(
            lambda: window.isAncestorOf(QApplication.focusWidget() or self.seen.window)
        )

    def check(self) -> TogetherCheck:
        """Return the check before the session."""
        dialog = self.seen.window.findChild(TogetherCheck)
        assert dialog is not None
        return dialog

    def go_to(self, kind: TopicKind) -> None:
        """Talk about a topic of a kind that every session may have."""
        self.window.desk.talk_about(kind, "", kind.value)

    def minutes(self) -> Minutes:
        """Return the newest minutes of the plan."""
        plan_id = self.seen.desk.place.plan_id
        return self.seen.desk.context.read(lambda link: minutes_of_plan(link, plan_id))[0]


@pytest.fixture
def joint(opened: Opened) -> Joint:
    """The program at Alder's plan, before a session."""
    seen = opened()
    seen.open_account("Alder")
    return Joint(seen)


def answer_by_keys(joint: Joint, page: AlignmentPage, side: Side, levels: str) -> None:
    """Have a side answer all questions and seal them, by keys alone."""
    page.turns.sides[side].answer.setFocus()
    joint.press(KEY.Key_Return)
    for level in levels:
        joint.press(KEY(ord(level)))
        page.answering.line.setFocus()
        joint.press(KEY.Key_Return)


def answer_by_mouse(joint: Joint, page: AlignmentPage, side: Side, levels: str) -> None:
    """Have a side answer all questions and seal them, by clicks alone."""
    joint.click(page.turns.sides[side].answer)
    for level in levels:
        joint.click(page.answering.levels[int(level) - 1])
        joint.click(page.answering.on)


def test_a_session_by_keyboard_alone(joint: Joint) -> None:
    main = joint.seen.window
    QTest.keyClick(main, KEY.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(joint.check(), KEY.Key_Return)
    joint.wait_for_keyboard()
    window, desk = joint.window, joint.window.desk
    curtain = main.findChild(Curtain)
    covered = (main.windowTitle(), main.stack.isVisible(), main.menuBar().isVisible())

    # issues are decided, the goal is agreed, the risk is parked, the reward's split stays open
    joint.press(KEY.Key_3, KEY.Key_Slash)
    joint.type(DECISION)
    joint.type(ACTION)
    joint.press(KEY.Key_Escape, KEY.Key_N)
    joint.press(KEY.Key_1, KEY.Key_A)
    agreed = window.work.topic.bars[Side.US].title.text()
    joint.press(KEY.Key_N, KEY.Key_K)
    states = [topic.state for topic in desk.view.topics]

    # two topics more: the check of both sides, sealed and then opened
    joint.go_to(TopicKind.ISSUES)
    joint.go_to(TopicKind.ALIGNMENT)
    page = window.work.topic.page
    assert isinstance(page, AlignmentPage)
    page.turns.start.setFocus()
    joint.press(KEY.Key_Return)
    answer_by_keys(joint, page, Side.US, "45443")
    answer_by_keys(joint, page, Side.THEM, "44423")
    page.turns.open_both.setFocus()
    joint.press(KEY.Key_Return)
    revealed = desk.view.reveal

    # the end: the minutes, both nods, and back behind the curtain
    window.bar.end.setFocus()
    joint.press(KEY.Key_Return)
    assert window.closing is not None
    for side in (Side.THEM, Side.US):
        window.closing.nods[side].nod.setFocus()
        joint.press(KEY.Key_Return)
    window.closing.end.setFocus()
    joint.press(KEY.Key_Return)
    assert window.leaving is not None
    joint.press(KEY.Key_Return)
    is_still_covered = not main.stack.isVisible()
    window.leaving.button.setFocus()
    joint.press(KEY.Key_Return)
    minutes = joint.minutes()

    assert curtain is not None
    assert covered == ("PartnerDesk", False, False)
    assert agreed == "Brightwell agrees"
    assert states[:3] == [TopicState.DONE, TopicState.DONE, TopicState.PARKED]
    assert revealed is not None
    assert revealed.same == 3
    assert is_still_covered, "Enter alone must not bring private notes up"
    assert main.stack.isVisible()
    assert [each.title for each in minutes.decisions] == [DECISION]
    assert minutes.decisions[0].is_agreed
    assert [each.title for each in minutes.actions_of(Side.THEM)] == ["Send the line plan"]
    assert {nod.side for nod in minutes.nods} == {Side.US, Side.THEM}
    assert joint.seen.conduct.together.session is None


def test_a_session_by_mouse(joint: Joint) -> None:
    main = joint.seen.window
    joint.click(main.tools.mode._buttons["together"])
    joint.begin()
    window, desk = joint.window, joint.window.desk
    window.showNormal()
    window.resize(1920, 1080)
    joint.seen.qtbot.waitUntil(window.work.agenda.isVisible)
    work = window.work

    joint.click(window.bar.speakers.buttons[Speaking.THEM])
    joint.click(work.decided.column.capture.line)
    joint.type(DECISION)
    joint.click(work.decided.column.capture.line)
    joint.type("/a both send the line plan by Friday")
    joint.click(window.bar.speakers.buttons[Speaking.US])
    joint.click(next(iter(work.decided.column.cards.values())).agree)
    joint.click(work.topic.foot.next)
    joint.click(work.topic.bars[Side.US].agree)
    goal = desk.view.about(desk.view.topics[1])
    index = work.agenda.agenda.topics.index(3)
    rect = work.agenda.agenda.visualRect(index)
    QTest.mouseClick(work.agenda.agenda.viewport(), LEFT, pos=rect.center())
    jumped = desk.view.current
    joint.click(work.topic.foot.park)
    joint.click(window.bar.pause)
    stage = desk.view.stage
    joint.click(window.bar.pause)

    # two topics more, so that there are six: the circle, and the check, sealed and then opened
    joint.go_to(TopicKind.CIRCLE)
    joint.go_to(TopicKind.ALIGNMENT)
    page = window.work.topic.page
    assert isinstance(page, AlignmentPage)
    joint.click(page.turns.start)
    answer_by_mouse(joint, page, Side.US, "45443")
    answer_by_mouse(joint, page, Side.THEM, "44423")
    joint.click(page.turns.open_both)
    revealed = desk.view.reveal

    joint.click(window.bar.end)
    assert window.closing is not None
    for side in (Side.THEM, Side.US):
        joint.click(window.closing.nods[side].nod)
    window.closing.remark.setText("The next one is at Plant 1")
    joint.click(window.closing.copy)
    joint.click(window.closing.end)
    assert window.leaving is not None
    joint.click(window.leaving.button)
    dialog = main.findChild(Afterwards)
    assert dialog is not None
    joint.click(dialog.copy)
    copied = QApplication.clipboard().text()
    dialog.accept()
    minutes = joint.minutes()

    assert goal is not None
    assert getattr(goal, "agreement", None) is Agreement.AGREED
    assert jumped is not None
    assert jumped.title == "Split of the change-over gain"
    assert stage is Stage.PAUSED
    assert minutes.decisions[0].is_agreed
    assert [each.side for each in minutes.actions] == [Side.US, Side.THEM]
    assert len(minutes.topics) == 6
    assert revealed is not None
    assert [each.question for each in minutes.alignment] == [
        row.question.key for row in revealed.rows
    ]
    assert {each.side for each in minutes.nods} == {Side.US, Side.THEM}
    assert [note.text for note in minutes.notes] == ["The next one is at Plant 1"]
    assert DECISION in copied
    assert main.windowTitle().startswith("Alder Foods Cooperative")


def test_a_session_goes_on_where_the_program_stopped(joint: Joint, opened: Opened) -> None:
    joint.seen.trigger("together")
    joint.begin()
    joint.press(KEY.Key_N)
    path = joint.seen.desk.path
    joint.seen.window.close()

    again = Joint(opened(path=path))
    again.seen.qtbot.waitUntil(lambda: again.seen.window.findChild(UnfinishedDialog) is not None)
    dialog = again.seen.window.findChild(UnfinishedDialog)
    assert dialog is not None
    again.click(dialog.go_on)

    current = again.window.desk.view.current
    assert current is not None
    assert current.title == "Recycled content goal"
    assert again.window.desk.view.stage is Stage.RUNNING


def test_a_rehearsal_leaves_the_plan_as_it_was(joint: Joint) -> None:
    plan_id = joint.seen.desk.place.plan_id
    before = joint.seen.desk.context.read(lambda link: read_plan(link, plan_id))
    joint.seen.trigger("together")
    check = joint.check()
    joint.click(check.how._buttons["rehearsal"])
    joint.begin()
    joint.press(KEY.Key_Slash)
    joint.type(DECISION)
    joint.press(KEY.Key_Escape, KEY.Key_N)
    joint.press(KEY.Key_A)

    window = joint.window
    joint.click(window.bar.end)
    assert window.closing is not None
    joint.click(window.closing.end)
    assert window.leaving is not None
    joint.click(window.leaving.button)

    assert joint.seen.desk.context.read(lambda link: read_plan(link, plan_id)) == before
    assert joint.seen.window.findChild(Afterwards) is None
