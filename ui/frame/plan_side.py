"""What the frame shows of the open plan: sections, counts, its other plans, title, status."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QMenu

from partnerdesk.domain.plans import PlanHead, PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.records import plans_of_account
from ui.forms.words import word
from ui.frame.plan_banner import banner_of
from ui.frame.side_entries import SideEntry
from ui.isolating import isolated
from ui.pages.registry import Section
from ui.place import Place
from ui.widgets.labels import button_text

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_SOON_MS = 60


class PlanSide(QObject):
    """Reads the plan again after changes, a moment later, so that typing is not held up."""

    def __init__(self, window: "MainWindow", sections: Sequence[Section]) -> None:
        super().__init__(window)
        self._window = window
        self._sections = sections
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(lambda: self.show(window.desk.place))
        self.title = ""
        self._plans: QMenu | None = None

    def refresh_soon(self) -> None:
        """Show the plan again after the changes of this moment."""
        self._soon.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._soon.stop()

    def show(self, place: Place) -> None:
        """Show what belongs to a plan round its page."""
        desk = self._window.desk
        if place.is_home or not desk.is_open:
            return
        try:
            plan = desk.context.read(lambda connection: read_plan(connection, place.plan_id))
        except UserError:
            return
        self._show_sections(plan, place.section)
        plans = desk.context.read(
            lambda connection: plans_of_account(connection, plan.parts.account.id)
        )
        named = [(each.id, _plan_words(each)) for each in plans]
        self._window.side.show_plans(named, place.plan_id)
        self._fill_menu(named, place)
        self._show_names(plan)
        self._show_life(plan)

    def _show_sections(self, plan: PreparedPlan, key: str) -> None:
        today = self._window.desk.workspace.now().date()
        entries = [
            SideEntry(
                key=each.key,
                text=section_title(each),
                icon=each.icon,
                count=_count(each, plan, today),
            )
            for each in self._sections
        ]
        known = any(each.key == key for each in self._sections)
        self._window.side.show_sections(entries, key if known else entries[0].key)

    def _fill_menu(self, plans: Sequence[tuple[str, str]], place: Place) -> None:
        """List the plans of the account in the menu: a narrow window has no side column."""
        if self._plans is None:
            menu = self._window.acts.menu("plan")
            self._plans = menu.findChild(QMenu, "other_plans") or QMenu(menu)
            self._plans.setObjectName("other_plans")
            self._plans.setTitle(self.tr("Plans of this account"))
            menu.insertMenu(self._window.acts["delete_plan"], self._plans)
        self._plans.clear()
        for plan_id, name in plans:
            action = self._plans.addAction(button_text(name))
            action.setCheckable(True)
            action.setChecked(plan_id == place.plan_id)
            there = Place(account_id=place.account_id, plan_id=plan_id, section=place.section)
            action.triggered.connect(
                lambda _checked=False, there=there: self._window.desk.go(there)
            )
        self._plans.menuAction().setVisible(len(plans) > 1)

    def _show_life(self, plan: PreparedPlan) -> None:
        """Show where the plan is in its life, and what locks it."""
        banner_of(self._window).show_plan(plan)
        self._window.side.show_status(word(plan.parts.head.status))

    def _show_names(self, plan: PreparedPlan) -> None:
        head, account = plan.parts.head, plan.parts.account
        self.title = f"{isolated(account.name)}, {isolated(head.title)} – PartnerDesk"
        self._window.setWindowTitle(self.title)
        version = self.tr("Plan version {version}").format(version=head.version)
        self._window.status.say(version if head.version else "", head.currency)


def _plan_words(head: PlanHead) -> str:
    """Return what a plan is called among the plans of its account; closed ones say so."""
    if head.status is not PlanStatus.CLOSED:
        return head.title
    words = QCoreApplication.translate("PlanSide", "{title} (closed)")
    return words.format(title=head.title)


def section_title(section: Section) -> str:
    """Return what a section is called in the user's language."""
    return QCoreApplication.translate("Sections", section.title)


def _count(section: Section, plan: PreparedPlan, today: date) -> str:
    score = section.score
    count = section.count(plan) if score is None else score(plan, today)
    return "" if count is None else str(count)
