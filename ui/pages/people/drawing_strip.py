"""The drawings of an account side by side, the newest first, each with its circle in small."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.delegates.painters import paint_words, two_lines
from ui.look import fonts
from ui.look.current import current, current_scale, scale_of
from ui.pages.people.drawings import DrawingSeen
from ui.widgets.circle_glyph import paint_glyph
from ui.widgets.labels import plain_tool_tip
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import pen, rounded

_WIDTH, _HEIGHT, _LOW_HEIGHT = 236, 56, 36
_GLYPH, _LOW_GLYPH = 34, 24


class DrawingTab(QAbstractButton):
    """One drawing; `stepped` asks for a neighbour, `delete_wanted` for its end."""

    stepped = Signal(int)
    delete_wanted = Signal()

    def __init__(self, seen: DrawingSeen, parent: QWidget) -> None:
        super().__init__(parent)
        self.seen = seen
        self.is_low = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_seen(seen)

    def show_seen(self, seen: DrawingSeen) -> None:
        """Show a drawing."""
        self.seen = seen
        self.setAccessibleName(seen.spoken)
        self.setToolTip(plain_tool_tip(seen.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(scale.grown(_WIDTH), scale.grown(_LOW_HEIGHT if self.is_low else _HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(-step if self.isRightToLeft() else step)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, scale = current(), current_scale()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = rounded(box, scale.card_radius)
        ground = tokens.surface.selected if self.isChecked() else tokens.surface.panel
        painter.fillPath(path, QColor(tokens.surface.hover if self._is_hovered() else ground))
        edge = tokens.ink.primary if self.isChecked() else tokens.line.subtle
        painter.strokePath(path, pen(edge, 2 if self.isChecked() else 1))
        side = scale.grown(_LOW_GLYPH if self.is_low else _GLYPH)
        glyph = QRectF(10, (self.height() - side) / 2, side * 1.18, side)
        paint_glyph(painter, glyph, self.seen.inside, self.seen.outside)
        self._words(painter, QRectF(self.rect()).adjusted(glyph.right() + 10, 0, -10, 0))

    def _is_hovered(self) -> bool:
        return self.underMouse() and not self.isChecked()

    def _words(self, painter: QPainter, rect: QRectF) -> None:
        scale, seen = current_scale(), self.seen
        first, second = (rect, rect) if self.is_low else two_lines(rect)
        mark = float(scale.grown(12))
        if seen.ours_only:
            lock = QRectF(first.left(), first.center().y() - mark / 2, mark, mark)
            paint_mark(painter, lock, "private")
            first = first.adjusted(mark + 6, 0, 0, 0)
        paint_words(painter, first, seen.title, fonts.named("body", scale, 500))
        if self.is_low:
            return
        if seen.side is not None:
            place = QRectF(second.left(), second.center().y() - mark / 2, mark, mark)
            paint_mark(painter, place.adjusted(1, 1, -1, -1), seen.side)
            second = second.adjusted(mark + 5, 0, 0, 0)
        words = f"{seen.day}, {seen.party}"
        paint_words(painter, second, words, fonts.named("caption", scale), tone="secondary")


class DrawingStrip(QScrollArea):
    """`chosen` and `delete_wanted` carry the id of a drawing. Tab comes in, arrows choose."""

    chosen = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs: dict[str, DrawingTab] = {}
        self._is_low = False
        self._holder = QWidget()
        self._holder.setProperty("page", True)
        self._row = QHBoxLayout(self._holder)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Drawings"))
        self._holder.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_drawings(self, drawings: Sequence[DrawingSeen], chosen: str) -> None:
        """Show the drawings with one chosen; tabs stay with what they stand for."""
        for key in [key for key in self.tabs if key not in {each.id for each in drawings}]:
            old = self.tabs.pop(key)
            old.hide()
            old.deleteLater()
        for at, seen in enumerate(drawings):
            if seen.id not in self.tabs:
                self.tabs[seen.id] = self._make(seen)
            tab = self.tabs[seen.id]
            tab.show_seen(seen)
            self._row.insertWidget(at, tab)
        self.tabs = {each.id: self.tabs[each.id] for each in drawings}
        self._choose(chosen)
        self._fit()

    def set_low(self, is_low: bool) -> None:
        """Show titles only, where the window is low."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._fit()

    def _fit(self) -> None:
        """Be as high as a tab, and a scroll bar where there are more than fit."""
        scale = scale_of(self)
        low = self._is_low
        for tab in self.tabs.values():
            tab.is_low = low
            tab.updateGeometry()
        needed = len(self.tabs) * (scale.grown(_WIDTH) + 8)
        bar = self.horizontalScrollBar().sizeHint().height() + 4 if needed > self.width() else 0
        self.setFixedHeight(scale.grown(_LOW_HEIGHT if low else _HEIGHT) + 8 + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make(self, seen: DrawingSeen) -> DrawingTab:
        tab = DrawingTab(seen, self._holder)
        tab.clicked.connect(lambda: self._tell(seen.id))
        tab.stepped.connect(lambda step: self._step(seen.id, step))
        tab.delete_wanted.connect(lambda: self.delete_wanted.emit(seen.id))
        return tab

    def _choose(self, chosen: str) -> None:
        for key, tab in self.tabs.items():
            tab.setChecked(key == chosen)
            policies = Qt.FocusPolicy
            tab.setFocusPolicy(policies.StrongFocus if key == chosen else policies.ClickFocus)

    def _tell(self, key: str) -> None:
        self._choose(key)
        self.chosen.emit(key)

    def _step(self, key: str, step: int) -> None:
        keys = list(self.tabs)
        at = keys.index(key) + step
        if 0 <= at < len(keys):
            self._tell(keys[at])
            self.tabs[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.tabs[keys[at]])
