"""Pictures of pages, made beside the window as they come into view, kept while there is room."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from ui.preview.pages import Pages
from ui.tasks import IsCancelled, Progress, Task

MOST_BYTES = 96 * 1024 * 1024
Key = tuple[int, int]  # a page, and thousandths of pixels per point


class Pictures(QObject):
    """Asks for each picture once; `made` tells the page whose picture has come."""

    made = Signal(int)

    def __init__(self, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: dict[Key, Task] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def picture(self, number: int, scale: float) -> QImage | None:
        """Return the picture of a page; meanwhile another size of it, or None."""
        key = (number, round(scale * 1000))
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        self._ask(key)
        others = (image for each, image in self._kept.items() if each[0] == number)
        return max(others, key=QImage.width, default=None)

    def want_only(self, wanted: set[Key]) -> None:
        """Stop what was asked for and is no longer in view."""
        for key in [each for each in self._asked if each not in wanted]:
            self._asked.pop(key).cancel()

    def stop(self) -> None:
        """Stop everything, and wait for the picture that is being made.

        What waits runs to its end, which comes at once: work that a pool forgets is deleted twice.
        """
        for task in self._asked.values():
            task.cancel()
        self._asked.clear()
        self._pool.waitForDone()

    def _ask(self, key: Key) -> None:
        if key in self._asked:
            return
        number, thousandths = key
        pages = self._pages

        def work(_progress: Progress, is_cancelled: IsCancelled) -> QImage:
            return QImage() if is_cancelled() else pages.picture(number, thousandths / 1000)

        task = self._asked[key] = Task(work, self)
        task.finished.connect(lambda image: self._keep(key, image))
        task.ended.connect(lambda: self._forget(key, task))
        task.start(self._pool)

    def _keep(self, key: Key, image: QImage) -> None:
        if image.isNull():
            return
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            _old, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
        self.made.emit(key[0])

    def _forget(self, key: Key, task: Task) -> None:
        if self._asked.get(key) is task:
            del self._asked[key]
        task.deleteLater()
