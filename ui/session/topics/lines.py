"""A short list in large type: a title over a quiet line each; lines can be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.look.icons import paint_icon
from ui.session.topics.scaling import keep_air
from ui.widgets.marks import MarkKind, paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import rounded
from ui.widgets.roles import give_role

HEIGHT, _MARK = 66, 26
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `mark` or `icon` stands before it; one that is late says so in its tone as well."""

    key: str
    title: str
    below: str = ""
    mark: MarkKind | None = None
    icon: str = ""
    is_late: bool = False


class LineRow(Painted):
    """One line to read, or to choose where anybody listens."""

    chosen = Signal(str)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.speak(f"{line.title}, {line.below}" if line.below else line.title)
        self._is_under_pointer = False

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(260), self.scale.grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(100), self.scale.grown(HEIGHT))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, line = current(), self.line
        if self._is_under_pointer:
            painter.fillPath(rounded(rect, self.scale.radius), QColor(tokens.surface.hover))
        left = self._picture(painter, rect)
        half = rect.height() / 2
        upper = QRectF(left, rect.top(), rect.right() - left, half if line.below else 2 * half)
        self._write(painter, upper, line.title, fonts.named("h3", self.scale, 500))
        if not line.below:
            return
        lower = upper.translated(0, half - self.scale.grown(4))
        ink = tokens.attention.text if line.is_late else tokens.ink.secondary
        self._write(painter, lower, line.below, fonts.named("caption", self.scale), ink)

    def _picture(self, painter: QPainter, rect: QRectF) -> float:
        line, side = self.line, float(self.scale.grown(_MARK))
        if line.mark is None and not line.icon:
            return rect.left()
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        if line.mark is not None:
            paint_mark(painter, box, line.mark)
        else:
            ink = current().attention.line if line.is_late else current().ink.secondary
            paint_icon(painter, box, line.icon, ink)
        return rect.left() + side + self.scale.grown(14)

    def _write(self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: str = "") -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink or current().ink.primary))
        shown = QFontMetricsF(font).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, box.width()
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | align), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.chosen.emit(self.line.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.line.key)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self._is_under_pointer = event.type() == QEvent.Type.Enter
            self.update()
        return super().event(event)


class Lines(QWidget):
    """The lines below each other; arrows go from one to the next. `chosen` carries a key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LineRow, ...] = ()
        self._column = QVBoxLayout(self)
        keep_air(self, self._column, spacing=4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> tuple[Line, ...]:
        """What is shown."""
        return tuple(row.line for row in self.rows)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        if tuple(lines) == self.shown:
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(LineRow(line) for line in lines)
        for row in self.rows:
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        focused = [at for at, row in enumerate(self.rows) if row.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        there = min(max(focused[0] + step, 0), len(self.rows) - 1)
        self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)


give_role(LineRow, QAccessible.Role.ListItem)
give_role(Lines, QAccessible.Role.List)
