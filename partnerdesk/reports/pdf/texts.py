"""Texts that flow: they wrap to a width and go on over a page."""

from typing import Any

from reportlab.platypus.flowables import Flowable

from partnerdesk.reports.document import Mark, Span
from partnerdesk.reports.pdf.marks import draw_mark
from partnerdesk.reports.pdf.pen import Pen, draw_line
from partnerdesk.reports.pdf.styles import TextStyle
from partnerdesk.reports.pdf.typesetting import Line, Typesetter

_MARK = 9.5
_BESIDE_MARK = 14.0


class Text(Flowable):  # type: ignore[misc]
    """Spans in one style, with a mark before the first line where wanted."""

    def __init__(
        self,
        spans: tuple[Span, ...],
        style: TextStyle,
        typesetter: Typesetter,
        *,
        mark: Mark | None = None,
        space_before: float = 0,
        space_after: float = 0,
    ) -> None:
        super().__init__()
        self.style = style
        self._spans = spans
        self._typesetter = typesetter
        self._mark = mark
        self._indent = _BESIDE_MARK if mark else 0.0
        self._before, self._after = space_before, space_after
        self._lines: tuple[Line, ...] | None = None
        self._broken_for = -1.0
        self._is_prose = False

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the space above, which a page's top swallows."""
        return self._before

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below."""
        return self._after

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Break into lines; what was split from another text keeps its lines."""
        if self._lines is None or (self._spans and self._broken_for != available_width):
            width = max(20.0, available_width - self._indent)
            self._lines = self._typesetter.lines(self._spans, self.style, width)
            self._broken_for = available_width
        # A single Hebrew or Arabic line is a name and keeps to the column; more of them are prose.
        self._is_prose = self._is_prose or len(self._lines) > 1
        self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

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
            space_before=self._before if is_first else 0,
            space_after=0 if is_first else self._after,
        )
        part._lines = lines
        part._indent = self._indent
        part._is_prose = self._is_prose
        return part

    def draw(self) -> None:
        """Write the lines."""
        style = self.style
        baseline = self.height - style.leading / 2 - style.size * 0.36
        if self._mark:
            pen = Pen(self.canv, self.height, self._typesetter)
            draw_mark(pen, self._mark, 0, (style.leading - _MARK) / 2, _MARK)
        for line in self._lines or ():
            x = self._indent
            if style.align == "right" or (line.is_rtl and self._is_prose):
                x = self.width - line.width
            draw_line(self.canv, x, baseline, line, style)
            baseline -= style.leading


class HeadingText(Text):
    """A heading, which makes a bookmark where it is drawn."""

    def __init__(self, text: str, style: TextStyle, typesetter: Typesetter, **keywords: Any):
        self._title = text
        self._level: int | None = keywords.pop("outline_level")
        super().__init__((Span(text=text),), style, typesetter, **keywords)

    def draw(self) -> None:
        """Write the heading and note its place."""
        if self._level is not None:
            _, top = self.canv.absolutePosition(0, self.height)
            self.canv.note_bookmark(self._title, self._level, top)
        super().draw()

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """Stay whole, unless a heading should fill a page."""
        return super().split(_width, _height) if self.height > _LONG_HEADING else []


_LONG_HEADING = 300.0
