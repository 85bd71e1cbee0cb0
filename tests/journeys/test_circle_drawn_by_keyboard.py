"""The guide from the first start to a plan, without a mouse: Tab, arrows, Space and Enter."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import Certainty, ShoeQuestion
from tests.ui.frame.conftest import Opened, Seen
from tests.ui.wizard.guide_seen import activate, draft, page, press, shown, type_in, view, waiting
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.differently import DifferentlyStep
from ui.wizard.five_tests import FiveTestsStep
from ui.wizard.help_them import HelpStep
from ui.wizard.priority import PriorityStep
from ui.wizard.shoes import ShoesStep
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep

key = Qt.Key
MOST_TABS = 150


def reach(widget: QWidget) -> None:
    """Press Tab until a widget has the keyboard."""
    for _ in range(MOST_TABS):
        if widget.hasFocus():
            return
        press(key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName() or widget}")


def go_on(seen: Seen) -> None:
    """Reach Next and press Enter."""
    reach(page(seen).footer.next)
    press(key.Key_Return)
    for _ in range(5):
        QApplication.processEvents()


def add(line: QWidget, *texts: str) -> None:
    """Reach a line that adds, and add what it takes."""
    reach(line)
    for text in texts:
        type_in(text)
        press(key.Key_Return)


def begin(seen: Seen) -> None:
    """Begin on the first start's page, and name the customer."""
    first = seen.conduct.first_run
    assert first is not None
    first.ways[1].setFocus()
    press(key.Key_Return)
    for _ in range(5):
        QApplication.processEvents()
    reach(view(seen, WhoStep).fields["name"].control)
    type_in("Juniper Press")
    go_on(seen)


def draw_today(seen: Seen) -> None:
    """Add two of theirs, and put the first one on the edge."""
    board = view(seen, CircleTodayStep).board
    reach(board.add_line.line)
    type_in("Rosa Lindqvist")
    press(key.Key_Return)
    add(board.add_line.line, "Their night shift")
    press(key.Key_Escape)
    first = draft(seen).people[0].id
    reach(board.switches.switches[first].findChildren(QWidget)[2])
    press(key.Key_Left)
    go_on(seen)


def answer_as_them(seen: Seen) -> None:
    """Sit on Rosa's seat and answer one question."""
    step = view(seen, ShoesStep)
    reach(step.seats.buttons[0])
    press(key.Key_Right)
    reach(step.rows[0].answer.widget)
    type_in("Fewer jobs printed twice.")
    reach(step.rows[0].ways[Certainty.TOLD])
    press(key.Key_Space)
    go_on(seen)


def draw_differently(seen: Seen) -> None:
    """Pick Rosa up on the canvas and carry her inside."""
    step = view(seen, DifferentlyStep)
    rosa = draft(seen).people[0].id
    reach(step.after.mark(step.after.current))
    press(key.Key_Home)
    assert step.after.current == rosa
    press(key.Key_Space)
    press(key.Key_Left)
    press(key.Key_Left)
    press(key.Key_Return)
    add(step.lists[next(iter(step.lists))].parts.line, "We name the date we can hold")
    go_on(seen)


def help_them(seen: Seen) -> None:
    """Write a benefit, and answer the questions on the fit."""
    step = view(seen, HelpStep)
    add(step.benefits.line, "One contact instead of four")
    for row in list(step.questions.rows.values())[:5]:
        chosen = next(each for each in row.choice.findChildren(QWidget) if each.isChecked())  # type: ignore[attr-defined]
        reach(chosen)
        for _ in range(4):
            press(key.Key_Left)
    assert draft(seen).settled_fit is Fit.PARTNER_NOW
    go_on(seen)


def make_it_a_priority(seen: Seen) -> None:
    """Name somebody of ours, and a habit."""
    step = view(seen, PriorityStep)
    add(step.team.line, "Jonas Weber")
    add(step.rituals.line, "Call Rosa before we look at the orders")
    go_on(seen)


def do_the_work(seen: Seen) -> None:
    """Fill each of the lists."""
    step = view(seen, WorkStep)
    for name, text in WORK.items():
        add(step.lists[name].line, text)
    go_on(seen)


WORK = {
    "goals": "Half the jobs printed twice",
    "risks": "The paper runs short",
    "ours": "Twenty days of engineering",
    "theirs": "Hours on press two",
    "reward": "Less paper thrown away",
    "touchpoints": "First look together",
}


@pytest.fixture
def own(opened: Opened, tmp_path: Path) -> Seen:
    """A window on a workspace in which nothing is yet."""
    seen = opened(path=tmp_path / "own.partnerdesk")
    activate(seen)
    return seen


def test_the_whole_way_goes_without_a_mouse(own: Seen) -> None:
    begin(own)
    draw_today(own)
    answer_as_them(own)
    draw_differently(own)
    help_them(own)
    make_it_a_priority(own)
    do_the_work(own)
    assert draft(own).step is Step.TESTS
    reach(view(own, FiveTestsStep).answers.fields["vision"].control)
    press(key.Key_Down)
    finished = draft(own)
    reach(page(own).footer.next)
    press(key.Key_Return)

    place = own.desk.place
    plan = own.desk.workspace.read(lambda found: read_plan(found, place.plan_id))
    assert plan.parts.account.name == "Juniper Press"
    assert [each.title for each in plan.parts.goals] == [WORK["goals"]]
    assert {each.title for each in plan.parts.commitments} == {WORK["ours"], WORK["theirs"]}
    assert [each.title for each in plan.parts.rewards] == [WORK["reward"]]
    assert len(plan.parts.drawings) == 2
    rosa = finished.people_on(Side.THEM)[0]
    assert finished.rings()[rosa.id] is Ring.EDGE
    assert finished.rings(differently=True)[rosa.id] is Ring.INSIDE
    assert finished.shoe_answer(rosa.id, ShoeQuestion.REACH).certainty is Certainty.TOLD
    assert waiting(own) == ()
    assert plan.ours_only


def test_one_step_takes_back_all_that_finishing_made(own: Seen) -> None:
    begin(own)
    page(own).go_to(Step.TESTS)
    shown(own).finish()
    assert own.desk.workspace.portfolio()

    own.trigger("undo")

    assert not own.desk.workspace.portfolio()
    assert [each.name for each in waiting(own)] == ["Juniper Press"]


def test_ctrl_z_takes_back_what_was_typed_in_the_draft(own: Seen) -> None:
    begin(own)
    page(own).go_to(Step.WORK)
    add(view(own, WorkStep).lists["goals"].line, "First", "Second")
    assert own.window.acts["undo"].text() == "Undo: change the goals"

    QTest.keyClick(own.window, key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    own.trigger("undo")

    assert [each.title for each in draft(own).goals] in (["First"], [])
    own.trigger("redo")
    assert draft(own).goals[0].title == "First"
