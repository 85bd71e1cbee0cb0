"""What the window says, at its bottom for a while; it is spoken as well."""

from PySide6.QtWidgets import QWidget

from ui.session.desk import SessionDesk
from ui.widgets.toast import Toast


class Says(Toast):
    """Offers the way back for what can be undone."""

    def __init__(self, desk: SessionDesk, parent: QWidget) -> None:
        super().__init__(parent)
        desk.told.connect(self.say)
