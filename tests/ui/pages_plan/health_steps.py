"""What the tests of the health section do and look at."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from partnerdesk.commands.dialogue import RecordCheck
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from ui.pages.health.checks_view import ChecksView
from ui.pages.health.page import HealthPage
from ui.pages.health.results_view import ResultsView
from ui.pages.health.score_view import ScoreView
from ui.pages.health.take_view import TakeView

ALIGNMENT, PARTNERSHIP = Questionnaire.ALIGNMENT, Questionnaire.PARTNERSHIP
HOUSE = Questionnaire.OWN_READINESS


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QApplication.processEvents()
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key)


def type_in(text: str) -> None:
    """Type where the keyboard is."""
    QApplication.processEvents()
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClicks(holder, text)


def record(
    rig: Rig,
    questionnaire: Questionnaire,
    side: Side,
    levels: tuple[int, ...],
    *,
    days_ago: int = 0,
    evidence: str = "",
) -> str:
    keys = [question.key for question in QUESTIONS[questionnaire]]
    command = RecordCheck(
        plan_id=rig.alder.plan_id,
        questionnaire=questionnaire,
        side=side,
        checked_on=TODAY - timedelta(days=days_ago),
        answers=tuple(
            Answer(question=key, level=level, evidence=evidence)
            for key, level in zip(keys, levels, strict=False)
        ),
    )
    return rig.alder.run(command)


def taking(page: HealthPage) -> TakeView:
    assert page.taking is not None
    return page.taking


def results(page: HealthPage, questionnaire: Questionnaire) -> ResultsView:
    if page.key != questionnaire.value:
        page.show_view(questionnaire.value)
    view = page.view(questionnaire.value)
    assert isinstance(view, ResultsView)
    return view


def checks_of(page: HealthPage) -> ChecksView:
    page.show_view("checks")
    view = page.view("checks")
    assert isinstance(view, ChecksView)
    return view


def score_of(page: HealthPage) -> ScoreView:
    view = page.view("score")
    assert isinstance(view, ScoreView)
    return view


def stored(rig: Rig) -> Check:
    (check,) = rig.parts.checks
    return check


def texts(widget: QWidget) -> list[str]:
    """Return what can be read inside a widget."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
