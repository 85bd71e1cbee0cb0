"""A text to be read from afar: as large as its room allows, in pages where it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.session.topics.wrapping import Wrapped, cut, is_right_to_left, wrapped
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen
from ui.widgets.roles import give_role
from ui.widgets.speech import announce

Step = tuple[int, int, int]
BODY: Sequence[Step] = ((28, 40, 400), (24, 34, 400), (22, 30, 400), (20, 26, 400))
QUIET: Sequence[Step] = ((22, 30, 400), (20, 26, 400))
STRONG: Sequence[Step] = ((44, 54, 600), (36, 46, 600), (30, 40, 600), (24, 32, 600))
LARGE: Sequence[Step] = ((40, 54, 500), (34, 46, 500), (28, 40, 400), (24, 34, 400), (20, 26, 400))
MOST_LINES = 7
_FOOT, _ARROW = 36, 52
_ON = {Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Space}
_BACK = {Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace}


class LongText(Painted):
    """`steps` are sizes in pixels with line height and weight, the largest first.

    What has no room in the smallest one, or more lines than can be taken in, stands on further
    pages: arrows, Page keys, Space and a click turn them.
    """

    turned = Signal(int)

    def __init__(
        self,
        steps: Sequence[Step] = BODY,
        *,
        least: int = 2,
        most: int = MOST_LINES,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.steps = steps
        self._least, self._most = least, most
        self._align = align
        self._text = self._said = ""
        self.is_quiet = False
        self._page = 0
        self._fitted: Wrapped | None = None
        self._per_page = 1
        self.own_step = 0
        self._has_foot = False
        self.has_foot = most > 1
        self._fellows: tuple[LongText, ...] = ()

    def set_text(self, text: str, *, quiet: bool = False) -> None:
        """Show a text; a quiet one says that there is none."""
        if (text, quiet) == (self._text, self.is_quiet):
            return
        self._text, self.is_quiet = text, quiet
        self._page = 0
        self._fit()
        self.speak(text)
        self.updateGeometry()

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    @property
    def pages(self) -> int:
        """How many pages the text has."""
        lines = len(self._wrapped.lines)
        return max(1, -(-lines // self._per_page))

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines on screen."""
        made, first = self._wrapped, self._page * self._per_page
        rest = made.lines[first:]
        if self._has_foot:
            return rest[: self._per_page]
        return cut(rest, self._per_page, made.font, self.width())

    @property
    def letter_size(self) -> int:
        """The size of the letters on screen, in pixels."""
        return self._wrapped.font.pixelSize()

    def turn(self, by: int) -> None:
        """Show another page."""
        page = min(max(self._page + by, 0), self.pages - 1)
        if page != self._page:
            self._page = page
            self.update()
            self.turned.emit(page)
            announce(self, " ".join(self.shown))

    def keep_step_with(self, fellows: Sequence["LongText"]) -> None:
        """Have texts that stand side by side written in one size."""
        self._fellows = tuple(each for each in fellows if each is not self)
        self._fit()

    @property
    def _wrapped(self) -> Wrapped:
        if self._fitted is None:
            self._fit()
        assert self._fitted is not None
        return self._fitted

    def _fit(self) -> None:
        before = self.own_step
        last = len(self.steps) - 1
        fitting = (step for step in range(last + 1) if self._has_room(step))
        self.own_step = next(fitting, last) if self._text else 0
        self.write()
        if self.own_step != before:
            for each in self._fellows:
                each.write()

    def _broken(self, step: int, width: int = 0) -> Wrapped:
        size, line, weight = self.steps[step]
        font = fonts.sized(self.scale.grown(size), weight)
        return wrapped(self._text, font, width or self.width(), self.scale.grown(line))

    def height_in(self, width: int) -> int:
        """Return the height of the text in a width, in the largest size with few enough lines."""
        made = self._broken(0, width)
        for step in range(len(self.steps)):
            made = self._broken(step, width)
            if len(made.lines) <= self._most:
                break
        return round(max(1, min(len(made.lines), self._most)) * made.spacing)

    def _has_room(self, step: int) -> bool:
        made = self._broken(step)
        return len(made.lines) <= min(self._most, made.fitting(self.height()))

    def write(self) -> None:
        """Break the text in the size that all fellows have room for, and count the pages."""
        steps = [self.own_step, *(each.own_step for each in self._fellows)]
        fitted = self._broken(min(max(steps), len(self.steps) - 1))
        self._per_page = min(self._most, fitted.fitting(self.height()))
        below = self.height() - self.scale.grown(_FOOT)
        self._has_foot = self.has_foot and below >= fitted.spacing
        if len(fitted.lines) > self._per_page and self._has_foot:
            self._per_page = min(self._most, fitted.fitting(below))
        self._fitted = fitted
        self._page = min(self._page, self.pages - 1)
        is_paged = self.pages > 1
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if is_paged else policy.NoFocus)
        hint = self.tr("Page Down and Page Up turn the pages.") if is_paged else ""
        self.setAccessibleDescription(hint)
        self.update()

    def natural_size(self) -> QSize:
        size, line, _weight = self.steps[0]
        return QSize(self.scale.grown(size) * 8, self.scale.grown(line) * self._least)

    def minimumSizeHint(self) -> QSize:
        _size, line, _weight = self.steps[-1]
        return QSize(self.scale.grown(90), self.scale.grown(line) * self._least)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, fitted = current(), self._wrapped
        painter.setFont(fitted.font)
        painter.setPen(QColor(tokens.ink.tertiary if self.is_quiet else tokens.ink.primary))
        is_turned = self._align == _LEFT and is_right_to_left(self._text)
        side = _RIGHT if is_turned else self._align
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, line in enumerate(self.shown):
            room = QRectF(0, number * fitted.spacing, rect.width(), fitted.spacing)
            painter.drawText(room, int(side | align), line)
        if self.pages > 1 and self._has_foot:
            self._paint_foot(painter)

    def _paint_foot(self, painter: QPainter) -> None:
        tokens = current()
        font = fonts.named("caption", self.scale, 500)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink.secondary))
        box, foot = self._foot(), self.scale.grown(_FOOT)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, self._pages_told())
        self._arrows(painter, box, foot / 4)

    def _arrows(self, painter: QPainter, foot: QRectF, size: float) -> None:
        tokens = current()
        ends = ((-1, self._page > 0), (1, self._page < self.pages - 1))
        for number, (direction, is_open) in enumerate(ends):
            ink = tokens.ink.primary if is_open else tokens.ink.disabled
            painter.setPen(pen(ink, self.scale.grown(2)))
            middle = self._arrow(number, foot).center()
            tip = middle + QPointF(0, direction * size * 0.5)
            painter.drawLine(tip, tip + QPointF(-size, -direction * size))
            painter.drawLine(tip, tip + QPointF(size, -direction * size))

    def _arrow(self, number: int, foot: QRectF) -> QRectF:
        """Return where the arrow back (0) or on (1) is pressed."""
        told = self._pages_told()
        width = self.scale.grown(_ARROW)
        metrics = QFontMetricsF(fonts.named("caption", self.scale, 500))
        left = foot.left() + metrics.horizontalAdvance(told) + self.scale.grown(8)
        return QRectF(left + number * width, foot.top(), width, foot.height())

    def _pages_told(self) -> str:
        return self.tr("{page} of {pages}").format(page=self._page + 1, pages=self.pages)

    def _foot(self) -> QRectF:
        foot = self.scale.grown(_FOOT)
        return QRectF(0, self.height() - foot, self.width(), foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.pages > 1 and key in _ON | _BACK:
            self.turn(1 if key in _ON else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.pages < 2:
            super().mousePressEvent(event)
            return
        if self._has_foot and self._arrow(0, self._foot()).contains(event.position()):
            self.turn(-1)
            return
        is_last = self._page == self.pages - 1
        self.turn(-self._page if is_last else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()
        super().changeEvent(event)


_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
give_role(LongText, QAccessible.Role.StaticText)


def write_alike(*texts: LongText) -> None:
    """Have texts side by side written in one size: both sides' words weigh the same."""
    for text in texts:
        text.keep_step_with(texts)
