"""Printing the pages of a PDF: one after the other, so that the window goes on and can stop it."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.preview.pages import POINTS_PER_INCH, Pages
from ui.tasks import IsCancelled, Progress, Task

_MOST_DPI = 300.0
_NEAR = 3.0  # points by which the same paper differs from system to system


def printer_for(pages: Pages, name: str) -> QPrinter:
    """Return the usual printer, set to the paper of a document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    first = pages.sizes[0]
    is_landscape = first.width() > first.height()
    upright = first.transposed() if is_landscape else first
    layout = QPageLayout(
        QPageSize(upright.toSize(), "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait,
        QMarginsF(),
        QPageLayout.Unit.Point,
    )
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    return printer


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages, from 0, that were chosen in the system's dialog."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        first, last = 1, count
    numbers = list(range(max(1, first) - 1, min(count, last)))
    is_last_first = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if is_last_first else numbers


def file_of(printer: QPrinter, pages: Pages) -> Path | None:
    """Return the PDF that the system's dialog was told to print into, None for real paper.

    Pictures of pages would make a file nobody can search or have read aloud, so the document
    itself goes there; but for paper of another size it has to be drawn anew.
    """
    is_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
    name = printer.outputFileName()
    if not (is_file and name):
        return None
    layout = printer.pageLayout()
    paper, first = layout.fullRect(QPageLayout.Unit.Point).size(), pages.sizes[0]
    is_same = max(abs(paper.width() - first.width()), abs(paper.height() - first.height())) < _NEAR
    return Path(name) if is_same else None


def pages_for(printer: QPrinter, pages: Pages) -> bytes:
    """Return a PDF of the pages that were chosen."""
    return pages.only(chosen_pages(printer, len(pages)))


class PrintRun(QObject):
    """One print job. Exactly one of `finished`, `failed` and `cancelled` is sent."""

    progressed = Signal(int, int)
    finished = Signal(int)  # pages
    failed = Signal()
    cancelled = Signal()

    def __init__(self, pages: Pages, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._printer = pages, printer
        self._numbers = chosen_pages(printer, len(pages))
        self._done = 0
        self._is_cancelled = False
        self._painter = QPainter()

    def start(self) -> None:
        """Begin; the first page is made beside the window."""
        if not self._numbers or not self._painter.begin(self._printer):
            QTimer.singleShot(0, self, self.failed.emit)
            return
        self._make_next()

    def cancel(self) -> None:
        """Stop at the next page; what was sent already may still come out."""
        self._is_cancelled = True

    def _make_next(self) -> None:
        pages, number = self._pages, self._numbers[self._done]
        scale = min(_MOST_DPI, float(self._printer.resolution())) / POINTS_PER_INCH

        def work(_progress: Progress, _is_cancelled: IsCancelled) -> QImage:
            return pages.picture(number, scale)

        task = Task(work, self)
        task.finished.connect(self._put)
        task.failed.connect(lambda _error: self._end(self.failed.emit))
        task.ended.connect(task.deleteLater)
        task.start()

    def _put(self, picture: QImage) -> None:
        if self._is_cancelled or picture.isNull():
            self._printer.abort()
            self._end(self.cancelled.emit)
            return
        if self._done and not self._printer.newPage():
            self._end(self.failed.emit)
            return
        size = self._pages.sizes[self._numbers[self._done]]
        self._painter.drawImage(place_of(size, self._printer), picture)
        self._done += 1
        self.progressed.emit(self._done, len(self._numbers))
        if self._done == len(self._numbers):
            self._end(lambda: self.finished.emit(self._done))
        else:
            self._make_next()

    def _end(self, tell: object) -> None:
        if self._painter.isActive():
            self._painter.end()
        if callable(tell):
            tell()


def place_of(size: QSizeF, printer: QPrinter) -> QRectF:
    """Return where a page goes, in dots: as large as it is, smaller where the paper is."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = size * (printer.resolution() / POINTS_PER_INCH)
    least = min(paper.width() / dots.width(), paper.height() / dots.height())
    shown = dots * min(1.0, least)
    left = (paper.width() - shown.width()) / 2
    top = (paper.height() - shown.height()) / 2
    return QRectF(left, top, shown.width(), shown.height())
