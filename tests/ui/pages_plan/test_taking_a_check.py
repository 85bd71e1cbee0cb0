"""Taking a check: by keyboard, left in the middle, corrected, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.parties import Side
from tests.ui.pages_plan.conftest import Rig
from tests.ui.pages_plan.health_steps import (
    ALIGNMENT,
    HOUSE,
    PARTNERSHIP,
    press,
    results,
    score_of,
    stored,
    taking,
    type_in,
)
from ui.pages.health.page import HealthPage
from ui.pages.health.view import Wish

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


def test_a_whole_check_is_taken_with_the_keyboard(blank: Rig) -> None:
    page = blank.show(HealthPage)
    score_of(page).take.setFocus()

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)  # from alignment to partnership
    press(Qt.Key.Key_Return)
    for number in "43":
        type_in(number)
        press(Qt.Key.Key_Tab)
        type_in(f"seen {number}")
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)  # nothing is chosen yet: the first
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    type_in("5")
    press(Qt.Key.Key_Return)
    type_in("9")  # there is no ninth level
    type_in("1")
    press(Qt.Key.Key_Return)

    check = stored(blank)
    assert (check.questionnaire, check.side) == (PARTNERSHIP, Side.US)
    assert [answer.level for answer in check.answers] == [75, 50, 25, 100, 0]
    assert [answer.evidence for answer in check.answers] == ["seen 4", "seen 3", "", "", ""]
    assert page.taking is None
    assert page.key == PARTNERSHIP.value


def test_levels_tried_with_the_arrows_are_one_step_back(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(questionnaire=PARTNERSHIP))
    press(Qt.Key.Key_Return)
    for _ in range(3):
        press(Qt.Key.Key_Down)
    assert [answer.level for answer in stored(blank).answers] == [50]

    blank.alder.workspace.undo()

    assert stored(blank).answers == ()
    card = taking(page).card
    assert card is not None
    assert card.levels.current == -1


def test_a_check_left_in_the_middle_is_kept_and_goes_on_where_it_was(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(questionnaire=PARTNERSHIP))
    press(Qt.Key.Key_Return)
    type_in("4")
    press(Qt.Key.Key_Tab)
    type_in("half a wor")
    press(Qt.Key.Key_Escape)  # back to what stood in the field
    type_in("a word")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    view = results(page, PARTNERSHIP)
    line = view.answers.sides[Side.US]
    assert line.words.text() == "Brightwell: 1 of 5 answered"

    line.take.click()

    card = taking(page).card
    assert card is not None
    assert card.current.key == "dialogue"
    assert card.open_left.text() == "4 questions are still open."
    assert stored(blank).answers == (Answer(question="trust", level=75, evidence="a word"),)


def test_evidence_waits_for_an_answer_and_an_answer_can_be_left_open(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(questionnaire=ALIGNMENT))
    press(Qt.Key.Key_Return)
    card = taking(page).card
    assert card is not None
    assert not card.evidence.control.isEnabled()

    type_in("2")
    assert card.evidence.control.isEnabled()
    card.leave_open.click()

    assert stored(blank).answers == ()
    assert not card.evidence.control.isEnabled()
    assert card.steps.item(0).toolTip() == "Vision, not answered"


def test_half_typed_evidence_is_stored_when_the_page_is_left(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(questionnaire=PARTNERSHIP))
    press(Qt.Key.Key_Return)
    type_in("5")
    press(Qt.Key.Key_Tab)
    type_in("unfinished")

    assert page.flush()

    assert stored(blank).answers[0].evidence == "unfinished"


def test_a_bad_date_is_said_and_nothing_is_begun(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish())
    start = taking(page).start
    start.day.line.setText("32.13.")

    start.begin.click()

    assert start.day_field.problem
    assert blank.parts.checks == ()
    assert taking(page).card is None


def test_our_own_house_is_answered_by_us_only_and_framed_as_private(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(side=Side.THEM))
    start = taking(page).start
    assert start.side.current == "them"

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert start.side.current == "us"
    press(Qt.Key.Key_Return)

    check = stored(blank)
    assert (check.questionnaire, check.side) == (HOUSE, Side.US)
    assert blank.plan.is_ours_only(check.id)
    frames = [each.accessibleName() for each in taking(page).findChildren(QWidget)]
    assert "Private, our eyes only" in frames


def test_undoing_the_beginning_of_a_check_closes_it(blank: Rig) -> None:
    page = blank.show(HealthPage)
    page.take(Wish(questionnaire=PARTNERSHIP))
    press(Qt.Key.Key_Return)

    blank.alder.workspace.undo()

    assert page.taking is None
    assert blank.parts.checks == ()
