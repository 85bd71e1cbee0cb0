"""How a figure is worked out: the rule, the figures that went into it, and what they make."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.look.icons import icon
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

_WIDTH = 340
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """The way to a figure: `lines` are names with figures, the last one is what they make."""

    title: str
    rule: str
    lines: Sequence[tuple[str, str]] = ()
    result: tuple[str, str] = ("", "")
    note: str = ""

    @property
    def spoken(self) -> str:
        """Return it all as a screen reader says it."""
        told = [f"{name} {figure}" for name, figure in (*self.lines, self.result) if name]
        said = (self.rule, *told, self.note)
        return " ".join(f"{each.removesuffix('.')}." for each in said if each)


class WorkingView(QFrame):
    """A small window under the button that asked; Esc, Enter or a click elsewhere closes it."""

    def __init__(self, working: Working, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("draws_own_focus", True)
        self.setAccessibleName(working.title)
        self.setAccessibleDescription(working.spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(Label(working.title, kind="h3", wrap=True))
        column.addWidget(Label(working.rule, kind="label", tone="secondary", weight=400, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (name, figure) in enumerate(working.lines):
            grid.addWidget(Label(name, kind="label", weight=400, wrap=True), row, 0)
            grid.addWidget(Label(figure, kind="label", weight=500), row, 1, _RIGHT)
        if working.result[0]:
            last = len(working.lines)
            grid.addWidget(Label(working.result[0], kind="label", weight=600), last, 0)
            grid.addWidget(Label(working.result[1], kind="label", weight=600), last, 1, _RIGHT)
        column.addLayout(grid)
        if working.note:
            column.addWidget(Label(working.note, kind="caption", tone="secondary", wrap=True))

    def show_under(self, asker: QWidget) -> None:
        """Open below a widget, or above it where the screen ends."""
        layout = self.layout()
        self.setFixedWidth(scale_of(asker).grown(_WIDTH))
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        room = asker.screen().availableGeometry()
        corner = asker.mapToGlobal(QPoint(asker.width() - self.width(), asker.height() + 4))
        if corner.y() + self.height() > room.bottom():
            corner.setY(asker.mapToGlobal(QPoint(0, -4)).y() - self.height())
        x = max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4))
        self.move(x, max(room.top() + 4, corner.y()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.line.strong))


class HowButton(Button):
    """A small button beside a figure that shows how it is worked out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setIcon(icon("question", "secondary"))
        self.setProperty("flat", True)
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.fit_icon()
        self._working: Working | None = None
        self.shown: WorkingView | None = None
        words = self.tr("How this is worked out")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(lambda _checked=False: self.open())

    def set_working(self, working: Working | None) -> None:
        """Explain another figure; None hides the button."""
        self._working = working
        self.setVisible(working is not None)
        if working is not None:
            self.setAccessibleDescription(working.spoken)

    def open(self) -> None:
        """Show the way to the figure."""
        if self._working is None:
            return
        self.shown = WorkingView(self._working, self)
        self.shown.destroyed.connect(self._closed)
        self.shown.show_under(self)

    def _closed(self) -> None:
        self.shown = None
