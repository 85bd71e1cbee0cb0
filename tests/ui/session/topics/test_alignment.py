"""The alignment check in the session: sealed answers, then both opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.sealed import SideState
from tests.ui.session.topics.conftest import Seat
from ui.language import speak

OURS = "Film risk is already half and half."
THEIRS = "If line 3 stops, we stand there alone."


def answer(seat: Seat, side: Side, levels: tuple[int, ...], words: str = "") -> None:
    """Have a side answer all questions, with words about the risk, and seal them."""
    page = seat.page
    page.turns.sides[side].answer.click()
    for number, level in enumerate(levels):
        QTest.keyClick(page.answering.levels[0], Qt.Key(int(Qt.Key.Key_0) + level))
        if ALIGNMENT[number].key == "risk" and words:
            page.answering.line.setText(words)
        page.answering.on.click()
    seat.settle()


def texts_under(root: QWidget) -> str:
    """Return all that could be read or heard on a page, hidden parts included."""
    told = []
    for each in (root, *root.findChildren(QWidget)):
        text = getattr(each, "text", "")
        told += [text() if callable(text) else str(text)]
        told += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    return "\n".join(told)


def test_nothing_of_a_side_stays_on_the_screen_once_it_is_sealed(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()

    answer(seat, Side.US, (4, 5, 4, 4, 3), OURS)

    assert page.stack.currentWidget() is page.turns
    assert OURS not in texts_under(page)
    assert not any(level.isChecked() for level in page.answering.levels)
    assert page.turns.sides[Side.US].who.below.text() == "Sealed"
    assert page.turns.sides[Side.THEM].answer.hasFocus()
    assert not page.turns.open_both.isVisibleTo(page)


def test_the_other_side_finds_its_questions_unanswered(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3), OURS)

    page.turns.sides[Side.THEM].answer.click()
    seat.settle()

    assert page.answering.side is Side.THEM
    assert page.answering.progress.text() == "1 of 5"
    assert not any(level.isChecked() for level in page.answering.levels)
    assert page.answering.line.text() == ""


def test_both_answers_are_opened_together_with_the_widest_gap(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3), OURS)
    answer(seat, Side.THEM, (4, 4, 4, 2, 3), THEIRS)
    assert page.card.rows == ()

    page.turns.open_both.click()
    seat.settle()

    assert page.stack.currentWidget() is page.revealed
    assert [row.row.steps_apart for row in page.card.rows] == [0, 1, 0, 2, 0]
    assert page.card.open_row == "risk"
    widest = page.card.rows[3]
    assert widest.words[Side.THEM].text == THEIRS
    assert widest.words[Side.US].text == OURS
    assert "Risk: Brightwell 4, Alder 2" in widest.accessibleName()
    assert page.summary.text.startswith("3 of 5 answers are the same.")
    assert page.talk.accessibleName() == "Talk about risk first"


def test_without_words_of_its_own_a_side_is_told_by_the_sentence_it_chose(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3))
    answer(seat, Side.THEM, (4, 4, 4, 2, 3))

    page.turns.open_both.click()

    sentence = ALIGNMENT[3].sentences[1]
    assert page.card.rows[3].words[Side.THEM].text == sentence


def test_arrows_and_enter_open_the_words_of_another_question(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3))
    answer(seat, Side.THEM, (4, 4, 4, 2, 3))
    page.turns.open_both.click()
    seat.settle()

    page.card.rows[0].setFocus()
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Return)

    assert page.card.open_row == "values"


def test_the_gap_becomes_a_topic(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3))
    answer(seat, Side.THEM, (4, 4, 4, 2, 3))
    page.turns.open_both.click()
    seat.page = None

    page.talk.click()

    current = seat.desk.view.current
    assert current is not None
    assert current.title == "Risk: Do we share what can go wrong?"


def test_where_all_agree_there_is_no_gap_to_talk_about(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    for side in (Side.US, Side.THEM):
        answer(seat, side, (4, 4, 4, 4, 4))

    page.turns.open_both.click()

    assert page.card.open_row == ""
    assert not page.talk.isVisibleTo(page)
    assert page.summary.text == "5 of 5 answers are the same."


def test_a_side_can_stop_and_goes_on_where_it_was(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    page.turns.sides[Side.US].answer.click()
    page.answering.levels[3].click()
    page.answering.on.click()

    page.answering.later.click()
    seat.settle()
    assert page.turns.sides[Side.US].who.below.text() == "1 of 5 answered"
    page.turns.sides[Side.US].answer.click()

    assert page.answering.asked.key == "values"


def test_an_open_question_is_asked_before_sealing(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    page.turns.sides[Side.US].answer.click()
    page.answering.levels[3].click()
    for _ in ALIGNMENT:
        page.answering.on.click()

    assert page.stack.currentWidget() is page.answering
    assert page.answering.asked.key == "values"
    assert "One question is still open." in seat.said


def test_words_without_an_answer_are_refused_under_the_line(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    page.turns.sides[Side.US].answer.click()

    page.answering.line.setText("We think so")
    page.answering.on.click()

    assert page.answering.field.problem
    assert page.answering.asked.key == "vision"
    assert page.answering.line.text() == "We think so"


def test_a_page_that_is_left_shows_no_answer_when_it_comes_back(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    page.turns.sides[Side.US].answer.click()
    page.answering.levels[3].click()
    page.answering.line.setText(OURS)
    page.flush()

    page.hide()

    assert OURS not in texts_under(page)
    assert page.stack.currentWidget() is page.turns


def test_answering_again_seals_the_new_answers_as_well(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    answer(seat, Side.US, (4, 5, 4, 4, 3), OURS)
    answer(seat, Side.THEM, (4, 4, 4, 2, 3), THEIRS)
    page.turns.open_both.click()

    page.again.click()
    seat.settle()

    assert page.stack.currentWidget() is page.turns
    assert page.turns.sides[Side.US].who.below.text() == "0 of 5 answered"


def test_a_digit_and_enter_answer_one_question_after_the_other(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    page.turns.sides[Side.US].answer.click()
    seat.settle()

    for _question in ALIGNMENT:
        seat.press(Qt.Key.Key_4)
        seat.press(Qt.Key.Key_Return)

    sitting = seat.desk.view.sitting
    assert sitting is not None
    assert sitting.of(Side.US).state is SideState.SEALED
    assert QApplication.focusWidget() is page.turns.sides[Side.THEM].answer


@pytest.fixture(params=["en", "de"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language for a while."""
    speak(request.param, qapp)
    yield request.param
    speak("en", qapp)


@pytest.mark.usefixtures("spoken")
def test_the_scales_of_all_questions_stand_below_each_other(seat: Seat) -> None:
    page = seat.show(TopicKind.ALIGNMENT)
    page.turns.start.click()
    for side, levels in ((Side.US, (1, 2, 3, 4, 5)), (Side.THEM, (5, 5, 5, 5, 5))):
        answer(seat, side, levels)
    page.turns.open_both.click()
    seat.settle()

    scales = [row.scale_line for row in page.card.rows]
    placed = {(each.mapTo(page.card, QPoint(0, 0)).x(), each.width()) for each in scales}
    assert len(placed) == 1
