"""The base of all dialogs: a heading, content, a row of buttons; opened, never run modally."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.asking_help import ask_for_help
from ui.look.current import current_scale
from ui.widgets.buttons import Rank, button
from ui.widgets.labels import Label

_RING = 4  # around the content, for the rings of what has the keyboard
_SIDE, _ABOVE, _BELOW, _GAP = 20, 12, 20, 8
_AIR = 12  # between a dialog as large as can be and the edges of its window
_LEAST_HEIGHT = 64
_KEYS = {
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_Up: -0.1,
    Qt.Key.Key_Down: 0.1,
}


class _Ground(QScrollArea):
    """What the content stands on: as large as it, and to be scrolled where it is larger."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        content.setProperty("page", True)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.content = content

    def height_for(self, width: int) -> int:
        """Return how high the content is in a width."""
        layout = self.content.layout()
        if layout is None:
            return self.content.sizeHint().height()
        layout.activate()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        return max(needed, layout.totalMinimumSize().height())

    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.content.minimumSizeHint().width(), _LEAST_HEIGHT), _LEAST_HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def scroll(self, pages: float) -> None:  # type: ignore[override]
        """Move the content by pages."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * bar.pageStep()))


class PlainDialog(QDialog):
    """Put widgets into `body`, buttons with `add_button`, and call `open`.

    It is as large as `want` says and the content needs, but never larger than its window:
    then the content scrolls. It deletes itself when it is closed.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, lead: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._wanted = QSize(0, 0)
        self._bar = 0  # how much of the width is for the scroll bar
        content = QWidget(self)
        self.heading = Label(title, kind="h2", wrap=True, parent=content)
        self.lead = Label(lead, tone="secondary", wrap=True, parent=content)
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(_RING, _RING, _RING, _RING)
        inner.setSpacing(_GAP)
        inner.addWidget(self.heading)
        inner.addWidget(self.lead)
        inner.addSpacing(4)
        inner.addLayout(self.body, 1)
        self._ground = _Ground(content, self)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(_RING, 0, _RING, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(_RING, 0, _RING, 0)
        self._foot.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        column.setSpacing(12)
        column.addWidget(self._ground, 1)
        column.addLayout(self._foot)
        column.addLayout(self._buttons)

    def want(self, width: int, height: int = 0) -> None:
        """Say how large the dialog is with text of the usual size; it grows with the text."""
        self._wanted = QSize(width, height)

    def add_button(
        self, text: str, rank: Rank = "normal", *, icon_name: str = "", is_default: bool = False
    ) -> QPushButton:
        """Add a button at the right."""
        made = button(text, rank, icon_name=icon_name, parent=self)
        made.setDefault(is_default)
        self._buttons.addWidget(made)
        return made

    def add_close_button(self, text: str = "") -> QPushButton:
        """Add the button that closes and does nothing else."""
        made = self.add_button(text or self.tr("Close"))
        made.clicked.connect(lambda _checked=False: self.reject())
        return made

    def add_on_left(self, widget: QWidget) -> None:
        """Put a widget at the left of the buttons."""
        self._buttons.insertWidget(0, widget)

    def add_above_buttons(self, widget: QWidget) -> None:
        """Put a widget over the buttons, where it is seen however far the content is scrolled."""
        self._foot.addWidget(widget)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget of the content."""
        self._ground.ensureWidgetVisible(widget)

    def showEvent(self, event: QShowEvent) -> None:
        scale = current_scale()
        self.resize(1, 1)
        self.make_room(QSize(scale.grown(self._wanted.width()), scale.grown(self._wanted.height())))
        super().showEvent(event)  # it puts the dialog into the middle, so its size comes first

    def make_room(self, least: QSize | None = None) -> None:
        """Grow to what the content needs now, as far as the window has room for it."""
        room = self._room()
        least = least if least is not None else QSize(self.width() - self._bar, self.height())
        wanted = least.width() or self._ground.sizeHint().width() + 2 * _SIDE
        buttons = self._buttons.sizeHint()
        content = self._ground.content.minimumSizeHint().width()
        width = min(room.width(), max(wanted, max(content, buttons.width()) + 2 * _SIDE))
        rest = _ABOVE + _GAP + 4 + buttons.height() + self._foot_height(width) + _BELOW
        needed = self._ground.height_for(width - 2 * _SIDE) + rest
        is_scrolled = needed > room.height()
        bar = self._ground.verticalScrollBar().sizeHint().width() if is_scrolled else 0
        self._bar = min(bar, room.width() - width)
        height = min(room.height(), max(least.height(), needed))
        self.resize(width + self._bar, height)
        self._stay_on_window()

    def _foot_height(self, width: int) -> int:
        if self._foot.isEmpty():
            return 0
        if self._foot.hasHeightForWidth():
            return self._foot.heightForWidth(width - 2 * _SIDE) + 12
        return self._foot.sizeHint().height() + 12

    def _stay_on_window(self) -> None:
        """Move up where a dialog that has grown would leave its window at the bottom."""
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        below = self.frameGeometry().bottom() - parent.window().geometry().bottom()
        if below > 0:
            top = max(self.y() - below, parent.window().y())
            self.move(self.x(), top)

    def grow_now(self) -> None:
        """Make room at once, without waiting until layouts were told of what is new."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.make_room()

    def _room(self) -> QSize:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        return QSize(room.width() - 2 * _AIR, room.height() - 2 * _AIR)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.make_room()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that nothing in the dialog has use for."""
        if event.key() == Qt.Key.Key_F1 and ask_for_help(self):
            return
        pages = _KEYS.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self._ground.scroll(pages)
