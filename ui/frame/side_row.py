"""Painting one row of a side list: wide with text and count, or narrow with the icon alone."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.frame.side_entries import ENTRY_ROLE, SideEntry
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.widgets.circle_glyph import paint_glyph
from ui.widgets.patterns import rounded

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_STATE = QStyle.StateFlag
ACCOUNT_ROW, SECTION_ROW, RAIL_ROW = 30, 32, 40
_LARGEST_ICON = 30  # that a row of the rail has room for
EDGE = 4  # beside the list; rows keep as much again


class SideRow(QStyledItemDelegate):
    """The delegate of the side lists. Set `is_narrow` for the rail of icons."""

    def __init__(self, height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.is_narrow = False

    @property
    def row_height(self) -> int:
        """The height of a row in device-independent pixels."""
        return RAIL_ROW if self.is_narrow else current_scale().grown(self._height)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(40, self.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: SideEntry = index.data(ENTRY_ROLE)
        box = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        state = option.state
        selected = bool(state & _STATE.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, box, selected=selected, hovered=bool(state & _STATE.State_MouseOver))
        if self.is_narrow:
            side = min(_LARGEST_ICON, current_scale().grown(20))
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(box.center())
            _icon(painter, middle, entry, selected=selected)
        else:
            _wide(painter, box, entry, selected=selected)
        painter.restore()


def _ground(painter: QPainter, box: QRectF, *, selected: bool, hovered: bool) -> None:
    surface = current().surface
    inner = box.adjusted(0, 0.5, 0, -0.5)
    if selected or hovered:
        ground = surface.selected if selected else surface.hover
        painter.fillPath(rounded(inner, 4), QColor(ground))
    if selected:
        bar = QRectF(box.left(), box.top() + 6, 3, box.height() - 12)
        painter.fillPath(rounded(bar, 2), QColor(current().ink.primary))


def _icon(painter: QPainter, box: QRectF, entry: SideEntry, *, selected: bool) -> None:
    ink = current().ink
    paint_icon(painter, box, entry.icon, ink.primary if selected else ink.secondary)


def _wide(painter: QPainter, box: QRectF, entry: SideEntry, *, selected: bool) -> None:
    scale, ink = current_scale(), current().ink
    left = box.left() + (8 if entry.circle is not None or entry.is_quiet else 12)
    if entry.circle is not None:
        side = scale.grown(24)
        paint_glyph(painter, _middle(box, left, side), *entry.circle)
        left += round(side * 1.18) + 9
    elif entry.icon:
        side = scale.grown(16)
        left += 4 if entry.is_quiet else 0
        _icon(painter, _middle(box, left, side), entry, selected=selected)
        left += side + (13 if entry.is_quiet else 10)
    right = _count(painter, box, entry.count)
    font = fonts.named("body", scale, 600 if selected else 400)
    painter.setFont(font)
    painter.setPen(QColor(ink.secondary if entry.is_quiet else ink.primary))
    room = QRectF(left, box.top(), max(0.0, right - left), box.height())
    shown = QFontMetricsF(font).elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _MIDDLE, shown)


def _middle(box: QRectF, left: float, side: float) -> QRectF:
    return QRectF(left, box.center().y() - side / 2, side, side)


def _count(painter: QPainter, box: QRectF, count: str) -> float:
    """Write the count at the right; gives the x where the text must end."""
    right = box.right() - 8
    if not count:
        return right
    font = fonts.named("caption", current_scale())
    painter.setFont(font)
    painter.setPen(QColor(current().ink.tertiary))
    painter.drawText(box.adjusted(0, 0, -8, 0), _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
    return right - QFontMetricsF(font).horizontalAdvance(count) - 8
