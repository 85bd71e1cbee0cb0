"""The pictures of the guide: loaded from its folder only, and made to fit where they are shown."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.look.current import current


class Pictures:
    """Keeps each picture as it was read; what lies outside the guide is never read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._read: dict[str, QImage] = {}

    def picture(self, name: str) -> QImage:
        """Return a picture by its path from the chapters; a null one where there is none."""
        if name not in self._read:
            path = (self._folder / name).resolve()
            is_ours = path.is_relative_to(self._folder.parent)
            self._read[name] = QImage(str(path)) if is_ours else QImage()
        return self._read[name]

    def size_in(self, name: str, room: int) -> QSize:
        """Return how large a picture is shown where there is so much room: never enlarged."""
        size = self.picture(name).size()
        if size.width() > room:
            size.scale(room, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        return size

    def fitted(self, name: str, size: QSize, ratio: float) -> QImage:
        """Return a picture in a size, smooth on a screen of that pixel ratio, with a thin edge."""
        whole = self.picture(name)
        if whole.isNull() or size.isEmpty():
            return whole
        made = whole.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(made)
        painter.setPen(QColor(current().line.subtle))
        painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
        painter.end()
        made.setDevicePixelRatio(ratio)
        return made
