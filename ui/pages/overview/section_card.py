"""A card that leads to its section: the whole of it by mouse, its title by keyboard."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.focus_ring import RING_OF_PARENT_PROPERTY
from ui.pages.overview.glance import Glance, Go
from ui.widgets.buttons import button, is_pressed_by_enter
from ui.widgets.card import Card


class DoorButton(QAbstractButton):
    """A button that paints itself; Enter works as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)


class TitleButton(DoorButton):
    """A card's title, underlined while the mouse is over the card. The ring goes round the card."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_pointed_at = False
        self.setProperty(RING_OF_PARENT_PROPERTY, True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_title(text)

    def set_title(self, text: str) -> None:
        """Change the title; an ampersand stays one."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._title = text
        self.updateGeometry()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(fonts.named("h3", scale_of(self)))

    def sizeHint(self) -> QSize:
        height = max(24, scale_of(self).style("h3").line)
        return QSize(round(self._metrics().horizontalAdvance(self._title)) + 3, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = fonts.named("h3", scale_of(self))
        font.setUnderline(self.is_pointed_at or self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(current().ink.primary))
        room = QRectF(self.rect())
        shown = self._metrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def link(text: str, spoken: str = "") -> QPushButton:
    """A link to another page that Enter follows too."""
    made = button(text, "link", spoken=spoken)
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class SectionCard(Card):
    """A card of the overview; `section` is where it leads, wherever it is clicked."""

    section = ""

    def __init__(self, title: str, go: Go, *, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(f"overview_{type(self).__name__}")
        self.go = go
        self.title.hide()
        self.door = TitleButton(title, self)
        self.door.clicked.connect(self.open)
        self.head.insertWidget(0, self.door)
        self.head.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._is_pressed = False

    def open(self) -> None:
        """Go to the section."""
        self.go(self.section, "")

    def open_item(self, item_id: str) -> None:
        """Go to an item of the section."""
        self.go(self.section, item_id)

    def add_link(self, text: str) -> QPushButton:
        """Put a link to the section into the head."""
        made = link(text)
        made.clicked.connect(self.open)
        self.head.addWidget(made)
        return made

    def set_title(self, title: str) -> None:
        super().set_title(title)
        self.door.set_title(title)

    def show_glance(self, glance: Glance) -> None:
        """Fill the card from a plan."""
        raise NotImplementedError

    def _point(self, *, at_it: bool) -> None:
        self.door.is_pointed_at = at_it
        self.door.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._point(at_it=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(at_it=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pressed, self._is_pressed = self._is_pressed, False
        if was_pressed and self.rect().contains(event.position().toPoint()):
            self.open()
