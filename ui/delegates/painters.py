"""How the values of cells are drawn: plain functions over the parts of ui.widgets."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.delegates.cells import (
    FigureCell,
    PersonSeen,
    ProgressCell,
    SharesCell,
    StateCell,
    TitleCell,
)
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.tokens import Tokens
from ui.widgets.chips import chip_size, paint_state_chip
from ui.widgets.labels import TextTone
from ui.widgets.marks import MarkKind, paint_mark
from ui.widgets.patterns import pen
from ui.widgets.person_disc import paint_person
from ui.widgets.progress_bar import paint_progress
from ui.widgets.share_bar import Share, paint_share_bar

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DISC = 28.0
_GAP = "  "  # between figures in one line
_BAR = 12.0


def tone_colour(tokens: Tokens, tone: TextTone) -> str:
    """Return the colour of a text of a tone."""
    inks = {
        "": tokens.ink.primary,
        "secondary": tokens.ink.secondary,
        "tertiary": tokens.ink.tertiary,
        "off": tokens.ink.disabled,
    }
    if tone in inks:
        return inks[tone]
    text: str = getattr(tokens, tone).text
    return text


def paint_words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    *,
    tone: TextTone = "",
    right: bool = False,
) -> None:
    """Draw one line, elided where it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(tone_colour(current(), tone)))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, (_RIGHT if right else _LEFT) | Qt.TextFlag.TextSingleLine, shown)


def two_lines(rect: QRectF, gap: float = 2) -> tuple[QRectF, QRectF]:
    """Return the room of a body line over a caption line, together in the middle."""
    scale = current_scale()
    upper, lower = scale.style("body").line, scale.style("caption").line
    top = rect.center().y() - (upper + gap + lower) / 2
    first = QRectF(rect.left(), top, rect.width(), upper)
    return first, QRectF(rect.left(), top + upper + gap, rect.width(), lower)


def paint_title(painter: QPainter, rect: QRectF, cell: TitleCell) -> None:
    """Draw a title with its lower line."""
    scale = current_scale()
    first, second = two_lines(rect) if cell.below else (rect, rect)
    tone: TextTone = "tertiary" if cell.faded else ""
    if cell.ours_only:
        side = scale.grown(14)
        lock = QRectF(first.left(), first.center().y() - side / 2, side, side)
        paint_mark(painter, lock, "private")
        first = first.adjusted(side + 7, 0, 0, 0)
    paint_words(painter, first, cell.title, fonts.named("body", scale, 500), tone=tone)
    if cell.below:
        _lower_line(painter, second, cell.below, cell.mark)


def _lower_line(painter: QPainter, rect: QRectF, text: str, mark: MarkKind | None) -> None:
    scale = current_scale()
    if mark is None:
        paint_words(painter, rect, text, fonts.named("caption", scale), tone="tertiary")
        return
    side = scale.style("caption").size
    paint_mark(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), mark)
    tone: TextTone = "together" if mark == "agreed" else mark
    words = rect.adjusted(side + 5, 0, 0, 0)
    paint_words(painter, words, text, fonts.named("caption", scale, 500), tone=tone)


def paint_progress_cell(painter: QPainter, rect: QRectF, cell: ProgressCell) -> None:
    """Draw the bar below its texts, or beside the right one where the room is narrow."""
    scale = current_scale()
    font, strong = fonts.named("caption", scale), fonts.named("caption", scale, 500)
    right_width = QFontMetricsF(strong).horizontalAdvance(cell.right) + 1
    line = scale.style("caption").line
    if rect.width() < scale.grown(140):
        words = rect.adjusted(rect.width() - scale.grown(44), 0, 0, 0)
        body = fonts.named("body", scale, 500)
        paint_words(painter, words, cell.right, body, right=True)
        bar = QRectF(rect.left(), rect.top(), rect.width() - scale.grown(50), rect.height())
        paint_progress(painter, bar, cell.fraction)
        return
    top = rect.center().y() - (line + 3 + 6) / 2
    words = QRectF(rect.left(), top, rect.width(), line)
    left = words.adjusted(0, 0, -right_width - 8, 0)
    paint_words(painter, left, cell.left, font, tone="secondary")
    paint_words(painter, words, cell.right, strong, right=True)
    paint_progress(painter, QRectF(rect.left(), top + line + 3, rect.width(), 6), cell.fraction)


