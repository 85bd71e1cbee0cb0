"""The guide with the mouse: every button, switch and list by clicks; only words are typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import Certainty
from tests.ui.frame.conftest import Opened, Seen
from tests.ui.wizard.guide_seen import (
    activate,
    click,
    draft,
    next_step,
    page,
    segment,
    shown,
    view,
    waiting,
)
from ui.canvas.canvas import CircleCanvas
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.differently import DifferentlyStep
from ui.wizard.help_them import HelpStep
from ui.wizard.shoes import ShoesStep
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep


def write(field: QWidget, text: str) -> None:
    """Click into a field and type."""
    click(field)
    QTest.keyClicks(field, text)


def drag_inside(canvas: CircleCanvas, key: str) -> None:
    """Carry somebody to the middle of the circle."""
    mark, centre = canvas.mark(key), canvas.ground.rect().center()
    at = mark.disc.center().toPoint() - mark.pos()
    QTest.mousePress(mark, Qt.MouseButton.LeftButton, pos=at)
    for part in (0.3, 0.7, 1.0):
        goal = mark.pos() + at + (centre - mark.pos() - at) * part
        QTest.mouseMove(mark, mark.mapFromParent(goal))
    target = mark.mapFromParent(centre + QPoint(0, 10))
    QTest.mouseMove(mark, target)
    QTest.mouseRelease(mark, Qt.MouseButton.LeftButton, pos=target)


@pytest.fixture
def own(opened: Opened, tmp_path: Path) -> Seen:
    """A window on a workspace in which nothing is yet."""
    seen = opened(path=tmp_path / "own.partnerdesk")
    activate(seen)
    return seen


def begin(seen: Seen) -> None:
    """Begin on the first start's page with somebody of theirs."""
    assert seen.conduct.first_run is not None
    click(seen.conduct.first_run.ways[1])
    write(view(seen, WhoStep).fields["name"].control, "Juniper Press")
    next_step(seen)
    board = view(seen, CircleTodayStep).board
    if not board.add_line.isVisible():
        click(board.add)
    write(board.add_line.line, "Rosa Lindqvist")
    click(board.add_line.add)
    click(board.add_line.close_button)


def test_the_whole_way_goes_with_the_mouse(own: Seen) -> None:
    begin(own)
    rosa = draft(own).people[0].id
    board = view(own, CircleTodayStep).board
    click(segment(board.switches.switches[rosa], "Edge"))
    next_step(own)
    shoes = view(own, ShoesStep)
    click(shoes.seats.buttons[1])
    write(shoes.rows[0].answer.widget, "Fewer jobs printed twice.")
    click(shoes.rows[0].ways[Certainty.UNKNOWN])
    next_step(own)
    drag_inside(view(own, DifferentlyStep).after, rosa)
    next_step(own)
    for row in list(view(own, HelpStep).questions.rows.values())[:5]:
        click(segment(row.choice, "Yes"))
    next_step(own)
    next_step(own)
    goals = view(own, WorkStep).lists["goals"]
    write(goals.line, "Half the jobs printed twice")
    click(goals.add)
    next_step(own)
    assert draft(own).rings()[rosa] is Ring.EDGE
    assert draft(own).rings(differently=True)[rosa] is Ring.INSIDE
    assert draft(own).shoes[0].is_to_ask
    next_step(own)

    place = own.desk.place
    plan = own.desk.workspace.read(lambda found: read_plan(found, place.plan_id))
    assert [each.title for each in plan.parts.goals] == ["Half the jobs printed twice"]
    assert len(plan.parts.drawings) == 2
    assert own.window.stack.currentWidget() is own.window.pages.current


def test_not_yet_leads_to_a_warm_end(own: Seen) -> None:
    begin(own)
    page(own).go_to(Step.HELP)
    for row in list(view(own, HelpStep).questions.rows.values())[:2]:
        click(segment(row.choice, "No"))
    assert draft(own).settled_fit is Fit.NOT_YET
    assert "respectable" in view(own, HelpStep).fit.sentence.text()
    write(view(own, HelpStep).again.control, "1 Sep 2027")

    next_step(own)
    assert draft(own).step is Step.TESTS
    next_step(own)

    assert "look again on 1 Sep 2027" in own.window.toast.text.text()
    assert waiting(own) == ()
    assert own.desk.workspace.portfolio()[0].name == "Juniper Press"


def test_a_draft_that_waits_is_gone_on_with_or_deleted_at_home(own: Seen) -> None:
    begin(own)
    click(own.window.tools.home)
    strip = own.conduct.home.drafts
    assert strip is not None
    assert strip.isVisible()
    buttons = strip.rows[0].findChildren(QWidget)
    go_on = next(each for each in buttons if each.accessibleName().startswith("Continue"))
    click(go_on)
    assert draft(own).step is Step.CIRCLE_TODAY
    click(own.window.tools.home)

    strip.removal_wanted.emit(waiting(own)[0].id)
    assert waiting(own) == ()
    guide = own.conduct.guide
    assert guide is not None
    assert guide.toast is not None
    click(guide.toast.button)

    assert [each.name for each in waiting(own)] == ["Juniper Press"]


def test_an_account_that_is_there_is_added_to(opened: Opened) -> None:
    seen = opened()
    activate(seen)
    seen.open_account("Alder")
    place = seen.desk.place
    before = seen.desk.workspace.read(lambda found: read_plan(found, place.plan_id)).parts
    seen.trigger("draw_differently")
    assert draft(seen).who.plan_id == place.plan_id
    assert {each.id for each in draft(seen).people_on(Side.US)} <= set(before.people_by_id)
    page(seen).go_to(Step.WORK)
    goals = view(seen, WorkStep).lists["goals"]
    write(goals.line, "Plan the line together")
    click(goals.add)

    shown(seen).finish()

    after = seen.desk.workspace.read(lambda found: read_plan(found, place.plan_id)).parts
    assert len(after.goals) == len(before.goals) + 1
    assert after.risks == before.risks
    assert seen.desk.place.plan_id == place.plan_id
