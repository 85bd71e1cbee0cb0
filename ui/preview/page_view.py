"""Pages under each other, as they will print. Keys turn pages and zoom, so does the wheel."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.look.current import current
from ui.look.tokens import tokens
from ui.preview.finding import Hit
from ui.preview.pictures import Pictures
from ui.preview.sheets import AIR, Sheets
from ui.preview.zoom import ACTUAL, Fit, fitted, larger, smaller

_LINE = 40
_INK = QColor(tokens("light").ink.primary)  # what lies on paper is dark in either theme
_MARK = QColor(_INK.red(), _INK.green(), _INK.blue(), 44)
_PAPER = tokens(
    "light"
).surface.panel  # it is white in either theme, as it comes out of the printer


class PageView(QAbstractScrollArea):
    """`page_changed` tells the page most in view, from 0; `zoomed` the zoom, 1 as on paper."""

    page_changed = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self._pictures: Pictures | None = None
        self._sizes: tuple[QSizeF, ...] = ()
        self._sheets = Sheets((), 1.0, 0.0)
        self._hits: tuple[Hit, ...] = ()
        self._hit = 0
        self.fit = Fit.WIDTH
        self.zoom = 1.0
        self.page = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self.viewport().update())

    def show_pages(self, sizes: tuple[QSizeF, ...], pictures: Pictures | None) -> None:
        """Show other pages, from the first on; none where there are no pictures."""
        self._sizes, self._pictures = sizes, pictures
        self._hits = ()
        if pictures is not None:
            pictures.made.connect(lambda _page: self.viewport().update())
        self.page = 0
        self._lay_out()
        if self.fit is Fit.WIDTH and self.zoom > 1.0:
            self.set_zoom(1.0)  # a wide view need not be filled
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._describe()

    def go_to(self, page: int) -> None:
        """Bring a page, from 0, to the top."""
        if not self._sheets.boxes:
            return
        page = max(0, min(page, len(self._sheets.boxes) - 1))
        self.verticalScrollBar().setValue(round(self._sheets.boxes[page].top() - AIR))
        self._tell_page(page)

    def show_hits(self, hits: tuple[Hit, ...], at: int) -> None:
        """Mark what was found, and bring one of the hits, counted from 0, into view."""
        self._hits, self._hit = hits, at
        if hits and hits[at].boxes:
            box = self._shown_box(hits[at].page, hits[at].boxes[0])
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            room = self.viewport().size()
            if not down.value() + _LINE <= box.top() <= down.value() + room.height() - 2 * _LINE:
                down.setValue(round(box.center().y() - room.height() / 3))
            if not across.value() <= box.left() <= across.value() + room.width() - _LINE:
                across.setValue(round(box.center().x() - room.width() / 2))
        self.viewport().update()

    def _shown_box(self, page: int, box: QRectF) -> QRectF:
        """Return where a box of a page, in points, lies among the pages."""
        scale = ACTUAL * self.zoom
        corner = self._sheets.boxes[page].topLeft() + box.topLeft() * scale
        return QRectF(corner, box.size() * scale)

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Show pages at a zoom, and keep to it; what lies around a point of the view stays."""
        self.fit, self.zoom = Fit.NOTHING, zoom
        self._lay_out(around)

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the size of the view."""
        page = self.page
        self.fit = fit
        self._lay_out()
        if fit is Fit.PAGE:
            self.go_to(page)

    def zoom_in(self, around: QPointF | None = None) -> None:
        """Show pages a step larger."""
        self.set_zoom(larger(self.zoom), around)

    def zoom_out(self, around: QPointF | None = None) -> None:
        """Show pages a step smaller."""
        self.set_zoom(smaller(self.zoom), around)

    def _lay_out(self, around: QPointF | None = None) -> None:
        room = self.viewport().size()
        point = around if around is not None else QPointF(room.width() / 2, 0)
        spot = self._sheets.spot_at(point + self._scrolled())
        if self.fit is not Fit.NOTHING and self._sizes:
            inside = QSizeF(room.width() - 2 * AIR, room.height() - 2 * AIR)
            widest = max(self._sizes, key=QSizeF.width)
            self.zoom = fitted(self.fit, widest, inside)
        self._sheets = Sheets(self._sizes, self.zoom, room.width())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(room.width())
        across.setRange(0, max(0, round(self._sheets.width - room.width())))
        down.setPageStep(room.height())
        down.setSingleStep(_LINE)
        down.setRange(0, max(0, round(self._sheets.height - room.height())))
        self.zoomed.emit(self.zoom)
        if spot is not None and spot.page < len(self._sheets.boxes):
            to = self._sheets.point_of(spot) - point
            across.setValue(round(to.x()))
            down.setValue(round(to.y()))
        self.viewport().update()

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _on_scrolled(self, top: int) -> None:
        self._tell_page(self._sheets.page_at(top, self.viewport().height()))
        self.viewport().update()

    def _tell_page(self, page: int) -> None:
        if page != self.page and page < len(self._sizes):
            self.page = page
            self._describe()
            self.page_changed.emit(page)

    def _describe(self) -> None:
        words = self.tr("Page {page} of {pages}")
        self.setAccessibleDescription(words.format(page=self.page + 1, pages=len(self._sizes)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(current().surface.sunken))
        down, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        painter.translate(-across, -down)
        scale = ACTUAL * self.zoom * self.devicePixelRatioF()
        shown = self._sheets.in_view(down, self.viewport().height())
        if self._pictures is not None:
            self._pictures.want_only({(number, round(scale * 1000)) for number in shown})
        for number in shown:
            self._paint_page(painter, number, self._sheets.boxes[number], scale)
        self._paint_hits(painter, shown)

    def _paint_page(self, painter: QPainter, number: int, box: QRectF, scale: float) -> None:
        painter.setPen(QColor(current().line.strong))
        painter.setBrush(QColor(_PAPER))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        picture = self._pictures.picture(number, scale) if self._pictures else None
        if picture is not None:
            painter.drawImage(box, picture)

    def _paint_hits(self, painter: QPainter, shown: list[int]) -> None:
        """Lay grey over what was found; the hit that is gone to has a line round it as well."""
        for at, hit in enumerate(self._hits):
            if hit.page not in shown:
                continue
            painter.setPen(QPen(_INK, 2) if at == self._hit else Qt.PenStyle.NoPen)
            painter.setBrush(_MARK)
            for box in hit.boxes:
                painter.drawRect(self._shown_box(hit.page, box).adjusted(-2, -2, 2, 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom; scroll by the arrows."""
        turn = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
        }.get(Qt.Key(event.key()))
        if turn is not None:
            self.go_to(turn)
        elif event.key() == Qt.Key.Key_Space:
            self._leaf(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif not self._scroll(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _leaf(self, way: int) -> None:
        """Scroll by what is in view, less a line to find one's place again."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * max(_LINE, self.viewport().height() - _LINE))

    def _scroll(self, key: Qt.Key) -> bool:
        bars = {
            Qt.Key.Key_Down: (self.verticalScrollBar(), _LINE),
            Qt.Key.Key_Up: (self.verticalScrollBar(), -_LINE),
            Qt.Key.Key_Right: (self.horizontalScrollBar(), _LINE),
            Qt.Key.Key_Left: (self.horizontalScrollBar(), -_LINE),
        }
        if key not in bars:
            return False
        bar, step = bars[key]
        bar.setValue(bar.value() + step)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in(event.position())
        elif event.angleDelta().y() < 0:
            self.zoom_out(event.position())
