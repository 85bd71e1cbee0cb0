"""Pages: what stands on each of them, bookmarks, and the number of pages known at the end."""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from partnerdesk.reports.document import Mark, PartyLabel, ReportDocument
from partnerdesk.reports.pdf.embedding import EmbeddedFonts
from partnerdesk.reports.pdf.figures import MARKS
from partnerdesk.reports.pdf.finishing import Anchor, finish
from partnerdesk.reports.pdf.marks import draw_mark
from partnerdesk.reports.pdf.notes import draw_hatch
from partnerdesk.reports.pdf.palette import PRIVATE, palette
from partnerdesk.reports.pdf.paper import FOOTER_BASELINE, HEADER_BASELINE, MARGIN_SIDE, Page
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import CAPTION, CAPTION_MEDIUM
from partnerdesk.reports.pdf.tags import Sheet, Tags
from partnerdesk.reports.pdf.typesetting import Line, Typesetter
from partnerdesk.reports.pdf.writing import PackedFile

_COLOURS = palette()
_MARK = 9.75
_BETWEEN = 18.0
_LEAST_NAME = 20.0
_BETWEEN_FEET = 24.0


class PagedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages back until their number is known."""

    def __init__(
        self, target: io.BytesIO, document: ReportDocument, page: Page, typesetter: Typesetter
    ) -> None:
        super().__init__(target, pagesize=(page.width, page.height), invariant=1)
        self.document, self.page, self.typesetter = document, page, typesetter
        self._doc = PackedFile(compression=0, invariant=1, lang=document.language)
        self.fonts = EmbeddedFonts()
        self.tags = Tags(self.write)
        self.anchors: dict[str, Anchor] = {}
        self._kept: list[dict[str, Any]] = []
        self._start_keeping()

    def write(self, operators: str) -> None:
        """Add operators to the page."""
        self._code.append(operators)

    def _make_preamble(self) -> None:
        """Begin pages with nothing; reportlab would name a font that is not in the file."""
        self._preamble = ""

    def note_bookmark(self, title: str, level: int, top: float) -> None:
        """Remember a heading of the current page."""
        self._bookmarks.append((title, level - 1, top))

    def note_anchor(self, name: str, top: float) -> None:
        """Remember a place that links lead to."""
        self.anchors.setdefault(name, Anchor(self.tags.sheet, top))

    def draw_later(self, draw: Callable[[], None], least_pages: int) -> None:
        """Draw on this page once all others are known; leave it out of a shorter document."""
        self._later.append(draw)
        self._least_pages = least_pages

    def leave_bare(self) -> None:
        """Leave the head of this page free."""
        self._is_bare = True

    def add_picture(self, stream: bytes, mask: bytes | None) -> str:
        """Return the name of a picture in the resources of the pages."""
        return str(self._doc.add_picture(stream, mask))

    def page_of(self, anchor: str) -> int:
        """Return the number of the page of an anchor; only known when drawing later."""
        return self._numbers[self.anchors[anchor].sheet]

    def showPage(self) -> None:  # noqa: N802
        """Keep the page."""
        kept = dict(self.__dict__)
        kept.pop("_kept")
        self._kept.append(kept)
        self._start_keeping()
        self._startPage()

    def save_pages(self, reach: Callable[[float], None]) -> None:
        """Write all pages, each with its header and footer; told is how many, from 0 to 1."""
        kept = self._kept
        usual = [page for page in kept if not page["_later"]]
        kept = [page for page in kept if len(usual) >= page["_least_pages"]]
        numbers = {page["_sheet"]: number for number, page in enumerate(kept, start=1)}
        if len(kept) < len(self._kept):
            self.tags.forget_all_but(numbers)
        deepest = -1
        for number, page in enumerate(kept, start=1):
            reach((number - 1) / len(kept))
            self.__dict__.update(page)
            self._numbers, self.tags.sheet = numbers, self._sheet
            for draw in self._later:
                draw()
            draw_surroundings(self, (number, len(kept)), has_head=not self._is_bare)
            for place, (title, level, top) in enumerate(self._bookmarks):
                deepest = min(level, deepest + 1)
                self._add_bookmark(f"p{number}-{place}", title, deepest, top)
            super().showPage()
        self._date_it(self.document.printed_on)
        finish(self, list(numbers))
        reach(1.0)
        super().save()

    def _start_keeping(self) -> None:
        self._bookmarks: list[tuple[str, int, float]] = []
        self._later: list[Callable[[], None]] = []
        self._least_pages, self._is_bare = 0, False
        self._sheet = self.tags.sheet = Sheet()

    def _date_it(self, day: date) -> None:
        """Say when it was printed: by the day, so that equal plans stay equal bytes."""
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        stamp = self._doc._timeStamp  # noqa: SLF001 - reportlab has no other door
        stamp.t, stamp.lt = moment.timestamp(), moment.timetuple()
        stamp.YMDhms = tuple(stamp.lt)[:6]

    def _add_bookmark(self, key: str, title: str, level: int, top: float) -> None:
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(" ".join(title.split())[:200], key, level, closed=level > 0)


def draw_surroundings(canvas: PagedCanvas, page: tuple[int, int], *, has_head: bool) -> None:
    """Draw what stands on every page."""
    size = canvas.page
    pen = Pen(canvas, size.height, canvas.typesetter)
    if has_head:
        with canvas.tags.artifact("/Type/Pagination/Subtype/Header"):
            _draw_header(pen, canvas.document, size.width)
    with canvas.tags.artifact("/Type/Pagination/Subtype/Footer"):
        _draw_footer(pen, canvas.document, size, page)


def _draw_header(pen: Pen, document: ReportDocument, width: float) -> None:
    version = pen.typesetter.fitted(document.version_line, CAPTION, 230)
    pen.set_line(width - MARGIN_SIDE, HEADER_BASELINE, version, CAPTION, align="right")
    room = width - 2 * MARGIN_SIDE - version.width - 24
    x = MARGIN_SIDE
    if document.is_internal:
        draw_hatch(pen, (MARGIN_SIDE, 36, width - 2 * MARGIN_SIDE, 5))
    for party, line in _party_names(pen, document, room):
        draw_mark(pen, MARKS[party.side], x, HEADER_BASELINE - 7.9, _MARK)
        pen.set_line(x + 15, HEADER_BASELINE, line, CAPTION)
        x += 15 + line.width + _BETWEEN


def _party_names(
    pen: Pen, document: ReportDocument, room: float
) -> Iterator[tuple[PartyLabel, Line]]:
    """Full names where they fit, otherwise short ones, otherwise cut ones."""
    parties = document.parties
    room += _BETWEEN - len(parties) * (15 + _BETWEEN)
    each = max(0.0, room / max(1, len(parties)))
    names = next(
        (names for names in _namings(parties) if _width(pen, names) <= room),
        [party.short for party in parties] if each >= _LEAST_NAME else [],
    )
    widest = room if _width(pen, names) <= room else each
    for party, name in zip(parties, names, strict=False):
        yield party, pen.typesetter.fitted(name, CAPTION, widest)


def _namings(parties: Sequence[PartyLabel]) -> Iterator[list[str]]:
    yield [party.name for party in parties]
    yield [party.short for party in parties]


def _width(pen: Pen, names: Sequence[str]) -> float:
    return sum(pen.typesetter.width(name, CAPTION) for name in names)


def _draw_footer(pen: Pen, document: ReportDocument, size: Page, page: tuple[int, int]) -> None:
    right, baseline = size.width - MARGIN_SIDE, size.height - FOOTER_BASELINE
    pen.line([(MARGIN_SIDE, baseline - 15.5), (right, baseline - 15.5)], stroke=_COLOURS.line)
    number, pages = page
    label = document.texts.page.replace("{page}", str(number)).replace("{pages}", str(pages))
    pen.text(right, baseline, label, CAPTION, align="right")
    style = CAPTION_MEDIUM.but(weight="Bold", colour=PRIVATE) if document.is_internal else CAPTION
    notice = pen.typesetter.fitted(document.notice, style, (size.width - 2 * MARGIN_SIDE) / 3)
    pen.set_line(size.width / 2, baseline, notice, style, align="middle")
    room = (size.width - notice.width) / 2 - MARGIN_SIDE - _BETWEEN_FEET
    title = pen.typesetter.fitted(document.footer, CAPTION, room)
    pen.set_line(MARGIN_SIDE, baseline, title, CAPTION)
    if document.is_internal:
        draw_mark(pen, Mark.PRIVATE, size.width / 2 - notice.width / 2 - 14, baseline - 8, 9.5)
