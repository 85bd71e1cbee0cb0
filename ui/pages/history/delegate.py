"""Draws the lines of the history: headings, entries with their side, fields from old to new."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.cells import DRAWN
from ui.delegates.painters import paint_words
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.pages.history.lines import DayLine, EntryLine, FieldLine, HistoryLine, MoreLine
from ui.pages.history.model import LINE_ROLE
from ui.widgets.labels import TextTone
from ui.widgets.marks import paint_mark
from ui.widgets.rows import paint_row

Index = QModelIndex | QPersistentModelIndex
_HEIGHTS: dict[type, int] = {DayLine: 40, EntryLine: 34, FieldLine: 28, MoreLine: 26}
_SIDE = 16
_TIME = 56
_INDENT = 100
_LABEL = 320


class HistoryDelegate(QStyledItemDelegate):
    """`restore_wanted` names the line whose earlier value is wanted back."""

    restore_wanted = Signal(object)  # FieldLine

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, current_scale().grown(_HEIGHTS[type(index.data(LINE_ROLE))]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: HistoryLine = index.data(LINE_ROLE)
        place: QRectF = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        paint_row(
            painter,
            place,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver)
            and not isinstance(line, DayLine),
            first=True,
            line=isinstance(line, DayLine),
        )
        inner = place.adjusted(_SIDE, 0, -_SIDE, 0)
        if isinstance(line, DayLine):
            self._words(painter, inner.adjusted(0, 8, 0, 0), line.text, "label", weight=600)
        elif isinstance(line, EntryLine):
            self._entry(painter, inner, line)
        elif isinstance(line, FieldLine):
            self._field(painter, inner, line)
        else:
            box = inner.adjusted(current_scale().grown(_INDENT), 0, 0, 0)
            self._words(painter, box, line.text, "label", tone="tertiary")

    def _words(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        kind: str,
        *,
        tone: TextTone = "",
        weight: int = 400,
        struck: bool = False,
    ) -> float:
        """Draw a text at the left of a box and return how wide it is."""
        font = fonts.named(kind, current_scale(), weight)
        font.setStrikeOut(struck)
        paint_words(painter, box, text, font, tone=tone)
        return min(QFontMetricsF(font).horizontalAdvance(text), box.width())

    def _entry(self, painter: QPainter, box: QRectF, line: EntryLine) -> None:
        scale = current_scale()
        self._words(painter, box, line.time, "label", tone="tertiary")
        side = scale.grown(12)
        left = box.left() + scale.grown(_TIME)
        paint_mark(painter, QRectF(left, box.center().y() - side / 2, side, side), DRAWN[line.side])
        undone = line.entry.is_undone
        words = QRectF(box)
        words.setLeft(box.left() + scale.grown(_INDENT) - 20)
        tag = self.tr("undone") if undone else ""
        font = fonts.named("caption", scale, 600)
        room = QFontMetricsF(font).horizontalAdvance(tag) + 12 if undone else 0.0
        words.setRight(box.right() - room)
        tone: TextTone = "tertiary" if undone else ""
        self._words(painter, words, line.text, "body", tone=tone, weight=500, struck=undone)
        if undone:
            paint_words(painter, box, tag, font, tone="tertiary", right=True)

    def _field(self, painter: QPainter, box: QRectF, line: FieldLine) -> None:
        scale, undone = current_scale(), line.entry.is_undone
        words = box.adjusted(scale.grown(_INDENT) - 20, 0, -self._restore_width(), 0)
        private = line.field.is_private
        if private:
            lock = QRectF(words.left(), words.center().y() - 6, 12, 12)
            paint_mark(painter, lock, "private")
        label = QRectF(words.left() + (18 if private else 0), box.top(), 0, box.height())
        label.setWidth(max(40.0, self._label_width(words) - 18))
        self._words(painter, label, line.label, "label", tone="tertiary")
        values = QRectF(words)
        values.setLeft(words.left() + self._label_width(words))
        self._change(painter, values, line, struck=undone)
        if line.field.can_be_restored:
            self._restore(painter, box)

    def _label_width(self, words: QRectF) -> float:
        return min(float(current_scale().grown(_LABEL)), words.width() * 0.36)

    def _change(self, painter: QPainter, box: QRectF, line: FieldLine, *, struck: bool) -> None:
        old = QRectF(box.left(), box.top(), box.width() * 0.45, box.height())
        tone: TextTone = "tertiary" if struck else "secondary"
        used = self._words(painter, old, line.old, "label", tone=tone, struck=struck)
        arrow = QRectF(box.left() + used + 8, box.center().y() - 7, 14, 14)
        paint_icon(painter, arrow, "arrow_right", current().ink.tertiary)
        new = QRectF(box)
        new.setLeft(arrow.right() + 8)
        weight = 400 if struck else 500
        tone = "tertiary" if struck else ""
        self._words(painter, new, line.new, "label", tone=tone, weight=weight, struck=struck)

    def _restore_font(self) -> QFont:
        return fonts.named("label", current_scale(), 500)

    def _restore_width(self) -> float:
        words = self.tr("Restore")
        return QFontMetricsF(self._restore_font()).horizontalAdvance(words) + 16

    def _restore(self, painter: QPainter, box: QRectF) -> None:
        tokens, words = current(), self.tr("Restore")
        paint_words(painter, box, words, self._restore_font(), right=True)
        width = self._restore_width() - 16
        bottom = box.center().y() + current_scale().style("label").line / 2
        painter.fillRect(QRectF(box.right() - width, bottom, width, 1), QColor(tokens.line.strong))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            line, place = index.data(LINE_ROLE), QRectF(option.rect)
            left_button = event.button() == Qt.MouseButton.LeftButton
            within = event.position().x() > place.right() - _SIDE - self._restore_width()
            can_be_restored = isinstance(line, FieldLine) and line.field.can_be_restored
            if can_be_restored and left_button and within:
                self.restore_wanted.emit(line)
                return True
        return super().editorEvent(event, model, option, index)
