"""Setting text: runs in their fonts and directions, and lines that fit a width.

Texts are never read as markup, so nothing in them can be.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from partnerdesk.reports.document import FixedTexts, Span
from partnerdesk.reports.pdf.bidi import reads_to_the_left
from partnerdesk.reports.pdf.fonts import printable
from partnerdesk.reports.pdf.runs import Run, plain_runs, runs_of
from partnerdesk.reports.pdf.styles import TextStyle
from partnerdesk.reports.pdf.words import Fragment, paragraphs, words

_BACKWARD = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TOKEN = re.compile(r" +|[^ ]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run on its line, and the anchor that it leads to."""

    run: Run
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its pieces from left to right; the width is in points."""

    pieces: tuple[Piece, ...]
    width: float
    is_rtl: bool = False


class Typesetter:
    """Sets the texts of one rendering, and remembers what it measured."""

    def __init__(self, texts: FixedTexts | None = None) -> None:
        self.texts = texts or FixedTexts()
        self.anchors: set[str] = set()  # that the document has, so that links can lead there
        self._tokens: dict[tuple[str, str, bool], tuple[float, tuple[Run, ...]]] = {}
        self._words: dict[tuple[str, str, bool], tuple[float, float]] = {}

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line, in points."""
        return self._width(printable(text), style.weight, style)

    def line(self, text: str, style: TextStyle) -> Line:
        """Return a text as one line, however long."""
        plain = printable(text).replace("\n", " ")
        return self._line([(plain, style.weight, "")], style, reads_to_the_left(plain))

    def fitted(self, text: str, style: TextStyle, width: float) -> Line:
        """Return a text as one line, cut with an ellipsis where it is wider than that."""
        plain = printable(text).replace("\n", " ")
        if self._width(plain, style.weight, style) > width:
            room = width - self._width("…", style.weight, style)
            plain = self._head(plain, style.weight, style, room).rstrip() + "…"
        return self._line([(plain, style.weight, "")], style, reads_to_the_left(plain))

    def lines(self, spans: Sequence[Span], style: TextStyle, width: float) -> tuple[Line, ...]:
        """Return texts broken into lines of at most that width; line breaks are kept."""
        fragments = [
            (printable(span.text), "SemiBold" if span.is_strong else style.weight, span.link)
            for span in spans
        ]
        return tuple(
            self._line(line, style, is_rtl)
            for paragraph in paragraphs(fragments)
            for is_rtl in [reads_to_the_left("".join(text for text, _, _ in paragraph))]
            for line in self._broken(paragraph, style, width)
        )

    def _broken(
        self, paragraph: list[Fragment], style: TextStyle, width: float
    ) -> Iterator[list[Fragment]]:
        line: list[Fragment] = []
        room = left = (width + 0.01) / style.size
        for word in words(paragraph):
            bare, full = self._word(word, style)
            if line and bare > left:
                yield line
                line, left = [], room
            if bare > room:
                *whole, last = self._cut(word, style, width)
                yield from whole
                line, left = [*last], room - self._word(last, style)[1]
            else:
                line += word
                left -= full
        yield line

    def _word(self, word: list[Fragment], style: TextStyle) -> tuple[float, float]:
        """The widths of a word without and with the spaces behind it, for a size of one point."""
        bare = full = 0.0
        for text, weight, _ in word:
            key = (text, weight, style.is_tabular)
            found = self._words.get(key)
            if found is None:
                found = self._words[key] = (
                    self._width(text.rstrip(), weight, style) / style.size,
                    self._width(text, weight, style) / style.size,
                )
            bare, full = full + found[0], full + found[1]
        return bare, full

    def _cut(self, word: list[Fragment], style: TextStyle, width: float) -> list[list[Fragment]]:
        """A word wider than a line, in parts that are not."""
        text, (_, weight, link) = "".join(text for text, _, _ in word), word[0]
        parts = []
        while self._width(text.rstrip(), weight, style) > width:
            head = self._head(text, weight, style, width) or text[0]
            parts.append([(head, weight, link)])
            text = text[len(head) :]
        return [*parts, [(text, weight, link)]]

    def _head(self, text: str, weight: str, style: TextStyle, width: float) -> str:
        """As many characters as fit."""
        low, high = 0, min(len(text), int(width / style.size * _MOST_LETTERS_PER_SIZE) + 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self._width(text[:middle], weight, style) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low]

    def _width(self, text: str, weight: str, style: TextStyle) -> float:
        tokens = _tokens(text)
        return style.size * sum(self._token(each, weight, style)[0] for each in tokens)

    def _token(self, text: str, weight: str, style: TextStyle) -> tuple[float, tuple[Run, ...]]:
        key = (text, weight, style.is_tabular)
        found = self._tokens.get(key)
        if found is None:
            if _BACKWARD.search(text):
                runs = runs_of(text, weight, is_tabular=style.is_tabular, is_rtl=False)
            else:
                runs = plain_runs(text, weight, is_tabular=style.is_tabular)
            found = self._tokens[key] = (sum(run.width for run in runs), tuple(runs))
        return found

    def _line(self, fragments: list[Fragment], style: TextStyle, is_rtl: bool) -> Line:
        merged = [
            ("".join(text for text, _, _ in part), weight, link)
            for (weight, link), part in groupby(fragments, key=lambda fragment: fragment[1:])
        ]
        goes_on = False
        if merged:
            text, weight, link = merged[-1]
            merged[-1] = (text.rstrip(), weight, link)
            goes_on = text.endswith(" ") and not is_rtl
        pieces = tuple(
            Piece(run, link)
            for text, weight, link in (reversed(merged) if is_rtl else merged)
            for run in self._runs(text, weight, style, is_rtl=is_rtl)
        )
        width = style.size * sum(piece.run.width for piece in pieces)
        return Line((*pieces, self.space(style)) if goes_on else pieces, width, is_rtl)

    def space(self, style: TextStyle) -> Piece:
        """Return a space, which stands at the end of a line for those who hear it read."""
        return Piece(self._token(" ", style.weight, style)[1][0])

    def _runs(self, text: str, weight: str, style: TextStyle, *, is_rtl: bool) -> Sequence[Run]:
        if is_rtl or _BACKWARD.search(text):
            return runs_of(text, weight, is_tabular=style.is_tabular, is_rtl=is_rtl)
        return [run for each in _tokens(text) for run in self._token(each, weight, style)[1]]


def _tokens(text: str) -> list[str]:
    """Words and the spaces between them, so that each word is shaped once only."""
    return _TOKEN.findall(text)


_MOST_LETTERS_PER_SIZE = 8.0  # no text has so many letters as wide as its size
