"""What scrolls in an area: as high as its content, whatever the layouts remembered."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """The content of a scroll area: as wide as the area, and as high as it is needed.

    Layouts keep heights for widths they had before, so the least heights count as well: these
    are worked out anew. A `dense` sheet has only them: tables on it take less than they would like.
    """

    def __init__(self, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(parent)
        self._is_dense = dense
        self.setProperty("page", True)

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return -1
        least = layout.totalMinimumHeightForWidth(width)
        return least if self._is_dense else max(least, layout.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def tell_height(widget: QWidget) -> None:
    """Tell what is around a widget when it is too low: layouts remember heights it had before."""
    layout = widget.layout()
    if layout is None or widget.height() >= layout.totalMinimumHeightForWidth(widget.width()):
        return
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Sheet):
        around.updateGeometry()
        around = around.parentWidget()
