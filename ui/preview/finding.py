"""Finding words in the pages of a document: where they stand, one after the other."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, QThreadPool, Signal

from ui.preview.pages import Pages
from ui.tasks import IsCancelled, Progress, Task


class Hit(NamedTuple):
    """A place where the words stand: a page, from 0, and boxes on it in points from its top left.

    Words that go on in the next line have a box in each.
    """

    page: int
    boxes: tuple[QRectF, ...]


class Finder(QObject):
    """Looks beside the window. `found` tells the hits and which of them, from 0, is shown."""

    found = Signal(tuple, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._task: Task | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.words = ""
        self.hits: tuple[Hit, ...] = ()
        self.at = 0

    def show_pages(self, pages: Pages | None) -> None:
        """Look in other pages from now on, for the same words; in none with None."""
        self._stop()
        self._pages = pages
        if pages is None:
            self._pool.waitForDone()
        else:
            self.look_for(self.words)

    def look_for(self, words: str, from_page: int = 0) -> None:
        """Look for words, and show the first hit from a page on."""
        self._stop()
        self.words = words
        pages = self._pages
        if pages is None or not words.strip():
            self._take((), 0)
            return

        def work(_progress: Progress, is_cancelled: IsCancelled) -> tuple[Hit, ...]:
            hits: list[Hit] = []
            for page in range(len(pages)):
                if is_cancelled():
                    break
                hits += [Hit(page, boxes) for boxes in pages.places_of(words, page)]
            return tuple(hits)

        self._task = task = Task(work, self)
        task.finished.connect(lambda hits: self._take(hits, from_page))
        task.ended.connect(task.deleteLater)
        task.start(self._pool)

    def step(self, way: int) -> None:
        """Go to the next hit or the one before; after the last comes the first."""
        if self.hits:
            self.at = (self.at + way) % len(self.hits)
            self.found.emit(self.hits, self.at)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, hits: tuple[Hit, ...], from_page: int) -> None:
        self._task = None
        self.hits = hits
        self.at = next((at for at, hit in enumerate(hits) if hit.page >= from_page), 0)
        self.found.emit(hits, self.at)
