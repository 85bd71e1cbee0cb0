"""Setting text: fonts by character, shaping, direction, and lines that fit a width.

Texts are never read as markup, so nothing in them can be.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeStr

from partnerdesk.reports.document import Span
from partnerdesk.reports.pdf.bidi import in_visual_order, levels, reads_to_the_left
from partnerdesk.reports.pdf.fonts import SHAPED, Fonts
from partnerdesk.reports.pdf.styles import TextStyle

_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
# A word with the spaces behind it; lines also break behind a hyphen or slash, and around Han.
_HAN = "\u2e80-\u30ff\u3130-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
_WORD = re.compile(rf"[{_HAN}]\s*|[^\s{_HAN}]+?(?:[-/](?=\w)|\s+|(?=[{_HAN}])|$)|\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch in one font, ready to be drawn; shaped text is a str of reportlab's own."""

    text: str
    font: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its pieces from left to right."""

    pieces: tuple[Piece, ...]
    width: float
    is_rtl: bool = False


Fragment = tuple[str, str]  # text and weight


class Typesetter:
    """Sets the texts of one rendering, and remembers what it measured."""

    def __init__(self) -> None:
        self.fonts = Fonts()
        self._widths: dict[tuple[str, str, float], float] = {}

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line, in points."""
        return self._width(self.fonts.printable(text), style.weight, style.size)

    def line(self, text: str, style: TextStyle) -> Line:
        """Return a text as one line, however long."""
        plain = self.fonts.printable(text).replace("\n", " ")
        return self._line([(plain, style.weight)], style.size, reads_to_the_left(plain))

    def fitted(self, text: str, style: TextStyle, width: float) -> Line:
        """Return a text as one line, cut with an ellipsis where it is wider than that."""
        plain = self.fonts.printable(text).replace("\n", " ")
        if self._width(plain, style.weight, style.size) > width:
            room = width - self._width("…", style.weight, style.size)
            plain = self._head(plain, style.weight, style.size, room).rstrip() + "…"
        return self._line([(plain, style.weight)], style.size, reads_to_the_left(plain))

    def lines(self, spans: Sequence[Span], style: TextStyle, width: float) -> tuple[Line, ...]:
        """Return texts broken into lines of at most that width; line breaks are kept."""
        fragments = [
            (self.fonts.printable(span.text), "SemiBold" if span.is_strong else style.weight)
            for span in spans
        ]
        return tuple(
            self._line(line, style.size, is_rtl)
            for paragraph in _paragraphs(fragments)
            for is_rtl in [reads_to_the_left("".join(text for text, _ in paragraph))]
            for line in self._broken(paragraph, style.size, width)
        )

    def _broken(
        self, paragraph: list[Fragment], size: float, width: float
    ) -> Iterator[list[Fragment]]:
        line: list[Fragment] = []
        used = 0.0
        for word in _words(paragraph):
            bare = sum(self._width(text.rstrip(), weight, size) for text, weight in word)
            if line and used + bare > width + 0.01:
                yield line
                line, used = [], 0.0
            *full, last = self._cut(word, size, width) if bare > width else [word]
            yield from full
            line = [*line, *last]
            used += sum(self._width(text, weight, size) for text, weight in last)
        yield line

    def _cut(self, word: list[Fragment], size: float, width: float) -> list[list[Fragment]]:
        """A word wider than a line, in parts that are not."""
        text, weight = "".join(text for text, _ in word), word[0][1]
        parts = []
        while self._width(text.rstrip(), weight, size) > width:
            head = self._head(text, weight, size, width) or text[0]
            parts.append([(head, weight)])
            text = text[len(head) :]
        return [*parts, [(text, weight)]]

    def _head(self, text: str, weight: str, size: float, width: float) -> str:
        """As many characters as fit."""
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._width(text[:middle], weight, size) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low]

    def _width(self, text: str, weight: str, size: float) -> float:
        key = (text, weight, size)
        if key not in self._widths:
            pieces = self._pieces(text, weight, size, is_rtl=False)
            self._widths[key] = sum(piece.width for piece in pieces)
        return self._widths[key]

    def _line(self, fragments: list[Fragment], size: float, is_rtl: bool) -> Line:
        merged = [
            ("".join(text for text, _ in run), weight)
            for weight, run in groupby(fragments, key=lambda fragment: fragment[1])
        ]
        if merged:
            merged[-1] = (merged[-1][0].rstrip(), merged[-1][1])
        ordered = reversed(merged) if is_rtl else merged
        pieces = tuple(
            piece
            for text, weight in ordered
            for piece in self._pieces(text, weight, size, is_rtl=is_rtl)
        )
        return Line(pieces, sum(piece.width for piece in pieces), is_rtl)

    def _pieces(self, text: str, weight: str, size: float, *, is_rtl: bool) -> list[Piece]:
        if text.isascii() and not is_rtl:
            font = f"Inter-{weight}"
            return [Piece(text, font, pdfmetrics.stringWidth(text, font, size))]
        fonts = self._fonts_of(text, weight)
        runs = groupby(
            zip(text, levels(text, base=int(is_rtl)), fonts, strict=True), key=lambda one: one[1:]
        )
        stretches = [(level, ("".join(one[0] for one in run), font)) for (level, font), run in runs]
        return [
            _piece(part, font, size, is_backward=level % 2 == 1)
            for level, (part, font) in in_visual_order(stretches)
        ]

    def _fonts_of(self, text: str, weight: str) -> list[str]:
        found: list[str] = []
        for character in text:
            before = found[-1] if found else f"Inter-{weight}"
            name = self.fonts.name_for(character, weight)
            found.append(before if name is None or _is_joiner(character) else name)
        return found


def _piece(text: str, font: str, size: float, *, is_backward: bool) -> Piece:
    if font in SHAPED:
        shaped = shapeStr(text, font, size, force=True)
        advance = sum(each.x_advance for each in shaped.__shapeData__)
        return Piece(shaped, font, advance * size / 1000)
    bare = "".join(character for character in text if not _is_joiner(character))
    seen = bare[::-1].translate(_MIRRORED) if is_backward else bare
    return Piece(seen, font, pdfmetrics.stringWidth(seen, font, size))


def _is_joiner(character: str) -> bool:
    return character in "\u200c\u200d"


def _paragraphs(fragments: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    paragraph: list[Fragment] = []
    for text, weight in fragments:
        first, *rest = text.split("\n")
        paragraph.append((first, weight))
        for each in rest:
            yield paragraph
            paragraph = [(each, weight)]
    yield paragraph


def _words(paragraph: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Stretches that a line may not break inside; one may go over several fragments."""
    word: list[Fragment] = []
    for text, weight in paragraph:
        for found in _WORD.findall(text):
            word.append((found, weight))
            if found[-1].isspace() or found[-1] in "-/" or _WORD_END.search(found):
                yield word
                word = []
    if word:
        yield word


_WORD_END = re.compile(rf"[{_HAN}]\s*$")
