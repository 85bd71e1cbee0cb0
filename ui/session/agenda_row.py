"""Painting one topic of the agenda: its number or check in a circle, its title, its minutes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partnerdesk.sessions.course import SessionTopic, TopicState
from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.session.agenda_model import CURRENT_ROLE, DETAIL_ROLE, TOPIC_ROLE
from ui.session.topics.wrapping import cut, wrapped
from ui.widgets.patterns import pen, rounded

HEIGHT, LINE = 88, 30  # of a row with a title of one line, and of a line
LEFT = 80  # where words begin
MOST_LINES = 2
_STATE = QStyle.StateFlag
_ICONS = {TopicState.DONE: "check", TopicState.PARKED: "park", TopicState.SKIPPED: "minus"}


class AgendaRow(QStyledItemDelegate):
    """The delegate of the agenda. Sizes are those of the window it stands in."""

    def __init__(self, list_widget: QAbstractItemView) -> None:
        super().__init__(list_widget)
        self._list = list_widget

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        grown = scale_of(self._list).grown
        lines = self._title_of(index, self._list.viewport().width())
        return QSize(120, grown(HEIGHT - LINE) + grown(LINE) * len(lines))

    def _title_of(
        self, index: QModelIndex | QPersistentModelIndex, width: float
    ) -> tuple[str, ...]:
        scale = scale_of(self._list)
        font = self._font(is_current=bool(index.data(CURRENT_ROLE)))
        room = width - scale.grown(LEFT + 12)
        found = wrapped(str(index.data()), font, room, scale.grown(LINE))
        return cut(found.lines or ("",), MOST_LINES, font, room)

    def _font(self, *, is_current: bool) -> QFont:
        return fonts.named("body", scale_of(self._list), 600 if is_current else 500)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        grown, tokens = scale_of(self._list).grown, current()
        box = QRectF(option.rect).adjusted(0, 1, -1, -1)
        is_current = bool(index.data(CURRENT_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option, is_current=is_current)
        circle = QRectF(box.left() + grown(20), box.top() + grown(14), grown(44), grown(44))
        self._circle(painter, circle, index, is_current=is_current)
        left, right = box.left() + grown(LEFT), box.right() - grown(8)
        top = box.top() + grown(10)
        painter.setFont(self._font(is_current=is_current))
        painter.setPen(QColor(tokens.ink.primary))
        for line in self._title_of(index, option.rect.width()):
            room = QRectF(left, top, right - left, grown(LINE))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            top += grown(LINE)
        below = QRectF(left, top, right - left, grown(28))
        detail = fonts.named("caption", scale_of(self._list))
        self._line(painter, below, str(index.data(DETAIL_ROLE)), detail, tokens.ink.secondary)
        painter.restore()

    def _ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, is_current: bool
    ) -> None:
        tokens, grown = current(), scale_of(self._list).grown
        state = option.state
        if is_current or state & _STATE.State_MouseOver:
            ground = tokens.surface.selected if is_current else tokens.surface.hover
            painter.fillPath(rounded(box, scale_of(self._list).radius), QColor(ground))
        if is_current:
            bar = QRectF(box.left(), box.top() + grown(14), grown(4), box.height() - grown(28))
            painter.fillPath(rounded(bar, 2), QColor(tokens.ink.primary))
        if state & _STATE.State_HasFocus and self._list.hasFocus():
            painter.setPen(pen(tokens.line.focus, 3))
            painter.drawPath(rounded(box.adjusted(2, 2, -2, -2), scale_of(self._list).radius))

    def _circle(
        self,
        painter: QPainter,
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_current: bool,
    ) -> None:
        tokens, scale = current(), scale_of(self._list)
        topic: SessionTopic = index.data(TOPIC_ROLE)
        painter.setPen(pen(tokens.ink.primary if is_current else tokens.line.strong, 2))
        painter.setBrush(QColor(tokens.ink.primary if is_current else tokens.surface.panel))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        ink = tokens.surface.panel if is_current else tokens.ink.primary
        icon = _ICONS.get(topic.state)
        if icon is not None and not is_current:
            side = box.width() * 0.5
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(QPointF(box.center()))
            paint_icon(painter, middle, icon, ink, stroke=2.0)
            return
        painter.setFont(fonts.named("label", scale, 600))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))

    def _line(self, painter: QPainter, room: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
