"""Pages out of flowables: each is put where it fits, split where it may be, or begins a page."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from partnerdesk.reports.pdf.paper import MARGIN_BOTTOM, MARGIN_SIDE, Page
from partnerdesk.reports.pdf.placing import Flowable, NewPage

_ALMOST = 0.01  # points that do not count


def paginate(
    story: Sequence[Flowable], canvas: Any, page: Page, reach: Callable[[float], None]
) -> None:
    """Draw flowables page by page; it is told how much of them stands, from 0 to 1."""
    pages = _Pages(canvas, page)
    for number, flowable in enumerate(story):
        for _ in pages.put(flowable):
            reach(number / len(story))
        reach(number / len(story))
    pages.finish(is_last=True)


class _Pages:
    def __init__(self, canvas: Any, page: Page) -> None:
        self._canvas, self._page = canvas, page
        self._count = 0
        self._begin()

    def put(self, flowable: Flowable) -> Iterator[None]:
        """Draw a flowable here, or as much of it as fits and the rest on the pages after.

        Yields after each page.
        """
        waiting = deque([flowable])
        while waiting:
            each = waiting.popleft()
            if isinstance(each, NewPage):
                self.finish()
                continue
            gap = 0.0 if self._is_empty else max(self._below, each.space_above())
            room = self._left - gap
            _, height = each.wrap(self._page.text_width, room)
            if height <= room + _ALMOST:
                self._draw(each, gap)
                continue
            parts = each.split(self._page.text_width, room) if room > 0 else []
            if len(parts) > 1:
                first, *rest = parts
                first.wrap(self._page.text_width, room)
                self._draw(first, gap)
                self.finish()
                waiting.extendleft(reversed(rest))
                yield
            elif self._is_empty:
                self._draw(each, gap)  # taller than a page and one piece: nothing else can be done
            else:
                self.finish()
                waiting.appendleft(each)

    def finish(self, *, is_last: bool = False) -> None:
        """Begin a new page, unless this one is empty; a document has one at least."""
        if self._has_anything or (is_last and not self._count):
            self._count += 1
            self._canvas.showPage()
            self._begin()

    def _begin(self) -> None:
        self._left = self._page.text_height
        self._is_empty, self._has_anything = True, False
        self._below = 0.0

    def _draw(self, flowable: Flowable, gap: float) -> None:
        self._left -= gap + flowable.height
        flowable.draw_at(self._canvas, (MARGIN_SIDE, MARGIN_BOTTOM + self._left))
        self._below = flowable.space_below()
        self._has_anything = True
        self._is_empty = self._is_empty and flowable.height == 0
