"""What the window says, for a while; it is spoken as well."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.look.current import scale_of
from ui.session.desk import SessionDesk
from ui.widgets.toast import Toast

Where = Callable[[], QRect]


class Says(Toast):
    """Stands where nothing is clicked: `where` tells that place, in lengths of the parent."""

    def __init__(self, desk: SessionDesk, parent: QWidget, where: Where) -> None:
        super().__init__(parent)
        self._where = where
        desk.told.connect(self.say)
        desk.undoable.connect(lambda text: self.say(text, self.tr("Undo")))

    def _place(self) -> None:
        layout, grown = self.layout(), scale_of(self).grown
        if layout is not None:
            layout.setContentsMargins(grown(20), grown(8), grown(20), grown(8))
        room, size = self._where(), self.sizeHint()
        height = max(size.height(), room.height())
        top = room.top() - (height - room.height()) // 2
        width = min(size.width(), room.width())
        self.setGeometry(room.left(), max(0, top), width, height)
