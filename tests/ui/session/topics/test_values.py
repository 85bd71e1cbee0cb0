"""The values both sides hold, talked about in the session: seen, added, changed, agreed on."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import SHARED_VALUE
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.topics.conftest import Seat
from tests.ui.session.topics.test_every_page import LONG, problems_of


def add(seat: Seat, page: Any, title: str) -> None:
    page.line.setFocus()
    QTest.keyClicks(page.line, title)
    seat.press(Qt.Key.Key_Return, page.line)


def row_of(page: Any, title: str) -> Any:
    return next(row for row in page.rows if not row.isHidden() and row.value.title == title)


def test_a_value_that_is_added_is_asked_how_it_shows(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    seat.speak(Speaking.THEM)

    add(seat, page, "Ask first")
    area = QApplication.focusWidget()
    assert area is not None
    QTest.keyClicks(area, "We hear it before the board does.")
    seat.press(Qt.Key.Key_Return)
    page.end_change()

    last = seat.plan.values[-1]
    assert (last.title, last.behaviour) == ("Ask first", "We hear it before the board does.")
    assert last.agreement is Agreement.PROPOSED_BY_THEM
    assert page.line.text() == ""


@pytest.mark.parametrize("title", ["", "   "])
def test_a_value_without_words_is_none(seat: Seat, title: str) -> None:
    page = seat.show(TopicKind.VALUES)
    before = seat.plan.values

    add(seat, page, title)

    assert seat.plan.values == before


def test_each_side_agrees_for_itself(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    value = seat.plan.values[0]
    row = row_of(page, value.title)
    assert not row.answers[Side.THEM].isHidden()

    for side in (Side.US, Side.THEM):
        if not row.answers[side].isHidden():
            row.answers[side].click()

    assert seat.plan.values[0].agreement is Agreement.AGREED
    assert all(answer.isHidden() for answer in row.answers.values())


def test_one_key_agrees_for_whoever_speaks(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    seat.speak(Speaking.BOTH)

    seat.press(Qt.Key.Key_A, page)
    seat.press(Qt.Key.Key_A, page)

    states = [each.agreement for each in seat.plan.values]
    assert states == [Agreement.AGREED, Agreement.AGREED, Agreement.PROPOSED_BY_US]


def test_a_value_is_changed_where_it_stands_and_the_old_words_stay_in_sight(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    value = seat.plan.values[0]
    seat.desk.run(AgreeItem(kind=SHARED_VALUE.name, item_id=value.id))
    seat.speak(Speaking.THEM)
    seat.press(Qt.Key.Key_C, page)
    area = page.rows[0].fields.frames["title"].control
    assert area.hasFocus()

    area.selectAll()
    QTest.keyClicks(area, "All numbers on the table")
    seat.press(Qt.Key.Key_Escape, page)

    now = seat.plan.values[0]
    assert now.title == "All numbers on the table"
    assert now.agreement is Agreement.CHANGED
    assert page.rows[0].words.agreed.text == f"We had agreed: {value.title}"
    assert page.rows[0].answers[Side.THEM].isHidden()
    assert not page.rows[0].answers[Side.US].isHidden()


def test_an_empty_title_is_refused_beside_its_field(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    value = seat.plan.values[0]
    page.begin(value.id)
    frame = page.rows[0].fields.frames["title"]

    frame.control.clear()
    page.end_change()

    assert frame.problem
    assert page.rows[0].is_changing
    assert seat.plan.values[0].title == value.title


def test_a_value_is_taken_out_and_comes_back(seat: Seat) -> None:
    page = seat.show(TopicKind.VALUES)
    before = [each.title for each in seat.plan.values]
    page.begin(seat.plan.values[1].id)

    page.rows[1].remove.click()
    assert [each.title for each in seat.plan.values] == [before[0], before[2]]

    seat.desk.undo()
    assert [each.title for each in seat.plan.values] == before
    assert [row.value.title for row in page.rows if not row.isHidden()] == before


@pytest.mark.parametrize("size", ["1280x720", "1920x1080", "3840x2160"])
def test_many_long_values_have_room(seat: Seat, size: str) -> None:
    for number in range(200):
        values = {"title": f"{number} {LONG}"[:300], "behaviour": LONG}
        seat.alder.add("shared_value", values, key=f"value {number}")

    page = seat.show(TopicKind.VALUES, size=size)
    assert problems_of(seat) == []
    assert page.pager.pages > 30

    page.begin(page.rows[0].value.id)
    seat.settle()
    assert problems_of(seat) == []


def test_no_value_yet_is_an_invitation(bare_seat: Seat) -> None:
    page = bare_seat.show(TopicKind.VALUES)

    assert not page.nothing.isHidden()
    assert problems_of(bare_seat) == []
    add(bare_seat, page, "Open numbers")
    assert page.nothing.isHidden()
    assert [each.title for each in bare_seat.plan.values] == ["Open numbers"]


def test_the_texts_of_the_plan_lead_to_the_values(seat: Seat) -> None:
    page = seat.show(TopicKind.STATEMENT, seat.alder.ids["vision"])
    seat.desk.changed.disconnect(seat.again)

    seat.press(Qt.Key.Key_V, page)

    current = seat.desk.view.current
    assert current is not None
    assert current.kind is TopicKind.VALUES
