"""A line of the side column: a party's mark or a day, a title, and whose and when below it."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from partnerdesk.figures.shapes import Side
from ui.home.account_cells import write
from ui.home.drawn import font
from ui.isolating import listed
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.widgets.buttons import is_pressed_by_enter
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import pen, rounded

_MARK, _DAY_WIDTH, _DAY_HEIGHT = 13, 52, 42


class ComingRow(QAbstractButton):
    """A button that looks like a line of a list."""

    def __init__(self, title: str, caption: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._caption = title, caption
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(listed((title, caption)))
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    @property
    def title(self) -> str:
        """The upper line."""
        return self._title

    @property
    def caption(self) -> str:
        """The lower line."""
        return self._caption

    def sizeHint(self) -> QSize:
        scale = current_scale()
        lines = scale.style("body").line + scale.style("caption").line
        return QSize(120, max(lines, self._picture_height()) + self._air())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(box, QColor(current().surface.hover))
        inner = box.adjusted(16, 0, -12, 0)
        left = self._picture(painter, inner)
        scale, ink = current_scale(), current().ink
        body, caption = scale.style("body"), scale.style("caption")
        top = box.center().y() - (body.line + caption.line) / 2
        width = inner.right() - left
        upper, lower = font("body", 500), font("caption")
        write(painter, QRectF(left, top, width, body.line), self._title, upper, ink.primary)
        below = QRectF(left, top + body.line, width, caption.line)
        write(painter, below, self._caption, lower, ink.tertiary)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def _picture_height(self) -> int:
        return 0

    def _air(self) -> int:
        return 14

    def _picture(self, painter: QPainter, box: QRectF) -> float:
        """Draw what stands at the left; gives the x where the text begins."""
        raise NotImplementedError


class OverdueRow(ComingRow):
    """Something overdue of one side."""

    def __init__(
        self, title: str, caption: str, side: Side, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, caption, parent=parent)
        self._side: Side = side

    def _picture(self, painter: QPainter, box: QRectF) -> float:
        side = current_scale().grown(_MARK)
        upper = box.center().y() - current_scale().style("caption").line / 2
        paint_mark(painter, QRectF(box.left(), upper - side / 2, side, side), self._side)
        return box.left() + side + 13


class DayRow(ComingRow):
    """Something planned for a day. `month` is the month's short name."""

    def __init__(
        self, title: str, caption: str, day: date, month: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, caption, parent=parent)
        self._day, self._month = day, month

    def _picture_height(self) -> int:
        return current_scale().grown(_DAY_HEIGHT)

    def _air(self) -> int:
        return 18

    def _picture(self, painter: QPainter, box: QRectF) -> float:
        scale, tokens = current_scale(), current()
        width, height = scale.grown(_DAY_WIDTH), scale.grown(_DAY_HEIGHT)
        leaf = QRectF(box.left(), box.center().y() - height / 2, width, height)
        edge = rounded(leaf.adjusted(0.5, 0.5, -0.5, -0.5), 4)
        painter.fillPath(edge, QColor(tokens.surface.sunken))
        painter.strokePath(edge, pen(tokens.line.subtle))
        middle = Qt.AlignmentFlag.AlignCenter
        upper = QRectF(leaf.topLeft() + QPointF(0, 3), leaf.size() * 0.5)
        upper.setWidth(leaf.width())
        painter.setFont(fonts.sized(scale.grown(16), 600))
        painter.setPen(QColor(tokens.ink.primary))
        painter.drawText(upper, middle, str(self._day.day))
        lower = QRectF(leaf.left(), upper.bottom() - 2, leaf.width(), leaf.height() * 0.4)
        painter.setFont(font("caption")[0])
        painter.setPen(QColor(tokens.ink.tertiary))
        painter.drawText(lower, middle, self._month)
        return leaf.right() + 12
