"""An entry of a ledger on three lines: what, how much of it is there, and until when by whom."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.delegates.painters import paint_words, tone_colour
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.widgets.labels import TextTone
from ui.widgets.marks import MarkKind, paint_mark
from ui.widgets.progress_bar import paint_progress

_GAP = 3
_BAR = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCell:
    """`part` is what was delivered, 0 to 1 (None: not known), `amount` the same in figures.

    `warns` puts a sign before `due`; `ours_only` a lock before the title.
    """

    title: str
    amount: str
    part: float | None
    due: str
    tone: TextTone = "secondary"
    warns: bool = False
    person: str = ""
    ours_only: bool = False
    faded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorthCell:
    """What an entry is worth, how it is put in, and how it stands, below each other."""

    amount: str
    how: str
    state: str
    mark: MarkKind | None = None
    faded: bool = False


def three_lines(rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
    """Return the room of a body line over two caption lines, together in the middle."""
    scale = current_scale()
    first, other = scale.style("body").line, scale.style("caption").line
    top = rect.center().y() - (first + 2 * (other + _GAP)) / 2
    left, width = rect.left(), rect.width()
    second = top + first + _GAP
    return (
        QRectF(left, top, width, first),
        QRectF(left, second, width, other),
        QRectF(left, second + other + _GAP, width, other),
    )


def paint_entry(painter: QPainter, rect: QRectF, cell: EntryCell) -> None:
    """Draw title, delivered part and last day."""
    scale = current_scale()
    first, second, third = three_lines(rect)
    if cell.ours_only:
        first = _put_mark(painter, first, "private", scale.grown(14))
    tone: TextTone = "tertiary" if cell.faded else ""
    paint_words(painter, first, cell.title, fonts.named("body", scale, 500), tone=tone)
    caption = fonts.named("caption", scale)
    if cell.part is not None and not cell.faded:
        width = min(float(scale.grown(_BAR)), rect.width() * 0.4)
        bar = QRectF(second.left(), second.top(), width, second.height())
        paint_progress(painter, bar, cell.part)
        second = second.adjusted(width + 8, 0, 0, 0)
    paint_words(painter, second, cell.amount, caption, tone="secondary")
    _paint_due(painter, third, cell)


def _paint_due(painter: QPainter, rect: QRectF, cell: EntryCell) -> None:
    scale = current_scale()
    if cell.warns:
        side = scale.grown(13)
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, "alert", tone_colour(current(), cell.tone))
        rect = rect.adjusted(side + 4, 0, 0, 0)
    font = fonts.named("caption", scale, 600 if cell.warns else 400)
    paint_words(painter, rect, cell.due, font, tone=cell.tone)
    used = QFontMetricsF(font).horizontalAdvance(cell.due)
    rest = rect.adjusted(used, 0, 0, 0)
    if cell.person and rest.width() > 0:
        words = f", {cell.person}"
        paint_words(painter, rest, words, fonts.named("caption", scale), tone="tertiary")


def paint_worth(painter: QPainter, rect: QRectF, cell: WorthCell) -> None:
    """Draw the worth over its two quieter lines, all at the right."""
    scale = current_scale()
    first, second, third = three_lines(rect)
    strong, caption = fonts.named("body", scale, 600), fonts.named("caption", scale)
    tone: TextTone = "tertiary" if cell.faded else ""
    paint_words(painter, first, cell.amount, strong, tone=tone, right=True)
    paint_words(painter, second, cell.how, caption, tone="secondary", right=True)
    if cell.mark is None:
        paint_words(painter, third, cell.state, caption, tone="tertiary", right=True)
        return
    font = fonts.named("caption", scale, 500)
    side = scale.style("caption").size
    words = min(QFontMetricsF(font).horizontalAdvance(cell.state) + 1, third.width() - side - 5)
    at = third.right() - words - side - 5
    paint_mark(painter, QRectF(at, third.center().y() - side / 2, side, side), cell.mark)
    said: TextTone = "together" if cell.mark == "agreed" else cell.mark
    paint_words(painter, third, cell.state, font, tone=said, right=True)


def _put_mark(painter: QPainter, rect: QRectF, mark: MarkKind, side: float) -> QRectF:
    paint_mark(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), mark)
    return rect.adjusted(side + 7, 0, 0, 0)
