"""Making a PDF of plan values, beside the window: no workspace and no widget in here."""

from dataclasses import dataclass
from pathlib import Path

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.documents import (
    DocumentKind,
    Setting,
    internal_brief,
    session_minutes,
    shared_document,
)
from partnerdesk.reports.pdf.output import render_pdf
from partnerdesk.reports.pdf.paper import Paper
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.whole_files import write_whole
from ui.tasks import IsCancelled, Progress

PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document that was asked for. Only the brief is made of a PreparedPlan."""

    kind: DocumentKind
    plan: JointPlan | PreparedPlan | Minutes
    setting: Setting
    paper: str = "a4"
    side: Side = Side.US

    @property
    def is_internal(self) -> bool:
        """Tell whether it is for our eyes only."""
        return self.kind is DocumentKind.BRIEF

    def document(self) -> ReportDocument:
        """Return the document as data."""
        if isinstance(self.plan, JointPlan):
            return shared_document(self.kind, self.plan, self.setting, self.side)
        if isinstance(self.plan, Minutes):
            return session_minutes(self.plan, self.setting)
        return internal_brief(self.plan, self.setting)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderWork:
    """A document to be looked at: its bytes."""

    order: Order

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> bytes:
        """Return the PDF; raises UserError("cancelled")."""
        return render_pdf(
            self.order.document(),
            paper=PAPERS[self.order.paper],
            progress=progress,
            is_cancelled=is_cancelled,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfWork:
    """A document to be written to a file."""

    order: Order
    path: Path

    def __call__(self, progress: Progress, is_cancelled: IsCancelled) -> Path:
        """Write the file and return its path; raises UserError and EnvironmentProblem."""
        write_whole(RenderWork(order=self.order)(progress, is_cancelled), self.path)
        return self.path
