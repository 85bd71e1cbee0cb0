"""What only we see: a hatched frame round a plain area, and the hatched line of Prepare.

Text never lies on the hatch: tag and note have grounds of their own.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.widgets.labels import Label
from ui.widgets.painted import Painted
from ui.widgets.patterns import paint_hatch, pen, rounded

MARGIN = 10


class PrivateTag(Painted):
    """The slate tag with a lock."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text or self.tr("Our eyes only")
        self.speak(self._text)

    def natural_size(self) -> QSize:
        metrics = self._metrics()
        side = self.scale.grown(13)
        width = 6 + side + 6 + metrics.horizontalAdvance(self._text) + 9
        return QSize(round(width), max(22, self.scale.style("caption").line + 6))

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(fonts.named("caption", self.scale, 600))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tone = current().private
        painter.fillPath(rounded(rect, 3), QColor(tone.fill))
        side = self.scale.grown(13)
        lock = QRectF(6, (rect.height() - side) / 2, side, side)
        paint_icon(painter, lock, "lock", tone.on)
        painter.setFont(fonts.named("caption", self.scale, 600))
        painter.setPen(QColor(tone.on))
        words = rect.adjusted(6 + side + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)


class HatchFrame(QFrame):
    """Put private widgets into `area` (a layout); `note` says where they stay hidden."""

    def __init__(
        self, note: str = "", *, plain: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Private, our eyes only"))
        self.setAccessibleDescription(note)
        self.tag = PrivateTag(parent=self)
        self.note = _Note(note, self)
        self.plain_area = _PlainArea(self) if plain else QWidget(self)
        self.area = QVBoxLayout(self.plain_area)
        self.area.setContentsMargins(*((12, 10, 12, 10) if plain else (0, 0, 0, 0)))
        self.top = QHBoxLayout()
        self.top.setContentsMargins(0, 0, 0, 0)
        self.top.setSpacing(8)
        self.top.addWidget(self.tag)
        self.top.addStretch(1)
        self.top.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        column.setSpacing(7)
        column.addLayout(self.top)
        column.addWidget(self.plain_area, 1)

    def set_note(self, note: str) -> None:
        """Change the line that says where this stays hidden."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleDescription(note)
        self._fit_note()

    def _fit_note(self) -> None:
        """Let the note take two lines where it has no room in one."""
        around = 2 * MARGIN
        for at in range(self.top.count()):
            item = self.top.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.note and not widget.isHidden():
                around += widget.sizeHint().width() + self.top.spacing()
        is_long = self.note.natural_width() > self.width() - around
        self.note.setWordWrap(is_long)
        self.top.setStretch(1, 0 if is_long else 1)
        self.top.setStretch(2, 1 if is_long else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, radius = current(), scale_of(self).card_radius
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setClipPath(rounded(edge, radius))
        paint_hatch(painter, QRectF(self.rect()), tokens)
        painter.setClipping(False)
        painter.strokePath(rounded(edge, radius), pen(tokens.private.line))


class _PlainArea(QFrame):
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), scale_of(self).radius)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.line.strong))


class _Note(Label):
    """Words on the private ground, so that the hatch does not run through them."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, kind="caption", tone="private", parent=parent)
        self.setContentsMargins(7, 3, 7, 3)
        self.setVisible(bool(text))

    def natural_width(self) -> int:
        """Return the width of all words in one line."""
        margins = self.contentsMargins()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return words + margins.left() + margins.right() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(self.rect()), 3), QColor(current().private.soft))
        painter.end()
        QLabel.paintEvent(self, event)


class ModeLine(Painted):
    """The hatched strip under Prepare's tool bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speak(self.tr("Prepare: private notes are visible on this screen"))

    def natural_size(self) -> QSize:
        return QSize(64, 5)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_hatch(painter, rect, current())
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(current().line.subtle)
        )
