"""One linked item as a small button that leads there, with a cross that takes the link away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.isolating import isolated
from ui.widgets.buttons import Button, button
from ui.widgets.labels import plain_tool_tip

_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class LinkChip(QWidget):
    """Enter or a click opens, Delete or the cross takes away; the context menu offers all."""

    opened = Signal()
    removed = Signal()

    def __init__(
        self, text: str, icon: str, spoken: str, tip: str, more: Sequence[QAction] = ()
    ) -> None:
        super().__init__()
        self.main: Button = button(text, icon_name=icon, small=True, spoken=spoken, parent=self)
        self.main.setToolTip(plain_tool_tip(tip))
        self.main.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.take = button(
            "",
            "flat",
            icon_name="close",
            small=True,
            spoken=self.tr("Take the link to {title} away").format(title=isolated(text)),
            parent=self,
        )
        self.take.setToolTip(self.tr("Take the link away (Delete)"))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main, 1)
        row.addWidget(self.take)
        go, take = QAction(self.tr("Go there"), self), QAction(self.tr("Take the link away"), self)
        go.triggered.connect(self.opened)
        take.triggered.connect(self.removed)
        self.main.addActions([go, take, *more])
        self.main.clicked.connect(self.opened)
        self.take.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETE:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
