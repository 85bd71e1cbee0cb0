"""Small figures that flow with the text or stand in cells."""

from collections.abc import Sequence
from typing import Any

from partnerdesk.domain.parties import Side
from partnerdesk.reports.document import (
    Disc,
    EndsCell,
    KeyFigures,
    LeanFigure,
    Mark,
    ShareBars,
    ShareCell,
    Slice,
    WideShareBar,
)
from partnerdesk.reports.pdf.bars import (
    Place,
    draw_lean_bar,
    draw_share_bar,
    texts_fit,
)
from partnerdesk.reports.pdf.marks import draw_disc, draw_mark
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.placing import Corner, Flowable
from partnerdesk.reports.pdf.styles import (
    BODY,
    BODY_STRONG,
    CAPTION,
    KEY_FIGURE,
    TextStyle,
)
from partnerdesk.reports.pdf.tags import Element, figure
from partnerdesk.reports.pdf.typesetting import Typesetter

_COLOURS = palette()
_LEAST_GAP = 1.5
_KEY_SIZES = (20.0, 18.0, 16.0, 14.0, 12.0)


class Figure(Flowable):
    """Something drawn with a pen, as wide as there is room; its `alt` is read instead of it.

    Without one, what it draws is read as a paragraph, or as text of the cell around it.
    """

    space_before = 0.0
    space_after = 0.0
    is_in_cell = False

    def __init__(self, typesetter: Typesetter, alt: str = "") -> None:
        super().__init__()
        self.typesetter = typesetter
        self.alt = alt

    def space_above(self) -> float:
        """Return the space above."""
        return self.space_before

    def space_below(self) -> float:
        """Return the space below."""
        return self.space_after

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Take the width, and the height that it needs."""
        self.width = available_width
        self.height = self.height_in(available_width)
        return self.width, self.height

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw with a pen."""
        left, bottom = corner
        box = (left, bottom, left + self.width, bottom + self.height)
        element = figure(self.alt, box) if self.alt else None
        if element is None and not self.is_in_cell:
            element = Element("P")
        with canvas.tags.content(element):
            self.draw_with(Pen(canvas, self.height, self.typesetter, corner))

    def height_in(self, width: float) -> float:
        """Return the height needed in a width."""
        raise NotImplementedError

    def draw_with(self, pen: Pen) -> None:
        """Draw."""
        raise NotImplementedError


