"""From a document to the bytes of a PDF, one at a time."""

import io
from collections.abc import Callable
from threading import Lock

from partnerdesk.errors import UserError
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf.flow import Flow
from partnerdesk.reports.pdf.pages import PagedCanvas
from partnerdesk.reports.pdf.paginating import paginate
from partnerdesk.reports.pdf.paper import Page, Paper, page_on
from partnerdesk.reports.pdf.runs import unmarked
from partnerdesk.reports.pdf.typesetting import Typesetter
from partnerdesk.version import version

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]

_ONE_AT_A_TIME = Lock()


def rendered(
    document: ReportDocument,
    paper: Paper,
    progress: Progress | None,
    is_cancelled: IsCancelled | None,
) -> bytes:
    """Return the PDF of a document. Raises UserError("cancelled")."""
    with _ONE_AT_A_TIME:
        page = page_on(paper, is_landscape=document.is_landscape)
        typesetter = Typesetter(document.texts)
        watch = _Watch(progress, is_cancelled)
        story = Flow(page, typesetter, watch.part_of(0, 0.4)).story(document)
        buffer = io.BytesIO()
        canvas = _canvas(buffer, document, page, typesetter)
        paginate(story, canvas, page, watch.part_of(0.4, 0.8))
        canvas.save_pages(watch.part_of(0.8, 1))
        watch.reach(1)
        return buffer.getvalue()


class _Watch:
    """Tells the progress in percent, and stops when asked to."""

    def __init__(self, progress: Progress | None, is_cancelled: IsCancelled | None) -> None:
        self._progress, self._is_cancelled = progress, is_cancelled
        self._told = 0

    def part_of(self, start: float, end: float) -> Callable[[float], None]:
        """Return what is told the share that is done of a part of the work."""
        return lambda share: self.reach(start + share * (end - start))

    def reach(self, share: float) -> None:
        """Tell a new percentage. Raises UserError("cancelled")."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise UserError("cancelled")
        percent = int(100 * share)
        if self._progress is not None and percent > self._told:
            self._told = percent
            self._progress(percent, 100)


def _canvas(
    target: io.BytesIO, document: ReportDocument, page: Page, typesetter: Typesetter
) -> PagedCanvas:
    canvas = PagedCanvas(target, document, page, typesetter)
    canvas.setTitle(unmarked(document.title))
    canvas.setAuthor(unmarked(document.author))
    canvas.setSubject(unmarked(document.subject))
    canvas.setCreator("PartnerDesk")
    canvas.setProducer(f"PartnerDesk {version()}")
    canvas.showOutline()
    return canvas