def paint_people(painter: QPainter, rect: QRectF, people: tuple[PersonSeen, ...]) -> None:
    """Draw discs from the left, and how many have no room; a missing person is a dashed place."""
    side, left = current_scale().grown(round(_DISC)), rect.left()
    for number, person in enumerate(people):
        width = side * (1.1 if person.is_team else 1.0)
        more = len(people) - number
        if left + width + (side + 4 if more > 1 else 0) > rect.right() + 4:
            _how_many(painter, QRectF(left, rect.top(), side, rect.height()), more)
            break
        box = QRectF(left, rect.center().y() - side / 2, width, side)
        if person.missing:
            _empty_place(painter, box, person)
        else:
            paint_seen(painter, box, person)
        left += width + 4


def _how_many(painter: QPainter, box: QRectF, more: int) -> None:
    painter.setFont(fonts.named("caption", current_scale(), 600))
    painter.setPen(QColor(current().ink.secondary))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{more}")


def paint_seen(painter: QPainter, box: QRectF, person: PersonSeen) -> None:
    """Draw the disc of a person."""
    paint_person(
        painter,
        box,
        person.initials,
        person.side,
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
    )


def _empty_place(painter: QPainter, box: QRectF, person: PersonSeen) -> None:
    tone = getattr(current(), person.side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(tone.line, 1.5, (3, 2.5)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.center(), box.height() / 2 - 1, box.height() / 2 - 1)
    font = fonts.named("caption", current_scale(), 600)
    painter.setFont(font)
    painter.setPen(QColor(tone.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def paint_state(painter: QPainter, rect: QRectF, cell: StateCell) -> None:
    """Draw a state chip."""
    size = chip_size(cell.state, cell.text, cell.date)
    at = QPointF(rect.left(), round(rect.center().y() - size.height() / 2))
    paint_state_chip(painter, at, cell.state, cell.text, cell.date, width=rect.width() + 8)


def paint_shares(painter: QPainter, rect: QRectF, cell: SharesCell) -> None:
    """Draw a share bar with the percentages of the first and last party below."""
    scale = current_scale()
    font = fonts.named("caption", scale)
    if not cell.shares:
        paint_words(painter, rect, cell.words, font, tone="tertiary")
        return
    line = scale.style("caption").line
    top = rect.center().y() - (_BAR + 2 + line) / 2
    bar = QRectF(rect.left(), top, rect.width(), _BAR)
    paint_share_bar(painter, bar, [Share(side=s.side, percent=s.percent) for s in cell.shares])
    below = QRectF(rect.left(), top + _BAR + 2, rect.width(), line)
    texts = [share.text for share in cell.shares]
    if QFontMetricsF(font).horizontalAdvance(_GAP.join(texts)) > below.width():
        texts = [share.short or share.text for share in cell.shares]
    paint_words(painter, below, texts[0], font, tone="secondary")
    if len(texts) > 2:
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _GAP.join(texts[1:-1]))
    if len(texts) > 1:
        paint_words(painter, below, texts[-1], font, tone="secondary", right=True)


def paint_figure(painter: QPainter, rect: QRectF, cell: FigureCell) -> None:
    """Draw a figure in tabular numerals."""
    scale = current_scale()
    font = fonts.named("body", scale, 600 if cell.strong else 400)
    first, second = two_lines(rect) if cell.below else (rect, rect)
    paint_words(painter, first, cell.text, font, tone=cell.tone, right=cell.right)
    if cell.below:
        caption = fonts.named("caption", scale)
        paint_words(painter, second, cell.below, caption, tone="tertiary", right=cell.right)
