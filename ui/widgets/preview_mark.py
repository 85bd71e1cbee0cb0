"""The legend of a preview: the dashed mark with its name."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.current import current
from ui.widgets.labels import Label
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen


class _Dashes(Painted):
    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(8), self.scale.grown(14))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(pen(current().ink.primary, 2, (3, 2)))
        x = rect.center().x()
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


class PreviewMark(QWidget):
    """Stands beside bars while a preview is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Dashes())
        row.addWidget(Label(self.tr("preview"), kind="caption", tone="secondary"))
