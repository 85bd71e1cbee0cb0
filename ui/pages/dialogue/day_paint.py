"""What a day of the calendar holds, drawn into the room that it has: words, or signs only."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.look import fonts
from ui.look.current import current
from ui.look.scale import Scale
from ui.pages.dialogue.dated_words import Entry
from ui.pages.dialogue.entry_paint import paint_in_cell, paint_signs
from ui.widgets.marks import paint_mark

_LEAST_TEXT = 56


def paint_held(painter: QPainter, room: QRectF, held: Sequence[Entry], scale: Scale) -> None:
    """Draw as many lines as fit, and how many there are besides."""
    line = scale.style("caption").line + 1
    fits = int(room.height() // line)
    if room.width() < scale.grown(_LEAST_TEXT) or fits < 1:
        _paint_signs(painter, room, held, scale)
        return
    if fits == 1 and len(held) > 1:
        _paint_first(painter, QRectF(room.topLeft(), QSizeF(room.width(), line)), held, scale)
        return
    shown = held if len(held) <= fits else held[: fits - 1]
    for at, entry in enumerate(shown):
        box = QRectF(room.left(), room.top() + at * line, room.width(), line)
        paint_in_cell(painter, box, entry)
    if len(shown) < len(held):
        box = QRectF(room.left(), room.top() + len(shown) * line, room.width(), line)
        painter.setFont(fonts.named("caption", scale, 500))
        painter.setPen(QColor(current().ink.secondary))
        more = QCoreApplication.translate("Dialogue", "{count} more")
        words = more.format(count=len(held) - len(shown))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_first(painter: QPainter, box: QRectF, held: Sequence[Entry], scale: Scale) -> None:
    """Where one line fits: the first, and how many there are besides."""
    font = fonts.named("caption", scale, 600)
    more = f"+{len(held) - 1}"
    width = QFontMetricsF(font).horizontalAdvance(more) + 4
    paint_in_cell(painter, box.adjusted(0, 0, -width, 0), held[0])
    painter.setFont(font)
    painter.setPen(QColor(current().ink.secondary))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, more)


def _paint_signs(painter: QPainter, room: QRectF, held: Sequence[Entry], scale: Scale) -> None:
    """Where no words fit: a sign for each, beside the number."""
    side = float(scale.style("caption").size)
    across = scale.style("caption").line + 6
    left, top = room.left(), room.top()
    if room.height() < side:
        left, top = left + across, top - across
    for entry in held:
        box = QRectF(left, top, side, side)
        if box.right() > room.right():
            break
        if entry.ours_only:
            paint_mark(painter, box, "private")
        else:
            paint_signs(painter, box, entry)
        left = box.right() + 3
