"""Making a PDF of plan values, beside the window: no workspace and no widget in here."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf.output import write_pdf
from partnerdesk.reports.pdf.paper import Paper
from ui.tasks import IsCancelled, Progress

PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfWork:
    """One document to be written: of a JointPlan the joint plan, of a PreparedPlan the brief."""

    plan: JointPlan | PreparedPlan
    path: Path
    paper: str
    printed_on: date
    formats: Formats

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> Path:
        """Write the file and return its path; raises UserError and EnvironmentProblem."""
        write_pdf(
            self._document(),
            self.path,
            paper=PAPERS[self.paper],
            progress=progress,
            is_cancelled=is_cancelled,
        )
        return self.path

    def _document(self) -> ReportDocument:
        if isinstance(self.plan, JointPlan):
            return joint_plan_report(self.plan, printed_on=self.printed_on, formats=self.formats)
        return brief_report(self.plan, printed_on=self.printed_on, formats=self.formats)
