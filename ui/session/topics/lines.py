"""A short list in large type: a title over a quiet line each; lines can be chosen."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.look.icons import paint_icon
from ui.look.scale import Scale
from ui.session.topics.scaling import keep_air
from ui.session.topics.wrapping import Wrapped, cut, wrapped
from ui.widgets.marks import MarkKind, paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import rounded
from ui.widgets.roles import give_role

HEIGHT, TALL, _MARK, _AIR = 66, 92, 26, 10
_MOST = 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
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
        self.is_tall = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.speak(f"{line.title}, {line.below}" if line.below else line.title)
        self._is_under_pointer = False

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(260), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(100), self._height())

    def _height(self) -> int:
        return self.scale.grown(TALL if self.is_tall else HEIGHT)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, line = current(), self.line
        air = self.scale.grown(_AIR)
        if self._is_under_pointer:
            painter.fillPath(rounded(rect, self.scale.radius), QColor(tokens.surface.hover))
        rect = rect.adjusted(air, 0, -air, 0)
        left = self._picture(painter, rect)
        made = _broken(line, self.scale, rect.right() - left, most=3 if self.is_tall else 2)
        late = tokens.attention.text if line.is_late else tokens.ink.secondary
        top = rect.center().y() - sum(each.height for each in made) / 2
        for each, ink in zip(made, (tokens.ink.primary, late), strict=False):
            painter.setFont(each.font)
            painter.setPen(QColor(ink))
            for text in each.lines:
                room = QRectF(left, top, rect.right() - left, each.spacing)
                painter.drawText(room, int(_LEFT), text)
                top += each.spacing

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


def _broken(line: Line, scale: Scale, width: float, *, most: int) -> tuple[Wrapped, ...]:
    """Return title and words below in lines: the title first where not all has room."""
    sizes = ((line.title, "h3", 500), (line.below, "caption", 400))
    made, left = [], most
    for text, kind, weight in sizes:
        if not text:
            continue
        is_last = kind == "caption" or not line.below
        font = fonts.named(kind, scale, weight)
        whole = wrapped(" ".join(text.split()), font, width, scale.style(kind).line)
        fitting = max(1, min(left if is_last else left - 1, _MOST))
        made.append(replace(whole, lines=cut(whole.lines, fitting, font, width)))
        left -= len(made[-1].lines)
    return tuple(made)


def wants_more(line: Line, scale: Scale, width: float) -> bool:
    """Tell whether a line has words that two lines in a width have no room for."""
    room = (
        width
        - 2 * scale.grown(_AIR)
        - (scale.grown(_MARK) + scale.grown(14) if line.mark or line.icon else 0)
    )
    in_two, in_three = (_broken(line, scale, room, most=most) for most in (2, 3))
    return [each.lines for each in in_two] != [each.lines for each in in_three]


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

    def show_lines(self, lines: Sequence[Line], *, tall: Container[Line] = ()) -> None:
        """Show these instead; tall ones have room for three lines of words."""
        is_same = all(row.is_tall is (row.line in tall) for row in self.rows)
        if tuple(lines) == self.shown and is_same:
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(LineRow(line) for line in lines)
        for row in self.rows:
            row.is_tall = row.line in tall
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
