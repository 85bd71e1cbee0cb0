"""How the rows of the palette are painted: icon, title and passage with what matched in bold."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partnerdesk.queries.search_passages import Mark
from ui.home.drawn import font
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.palette.entries import Heading, Line
from ui.palette.rows_model import ENTRY_ROLE
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import pen, rounded
from ui.widgets.rows import paint_row

HEADING, ONE_LINE, TWO_LINES = 32, 38, 52
_MARGIN, _ICON = 16, 16
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ASIDE_SHARE = 0.38  # of the width, at most


class PaletteRow(QStyledItemDelegate):
    """`hovered` is the row under the mouse, set by the list."""

    hovered = -1

    def hover(self, row: int) -> None:
        """Paint a row as the one under the mouse; -1 for none."""
        self.hovered = row

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Heading):
            return QSize(120, current_scale().grown(HEADING))
        return QSize(120, current_scale().grown(TWO_LINES if entry.detail else ONE_LINE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry, box = index.data(ENTRY_ROLE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            _heading(painter, box, entry)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            is_hovered = index.row() == self.hovered
            paint_row(
                painter, box, selected=is_selected, hovered=is_hovered, first=True, line=False
            )
            _line(painter, box.adjusted(_MARGIN, 0, -_MARGIN, 0), entry)
        painter.restore()


def _heading(painter: QPainter, box: QRectF, heading: Heading) -> None:
    ink = current().ink
    inner = box.adjusted(_MARGIN, 6, -_MARGIN, 0)
    strong, plain = font("caption", 600), font("caption")
    _plain(painter, inner, heading.text, strong, ink.secondary)
    left = strong[1].horizontalAdvance(heading.text) + 8
    _plain(painter, inner.adjusted(left, 0, 0, 0), heading.number, plain, ink.tertiary)


def _line(painter: QPainter, box: QRectF, line: Line) -> None:
    scale, tokens = current_scale(), current()
    side = scale.grown(_ICON)
    icon = QRectF(box.left(), box.center().y() - side / 2, side, side)
    if line.icon:
        paint_icon(painter, icon, line.icon, tokens.ink.secondary)
    inner = box.adjusted(side + 12, 0, 0, 0)
    body, caption = scale.style("body").line, scale.style("caption").line
    if not line.detail:
        _title(painter, inner, line)
        return
    top = box.center().y() - (body + caption) / 2
    _title(painter, QRectF(inner.left(), top, inner.width(), body), line)
    below = QRectF(inner.left(), top + body, inner.width(), caption)
    quiet = tokens.ink.secondary
    write_marked(painter, below, line.detail, line.detail_marks, name="caption", colour=quiet)


def _title(painter: QPainter, box: QRectF, line: Line) -> None:
    tokens, scale = current(), current_scale()
    if line.keys:
        box = box.adjusted(0, 0, -_keys(painter, box, line.keys) - 12, 0)
    if line.aside:
        measured = font("caption")
        wide = min(measured[1].horizontalAdvance(line.aside) + 1, box.width() * _ASIDE_SHARE)
        right = QRectF(box.right() - wide, box.top(), wide, box.height())
        _plain(painter, right, line.aside, measured, tokens.ink.tertiary)
        box = box.adjusted(0, 0, -wide - 12, 0)
    if line.is_private:
        side = scale.grown(14)
        paint_mark(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), "private")
        box = box.adjusted(side + 7, 0, 0, 0)
    write_marked(painter, box, line.title, line.title_marks, name="body", colour=tokens.ink.primary)


def _keys(painter: QPainter, box: QRectF, keys: str) -> float:
    """Draw a shortcut at the right and return how wide it is."""
    tokens, measured = current(), font("caption")
    width, height = measured[1].horizontalAdvance(keys) + 12, measured[1].height() + 4
    frame = QRectF(box.right() - width, box.center().y() - height / 2, width, height)
    painter.strokePath(rounded(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3), pen(tokens.line.subtle))
    painter.setFont(measured[0])
    painter.setPen(QColor(tokens.ink.tertiary))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)
    return width


def _plain(
    painter: QPainter, box: QRectF, text: str, measured: tuple[QFont, QFontMetricsF], colour: str
) -> None:
    painter.setFont(measured[0])
    painter.setPen(QColor(colour))
    shown = measured[1].elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _MIDDLE | Qt.TextFlag.TextSingleLine, shown)


def write_marked(
    painter: QPainter, box: QRectF, text: str, marks: Sequence[Mark], *, name: str, colour: str
) -> None:
    """Write one line in which some parts are bold and underlined, cut where room is short."""
    usual, metrics = font(name)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, usual)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(shown, text, marks, name))
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(QColor(colour))
    top = box.center().y() - laid.height() / 2
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QRectF(box.left(), top, box.width(), box.height()).topLeft())
    painter.restore()


def _formats(
    shown: str, text: str, marks: Sequence[Mark], name: str
) -> list[QTextLayout.FormatRange]:
    reach = len(shown) if shown == text else max(0, len(shown) - 1)
    bold, ink = font(name, 600)[0], QColor(current().ink.primary)
    formats = []
    for start, end in marks:
        first, last = _units(text, start), _units(text, min(end, reach))
        if first >= last:
            continue
        made = QTextLayout.FormatRange()
        made.start, made.length = first, last - first
        style = QTextCharFormat()
        style.setFont(bold)
        style.setFontUnderline(True)
        style.setForeground(ink)
        made.format = style
        formats.append(made)
    return formats


def _units(text: str, place: int) -> int:
    """Return a place as Qt counts it: signs beyond the basic plane are two."""
    return place + sum(1 for each in text[:place] if ord(each) > 0xFFFF)
