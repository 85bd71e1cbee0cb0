"""All pages at a glance, small, each with its number: choosing one goes there."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.look.current import current, current_scale
from ui.look.tokens import tokens
from ui.preview.pages import Pages
from ui.preview.pictures import Pictures

_SIDE = 108  # of the square that a page fits into
_AnyIndex = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """One row a page, its picture made when it is asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._pictures: Pictures | None = None
        self._ratio = parent.devicePixelRatioF()
        self.cell = QSize()

    def show_pages(self, pages: Pages | None, pictures: Pictures | None) -> None:
        """Show other pages."""
        self.beginResetModel()
        self._pages, self._pictures = pages, pictures
        if pictures is not None:
            pictures.made.connect(self._on_made)
        self.endResetModel()

    def rowCount(self, _parent: _AnyIndex | None = None) -> int:
        return len(self._pages) if self._pages is not None else 0

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("Page {page} of {pages}")
            return words.format(page=index.row() + 1, pages=self.rowCount())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._small(index.row())
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.cell
        return None

    def _small(self, row: int) -> QIcon | None:
        if self._pages is None or self._pictures is None:
            return None
        size = self._pages.sizes[row]
        side = current_scale().grown(_SIDE)
        scale = side / max(size.width(), size.height())
        picture = self._pictures.picture(row, scale * self._ratio)
        sheet = _framed(picture, (size * scale).toSize(), self._ratio)
        shown = QIcon(sheet)
        shown.addPixmap(sheet, QIcon.Mode.Selected)  # paper stays white where it is chosen
        return shown

    def _on_made(self, page: int) -> None:
        index = self.index(page)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class PageList(QListView):
    """`page_chosen` tells the page, from 0."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page list"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pages = PageModel(self)
        self.setModel(self.pages)
        side = current_scale().grown(_SIDE)
        self.setIconSize(QSize(side, side))
        self.pages.cell = QSize(side + 20, side + self.fontMetrics().height() + 16)
        self.setGridSize(self.pages.cell)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(self.pages.cell.width() + bar + 2 * self.frameWidth() + 2)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._is_following = False

    def follow(self, page: int) -> None:
        """Mark the page that is in view."""
        self._is_following = True
        self.setCurrentIndex(self.pages.index(page))
        self._is_following = False

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_following:
            self.page_chosen.emit(now.row())


def _framed(picture: QImage | None, size: QSize, ratio: float) -> QPixmap:
    """Return a sheet of paper with a thin edge; white until its picture has come."""
    framed = QPixmap(size * ratio)
    framed.setDevicePixelRatio(ratio)
    framed.fill(QColor(tokens("light").surface.panel))
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if picture is not None:
        painter.drawImage(QRect(QPoint(0, 0), size), picture)
    painter.setPen(QColor(current().line.strong))
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
    painter.end()
    return framed
