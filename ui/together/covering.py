"""Covers the program's window while a session runs, and uncovers it afterwards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.together.curtain import Curtain
from ui.together.hiding import leave_out

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TITLE = "PartnerDesk"


class Cover(QObject):
    """All parts of the window are hidden, with them their keys; its title names nobody.

    The session's window is None where it belongs to another program.
    """

    wanted = Signal()

    def __init__(self, window: "MainWindow", session: QWidget | None) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._others: list[QWidget] = []
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
        self.hide_others()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus)

    def invite(self, window: QWidget) -> None:
        """Let a window be seen, with what belongs to it."""
        self._session = window

    def hide_others(self) -> None:
        """Hide every other window of the program, also one that comes up meanwhile."""
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and not self._is_invited(each):
                each.hide()
                self._others.append(each)

    def _is_invited(self, window: QWidget) -> bool:
        """Tell whether a window belongs to the session: its menus and tool tips do."""
        if window is self._window or window.windowType() == Qt.WindowType.ToolTip:
            return True
        root: QWidget | None = window
        while root is not None and root is not self._session:
            root = root.parentWidget()
        return root is not None

    def _on_focus(self, _window: QWindow) -> None:
        self.hide_others()

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
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.disconnect(self._on_focus)
        self._window.removeEventFilter(self)
        for part in self._parts:
            part.show()
        self._window.setWindowTitle(self._title)
        leave_out(self._window, left_out=False)
        self.curtain.go()
        for other in self._others:
            if isValid(other):
                other.show()
        self.deleteLater()
