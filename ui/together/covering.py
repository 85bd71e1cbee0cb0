"""Covers the program's window while a session runs, and uncovers it afterwards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.together.curtain import Curtain
from ui.together.hiding import leave_out

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TITLE = "PartnerDesk"


class Cover(QObject):
    """All parts of the window are hidden, with them their keys; its title names nobody."""

    wanted = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._title = window.windowTitle()
        self._parts: list[QWidget] = []
        self.curtain = Curtain(window)
        self.curtain.wanted.connect(self.wanted)
        parts = (window.menuBar(), window.tools, window.statusBar(), window.centralWidget())
        for part in parts:
            if part is not None and not part.isHidden():
                part.hide()
                self._parts.append(part)
        window.setWindowTitle(TITLE)
        window.installEventFilter(self)
        leave_out(window, left_out=True)
        self.curtain.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Pages go on naming the window after what they show: that is kept for later."""
        if event.type() == QEvent.Type.WindowTitleChange:
            title = self._window.windowTitle()
            if title != TITLE:
                self._title = title
                self._window.setWindowTitle(TITLE)
        return False

    def lift(self) -> None:
        """Show the window as it was."""
        self._window.removeEventFilter(self)
        for part in self._parts:
            part.show()
        self._window.setWindowTitle(self._title)
        leave_out(self._window, left_out=False)
        self.curtain.go()
        self.deleteLater()
