"""Painting the cells of the accounts: circle, names, reasons, session, goals, balance, health."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.home import accounts_model as columns
from ui.home.account_line import NOTHING, AccountLine
from ui.home.drawn import draw_glyph, draw_icon, font
from ui.home.reason_words import ReasonWords
from ui.look.current import current, current_scale
from ui.look.icons import IconRole
from ui.widgets.lean_bar import paint_lean_bar
from ui.widgets.spark_line import paint_spark

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
LOWEST_HEALTH, HIGHEST_HEALTH = 40.0, 100.0
_WHY_SHOWN = 2

Paint = Callable[[QPainter, QRectF, AccountLine], None]


def write(
    painter: QPainter, box: QRectF, text: str, measured: tuple[QFont, QFontMetricsF], colour: str
) -> None:
    """Write one line into a box, with an ellipsis where room is short."""
    font, metrics = measured
    painter.setFont(font)
    painter.setPen(QColor(colour))
    if metrics.horizontalAdvance(text) > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _MIDDLE, text)


def two_lines(
    painter: QPainter, box: QRectF, upper: str, lower: str, *, weight: int, is_quiet: bool = False
) -> None:
    """Write a line with a smaller one below it; without the smaller one it stands alone."""
    scale, ink = current_scale(), current().ink
    body, caption = scale.style("body"), scale.style("caption")
    colour = ink.tertiary if is_quiet else ink.primary
    measured = font("body", weight)
    if not lower:
        write(painter, box, upper, measured, colour)
        return
    top = box.center().y() - (body.line + caption.line) / 2
    write(painter, QRectF(box.left(), top, box.width(), body.line), upper, measured, colour)
    below = QRectF(box.left(), top + body.line, box.width(), caption.line)
    write(painter, below, lower, font("caption"), ink.tertiary)


def _circle(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    if not line.is_known:
        return
    side = current_scale().grown(38)
    draw_glyph(painter, QPointF(box.left(), box.center().y() - side / 2), side, *line.circle)


def _name(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    two_lines(painter, box, line.name, line.plan_title, weight=600)


def _why(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    scale = current_scale()
    height = scale.grown(20)
    shown = line.why[:_WHY_SHOWN]
    top = box.center().y() - height * len(shown) / 2
    for number, reason in enumerate(shown):
        row = QRectF(box.left(), top + number * height, box.width(), height)
        left_out = len(line.why) - len(shown) if number == len(shown) - 1 else 0
        _reason(painter, row, reason, f"+{left_out}" if left_out else "")


def _reason(painter: QPainter, row: QRectF, reason: ReasonWords, more: str) -> None:
    scale, tokens = current_scale(), current()
    side = scale.grown(15)
    is_fine = reason.icon == "check"
    colour = tokens.attention.text if reason.is_alarm else tokens.ink.primary
    role: IconRole = "attention" if reason.is_alarm else "secondary"
    if is_fine:
        colour, role = tokens.ink.tertiary, "tertiary"
    square = QRectF(row.left(), row.center().y() - side / 2, side, side)
    draw_icon(painter, square, reason.icon, role)
    words = row.adjusted(side + 8, 0, 0, 0)
    if more:
        small = font("caption")
        width = small[1].horizontalAdvance(more) + 8
        right = QRectF(words.right() - width + 8, words.top(), width, words.height())
        write(painter, right, more, small, tokens.ink.tertiary)
        words.setRight(words.right() - width)
    measured = font("label", 500 if reason.is_alarm else 400)
    write(painter, words, reason.text, measured, colour)


def _session(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    day, time = line.session
    two_lines(painter, box, day, time, weight=400, is_quiet=not time)


def _goals(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    two_lines(painter, box, line.goals, "", weight=400, is_quiet=line.goals == NOTHING)


def _balance(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    text, leaning = line.balance_words
    if line.balance is None:
        two_lines(painter, box, text, "", weight=400, is_quiet=True)
        return
    scale, ink = current_scale(), current().ink
    body, caption = scale.style("body"), scale.style("caption")
    top = box.center().y() - (body.line + caption.line) / 2
    bar = QRectF(box.left(), top + body.line / 2 - 8, scale.grown(88), 16)
    paint_lean_bar(painter, bar, line.balance, line.leans_to)
    right = QRectF(bar.right() + 10, top, box.right() - bar.right() - 10, body.line)
    write(painter, right, text, font("body", 500), ink.primary)
    below = QRectF(box.left(), top + body.line, box.width(), caption.line)
    write(painter, below, leaning, font("caption"), ink.tertiary)


def figure_width() -> float:
    """Return the room for a score: three digits, whatever the font and its size."""
    needed = font("body", 500)[1].horizontalAdvance("100") + 1
    return max(float(current_scale().grown(26)), needed)


def _health(painter: QPainter, box: QRectF, line: AccountLine) -> None:
    text, course, is_falling = line.health
    if not course:
        two_lines(painter, box, text, "", weight=400, is_quiet=True)
        return
    tokens = current()
    colour = tokens.attention.text if is_falling else tokens.ink.primary
    number = QRectF(box.left(), box.top(), figure_width(), box.height())
    write(painter, number, text, font("body", 500), colour)
    course_box = QRectF(0, 0, 54, 24)
    course_box.moveCenter(QPointF(number.right() + 4 + 27, box.center().y()))
    paint_spark(painter, course_box, course, lowest=LOWEST_HEALTH, highest=HIGHEST_HEALTH)
    if is_falling:
        square = QRectF(course_box.right() + 6, box.center().y() - 7, 14, 14)
        draw_icon(painter, square, "trend_down", "attention")


PAINTERS: dict[int, Paint] = {
    columns.CIRCLE: _circle,
    columns.NAME: _name,
    columns.WHY: _why,
    columns.SESSION: _session,
    columns.GOALS: _goals,
    columns.BALANCE: _balance,
    columns.HEALTH: _health,
}
