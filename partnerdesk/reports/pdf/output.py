"""The way in: a report to bytes, or to a file that is there whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf.paper import Paper
from partnerdesk.whole_files import write_whole

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


def render_pdf(
    document: ReportDocument,
    *,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> bytes:
    """Return a report as PDF; the same report gives the same bytes.

    Progress is told (steps done, steps in all). Raises UserError("cancelled") once
    `is_cancelled` says so.
    """
    from partnerdesk.reports.pdf.render import rendered  # noqa: PLC0415 - brings reportlab

    return rendered(document, paper, progress, is_cancelled)


def write_pdf(
    document: ReportDocument,
    path: Path,
    *,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> None:
    """Write a report as PDF; an older file stays until the new one is complete.

    Raises UserError("cancelled"), and EnvironmentProblem for disks, folders and permissions.
    """
    write_whole(
        render_pdf(document, paper=paper, progress=progress, is_cancelled=is_cancelled), path
    )
