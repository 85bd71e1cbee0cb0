"""The page of contents: headings with the numbers of their pages, each a way there."""

from collections.abc import Sequence
from typing import Any

from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.placing import Corner, Flowable
from partnerdesk.reports.pdf.styles import BODY, BODY_STRONG
from partnerdesk.reports.pdf.tags import Element, LinkPlace
from partnerdesk.reports.pdf.texts import HeadingText
from partnerdesk.reports.pdf.typesetting import Typesetter

_ROW = 21.0
_INDENT = 14.0
_NUMBER = 36.0
_DOTS = (0.8, 3.2)


class ContentsList(Flowable):
    """Rows that are drawn at the end, when the pages of all headings are known."""

    def __init__(
        self,
        headings: Sequence[HeadingText],
        typesetter: Typesetter,
        least_pages: int,
        element: Element | None = None,
    ) -> None:
        super().__init__()
        self._headings, self._typesetter = headings, typesetter
        self._least_pages = least_pages
        self._element = element or Element("TOC")

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the size of all rows."""
        self.width, self.height = available_width, _ROW * len(self._headings)
        return self.width, self.height

    def split(self, _width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest."""
        room = int(available_height / _ROW)
        if room < 1:
            return []
        parts = (self._headings[:room], self._headings[room:])
        return [
            ContentsList(part, self._typesetter, self._least_pages, self._element)
            for part in parts
            if part
        ]

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Leave the room free until the end."""
        canvas.tags.attach(self._element)
        canvas.draw_later(lambda: self._draw(canvas, corner), self._least_pages)

    def _draw(self, canvas: Any, corner: Corner) -> None:
        pen = Pen(canvas, self.height, self._typesetter, corner)
        with canvas.tags.element(self._element):
            for place, heading in enumerate(self._headings):
                entry = Element("TOCI")
                with canvas.tags.element(entry), canvas.tags.element(entry.child("Reference")):
                    self._draw_row(canvas, pen, heading, place * _ROW)

    def _draw_row(self, canvas: Any, pen: Pen, heading: HeadingText, y: float) -> None:
        left = _INDENT if heading.level > 1 else 0.0
        style = BODY if heading.level > 1 else BODY_STRONG
        number = self._typesetter.line(str(canvas.page_of(heading.anchor)), BODY)
        room = self.width - left - _NUMBER
        title = self._typesetter.fitted(heading.title, style, room)
        element = Element("Link")
        with canvas.tags.content(element):
            pen.set_line(left, y + 14, title, style)
            pen.set_line(self.width, y + 14, number, BODY, align="right")
        ends = [(left + title.width + 6, y + 13), (self.width - number.width - 6, y + 13)]
        if ends[0][0] < ends[1][0]:
            with canvas.tags.artifact():
                pen.line(ends, stroke=palette().ink2, width=0.6, dash=_DOTS)
        (start, top), (end, bottom) = pen.at(left, y), pen.at(self.width, y + _ROW)
        box = (start, bottom, end, top)
        canvas.tags.link(LinkPlace(element, heading.anchor, box, heading.title))
