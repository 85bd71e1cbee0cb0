"""Health: sealed answers and gaps, the score with its parts, and all checks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.analysis.health import HealthPart
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from tests.ui.pages_plan.conftest import Rig
from tests.ui.pages_plan.health_steps import (
    ALIGNMENT,
    HOUSE,
    PARTNERSHIP,
    checks_of,
    press,
    record,
    results,
    score_of,
    stored,
    taking,
    texts,
    type_in,
)
from ui.pages.health.check_detail import CheckDetail
from ui.pages.health.checks_view import ChecksView
from ui.pages.health.page import HealthPage
from ui.pages.health.results_view import ResultsView
from ui.pages.health.score_view import ScoreView
from ui.widgets.workings import WorkingView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


# answers side by side


def test_answers_stay_sealed_until_both_sides_have_answered(rig: Rig) -> None:
    record(rig, ALIGNMENT, Side.THEM, (75, 75, 75, 25, 50), evidence="We stand there alone.")
    page = rig.show(HealthPage)
    answers = results(page, ALIGNMENT).answers

    assert answers.seal.isVisible()
    assert answers.rows == ()
    assert "We stand there alone." not in " ".join(texts(page))
    assert answers.sides[Side.THEM].words.text().startswith("Alder answered on")
    assert answers.sides[Side.US].words.text() == "Brightwell has not answered yet"
    detail = checks_of(page)
    assert detail.detail.isVisible()
    assert "We stand there alone." not in " ".join(texts(detail))
    assert detail.table.rows.rows[0].result.text == "Sealed"


def test_the_last_answer_opens_all_of_them(rig: Rig) -> None:
    record(rig, ALIGNMENT, Side.THEM, (75, 75, 75, 25, 50), evidence="We stand there alone.")
    page = rig.show(HealthPage)
    results(page, ALIGNMENT).answers.sides[Side.US].take.click()
    taking(page).start.begin.click()
    for number in "45443":
        type_in(number)
        press(Qt.Key.Key_Return)

    answers = results(page, ALIGNMENT).answers
    assert not answers.seal.isVisible()
    spoken = [row.scale_widget.accessibleName() for row in answers.rows]
    assert spoken[3] == "Risk: Brightwell 4, Alder 2"
    assert [row.chip.text for row in answers.rows] == [
        *("Same", "1 step apart", "Same", "2 steps apart", "Same"),
    ]
    expected = "3 of 5 answers are the same. Risk is worth talking about first."
    assert answers.result.text() == expected
    assert "Alder: We stand there alone." in texts(answers)


def test_differences_are_told_from_the_round_before(rig: Rig) -> None:
    for days, ours, theirs in ((90, 50, 75), (0, 75, 25)):
        record(rig, ALIGNMENT, Side.US, (ours,) * 5, days_ago=days)
        record(rig, ALIGNMENT, Side.THEM, (theirs,) * 5, days_ago=days)
    page = rig.show(HealthPage)
    view = results(page, ALIGNMENT)

    moved = [row.moved.text() for row in view.answers.rows]
    assert set(moved) == {"Since last time: Brightwell +1, Alder −2"}
    assert view.course.trends[0].accessibleName() == ("All questions: Brightwell 3, 4; Alder 4, 2")
    view.answers.rounds.setCurrentIndex(1)
    view.answers.rounds.activated.emit(1)
    assert view.answers.rows[0].moved.isHidden()
    assert view.answers.rows[0].scale_widget.accessibleName() == "Vision: Brightwell 3, Alder 4"
    assert not view.answers.again.isVisible()


def test_a_partnership_check_of_one_side_shows_that_side(rig: Rig) -> None:
    record(rig, PARTNERSHIP, Side.US, (50,) * 5)
    page = rig.show(HealthPage)
    view = results(page, PARTNERSHIP)

    assert view.answers.rows[0].scale_widget.accessibleName() == "Trust: Brightwell 3"
    assert view.answers.rows[0].chip.isHidden()
    assert view.course.hint.isVisible()


def test_a_questionnaire_nobody_answered_invites_to_it(blank: Rig) -> None:
    page = blank.show(HealthPage)
    for questionnaire in Questionnaire:
        view = results(page, questionnaire)
        assert view.empty_card.isVisible()
        assert not view.answers.isVisible()

    results(page, HOUSE).empty.button.click()

    assert taking(page).start.questionnaire is HOUSE


# the score


def test_the_score_says_what_is_not_known(blank: Rig) -> None:
    page = blank.show(HealthPage)
    view = score_of(page)
    assert view.score.figure.text() == "–"
    assert {card.figure.text() for card in view.parts.values()} == {"Not known"}

    record(blank, PARTNERSHIP, Side.US, (75,) * 5)
    page.current.refresh()

    assert view.score.figure.text() == "75"
    assert view.score.known.text().startswith("Known for 40%.")
    part = view.parts[HealthPart.CHECK]
    assert part.figure.text() == "75"
    assert part.telling.text().startswith("One side only:")


def test_a_falling_part_says_so_in_words(rig: Rig) -> None:
    record(rig, PARTNERSHIP, Side.US, (100,) * 5, days_ago=80)
    record(rig, PARTNERSHIP, Side.US, (50,) * 5, days_ago=1)
    view = score_of(rig.show(HealthPage))

    part = view.parts[HealthPart.CHECK]
    assert part.fall.isVisible()
    assert part.fall.words.text().startswith("Falling: from 100 on")
    assert part.fall.words.property("tone") == "attention"
    assert not view.parts[HealthPart.GOALS].fall.isVisible()


def test_each_part_explains_itself_with_the_figures_of_the_plan(rig: Rig, qtbot: QtBot) -> None:
    record(rig, PARTNERSHIP, Side.US, (75,) * 5)
    record(rig, PARTNERSHIP, Side.THEM, (50,) * 5)
    view = score_of(rig.show(HealthPage))

    view.parts[HealthPart.CHECK].explain.click()

    opened = view.parts[HealthPart.CHECK].findChild(WorkingView)
    assert opened is not None
    told = texts(opened)
    assert "Brightwell, 22 Nov 2026" in told
    assert opened.result.text() == "Together 62 of 100, which is 40% of the score."
    assert "Alder, 22 Nov 2026: 50" in opened.accessibleDescription()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


@pytest.mark.parametrize(
    ("part", "section"),
    [
        (HealthPart.GOALS, "goals"),
        (HealthPart.COMMITMENTS, "resources"),
        (HealthPart.DIALOGUE, "dialogue"),
    ],
)
def test_a_part_leads_to_where_it_can_be_mended(rig: Rig, part: HealthPart, section: str) -> None:
    view = score_of(rig.show(HealthPage))

    view.parts[part].way.click()

    assert [place.section for place in rig.went] == [section]


def test_the_partnership_part_leads_to_its_answers(rig: Rig) -> None:
    page = rig.show(HealthPage)

    score_of(page).parts[HealthPart.CHECK].way.click()

    assert page.key == PARTNERSHIP.value


# all checks


def test_a_check_is_dated_anew_deleted_and_comes_back(rig: Rig) -> None:
    check_id = record(rig, PARTNERSHIP, Side.US, (75,) * 5)
    page = rig.show(HealthPage)
    view = checks_of(page)
    line = view.detail.form.frames["checked_on"].control
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    type_in("1 Sep 2026")
    press(Qt.Key.Key_Return)
    assert stored(rig).checked_on == date(2026, 9, 1)

    view.table.setFocus()
    press(Qt.Key.Key_Delete)
    assert rig.parts.checks == ()
    assert view.deleting.toast.isVisible()
    rig.alder.workspace.undo()

    assert stored(rig).id == check_id
    assert len(stored(rig).answers) == 5


def test_an_earlier_check_can_be_corrected(rig: Rig) -> None:
    record(rig, PARTNERSHIP, Side.US, (75,) * 5, days_ago=30)
    page = rig.show(HealthPage)
    detail = checks_of(page).detail
    assert isinstance(detail, CheckDetail)
    detail.correct.click()

    type_in("1")
    press(Qt.Key.Key_Escape)

    assert [answer.level for answer in stored(rig).answers] == [0, 75, 75, 75, 75]
    assert page.key == PARTNERSHIP.value


def test_our_own_readiness_cannot_be_shared(rig: Rig) -> None:
    record(rig, HOUSE, Side.US, (75,) * 5)
    view = checks_of(rig.show(HealthPage))
    assert view.detail.standing.share.isHidden()
    assert [words for words, _run in view.detail.choices(ours_only=True)] == ["Delete"]

    view.share_selected(shared=True)

    assert rig.said == ["Our own readiness is never shared."]
    assert rig.plan.is_ours_only(stored(rig).id)


def test_sealed_answers_are_not_shared_yet(rig: Rig) -> None:
    check_id = record(rig, ALIGNMENT, Side.US, (75,) * 5)
    view = checks_of(rig.show(HealthPage))

    view.share_selected(shared=True)
    assert rig.plan.is_ours_only(check_id)
    record(rig, ALIGNMENT, Side.THEM, (75,) * 5)
    view.table.select(check_id)
    view.share_selected(shared=True)

    assert not rig.plan.is_ours_only(check_id)


def test_a_place_with_a_check_leads_to_its_details(rig: Rig) -> None:
    record(rig, PARTNERSHIP, Side.US, (75,) * 5)
    wanted = record(rig, ALIGNMENT, Side.US, (75,) * 5, days_ago=50)
    page = rig.show(HealthPage)

    page.open_plan(rig.alder.plan_id, wanted)

    view = page.current
    assert isinstance(view, ChecksView)
    assert view.table.current_id == wanted


def test_long_names_and_words_do_not_widen_the_page(rig: Rig) -> None:
    them = rig.parts.party_on(Side.THEM)
    assert them is not None
    rig.alder.set("party", them.id, "short_name", "x" * 200)
    record(rig, PARTNERSHIP, Side.THEM, (75,) * 5, evidence="W" * 5000)
    page = rig.show(HealthPage, 968, 591)

    for key in ("score", *Questionnaire):
        page.show_view(str(key))
        QApplication.processEvents()
        view = page.current
        assert isinstance(view, ScoreView | ResultsView)
        sheet = view.area.widget()
        assert sheet is not None
        assert sheet.width() <= view.area.viewport().width()


def test_a_hundred_checks_are_listed_newest_first(rig: Rig) -> None:
    for days in range(0, 300, 3):
        record(rig, PARTNERSHIP, Side.US if days % 2 else Side.THEM, (50,) * 5, days_ago=days)
    view = checks_of(rig.show(HealthPage))

    listed = [row.item.checked_on for row in view.table.rows.rows]
    assert len(listed) == 100
    assert listed == sorted(listed, reverse=True)
