"""A hit of the search as two things to tell apart: where it is, and a few words from there."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.current import current, current_scale
from ui.look.fonts import named

EXCERPT = Qt.ItemDataRole.UserRole + 1
_EDGE, _GAP = 8, 2
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class HitDelegate(QStyledItemDelegate):
    """Rows without an excerpt are drawn as all others."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        excerpt = index.data(EXCERPT)
        if excerpt is None:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        tokens, scale = current(), current_scale()
        place = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.save()
        painter.setFont(named("label", scale, 600))
        painter.setPen(QColor(tokens.ink.primary))
        title = painter.boundingRect(place, _WRAPPED, index.data())
        painter.drawText(title, _WRAPPED, index.data())
        painter.setFont(named("label", scale))
        painter.setPen(QColor(tokens.ink.secondary))
        painter.drawText(place.adjusted(0, title.height() + _GAP, 0, 0), _WRAPPED, excerpt)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        excerpt = index.data(EXCERPT)
        if excerpt is None:
            return super().sizeHint(option, index)
        scale = current_scale()
        room = QRect(0, 0, max(1, option.rect.width() - 2 * _EDGE), 10_000)
        heights = [
            QFontMetrics(named("label", scale, weight)).boundingRect(room, _WRAPPED, text).height()
            for text, weight in ((str(index.data()), 600), (str(excerpt), 400))
            if text
        ]
        return QSize(room.width(), sum(heights) + _GAP + 2 * _EDGE)
