"""The pages of a PDF as pictures. It may be asked from any thread, one picture at a time."""

import io
from collections.abc import Sequence
from threading import Lock
from typing import Any

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72.0


class Pages:
    """An open PDF; sizes are in points."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._lock = Lock()
        with self._lock:
            self._pdf: Any = pypdfium2.PdfDocument(content)
            sizes = [self._pdf.get_page_size(number) for number in range(len(self._pdf))]
        self.sizes = tuple(QSizeF(width, height) for width, height in sizes)

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, number: int, scale: float) -> QImage:
        """Return a page, from 0, in so many pixels per point; empty once the PDF is closed."""
        with self._lock:
            if self._pdf is None:
                return QImage()
            page = self._pdf[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            try:
                return QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()
            finally:
                bitmap.close()
                page.close()

    def places_of(self, words: str, number: int) -> list[tuple[QRectF, ...]]:
        """Return where words stand on a page, from 0, in points from its upper left corner."""
        with self._lock:
            if self._pdf is None:
                return []
            page = self._pdf[number]
            text = page.get_textpage()
            search = text.search(words, match_case=False)
            places = []
            while (match := search.get_next()) is not None:
                rects = [text.get_rect(at) for at in range(text.count_rects(*match))]
                height = self.sizes[number].height()
                places.append(
                    tuple(
                        QRectF(left, height - top, right - left, top - bottom)
                        for left, bottom, right, top in rects
                    )
                )
            search.close()
            text.close()
            page.close()
        return places

    def only(self, numbers: Sequence[int]) -> bytes:
        """Return a PDF of some pages, from 0, in the order given."""
        if list(numbers) == list(range(len(self))):
            return self.content
        with self._lock:
            chosen = pypdfium2.PdfDocument.new()
            chosen.import_pages(self._pdf, list(numbers))
            target = io.BytesIO()
            chosen.save(target)
            chosen.close()
        return target.getvalue()

    def close(self) -> None:
        """Let the PDF go; pictures that are still being made come out empty."""
        with self._lock:
            if self._pdf is not None:
                self._pdf.close()
                self._pdf = None
