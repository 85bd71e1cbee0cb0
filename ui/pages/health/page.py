"""Health: the score, the three questionnaires, all checks, and the one that is being taken."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.questionnaires import Questionnaire
from ui.context import Context
from ui.pages.health.checks_view import ChecksView
from ui.pages.health.results_view import ResultsView
from ui.pages.health.score_view import ScoreView
from ui.pages.health.take_view import TakeView
from ui.pages.health.view import HealthView, Wish
from ui.pages.views_page import View, ViewPage, ViewsPage

translate = QCoreApplication.translate


def _views() -> tuple[View, ...]:
    return (
        View(key="score", text=translate("Health", "Score"), make=ScoreView),
        *(_results(each) for each in Questionnaire),
        View(
            key="checks",
            text=translate("Health", "Checks"),
            make=ChecksView,
            ids=lambda parts: tuple(check.id for check in parts.checks),
        ),
    )


def _results(questionnaire: Questionnaire) -> View:
    return View(
        key=questionnaire.value,
        text=_short(questionnaire),
        make=lambda context: ResultsView(context, questionnaire),
    )


def _short(questionnaire: Questionnaire) -> str:
    """Return what a questionnaire is called where five words stand side by side."""
    return {
        Questionnaire.ALIGNMENT: translate("Health", "Alignment"),
        Questionnaire.PARTNERSHIP: translate("Health", "Partnership"),
        Questionnaire.OWN_READINESS: translate("Health", "Our readiness"),
    }[questionnaire]


class HealthPage(ViewsPage):
    """The views, and above them the check that is being taken."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._taking: TakeView | None = None
        super().__init__(context, _views(), translate("Health", "Health"), parent)

    def view(self, key: str) -> ViewPage:
        is_new = key not in self._made
        page = super().view(key)
        if is_new and isinstance(page, HealthView):
            page.take_wanted.connect(self.take)
            page.view_wanted.connect(self.show_view)
        return page

    @property
    def current(self) -> ViewPage:
        return self._taking or super().current

    @property
    def taking(self) -> TakeView | None:
        """The check that is being taken, None while none is."""
        return self._taking

    def take(self, wish: Wish) -> None:
        """Begin a check, or go on with one."""
        self.current.flush()
        self._stop()
        page = self._taking = TakeView(self.context, wish)
        page.left.connect(self._leave)
        self.stack.addWidget(page)
        page.open_plan(self.plan_id)
        page.refresh()
        self.stack.setCurrentWidget(page)
        page.begin()

    def show_view(self, key: str) -> None:
        """Show a view; a check that is being taken is kept as far as it is answered."""
        if self._taking is not None:
            self._taking.flush()
        self._stop()
        super().show_view(key)

    def open_plan(self, plan_id: str, item_id: str = "") -> None:
        if self._taking is not None and (plan_id != self.plan_id or item_id):
            self.show_view(self.key)
        super().open_plan(plan_id, item_id)

    def _leave(self, key: str) -> None:
        self.show_view(key or self.key)
        self.current.setFocus()

    def _stop(self) -> None:
        page, self._taking = self._taking, None
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
