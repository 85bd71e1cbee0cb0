"""How a figure is worked out: the rule, the figures that went into it, and what they make."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.look.icons import icon
from ui.widgets.buttons import Button, button
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

_WIDTH, _MOST_FIGURES, _SIDE, _BAR = 380, 300, 16, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class WorkingLine(NamedTuple):
    """A name with its figure; `how` says what the figure is worked out from."""

    name: str
    figure: str
    how: str = ""

    @property
    def spoken(self) -> str:
        """Return the line as a screen reader says it."""
        way = f"{self.how} = {self.figure}" if self.how else self.figure
        return f"{self.name}: {way}" if way else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """The way to a figure: `result` is what the lines make, a sentence or a name with a figure."""

    title: str
    rule: str
    lines: Sequence[tuple[str, str] | WorkingLine] = ()
    result: tuple[str, str] = ("", "")
    note: str = ""

    @property
    def told(self) -> tuple[WorkingLine, ...]:
        """Return the lines with their parts named."""
        return tuple(WorkingLine(*line) for line in self.lines)

    @property
    def copied(self) -> str:
        """Return it all as lines of text, for the clipboard."""
        told = ("\t".join(part for part in line if part) for line in self.told)
        result = "\t".join(part for part in self.result if part)
        said = (self.title, self.rule, *told, result, self.note)
        return "\n".join(each for each in said if each)

    @property
    def spoken(self) -> str:
        """Return it all as a screen reader says it."""
        lines = [*self.told, WorkingLine(*self.result)]
        said = (self.rule, *(each.spoken for each in lines if each.name), self.note)
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
        self._grid = QGridLayout()
        self.figures = self._scrolled(working)
        name, figure = working.result
        self.result = Label(name, kind="label", weight=600, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 14)
        column.setSpacing(8)
        column.addWidget(Label(working.title, kind="h3", wrap=True))
        column.addWidget(Label(working.rule, kind="label", tone="secondary", weight=400, wrap=True))
        column.addWidget(self.figures)
        result = QGridLayout()
        result.setColumnStretch(0, 1)
        result.setHorizontalSpacing(_SIDE)
        result.addWidget(self.result, 0, 0)
        if figure:
            result.addWidget(Label(figure, kind="label", weight=600), 0, 1, _RIGHT)
        column.addLayout(result)
        self.figures.setVisible(bool(working.lines))
        self.result.setVisible(bool(name))
        if working.note:
            column.addWidget(Label(working.note, kind="caption", tone="secondary", wrap=True))
        self._working = working
        self.copy = button(self.tr("Copy"), "flat", icon_name="copy", small=True)
        self.copy.clicked.connect(lambda _checked=False: self.copy_all())
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def copy_all(self) -> None:
        """Put title, rule and figures on the clipboard as text."""
        QGuiApplication.clipboard().setText(self._working.copied)
        self.copy.setText(self.tr("Copied"))

    def _scrolled(self, working: Working) -> QScrollArea:
        """Return the lines, which scroll where there are many."""
        sheet = QWidget()
        sheet.setProperty("page", True)
        grid = self._grid
        sheet.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_SIDE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for line in working.told:
            row = grid.rowCount()
            grid.addWidget(Label(line.name, kind="label", weight=400, wrap=True), row, 0)
            grid.addWidget(Label(line.figure, kind="label", weight=500), row, 1, _RIGHT)
            if line.how:
                how = Label(line.how, kind="caption", tone="secondary", wrap=True)
                grid.addWidget(how, row + 1, 0, 1, 2)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(working.title)
        area.setWidget(sheet)
        return area

    def _fit(self, asker: QWidget) -> None:
        """Be as high as the words need."""
        scale, layout = scale_of(asker), self.layout()
        self.setFixedWidth(scale.grown(_WIDTH))
        room = self.width() - 2 * _SIDE
        needed = max(self._grid.heightForWidth(room), self._grid.minimumSize().height()) + 2
        most = scale.grown(_MOST_FIGURES)
        if needed > most:
            self._grid.setContentsMargins(0, 0, _BAR, 0)
        self.figures.setFixedHeight(min(needed, most))
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def show_under(self, asker: QWidget) -> None:
        """Open below a widget, or above it where the screen ends."""
        self._fit(asker)
        room = asker.screen().availableGeometry()
        corner = asker.mapToGlobal(QPoint(asker.width() - self.width(), asker.height() + 4))
        if corner.y() + self.height() > room.bottom():
            corner.setY(asker.mapToGlobal(QPoint(0, -4)).y() - self.height())
        x = max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4))
        self.move(x, max(room.top() + 4, corner.y()))
        self.show()
        reader = self if self.figures.isHidden() else self.figures
        reader.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
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
