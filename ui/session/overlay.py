"""A sheet over the window: nothing of a session opens a window of its own."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.look.current import current, scale_of
from ui.session.sized import Sized
from ui.session.tab_order import step
from ui.widgets.buttons import Rank, button
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded


class Overlay(Sized):
    """Covers the window below its banner; `closed` is sent when it goes.

    Escape closes it, unless it `is_firm`. The keyboard stays inside and goes back afterwards.
    """

    closed = Signal()

    def __init__(
        self,
        title: str,
        parent: QWidget,
        *,
        lead: str = "",
        width: int = 860,
        is_firm: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ground = parent
        self._width, self._is_firm = width, is_firm
        self._before = QApplication.focusWidget()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("draws_own_focus", True)
        self.sheet = QWidget(self)
        self.title = Label(title, kind="h2", wrap=True, parent=self.sheet)
        self.lead = Label(lead, tone="secondary", wrap=True, parent=self.sheet)
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self._column = QVBoxLayout(self.sheet)
        self._column.addWidget(self.title)
        self._column.addWidget(self.lead)
        self._column.addLayout(self.body, 1)
        self._column.addLayout(self.buttons)
        parent.installEventFilter(self)

    def add_button(self, text: str, rank: Rank = "normal", *, icon_name: str = "") -> QPushButton:
        """Add a button at the right."""
        made = button(text, rank, icon_name=icon_name, parent=self.sheet)
        self.buttons.addWidget(made)
        return made

    def appear(self) -> None:
        """Cover the window and take the keyboard."""
        self.suit_now()
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Go, and give the keyboard back."""
        self._ground.removeEventFilter(self)
        self.hide()
        before, at = self._before, QApplication.focusWidget()
        self.closed.emit()
        is_inside = at is None or at is self or self.isAncestorOf(at)
        if before is not None and isValid(before) and is_inside:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing below hears a key meanwhile."""
        if event.key() == Qt.Key.Key_Escape and not self._is_firm:
            self.close_sheet()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay inside."""
        step([self.sheet], forward=forward)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._ground.rect())
        width = min(self.px(self._width), self.width() - self.px(40))
        height = max(
            self._column.totalMinimumHeightForWidth(width), self._column.sizeHint().height()
        )
        height = min(height, self.height() - self.px(40))
        self.sheet.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )

    def fit(self) -> None:
        """Make room for what was added."""
        self._place()

    def suit(self) -> None:
        self._column.setContentsMargins(*(self.px(40),) * 4)
        self._column.setSpacing(self.px(20))
        self.body.setSpacing(self.px(14))
        self.buttons.setSpacing(self.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.surface.chrome))
        edge = rounded(QRectF(self.sheet.geometry()), scale_of(self).card_radius)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.line.strong))
