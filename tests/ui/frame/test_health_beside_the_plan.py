"""The health of a plan stands in its side column, follows checks, and has a key of its own."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.checks import AnswerQuestion, StartCheck
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from tests.ui.conftest import NOW
from tests.ui.frame.conftest import Opened, Seen


def health_beside(seen: Seen) -> str:
    entries = seen.window.side.sections.entries.entries
    return next(each.count for each in entries if each.key == "health")


def test_the_score_stands_where_other_sections_count(seen: Seen) -> None:
    seen.open_account("Alder")

    assert health_beside(seen) == "78"


def test_a_key_leads_to_health(seen: Seen) -> None:
    seen.open_account("Alder")

    seen.qtbot.keyClick(seen.window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)

    assert seen.desk.place.section == "health"
    assert seen.window.side.sections.selected == "health"


def test_the_score_follows_what_is_answered(seen: Seen) -> None:
    seen.open_account("Alder")
    start = StartCheck(
        plan_id=seen.desk.place.plan_id,
        questionnaire=Questionnaire.PARTNERSHIP,
        side=Side.US,
        checked_on=NOW.date() - timedelta(days=1),
    )
    check_id = seen.desk.workspace.execute(start).item_id
    for question in QUESTIONS[Questionnaire.PARTNERSHIP]:
        seen.desk.workspace.execute(
            AnswerQuestion(check_id=check_id, question=question.key, level=0)
        )

    seen.qtbot.waitUntil(lambda: health_beside(seen) != "78")

    assert health_beside(seen) == "65"


def test_all_sections_fit_beside_a_small_plan(opened: Opened) -> None:
    seen = opened(1024, 640)
    seen.open_account("Alder")

    QApplication.processEvents()
    side = seen.window.side
    last = side.sections.mapTo(side, side.sections.rect().bottomLeft()).y()
    assert side.sections.height() >= side.sections.sizeHint().height()
    assert last <= side.height()
