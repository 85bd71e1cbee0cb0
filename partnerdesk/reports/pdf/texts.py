"""Texts that flow: they wrap to a width and go on over a page."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from partnerdesk.reports.document import Mark, Span
from partnerdesk.reports.pdf.marks import draw_mark
from partnerdesk.reports.pdf.pen import Pen, written_line
from partnerdesk.reports.pdf.placing import Corner, Flowable
from partnerdesk.reports.pdf.styles import TextStyle
from partnerdesk.reports.pdf.tags import Element, LinkPlace
from partnerdesk.reports.pdf.typesetting import Line, Piece, Typesetter

_MARK = 9.5
_BESIDE_MARK = 14.0
_OVER_A_HEADING = 8.0
_SMALLEST = 0.8  # of a size, for figures that should stay on one line


class Text(Flowable):
    """Spans in one style, with a mark before the first line where wanted.

    Without a tag it is content of the element around, as in the cell of a table.
    """

    def __init__(
        self,
        spans: tuple[Span, ...],
        style: TextStyle,
        typesetter: Typesetter,
        *,
        tag: str = "P",
        mark: Mark | None = None,
        anchor: str = "",
        shrinks: bool = False,
        space_before: float = 0,
        space_after: float = 0,
    ) -> None:
        super().__init__()
        self._shrinks = shrinks
        self.style = style
        self.element = Element(tag) if tag else None
        self._spans = spans
        self._typesetter = typesetter
        self._mark, self._anchor = mark, anchor
        self._indent = _BESIDE_MARK if mark else 0.0
        self._before, self._after = space_before, space_after
        self._lines: tuple[Line, ...] | None = None
        self._broken_for = -1.0
        self._is_prose = False
        if anchor:
            typesetter.anchors.add(anchor)

    def space_above(self) -> float:
        """Return the space above, which a page's top swallows."""
        return self._before

    def space_below(self) -> float:
        """Return the space below."""
        return self._after

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Break into lines; what was split from another text keeps its lines."""
        if self._lines is None or (self._spans and self._broken_for != available_width):
            width = max(20.0, available_width - self._indent)
            self.style = self._fitting(width) if self._shrinks else self.style
            self._lines = self._typesetter.lines(self._spans, self.style, width)
            self._broken_for = available_width
        # A single Hebrew or Arabic line is a name and keeps to the column; more of them are prose.
        self._is_prose = self._is_prose or len(self._lines) > 1
        self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def _fitting(self, width: float) -> TextStyle:
        """The style, a little smaller where a figure would need two lines."""
        needed = self._typesetter.width("".join(span.text for span in self._spans), self.style)
        least = self.style.size * _SMALLEST
        if needed <= width:
            return self.style
        return self.style.but(size=max(least, self.style.size * (width - 0.1) / needed))

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits and the rest, never a single line of a longer text alone."""
        self.wrap(available_width, available_height)
        lines = self._lines or ()
        room = int((available_height + 0.01) / self.style.leading)
        room = len(lines) - 2 if room == len(lines) - 1 and room > 2 else room
        if room < min(2, len(lines)):
            return []
        if room >= len(lines):
            return [self]
        return [self._part(lines[:room], is_first=True), self._part(lines[room:], is_first=False)]

    def _part(self, lines: tuple[Line, ...], *, is_first: bool) -> "Text":
        part = Text(
            (),
            self.style,
            self._typesetter,
            mark=self._mark if is_first else None,
            anchor=self._anchor if is_first else "",
            space_before=self._before if is_first else 0,
            space_after=0 if is_first else self._after,
        )
        part.element = self.element
        part._lines = lines
        part._indent = self._indent
        part._is_prose = self._is_prose
        return part

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Write the lines."""
        left, bottom = corner
        if self._anchor:
            canvas.note_anchor(self._anchor, bottom + self.height + _OVER_A_HEADING)
        if self._mark:
            self._draw_mark(canvas, corner)
        baseline = bottom + self.height - self.style.leading / 2 - self.style.size * 0.36
        lines = self._lines or ()
        if any(piece.link for line in lines for piece in line.pieces):
            with canvas.tags.element(self.element):
                self._write_with_links(canvas, left, baseline)
            return
        written = [
            written_line(canvas, *at, line.pieces, self.style)
            for line, at in self._places(left, baseline)
            if line.pieces
        ]
        if written:
            with canvas.tags.content(self.element):
                canvas.write("\n".join(written))

    def _draw_mark(self, canvas: Any, corner: Corner) -> None:
        with canvas.tags.artifact():
            pen = Pen(canvas, self.height, self._typesetter, corner)
            draw_mark(pen, self._mark or Mark.US, 0, (self.style.leading - _MARK) / 2, _MARK)

    def _places(self, left: float, baseline: float) -> Iterator[tuple[Line, Corner]]:
        for line in self._lines or ():
            x = left + self._indent
            if self.style.align == "right" or (line.is_rtl and self._is_prose):
                x = left + self.width - line.width
            yield line, (x, baseline)
            baseline -= self.style.leading

    def _write_with_links(self, canvas: Any, left: float, baseline: float) -> None:
        for line, (start, y) in self._places(left, baseline):
            x = start
            for link, group in groupby(line.pieces, key=lambda piece: piece.link):
                pieces = tuple(group)
                width = self.style.size * sum(piece.run.width for piece in pieces)
                self._write_pieces(canvas, (x, y), pieces, (link, width))
                x += width

    def _write_pieces(
        self, canvas: Any, at: Corner, pieces: Sequence[Piece], way: tuple[str, float]
    ) -> None:
        link, width = way
        written = written_line(canvas, *at, pieces, self.style)
        if link not in self._typesetter.anchors:
            with canvas.tags.content():
                canvas.write(written)
            return
        element = Element("Link")
        with canvas.tags.content(element):
            canvas.write(written)
        x, y = at
        box = (x, y - self.style.size * 0.3, x + width, y + self.style.size)
        text = "".join(piece.run.text for piece in pieces).strip()
        canvas.tags.link(LinkPlace(element, link, box, text))


class HeadingText(Text):
    """A heading, which makes a bookmark where it is drawn."""

    def __init__(self, text: str, style: TextStyle, typesetter: Typesetter, **keywords: Any):
        self.title = text
        self.level: int = keywords.pop("level")
        self.is_outlined: bool = keywords.pop("is_outlined")
        self.anchor: str = keywords["anchor"]
        super().__init__((Span(text=text),), style, typesetter, tag=f"H{self.level}", **keywords)

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Write the heading and note its place."""
        if self.element is not None:
            self.element.tag = canvas.tags.heading(self.level)
        if self.is_outlined:
            top = corner[1] + self.height + _OVER_A_HEADING
            canvas.note_bookmark(self.title, self.level, top)
        super().draw_at(canvas, corner)

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """Stay whole, unless a heading should fill a page."""
        return super().split(_width, _height) if self.height > _LONG_HEADING else []


_LONG_HEADING = 300.0
