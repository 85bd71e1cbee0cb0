"""What could happen to each side: one strip of bars per party over one axis of net gain.

Left of the zero line is loss: tinted, and told in words. Widths and heights only; the figures
come from elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.shapes import Side
from ui.look import fonts
from ui.look.current import current
from ui.look.parties import tone_of
from ui.widgets.painted import Painted
from ui.widgets.patterns import fill_dashed, fill_solid, fill_striped, pen, rounded

_FILLS = {"us": fill_solid, "them": fill_striped, "third": fill_dashed}
_STRIP, _LEAST_STRIP, _GAP, _AXIS = 110, 64, 16, 26
_ROOMY_PARTIES = 2
_BESIDE_WORDS, _LEAST_PART = 10, 0.45
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A party's bars (parts of the highest one, 0 to 1) and its words."""

    side: Side
    name: str
    heights: tuple[float, ...]
    lose: str = ""
    lose_below: str = ""
    median: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GainPicture:
    """Strips over one axis: `zero` and the ticks are places between 0 and 1."""

    strips: tuple[Strip, ...] = ()
    zero: float = 0.0
    ticks: Sequence[tuple[float, str]] = field(default_factory=tuple)


class GainHistogram(Painted):
    """The strips as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture = GainPicture()

    def show_picture(self, picture: GainPicture, spoken: str) -> None:
        """Show other strips; `spoken` tells the result as text."""
        self.picture = picture
        self.speak(spoken)
        self.refresh()

    def _strip_height(self) -> int:
        few = len(self.picture.strips) <= _ROOMY_PARTIES
        return self.scale.grown(_STRIP if few else _LEAST_STRIP)

    def natural_size(self) -> QSize:
        count = max(1, len(self.picture.strips))
        height = count * self._strip_height() + (count - 1) * _GAP + self.scale.grown(_AXIS)
        return QSize(self.scale.grown(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(200), self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        top = rect.top()
        for strip in self.picture.strips:
            box = QRectF(rect.left(), top, rect.width(), self._strip_height())
            self._paint_strip(painter, box, strip)
            top = box.bottom() + _GAP
        if self.picture.strips:
            self._paint_axis(painter, rect, top - _GAP)

    def _paint_strip(self, painter: QPainter, box: QRectF, strip: Strip) -> None:
        tokens = current()
        zero = box.left() + box.width() * self.picture.zero
        if self.picture.zero > 0:
            loss = QRectF(box.left(), box.top(), zero - box.left(), box.height())
            painter.fillRect(loss, QColor(tokens.attention.soft))
        self._paint_bars(painter, box, strip)
        painter.setPen(pen(tokens.line.strong))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if 0 <= self.picture.zero <= 1:
            painter.setPen(pen(tokens.ink.primary, 2))
            painter.drawLine(QPointF(zero, box.top()), QPointF(zero, box.bottom() + 4))
        self._paint_words(painter, box, strip)

    def _paint_bars(self, painter: QPainter, box: QRectF, strip: Strip) -> None:
        tone, fill = tone_of(current(), strip.side), _FILLS[strip.side]
        wide = box.width() / max(1, len(strip.heights))
        whole = (box.height() - 6) * self._part_below_words(box, strip)
        inset = 0.75 if strip.side == "us" else 1.25
        for number, part in enumerate(strip.heights):
            high = part * whole
            if high < 0.5:
                continue
            bar = QRectF(box.left() + number * wide, box.bottom() - high, wide, high)
            fill(painter, rounded(bar.adjusted(inset, 0, -inset, 0), 0), tone)

    def _part_below_words(self, box: QRectF, strip: Strip) -> float:
        """Return how much of the height bars may take so that those below words end under them."""
        names = QFontMetricsF(fonts.named("caption", self.scale, 600)).horizontalAdvance
        plain = QFontMetricsF(fonts.named("caption", self.scale)).horizontalAdvance
        left = max(names(strip.lose), plain(strip.lose_below)) + _BESIDE_WORDS
        right = max(names(self._fitted(strip.name)), plain(strip.median)) + _BESIDE_WORDS
        wide = box.width() / max(1, len(strip.heights))
        below = [
            part
            for number, part in enumerate(strip.heights)
            if number * wide < left or (number + 1) * wide > box.width() - right
        ]
        free = 1 - 2 * self.scale.style("caption").line / max(1.0, box.height() - 6)
        highest = max(below, default=0.0)
        return 1.0 if highest <= free else max(_LEAST_PART, free / highest)

    def _paint_words(self, painter: QPainter, box: QRectF, strip: Strip) -> None:
        tokens, scale = current(), self.scale
        line = scale.style("caption").line
        first = box.adjusted(6, 3, -2, 0)
        second = first.adjusted(0, line, 0, 0)
        bold, plain = fonts.named("caption", scale, 600), fonts.named("caption", scale)
        soft, red = tokens.attention.soft, tokens.attention.text
        for room, text, font in ((first, strip.lose, bold), (second, strip.lose_below, plain)):
            self._over_bars(painter, room, text, font, (red, soft), side=_LEFT)
        ink = tone_of(tokens, strip.side).text
        panel, quiet = tokens.surface.panel, tokens.ink.secondary
        self._over_bars(painter, first, self._fitted(strip.name), bold, (ink, panel))
        self._over_bars(painter, second, strip.median, plain, (quiet, panel))

    def _over_bars(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        font: QFont,
        colours: tuple[str, str],
        *,
        side: Qt.AlignmentFlag = _RIGHT,
    ) -> None:
        """Draw words in an ink on a ground, readable where bars reach up to them."""
        ink, ground = colours
        painter.setFont(font)
        painter.setPen(QColor(ink))
        flags = side | Qt.TextFlag.TextSingleLine
        if text:
            box = painter.boundingRect(room, flags, text).adjusted(-2, 0, 2, 0)
            painter.fillRect(box, QColor(ground))
        painter.drawText(room, flags, text)

    def _fitted(self, name: str) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.width() // 2)

    def _paint_axis(self, painter: QPainter, rect: QRectF, top: float) -> None:
        painter.setFont(fonts.named("caption", self.scale))
        painter.setPen(QColor(current().ink.secondary))
        measure = painter.fontMetrics().horizontalAdvance
        taken = rect.left() - 1
        for place, text in self.picture.ticks:
            wide = measure(text)
            x = rect.left() + rect.width() * place - wide / 2
            x = min(max(x, rect.left()), rect.right() - wide)
            if x < taken:
                continue
            room = QRectF(x, top + 6, wide + 1, rect.bottom() - top)
            painter.drawText(room, _LEFT | Qt.TextFlag.TextSingleLine, text)
            taken = x + wide + 12
