"""How dated things are drawn: as one line in a day's cell, or as two lines beside a day's leaf."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.delegates.painters import paint_words, two_lines
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.pages.dialogue.dated_words import Entry
from ui.widgets.labels import TextTone
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import pen, rounded

LEAF_WIDTH, LEAF_HEIGHT = 48, 42


def tone_of_entry(entry: Entry) -> TextTone:
    """Return the tone of an entry's words."""
    if entry.is_late:
        return "attention"
    return "tertiary" if entry.is_over or entry.is_cancelled else ""


def icon_colour(entry: Entry) -> str:
    """Return the colour of an entry's picture."""
    tokens = current()
    if entry.is_late:
        return tokens.attention.line
    return tokens.ink.tertiary if entry.is_over else tokens.ink.secondary


def paint_signs(painter: QPainter, box: QRectF, entry: Entry, gap: float = 4) -> float:
    """Draw a lock for what is ours only, then whose action it is or the kind; gives the width."""
    place = QRectF(box)
    if entry.ours_only:
        paint_mark(painter, place, "private")
        place.translate(box.width() + gap, 0)
    if entry.side is not None:
        paint_mark(painter, place.adjusted(1, 1, -1, -1), entry.side)
    else:
        paint_icon(painter, place, entry.icon, icon_colour(entry))
    return place.right() - box.left()


def paint_in_cell(painter: QPainter, rect: QRectF, entry: Entry) -> None:
    """Draw one line of a day: a sign, the clock, and as much of the title as fits."""
    scale = current_scale()
    side = scale.style("caption").size
    sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    width = paint_signs(painter, sign, entry)
    font = fonts.named("caption", scale, 500)
    if entry.is_cancelled:
        font.setStrikeOut(True)
    words = rect.adjusted(width + 5, 0, 0, 0)
    tone = tone_of_entry(entry)
    if entry.clock and words.width() > scale.grown(84):
        plain = fonts.named("caption", scale)
        paint_words(painter, words, entry.clock, plain, tone=tone or "secondary")
        words.adjust(QFontMetricsF(plain).horizontalAdvance(entry.clock) + 5, 0, 0, 0)
    paint_words(painter, words, entry.title, font, tone=tone)


def paint_line(
    painter: QPainter, rect: QRectF, entry: Entry, month: str, *, is_today: bool
) -> None:
    """Draw an entry of the list: the day as a leaf, the title over what else there is to say."""
    scale = current_scale()
    height = scale.grown(LEAF_HEIGHT)
    leaf = QRectF(rect.left(), rect.center().y() - height / 2, scale.grown(LEAF_WIDTH), height)
    _paint_leaf(painter, leaf, entry, month, is_today=is_today)
    first, second = two_lines(rect.adjusted(leaf.width() + 12, 0, 0, 0))
    side = scale.grown(14)
    sign = QRectF(first.left(), first.center().y() - side / 2, side, side)
    width = paint_signs(painter, sign, entry)
    font = fonts.named("body", scale, 500)
    if entry.is_cancelled:
        font.setStrikeOut(True)
    tone: TextTone = "tertiary" if entry.is_over or entry.is_cancelled else ""
    paint_words(painter, first.adjusted(width + 7, 0, 0, 0), entry.title, font, tone=tone)
    below: TextTone = "attention" if entry.is_late else "tertiary"
    paint_words(painter, second, entry.below, fonts.named("caption", scale), tone=below)


def _paint_leaf(
    painter: QPainter, leaf: QRectF, entry: Entry, month: str, *, is_today: bool
) -> None:
    scale, tokens = current_scale(), current()
    edge = rounded(leaf.adjusted(0.5, 0.5, -0.5, -0.5), 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(edge, QColor(tokens.surface.sunken))
    painter.strokePath(edge, pen(tokens.ink.primary if is_today else tokens.line.subtle))
    middle = Qt.AlignmentFlag.AlignCenter
    upper = QRectF(leaf.topLeft() + QPointF(0, 3), leaf.size() * 0.5)
    upper.setWidth(leaf.width())
    painter.setFont(fonts.sized(scale.grown(16), 600))
    painter.setPen(QColor(tokens.ink.tertiary if entry.is_over else tokens.ink.primary))
    painter.drawText(upper, middle, str(entry.day.day))
    lower = QRectF(leaf.left(), upper.bottom() - 2, leaf.width(), leaf.height() * 0.4)
    painter.setFont(fonts.named("caption", scale))
    painter.setPen(QColor(tokens.ink.tertiary))
    painter.drawText(lower, middle, month)
    painter.restore()
