"""Finding something in what both sides see, from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.session.conftest import Met
from ui.session.find_sheet import FindSheet

KEY = Qt.Key


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 700)])
def test_what_was_found_stands_below_the_line_whole(met: Met, size: tuple[int, int]) -> None:
    meeting = met(size=size)
    meeting.press(KEY.Key_F)
    sheet = meeting.window.sheet
    assert isinstance(sheet, FindSheet)

    meeting.type("film")
    QApplication.processEvents()
    found = sheet.found.geometry()
    meeting.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    meeting.type("zzz")
    QApplication.processEvents()

    assert found.top() > sheet.line.geometry().bottom()
    assert found.bottom() < sheet.done.geometry().top()
    assert sheet.said.text() == "Nothing of that is in what both sides see."
    assert sheet.said.geometry().top() > sheet.line.geometry().bottom()
    assert sheet.found.geometry().top() > sheet.said.geometry().bottom()


def test_things_of_one_name_are_told_apart_by_their_day(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)
    sheet = meeting.window.sheet
    assert isinstance(sheet, FindSheet)

    meeting.type("joint session")

    words = [sheet.found.item(row).text() for row in range(sheet.found.count())]
    assert len(words) > 1
    assert len(set(words)) == len(words)


def test_arrows_choose_among_what_was_found_topics_first(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)
    meeting.type("film")
    meeting.press(KEY.Key_Down)

    meeting.press(KEY.Key_Return)

    assert meeting.window.sheet is None
    assert meeting.window.work.topic.title.text() == "Recycled film supply shortfall"


def test_a_title_that_begins_as_typed_is_found_first(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)
    sheet = meeting.window.sheet
    assert isinstance(sheet, FindSheet)

    meeting.type("Supply pl")

    assert sheet.found.item(0).text().startswith("Supply planning")


def test_texts_of_the_plan_are_found_by_the_names_of_the_sides(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)
    sheet = meeting.window.sheet
    assert isinstance(sheet, FindSheet)

    meeting.type("success")

    words = [sheet.found.item(row).text() for row in range(sheet.found.count())]
    assert any(each.startswith("Success in the words of Alder") for each in words)
    assert not any("our words" in each or "their words" in each for each in words)
