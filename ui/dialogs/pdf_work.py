"""Making a PDF of plan values, beside the window: no workspace and no widget in here."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf.output import write_pdf
from partnerdesk.reports.pdf.paper import Paper
from ui.tasks import IsCancelled, Progress

Which = Literal["joint_plan", "brief"]
PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfWork:
    """One document to be written. The joint plan takes nothing but a JointPlan."""

    which: Which
    plan: PreparedPlan
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
        if self.which == "brief":
            return brief_report(self.plan, printed_on=self.printed_on, formats=self.formats)
        joint: JointPlan = joint_plan_of(self.plan)
        return joint_plan_report(joint, printed_on=self.printed_on, formats=self.formats)