class Discs(Figure):
    """People beside each other, in rows where there are many."""

    size, gap = 18.0, 3.0

    def __init__(self, discs: tuple[Disc, ...], typesetter: Typesetter) -> None:
        super().__init__(typesetter, ", ".join(disc.name for disc in discs if disc.name))
        self._discs = discs

    def _in_row(self, width: float) -> int:
        return max(1, int((width + self.gap + 0.1) / (self.size + self.gap)))

    def height_in(self, width: float) -> float:
        """Return the height of all rows."""
        rows = -(-len(self._discs) // self._in_row(width))
        return max(0.0, rows * (self.size + self.gap) - self.gap)

    def draw_with(self, pen: Pen) -> None:
        """Draw row by row."""
        step = self.size + self.gap
        for number, disc in enumerate(self._discs):
            row, column = divmod(number, self._in_row(self.width))
            draw_disc(pen, disc, column * step, row * step, self.size)


class NarrowShares(Figure):
    """A thin share bar with its texts below the ends."""

    _bar = 8.25

    def __init__(self, cell: ShareCell, typesetter: Typesetter) -> None:
        super().__init__(typesetter, cell.alt or read(cell.slices))
        self._slices = cell.slices

    def height_in(self, _width: float) -> float:
        """Return the height of bar and texts."""
        return self._bar + CAPTION.leading

    def draw_with(self, pen: Pen) -> None:
        """Draw the bar, then the texts from left to right."""
        draw_share_bar(pen, self._slices, Place(0, 0, self.width, self._bar), style=None)
        _spread(pen, [each.text for each in self._slices], self.width, self._bar + 9.5)


class Shares(Figure):
    """A share bar with its texts on it, or below where a part is too narrow."""

    def __init__(
        self,
        slices: tuple[Slice, ...],
        typesetter: Typesetter,
        *,
        bar: float = 15.0,
        alt: str = "",
    ) -> None:
        super().__init__(typesetter, alt or read(slices))
        self._slices, self._bar = slices, bar

    def height_in(self, width: float) -> float:
        """Return the height, one line more where the texts stand below."""
        fits = texts_fit(self._slices, width, self.typesetter)
        return self._bar if fits else self._bar + CAPTION.leading

    def draw_with(self, pen: Pen) -> None:
        """Draw the bar with its texts."""
        place = Place(0, 0, self.width, self._bar)
        if self.height <= self._bar:
            draw_share_bar(pen, self._slices, place)
            return
        draw_share_bar(pen, self._slices, place, style=None)
        texts = [each.text for each in self._slices]
        _spread(pen, texts, self.width, self._bar + 9.5)


def read(slices: Sequence[Slice]) -> str:
    """Return a share bar in words: names with their parts."""
    shown = (" ".join(filter(None, (each.name, each.text))) for each in slices)
    return "; ".join(filter(None, shown))


def _spread(pen: Pen, texts: list[str], width: float, baseline: float) -> None:
    """Texts at the left, in the middle, at the right; closer to each other where they are long."""
    widths = [pen.typesetter.width(text, CAPTION) for text in texts]
    gaps = max(1, len(texts) - 1)
    gap = (width - sum(widths)) / gaps
    is_tight = len(texts) > 2 and max(widths) > width / len(texts)
    if is_tight and gap >= _LEAST_GAP:
        x = 0.0
        for text, own in zip(texts, widths, strict=True):
            pen.text(x, baseline, text, CAPTION)
            x += own + gap
        return
    room = width / max(1, len(texts)) if len(texts) > 2 else width * 0.62
    for number, text in enumerate(texts):
        align = "left" if number == 0 else "right" if number == gaps else "middle"
        line = pen.typesetter.fitted(text, CAPTION, room)
        pen.set_line(width * number / gaps, baseline, line, CAPTION, align=align)


class Ends(Figure):
    """Totals under the ends of a share bar."""

    is_in_cell = True

    def __init__(self, cell: EndsCell, typesetter: Typesetter) -> None:
        super().__init__(typesetter)
        self._texts = cell.texts

    def height_in(self, _width: float) -> float:
        """Return one line."""
        return BODY.leading

    def draw_with(self, pen: Pen) -> None:
        """Write the totals."""
        last = max(1, len(self._texts) - 1)
        for number, text in enumerate(self._texts):
            align = "left" if number == 0 else "right" if number == last else "middle"
            pen.text(self.width * number / last, 10, text, BODY_STRONG, align=align)


class KeyFigureRow(Figure):
    """Large figures between two lines."""

    space_before, space_after = 14.0, 4.0

    def __init__(self, part: KeyFigures, typesetter: Typesetter) -> None:
        super().__init__(typesetter)
        self._figures = part.figures

    def height_in(self, _width: float) -> float:
        """Return the height between the lines."""
        return 59.0

    def draw_with(self, pen: Pen) -> None:
        """Draw the figures in columns of equal width."""
        pen.line([(0, 0), (self.width, 0)], stroke=_COLOURS.ink, width=1.1)
        pen.line([(0, 58.5), (self.width, 58.5)], stroke=_COLOURS.line)
        step = self.width / max(1, len(self._figures))
        for number, shown in enumerate(self._figures):
            x = number * step + (12 if number else 0)
            if number:
                pen.line([(number * step, 0), (number * step, 58.5)], stroke=_COLOURS.line)
            style = self._style_for(shown.value, step - 16)
            pen.set_line(x, 30, pen.typesetter.fitted(shown.value, style, step - 16), style)
            pen.set_line(x, 46, pen.typesetter.fitted(shown.label, BODY, step - 16), BODY)

    def _style_for(self, value: str, room: float) -> TextStyle:
        """A long figure is set smaller before it is cut."""
        styles = (KEY_FIGURE.but(size=size) for size in _KEY_SIZES)
        fitting = (each for each in styles if self.typesetter.width(value, each) <= room)
        return next(fitting, KEY_FIGURE.but(size=_KEY_SIZES[-1]))


class LabelledBars(Figure):
    """Share bars under each other, labels on the left."""

    _step, _bar, _label = 20.25, 13.5, 96.0
    space_after = 5.0

    def __init__(self, part: ShareBars, typesetter: Typesetter) -> None:
        rows = (f"{row.label}: {read(row.slices)}" for row in part.rows)
        super().__init__(typesetter, part.alt or ". ".join(rows))
        self._rows = part.rows

    def _room(self, slices: tuple[Slice, ...], width: float) -> float:
        fits = texts_fit(slices, width - self._label, self.typesetter)
        return self._step if fits else self._step + CAPTION.leading

    def height_in(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._room(row.slices, width) for row in self._rows)

    def draw_with(self, pen: Pen) -> None:
        """Draw one row under the other."""
        y = 0.0
        for row in self._rows:
            room = self._room(row.slices, self.width)
            place = Place(self._label, y + 3.4, self.width - self._label, self._bar)
            label = pen.typesetter.fitted(row.label, BODY, self._label - 6)
            pen.set_line(0, y + 13.5, label, BODY)
            if room <= self._step:
                draw_share_bar(pen, row.slices, place)
            else:
                draw_share_bar(pen, row.slices, place, style=None)
                texts = " / ".join(each.text for each in row.slices)
                pen.text(self._label, y + 3.4 + self._bar + 9.5, texts, CAPTION)
            y += room


class Lean(Figure):
    """The lean bar with its label and what it says."""

    _label = 96.0
    _bar = 170.0
    space_after = 4.0

    def __init__(self, part: LeanFigure, typesetter: Typesetter) -> None:
        super().__init__(typesetter, part.alt or f"{part.label}: {part.text}")
        self._part = part

    def height_in(self, _width: float) -> float:
        """Return the height."""
        return 20.25

    def draw_with(self, pen: Pen) -> None:
        """Draw label, bar and text in a row."""
        label = pen.typesetter.fitted(self._part.label, BODY, self._label - 6)
        pen.set_line(0, 13.5, label, BODY)
        draw_lean_bar(pen, self._part, Place(self._label, 6.2, self._bar, 7.5))
        room = self.width - self._label - self._bar - 12
        line = pen.typesetter.fitted(self._part.text, BODY_STRONG, room)
        pen.set_line(self._label + self._bar + 12, 13.5, line, BODY_STRONG)


class WideBar(Figure):
    """A title with a legend, and a share bar over the whole width."""

    space_before = 12.0

    def __init__(self, part: WideShareBar, typesetter: Typesetter) -> None:
        super().__init__(typesetter, part.alt or f"{part.title}: {read(part.slices)}")
        self._part = part
        self._shares = Shares(part.slices, typesetter, bar=19.5)

    def height_in(self, width: float) -> float:
        """Return the height of title and bar."""
        return 18 + self._shares.wrap(width, 0)[1]

    def draw_with(self, pen: Pen) -> None:
        """Draw the title, the legend from the right, and the bar below."""
        x = self.width
        for each in reversed(self._part.slices):
            line = pen.typesetter.fitted(each.name, CAPTION, 90)
            x -= line.width
            pen.set_line(x, 10, line, CAPTION)
            x -= 12
            draw_mark(pen, MARKS[each.side], x, 3, 8.25)
            x -= 10
        title = pen.typesetter.fitted(self._part.title, BODY_STRONG, x)
        pen.set_line(0, 10, title, BODY_STRONG)
        self._shares.draw_with(pen.moved(0, 18))


MARKS = {Side.US: Mark.US, Side.THEM: Mark.THEM, Side.THIRD: Mark.THIRD}
