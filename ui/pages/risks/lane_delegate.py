"""How a lane of the timeline is painted: the risk at the left, its days along the months."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.cells import TitleCell
from ui.delegates.painters import paint_title, paint_words
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.models.row_model import CELL_ROLE
from ui.pages.risks.lanes import Lane, Mark
from ui.pages.risks.month_axis import Track, paint_lines
from ui.widgets.labels import TextTone
from ui.widgets.rows import paint_row

Index = QModelIndex | QPersistentModelIndex
LANE_HEIGHT = 60
_NUMBER = 28
_GAP = 5


class LaneDelegate(QStyledItemDelegate):
    """Paints lanes along `track`, which the axis above shares."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.track: Track | None = None
        self.hovered_row = -1

    def hover(self, row: int) -> None:
        """Paint a row as the one under the mouse; -1 for none."""
        self.hovered_row = row

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, current_scale().grown(LANE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lane, place = index.data(CELL_ROLE), QRectF(option.rect)
        if self.track is None or not isinstance(lane, Lane):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = index.row() == self.hovered_row
        paint_row(painter, place, selected=selected, hovered=hovered, first=True)
        painter.save()
        painter.setClipRect(place)
        self._who(painter, place, lane, self.track)
        paint_lines(painter, place, self.track)
        ground = _ground(selected=selected, hovered=hovered)
        self._days(painter, place, lane, track=self.track, ground=ground)
        painter.restore()

    def _who(self, painter: QPainter, place: QRectF, lane: Lane, track: Track) -> None:
        scale = current_scale()
        number = QRectF(place.left() + 16, place.top(), scale.grown(_NUMBER), place.height())
        paint_words(painter, number, lane.number, fonts.named("body", scale, 600))
        left = number.right()
        words = QRectF(left, place.top(), track.left - left - 16, place.height() - 1)
        cell = TitleCell(
            title=lane.title, below=lane.below, ours_only=lane.ours_only, faded=lane.faded
        )
        paint_title(painter, words, cell)

    def _days(
        self, painter: QPainter, place: QRectF, lane: Lane, *, track: Track, ground: str
    ) -> None:
        half = (place.height() - 9) / 2
        for mark, icon, top in (
            (lane.due, "flag", place.top() + 4),
            (lane.review, "eye", place.top() + 4 + half),
        ):
            if mark is not None:
                row = QRectF(place.left(), top, place.width(), half)
                _day(painter, row, mark, icon, track=track, ground=ground)


def _ground(*, selected: bool, hovered: bool) -> str:
    surface = current().surface
    return surface.selected if selected else surface.hover if hovered else surface.panel


def _day(
    painter: QPainter, row: QRectF, mark: Mark, icon: str, *, track: Track, ground: str
) -> None:
    scale = current_scale()
    side, middle = scale.grown(16), row.center().y()
    x = track.x_of(mark.day)
    tone: TextTone = "attention" if mark.is_late else "secondary"
    tokens = current()
    colour = tokens.attention.line if mark.is_late else tokens.ink.primary
    box = QRectF(x - side / 2, middle - side / 2, side, side)
    font = fonts.named("caption", scale, 600 if mark.is_late else 400)
    width = QFontMetricsF(font).horizontalAdvance(mark.words) + 1
    fits_right = x + side / 2 + _GAP + width <= track.right + 8
    left = x + side / 2 + _GAP if fits_right else x - side / 2 - _GAP - width
    room = QRectF(max(left, track.left), row.top(), width, row.height())
    painter.fillRect(room.united(box).adjusted(-2, 0, 2, 0), QColor(ground))
    paint_icon(painter, box, icon, colour)
    paint_words(painter, room, mark.words, font, tone=tone)
