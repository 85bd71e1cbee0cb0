"""A signed plan shows its terms locked, says why, and leads on; what it lives by stays open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from partnerdesk.commands.plan_life import Signer, SignPlan
from partnerdesk.domain.plan_life import is_locked
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_items.goal_desk import a_goal, goal, line, opened, write
from ui.pages.goals.detail import GoalDetail

LEFT = Qt.MouseButton.LeftButton


def sign(desk: Desk) -> None:
    signers = tuple(Signer(name="Ann", party_id=party) for party in (desk.us, desk.them))
    desk.run(SignPlan(plan_id=desk.plan_id, signers=signers, signed_on=TODAY))


@pytest.fixture
def signed(desk: Desk, qtbot: QtBot) -> GoalDetail:
    """The details of a goal of a signed plan."""
    a_goal(desk)
    a_goal(desk, title="Ours", shared=False)
    sign(desk)
    page, detail = opened(desk, qtbot)
    page.select_item(goal(desk).id)
    return detail


def combo(detail: GoalDetail, name: str) -> QComboBox:
    control = detail.form.frames[name].control
    assert isinstance(control, QComboBox)
    return control


def test_terms_of_a_signed_plan_are_shown_locked_with_the_reason(signed: GoalDetail) -> None:
    frame = signed.form.frames["target"]
    reason = "Signed as version 1: locked until the plan is opened for changes"

    assert line(signed, "target").isReadOnly()
    assert (frame.lock_reason, frame.toolTip()) == (reason, reason)
    assert line(signed, "target").accessibleDescription() == reason
    assert signed.standing.words.text() == "Signed: its terms are locked"
    assert not signed.form.frames["private_notes"].lock_reason
    assert not line(signed, "now").isReadOnly()


def test_trying_to_change_a_locked_field_says_why_at_once(signed: GoalDetail, desk: Desk) -> None:
    before = goal(desk)
    target, owner = line(signed, "target"), combo(signed, "owner_us_id")

    target.setFocus()
    QTest.keyClicks(target, "5")
    assert signed.form.frames["target"].problem.startswith("Signed as version 1")
    QTest.mouseClick(owner, LEFT)
    QTest.keyClick(owner, Qt.Key.Key_Down)
    assert signed.form.frames["owner_us_id"].problem.startswith("Signed as version 1")
    assert not owner.view().isVisible()
    QTest.keyClick(owner, Qt.Key.Key_Tab)

    assert goal(desk) == before
    assert signed.flush()


def test_a_locked_text_can_be_read_and_copied_by_keyboard(signed: GoalDetail) -> None:
    title = signed.title.control
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert title.textCursor().selectedText() == "Packaging waste"  # type: ignore[attr-defined]
    assert not signed.title.problem


def test_opening_for_changes_is_the_way_on_and_unlocks(signed: GoalDetail, desk: Desk) -> None:
    assert not signed.standing.agree.isVisible()
    QTest.mouseClick(signed.standing.reopen, LEFT)

    assert not is_locked(desk.parts)
    assert not line(signed, "target").isReadOnly()
    assert not signed.form.frames["target"].lock_reason
    assert signed.standing.agree.isVisible()
    write(signed, "target", "30")
    assert goal(desk).target == 30
    assert not combo(signed, "owner_us_id").property("locked")


def test_what_is_ours_only_stays_open_in_a_signed_plan(
    signed: GoalDetail, desk: Desk, qtbot: QtBot
) -> None:
    page, detail = opened(desk, qtbot)
    page.select_item(desk.parts.goals[1].id)

    assert not line(detail, "target").isReadOnly()
    assert not detail.standing.share.isEnabled()
    write(detail, "target", "30")
    assert desk.parts.goals[1].target == 30
