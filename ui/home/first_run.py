"""The first start: what the program is for, and the ways to begin that there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.home.account_cells import write
from ui.home.drawn import font
from ui.home.welcome_picture import WelcomePicture
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon, pixmap
from ui.widgets.buttons import button, is_pressed_by_enter
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

_HEIGHT, _PANEL, _PICTURE_FROM = 82, 560, 1100


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to begin: the key of an action, and what it leads to."""

    key: str
    icon: str
    title: str
    sentence: str


class WayButton(QAbstractButton):
    """A large button with a round picture, a title and a sentence."""

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = way
        self.setAccessibleName(way.title)
        self.setAccessibleDescription(way.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(current_scale().grown(360), current_scale().grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), current_scale()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        edge = rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), scale.card_radius)
        ground = tokens.surface.hover if self.underMouse() else tokens.surface.panel
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(edge, pen(tokens.line.strong))
        side = scale.grown(48)
        disc = QRectF(16, box.center().y() - side / 2, side, side)
        painter.setPen(pen(tokens.line.subtle))
        painter.setBrush(QColor(tokens.surface.sunken))
        painter.drawEllipse(disc)
        small = side * 0.42
        picture = QRectF(0, 0, small, small)
        picture.moveCenter(disc.center())
        paint_icon(painter, picture, self._way.icon, tokens.ink.primary)
        arrow = QRectF(box.right() - 36, box.center().y() - 9, 18, 18)
        paint_icon(painter, arrow, "chevron_right", tokens.ink.primary)
        self._words(painter, QRectF(disc.right() + 16, 0, arrow.left() - disc.right() - 24, 0))

    def _words(self, painter: QPainter, room: QRectF) -> None:
        scale, ink = current_scale(), current().ink
        upper, lower = scale.style("h3").line, scale.style("body").line
        top = (self.height() - upper - lower) / 2
        first = QRectF(room.left(), top, room.width(), upper)
        write(painter, first, self._way.title, font("h3"), ink.primary)
        second = QRectF(room.left(), top + upper, room.width(), lower)
        write(painter, second, self._way.sentence, font("body"), ink.secondary)


class FirstRun(QWidget):
    """Sends `chosen` with the key of an action."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = WelcomePicture(self)
        self.panel = QFrame(self)
        self.ways = [WayButton(way, self.panel) for way in self._ways()]
        for way, made in zip(self._ways(), self.ways, strict=True):
            made.clicked.connect(lambda _checked=False, key=way.key: self.chosen.emit(key))
        self.archived = button(self.tr("Show archived accounts"), "link", parent=self.panel)
        self.archived.clicked.connect(lambda _checked=False: self.chosen.emit("archived_accounts"))
        self.archived.hide()
        self._assemble()

    def _ways(self) -> Sequence[Way]:
        return (
            Way(
                key="open_sample",
                icon="play",
                title=self.tr("Open the sample plan"),
                sentence=self.tr("Look round a finished plan. Ten minutes."),
            ),
            Way(
                key="draw_circle",
                icon="circle",
                title=self.tr("Draw your first circle"),
                sentence=self.tr("Pick one customer and place the people."),
            ),
            Way(
                key="open_plan_file",
                icon="import",
                title=self.tr("Import a plan file"),
                sentence=self.tr("A plan that somebody has sent to you."),
            ),
        )

    def _assemble(self) -> None:
        title = Label(
            self.tr("Make a plan with your customer, not about them"),
            kind="number",
            wrap=True,
            parent=self.panel,
        )
        lead = Label(
            self.tr("Shared goals, shared risks, shared rewards. Start in one of three ways."),
            tone="secondary",
            wrap=True,
            parent=self.panel,
        )
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(56, 24, 64, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(16)
        for way in self.ways:
            column.addWidget(way)
        column.addWidget(self.archived, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addLayout(self._note())
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._picture, 1)
        row.addWidget(self._scrolled())

    def _scrolled(self) -> QScrollArea:
        """A low window with large text scrolls."""
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel.setProperty("page", True)
        area.setWidget(self.panel)
        return area

    def _note(self) -> QHBoxLayout:
        self._disk = QLabel(self.panel)
        words = self.tr("Everything stays on this computer. No sign-in needed.")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._disk)
        row.addWidget(Label(words, tone="secondary", wrap=True, parent=self.panel), 1)
        self._draw()
        return row

    def _draw(self) -> None:
        self._disk.setPixmap(pixmap("disk", "secondary", 17, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_picture = self.width() >= _PICTURE_FROM
        self._picture.setVisible(has_picture)
        width = min(self.width(), current_scale().grown(_PANEL if has_picture else 640))
        self._area.setFixedWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current().surface.panel))
