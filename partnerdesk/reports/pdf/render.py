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
        story = Flow(page, typesetter).story(document)
        watch = _Watch(len(story), progress, is_cancelled)
        watch.check()
        buffer = io.BytesIO()
        canvas = _canvas(buffer, document, page, typesetter)
        paginate(story, canvas, page, watch.step)
        canvas.save_pages(watch.check)
        return buffer.getvalue()


class _Watch:
    """Tells the progress, and stops when asked to."""

    def __init__(
        self, steps: int, progress: Progress | None, is_cancelled: IsCancelled | None
    ) -> None:
        self._steps, self._done = max(1, steps), 0
        self._progress, self._is_cancelled = progress, is_cancelled

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise UserError("cancelled")

    def step(self) -> None:
        self.check()
        self._done = min(self._done + 1, self._steps)
        if self._progress is not None:
            self._progress(self._done, self._steps)


def _canvas(
    target: io.BytesIO, document: ReportDocument, page: Page, typesetter: Typesetter
) -> PagedCanvas:
    canvas = PagedCanvas(target, document, page, typesetter)
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setSubject(document.subject)
    canvas.setCreator("PartnerDesk")
    canvas.setProducer(f"PartnerDesk {version()}")
    canvas.showOutline()
    return canvas
