"""The keys of the whole window, pressed wherever the keyboard is: each does what it says."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.items import SetField
from partnerdesk.queries.plans import read_plan
from tests.ui.frame.conftest import Opened, Seen
from tests.ui.screens.places import ACCOUNT, go, settle
from ui.pages.registry import SECTIONS

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CONTROL = MODIFIER.ControlModifier
DIGITS = [KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5]
DIGITS += [KEY.Key_6, KEY.Key_7, KEY.Key_8, KEY.Key_9, KEY.Key_0]


@pytest.fixture
def desk(qtbot: QtBot, opened: Opened) -> Seen:
    """A plan in a window that has the keyboard."""
    seen = opened()
    seen.window.activateWindow()
    qtbot.waitUntil(seen.window.isActiveWindow)
    seen.open_account(ACCOUNT)
    settle()
    return seen


def press(seen: Seen, key: Qt.Key, modifier: Qt.KeyboardModifier = MODIFIER.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or seen.window, key, modifier)
    settle()


def dialogs(seen: Seen) -> list[QDialog]:
    return [each for each in seen.window.findChildren(QDialog) if each.isVisible()]


def focus_in(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def title_of(seen: Seen, goal_id: str) -> str:
    plan_id = seen.desk.place.plan_id
    plan = seen.desk.context.read(lambda connection: read_plan(connection, plan_id))
    return next(each.title for each in plan.parts.goals if each.id == goal_id)


def first_goal(seen: Seen) -> Any:
    plan_id = seen.desk.place.plan_id
    plan = seen.desk.context.read(lambda connection: read_plan(connection, plan_id))
    return plan.parts.goals[0]


def test_control_and_a_digit_lead_to_each_section(desk: Seen) -> None:
    for digit, section in zip(DIGITS, SECTIONS, strict=True):
        press(desk, digit, CONTROL)
        assert desk.desk.place.section == section.key


def test_control_k_opens_the_palette_from_every_section(desk: Seen) -> None:
    for section in SECTIONS:
        go(desk, section.key)

        press(desk, KEY.Key_K, CONTROL)

        named = QApplication.focusWidget()
        assert named is not None, section.key
        assert named.accessibleName() == "Find anything", section.key
        press(desk, KEY.Key_Escape)
        assert QApplication.focusWidget() is not named, section.key


def test_control_f_leads_to_a_field_to_search_in(desk: Seen) -> None:
    for section in ("goals", "resources", "history"):
        go(desk, section)

        press(desk, KEY.Key_F, CONTROL)

        now = QApplication.focusWidget()
        assert now is not None, section
        assert now.inherits("QLineEdit"), section
        assert now.accessibleName().startswith("Find"), section


def test_control_j_opens_quick_add_with_the_keyboard_in_its_line(desk: Seen) -> None:
    press(desk, KEY.Key_J, CONTROL)

    (dialog,) = dialogs(desk)
    assert dialog.windowTitle() == "Quick add"
    assert focus_in(dialog)
    press(desk, KEY.Key_Escape)
    assert dialogs(desk) == []


def test_control_l_shows_where_the_plan_is(desk: Seen) -> None:
    press(desk, KEY.Key_L, CONTROL)

    (dialog,) = dialogs(desk)
    assert dialog.windowTitle() == "Where this plan is"
    dialog.reject()


def test_control_z_takes_back_and_control_y_does_it_again(desk: Seen) -> None:
    goal = first_goal(desk)
    command = SetField(kind="goal", item_id=goal.id, field="title", value="Less waste")
    desk.desk.context.run(command)
    for section in ("overview", "goals", "history"):
        go(desk, section)

        press(desk, KEY.Key_Z, CONTROL)
        assert title_of(desk, goal.id) == goal.title
        press(desk, KEY.Key_Y, CONTROL)
        assert title_of(desk, goal.id) == "Less waste"


def test_f6_and_shift_f6_go_round_the_areas(desk: Seen) -> None:
    go(desk, "goals")
    page = desk.window.stack.currentWidget()
    assert page is not None
    desk.window.side.sections.setFocus()

    press(desk, KEY.Key_F6)
    assert focus_in(page)
    press(desk, KEY.Key_F6, MODIFIER.ShiftModifier)
    assert focus_in(desk.window.side)
    press(desk, KEY.Key_F6, MODIFIER.ShiftModifier)
    assert focus_in(desk.window.tools)


def test_alt_and_left_lead_back_to_all_accounts(desk: Seen) -> None:
    press(desk, KEY.Key_Left, MODIFIER.AltModifier)

    assert desk.desk.place.is_home
