"""From a document to the bytes of a PDF, one at a time."""

import io
from collections.abc import Callable
from threading import Lock
from typing import Any

from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from partnerdesk.errors import UserError
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf.flow import Flow
from partnerdesk.reports.pdf.pages import PagedCanvas
from partnerdesk.reports.pdf.paper import MARGIN_BOTTOM, MARGIN_SIDE, Page, Paper, page_on
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
        buffer = io.BytesIO()
        template = _Template(buffer, document, page, watch)
        try:
            watch.check()
            template.build(story, canvasmaker=_canvas_maker(document, page, typesetter))
            watch.check()
        except _Stopped:
            raise UserError("cancelled") from None
        return buffer.getvalue()


class _Stopped(Exception):
    """Asked to stop; reportlab adds words to exceptions, which a UserError does not take."""


class _Watch:
    """Tells the progress, and stops when asked to."""

    def __init__(
        self, steps: int, progress: Progress | None, is_cancelled: IsCancelled | None
    ) -> None:
        self._steps, self._done = max(1, steps), 0
        self._progress, self._is_cancelled = progress, is_cancelled

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise _Stopped

    def step(self) -> None:
        self.check()
        self._done = min(self._done + 1, self._steps)
        if self._progress is not None:
            self._progress(self._done, self._steps)


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """One kind of page with one frame."""

    def __init__(
        self, target: io.BytesIO, document: ReportDocument, page: Page, watch: _Watch
    ) -> None:
        super().__init__(
            target,
            pagesize=(page.width, page.height),
            title=document.title,
            author=document.author,
            subject=document.subject,
            creator="PartnerDesk",
            producer=f"PartnerDesk {version()}",
            lang=document.language,
            invariant=1,
            allowSplitting=1,
        )
        self._watch = watch
        frame = Frame(
            MARGIN_SIDE,
            MARGIN_BOTTOM,
            page.text_width,
            page.text_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate(frames=[frame], pagesize=(page.width, page.height))])

    def afterFlowable(self, _flowable: Any) -> None:  # noqa: N802
        """Tell how far the document is."""
        self._watch.step()

    def beforePage(self) -> None:  # noqa: N802
        """Stop here when asked to."""
        self._watch.check()


def _canvas_maker(
    document: ReportDocument, page: Page, typesetter: Typesetter
) -> Callable[..., PagedCanvas]:
    def make(*positional: Any, **named: Any) -> PagedCanvas:
        canvas = PagedCanvas(*positional, **named)
        canvas.document, canvas.page, canvas.typesetter = document, page, typesetter
        canvas.showOutline()
        return canvas

    return make
