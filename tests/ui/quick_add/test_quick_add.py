"""Lines typed into the quick add become items."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from ui.quick_add.dialog import MOST_SHOWN, QuickAdd


@pytest.fixture
def quick(desk: Desk, qtbot: QtBot) -> Iterator[QuickAdd]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QuickAdd(desk.context, desk.plan_id, "risks", parent)
    dialog.open()
    yield dialog
    dialog.close()


def enter(quick: QuickAdd, text: str) -> None:
    QTest.keyClicks(quick.line, text)
    QTest.keyClick(quick.line, Qt.Key.Key_Return)


def test_a_line_becomes_an_item_of_the_section_shown(desk: Desk, quick: QuickAdd) -> None:
    enter(quick, "Late resin 30% EUR 40k")

    (risk,) = desk.parts.risks
    assert (risk.title, risk.probability, risk.impact_likely) == (
        "Late resin",
        Decimal(30),
        4_000_000,
    )
    assert desk.plan.is_ours_only(risk.id)
    assert desk.undo_label() == "add Late resin"
    assert quick.line.text() == ""
    assert quick.isVisible()


def test_another_kind_is_chosen_by_a_slash(desk: Desk, quick: QuickAdd) -> None:
    enter(quick, "/a they send the line plan by 27 Nov")
    enter(quick, "/d We go with film 35")

    (action,) = desk.parts.actions
    assert (action.title, action.party_id) == ("Send the line plan", desk.them)
    assert action.due_on == date(2026, 11, 27)
    (decision,) = desk.parts.decisions
    assert (decision.title, decision.decided_on) == ("We go with film 35", date(2026, 11, 22))


def test_what_is_understood_is_shown_while_typing(desk: Desk, quick: QuickAdd) -> None:
    QTest.keyClicks(quick.line, "/a they call by 27 Nov")

    assert quick.reading.text() == "Action: Call · Alder · Fri 27 Nov 2026"


def test_what_cannot_be_stored_stays_with_a_sentence(desk: Desk, quick: QuickAdd) -> None:
    quick.line.setText("x" * 400)
    QTest.keyClick(quick.line, Qt.Key.Key_Return)

    assert not desk.parts.risks
    assert quick.field.problem == "At most 300 characters; this has 400."
    assert len(quick.line.text()) == 400


def test_only_the_newest_lines_are_shown(desk: Desk, quick: QuickAdd) -> None:
    for number in range(MOST_SHOWN + 2):
        enter(quick, f"Risk {number}")

    assert len(desk.parts.risks) == MOST_SHOWN + 2
    assert quick._added.count() == MOST_SHOWN


def test_empty_lines_do_nothing(desk: Desk, quick: QuickAdd) -> None:
    enter(quick, "   ")

    assert not desk.parts.risks
    assert quick.isVisible()
