"""A document's parts, in order, as flowables."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Any

from partnerdesk.reports import document as parts
from partnerdesk.reports.pdf import styles
from partnerdesk.reports.pdf.blocks import (
    beside,
    column_widths,
    facts_flowables,
    matrix_flowables,
)
from partnerdesk.reports.pdf.circle import LEAST_HEIGHT, MOST_HEIGHT, CircleDrawing
from partnerdesk.reports.pdf.circle_pair import CirclePairDrawing
from partnerdesk.reports.pdf.contents import ContentsList
from partnerdesk.reports.pdf.cover import cover_flowables
from partnerdesk.reports.pdf.figures import KeyFigureRow, LabelledBars, Lean, WideBar
from partnerdesk.reports.pdf.matrix import MatrixDrawing
from partnerdesk.reports.pdf.notes import NoteText
from partnerdesk.reports.pdf.paper import Page
from partnerdesk.reports.pdf.placing import Flowable, NewPage
from partnerdesk.reports.pdf.signing import signature_grid
from partnerdesk.reports.pdf.stacks import Headed, Stack
from partnerdesk.reports.pdf.tables import grid_flowable
from partnerdesk.reports.pdf.texts import HeadingText, Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_HEADINGS = {1: styles.TITLE, 2: styles.HEADING, 3: styles.SUBHEADING}
_ABOVE = {1: 0.0, 2: 22.0, 3: 12.0}
_BELOW = {1: 3.0, 2: 8.0, 3: 4.0}
_SHORT, _SHORT_COLUMNS = 0.2, 0.75  # of a page
_LISTED = 2  # levels of headings in the contents
_MOST_OF_THE_WIDTH = 0.6
_TONES = {
    parts.Tone.BODY: styles.BODY,
    parts.Tone.LEAD: styles.LEAD,
    parts.Tone.VISION: styles.VISION,
    parts.Tone.SMALL: styles.CAPTION,
}


class Flow:
    """Turns parts into flowables for one kind of page."""

    def __init__(self, page: Page, typesetter: Typesetter, reach: Callable[[float], None]) -> None:
        self._page = page
        self._typesetter = typesetter
        self._reach = reach  # told how far the story is, from 0 to 1
        self._headings: list[HeadingText] = []

    def story(self, document: parts.ReportDocument) -> list[Flowable]:
        """Return all flowables; a circle on the summary page fills it."""
        width = self._page.text_width
        front, rest = _parted(document.parts, (parts.Cover, parts.Contents))
        first, others = _first_page(rest)
        summary = list(self._flowables(first, width))
        self._fit_circle(summary, is_alone=not others)
        body = [*summary, *self._flowables(self._told(others), width)]
        return [*self._front(front), *body]

    def _told(self, content: Sequence[parts.Part]) -> Iterator[parts.Part]:
        for number, part in enumerate(content):
            self._reach(number / len(content))
            yield part

    def _front(self, content: Sequence[parts.Part]) -> Iterator[Flowable]:
        for part in content:
            if isinstance(part, parts.Cover):
                yield from cover_flowables(
                    part, self._cover_title(part), self._page, self._typesetter
                )
            elif isinstance(part, parts.Contents):
                yield from self._contents(part)
            yield NewPage()

    def _cover_title(self, part: parts.Cover) -> HeadingText:
        return HeadingText(
            part.title,
            styles.COVER_TITLE,
            self._typesetter,
            level=1,
            is_outlined=True,
            anchor="cover",
        )

    def _contents(self, part: parts.Contents) -> Iterator[Flowable]:
        listed = [each for each in self._headings if each.is_outlined and each.level <= _LISTED]
        heading = HeadingText(
            part.title, styles.HEADING, self._typesetter, level=1, is_outlined=False, anchor=""
        )
        yield Headed(heading, ContentsList(listed, self._typesetter, part.least_pages), _BELOW[2])

    def _fit_circle(self, flowables: Sequence[Flowable], *, is_alone: bool) -> None:
        circles = [each for each in flowables if isinstance(each, CircleDrawing)]
        if not circles:
            return
        width, height = self._page.text_width, self._page.text_height
        circles[0].height = 0.0
        _, used = Stack(flowables, height).wrap(width, height)
        room = height - used - 1
        if room < LEAST_HEIGHT and is_alone:
            room = MOST_HEIGHT  # there is more than a page anyway
        most = max(MOST_HEIGHT, width * _MOST_OF_THE_WIDTH)
        circles[0].height = max(LEAST_HEIGHT, min(most, room))

    def _flowables(self, content: Iterable[parts.Part], width: float) -> Iterator[Flowable]:
        heading: parts.Heading | None = None
        for part in content:
            if heading is not None:
                first, *more = self._of(part, width)
                yield self._headed(heading, first)
                yield from more
                heading = None
            elif isinstance(part, parts.Heading):
                heading = part
            else:
                yield from self._of(part, width)
        if heading is not None:
            yield self._heading(heading)

    def _headed(self, heading: parts.Heading, body: Flowable) -> Headed:
        return Headed(self._heading(heading), body, _BELOW[heading.level])

    def _heading(self, heading: parts.Heading) -> HeadingText:
        flowable = HeadingText(
            heading.text,
            _HEADINGS[heading.level],
            self._typesetter,
            level=heading.level,
            is_outlined=heading.is_outlined,
            anchor=heading.anchor or f"heading {len(self._headings)}",
            space_before=_ABOVE[heading.level],
        )
        self._headings.append(flowable)
        return flowable

    def _of(self, part: parts.Part, width: float) -> list[Flowable]:
        setter, height = self._typesetter, self._page.text_height
        match part:
            case parts.Facts():
                return list(facts_flowables(part, width, setter))
            case parts.MatrixWithTable():
                return matrix_flowables(part, (width, height), setter)
            case parts.Table() | parts.TwinTables():
                return [self._kept(grid_flowable(part, width, setter), width)]
            case parts.Together():
                return [Stack(list(self._flowables(part.parts, width)), height)]
            case parts.Beside():
                return self._beside(part, width)
            case _:
                return [self._single(part, width)]

    def _kept(self, table: Flowable, width: float) -> Flowable:
        """A short table does not go on over a page."""
        height = self._page.text_height
        is_short = table.wrap(width, height)[1] <= height * _SHORT
        return Stack([table], height) if is_short else table

    def _single(self, part: parts.Part, width: float) -> Flowable:
        match part:
            case parts.Signatures():
                return signature_grid(part, width, self._typesetter)
            case parts.Heading():
                return self._heading(part)
            case parts.Paragraph():
                return Text(part.spans, _TONES[part.tone], self._typesetter, space_after=5)
            case parts.PageBreak():
                return NewPage()
            case _:
                return _FIGURES[type(part)](part, self._typesetter)

    def _beside(self, part: parts.Beside, width: float) -> list[Flowable]:
        """Two columns, or one under the other where they would fill a page."""
        known = len(self._headings)
        widths = column_widths(part.left_weight, width)
        left = list(self._flowables(part.left, widths[0]))
        right = list(self._flowables(part.right, widths[1]))
        both = beside(left, right, widths)
        if both.wrap(width, self._page.text_height)[1] <= self._page.text_height * _SHORT_COLUMNS:
            return [both]
        del self._headings[known:]
        return list(self._flowables((*part.left, *part.right), width))


_FIGURES: dict[type, Callable[[Any, Typesetter], Flowable]] = {
    parts.PrivateNote: NoteText,
    parts.KeyFigures: KeyFigureRow,
    parts.CircleFigure: CircleDrawing,
    parts.CirclePair: CirclePairDrawing,
    parts.MatrixFigure: MatrixDrawing,
    parts.ShareBars: LabelledBars,
    parts.WideShareBar: WideBar,
    parts.LeanFigure: Lean,
}


def _first_page(
    content: tuple[parts.Part, ...],
) -> tuple[tuple[parts.Part, ...], tuple[parts.Part, ...]]:
    for number, part in enumerate(content):
        if isinstance(part, parts.PageBreak):
            return content[:number], content[number:]
    return content, ()


def _parted(
    content: tuple[parts.Part, ...], kinds: tuple[type, ...]
) -> tuple[tuple[parts.Part, ...], tuple[parts.Part, ...]]:
    """What is of some kinds at the beginning, and the rest."""
    front = tuple(takewhile(lambda part: isinstance(part, kinds), content))
    return front, content[len(front) :]
