"""Private notes in a hatched frame."""

from typing import Any

from partnerdesk.reports.document import PrivateNote, Span
from partnerdesk.reports.pdf.palette import PRIVATE
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.placing import Corner, Flowable
from partnerdesk.reports.pdf.styles import BODY, CAPTION, CAPTION_MEDIUM
from partnerdesk.reports.pdf.tags import Element
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_HATCH_PITCH = 5.25


class NoteText(Flowable):
    """A private note beside a hatched bar; it goes on over pages."""

    _bar, _indent = 6.0, 14.0

    def __init__(self, part: PrivateNote | Flowable, typesetter: Typesetter) -> None:
        super().__init__()
        self._typesetter = typesetter
        if isinstance(part, PrivateNote):
            part = Text((Span(text=part.text),), BODY, typesetter)
        self._text: Flowable = part

    def space_below(self) -> float:
        """Return the space below."""
        return 8.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size of the text with its tag."""
        _, below = self._text.wrap(available_width - self._indent, available_height)
        self.width, self.height = available_width, below + CAPTION.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits and the rest, each with its tag."""
        room = available_height - CAPTION.leading
        parts = self._text.split(available_width - self._indent, room)
        return [NoteText(part, self._typesetter) for part in parts]

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw the hatched bar, the tag and the text."""
        left, bottom = corner
        pen = Pen(canvas, self.height, self._typesetter, corner)
        with canvas.tags.artifact():
            draw_hatch(pen, (0, 0, self._bar, self.height))
        with canvas.tags.content(Element("P")):
            pen.text(self._indent, 9, self._typesetter.texts.private, _TAG)
        self._text.draw_at(canvas, (left + self._indent, bottom))


def draw_hatch(pen: Pen, box: tuple[float, float, float, float]) -> None:
    """Draw a hatched box (left, top, width, height), the sign of what is private."""
    left, top, width, height = box
    lines = []
    x = left - height
    while x < left + width:
        lines.append([(x, top + height), (x + height, top)])
        x += _HATCH_PITCH
    pen.clip(left, top, width, height)
    pen.lines(lines, stroke=PRIVATE, width=1.1)
    pen.unclip()


_TAG = CAPTION_MEDIUM.but(colour=PRIVATE)
