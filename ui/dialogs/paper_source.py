"""Where documents about a plan come from: what is told, under which number, under which name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.handing_out import as_it_would_leave, code_on_paper, hand_out
from partnerdesk.queries.logos import logos_of_plan
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.reports.documents import DocumentKind, Setting
from partnerdesk.reports.framing import Dress, logos_by_party
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.settings import Settings
from ui.context import Context
from ui.dialogs.file_choice import file_name, usual_folder
from ui.dialogs.minutes_order import minutes_file
from ui.dialogs.pdf_work import Order
from ui.frame.formats_here import formats_for
from ui.paper_words import words_in

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was chosen of a document; the side is whose actions are listed."""

    kind: DocumentKind
    language: str
    paper: str
    side: Side = Side.US
    has_cover: bool = False
    session_id: str = ""


class PaperSource:
    """One plan as we see it, and what leaves of it."""

    def __init__(self, context: Context, plan: PreparedPlan) -> None:
        self.context = context
        self.plan = plan
        self.minutes = context.read(lambda found: minutes_of_plan(found, plan.parts.head.id))

    def preview(self, wanted: Wanted) -> Order:
        """Return an order for looking at it: nothing is kept by that."""
        return self._order(wanted, lambda: as_it_would_leave(self.context.workspace, self._plan_id))

    def leaving(self, wanted: Wanted) -> Order:
        """Return an order that leaves: what is for both sides is kept as a version.

        Raises UserError and EnvironmentProblem.
        """
        return self._order(wanted, lambda: hand_out(self.context.workspace, self._plan_id))

    def usual_file(self, wanted: Wanted) -> Path:
        """Return a file named after document, account, plan and day; it may be there.

        Minutes are named after their session and its day.
        """
        if wanted.kind is DocumentKind.MINUTES:
            return minutes_file(self._minutes_of(wanted.session_id), self._settings)
        parts = self.plan.parts
        today = self.context.workspace.now().date().isoformat()
        inside = self._in_name(wanted.kind, wanted.side)
        name = file_name(inside, parts.account.name, parts.head.title, today, suffix=".pdf")
        return usual_folder(self._settings.export_folder) / name

    def _in_name(self, kind: DocumentKind, side: Side) -> str:
        party = self.plan.parts.party_on(side)
        name = party.label if party is not None else ""
        return {
            DocumentKind.BRIEF: translate("ExportPdf", "INTERNAL brief"),
            DocumentKind.SUMMARY: translate("ExportPdf", "Summary"),
            DocumentKind.CIRCLE: translate("ExportPdf", "Circle"),
            DocumentKind.ACTIONS: translate("ExportPdf", "Actions of {party}").format(party=name),
        }.get(kind, "")

    def _order(self, wanted: Wanted, shared: Callable[[], JointPlan]) -> Order:
        head = self.plan.parts.head
        setting = Setting(
            printed_on=self.context.workspace.now().date(),
            formats=formats_for(self._settings, head.currency),
            words=words_in(wanted.language),
        )
        order = Order(
            kind=wanted.kind,
            plan=self.plan,
            setting=setting,
            paper=wanted.paper,
            side=wanted.side,
        )
        if wanted.kind is DocumentKind.BRIEF:
            return order
        if wanted.kind is DocumentKind.MINUTES:
            return replace(order, plan=self._minutes_of(wanted.session_id))
        plan = shared()
        logos = self.context.read(lambda found: logos_of_plan(found, plan.head.id))
        dress = Dress(
            code=code_on_paper(plan), logos=logos_by_party(logos), has_cover=wanted.has_cover
        )
        return replace(order, plan=plan, setting=replace(setting, dress=dress))

    def _minutes_of(self, session_id: str) -> Minutes:
        found = [each for each in self.minutes if each.session_id == session_id]
        if not (found or self.minutes):
            raise UserError("no_minutes")
        return (found or list(self.minutes))[0]

    @property
    def _plan_id(self) -> str:
        return self.plan.parts.head.id

    @property
    def _settings(self) -> Settings:
        return self.context.settings()
