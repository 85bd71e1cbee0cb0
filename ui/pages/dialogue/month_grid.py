"""A month as a grid of days with what they hold, painted; arrows, pages, Home, End and Enter."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from partnerdesk.analysis.dated import month_away, weeks_of
from partnerdesk.domain.validation import is_likely
from partnerdesk.formats import Formats
from ui.look import fonts
from ui.look.current import current
from ui.pages.dialogue.dated_words import Entry
from ui.pages.dialogue.day_paint import paint_held
from ui.widgets.labels import plain_tool_tip
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded
from ui.widgets.roles import give_role
from ui.widgets.speech import announce

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MonthGrid(Painted):
    """`chosen` comes with each day chosen, `opened` with Enter or a double click on a day."""

    chosen = Signal(object)
    opened = Signal(object)
    add_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.day = self.today = today
        self._formats = Formats()
        self._first_weekday = 0
        self._names: Sequence[str] = ("",) * 7
        self._by_day: Mapping[date, list[Entry]] = {}
        self._hovered: date | None = None

    @property
    def weeks(self) -> tuple[tuple[date, ...], ...]:
        """The weeks on screen."""
        return weeks_of(self.day, self._first_weekday)

    def on(self, day: date) -> Sequence[Entry]:
        """Return what a day holds."""
        return self._by_day.get(day, ())

    def show_entries(self, entries: Sequence[Entry], today: date, formats: Formats) -> None:
        """Show what there is."""
        self.today, self._formats = today, formats
        found: dict[date, list[Entry]] = {}
        for entry in entries:
            day = entry.day
            while day <= entry.last_day:
                found.setdefault(day, []).append(entry)
                day += timedelta(days=1)
        self._by_day = found
        self._tell()

    def set_weekdays(self, first: int, names: Sequence[str]) -> None:
        """Begin weeks on a weekday (0 is Monday); the names begin with it."""
        self._first_weekday, self._names = first, tuple(names)
        self.update()

    def choose(self, day: date) -> None:
        """Choose a day, and show its month."""
        if is_likely(day) and day != self.day:
            self.day = day
            self._tell()
            if self.hasFocus():
                announce(self, self.accessibleName())
            self.chosen.emit(day)

    def _tell(self) -> None:
        held = self.on(self.day)
        nothing = self.tr("nothing on this day")
        said = "; ".join(each.spoken for each in held) or nothing
        self.speak(f"{self._formats.weekday(self.day)}: {said}")
        self.setAccessibleDescription(
            self.tr("Arrows choose a day, Page Up and Page Down a month, Enter opens, Insert adds")
        )
        self.update()

    # geometry

    def natural_size(self) -> QSize:
        scale = self.scale
        return QSize(scale.grown(420), scale.grown(300))

    def minimumSizeHint(self) -> QSize:
        scale = self.scale
        return QSize(scale.grown(230), scale.grown(150))

    @property
    def head_height(self) -> int:
        """The height of the names of the weekdays."""
        return self.scale.style("caption").line + 12

    def cell(self, day: date) -> QRectF:
        """Return where a day stands."""
        weeks = self.weeks
        for row, week in enumerate(weeks):
            if day in week:
                height = (self.height() - self.head_height) / len(weeks)
                width = self.width() / 7
                column = week.index(day)
                if self.isRightToLeft():
                    column = 6 - column
                return QRectF(column * width, self.head_height + row * height, width, height)
        return QRectF()

    def day_at(self, at: QPoint) -> date | None:
        """Return the day at a place."""
        for week in self.weeks:
            for day in week:
                if self.cell(day).contains(at.toPointF()):
                    return day
        return None

    # painting

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        painter.fillRect(rect, QColor(tokens.surface.panel))
        self._paint_names(painter)
        for week in self.weeks:
            for day in week:
                self._paint_day(painter, day)

    def _paint_names(self, painter: QPainter) -> None:
        width = self.width() / 7
        painter.setFont(fonts.named("caption", self.scale, 500))
        painter.setPen(QColor(current().ink.tertiary))
        for at, name in enumerate(self._names):
            column = 6 - at if self.isRightToLeft() else at
            box = QRectF(column * width + 8, 0, width - 12, self.head_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        tokens, box = current(), self.cell(day)
        inside = day.month == self.day.month
        if day == self.day:
            painter.fillRect(box, QColor(tokens.surface.selected))
        elif day == self._hovered:
            painter.fillRect(box, QColor(tokens.surface.hover))
        elif not inside:
            painter.fillRect(box, QColor(tokens.surface.sunken))
        painter.setPen(pen(tokens.line.subtle))
        painter.drawLine(box.topLeft(), box.topRight())
        if box.left() > 1:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        if day == self.day and self.hasFocus():
            painter.setPen(pen(tokens.line.focus, 2))
            painter.drawRect(box.adjusted(2, 2, -1, -1))
        top = self._paint_number(painter, box, day, inside=inside)
        paint_held(painter, box.adjusted(7, top, -5, -3), self.on(day), self.scale)

    def _paint_number(self, painter: QPainter, box: QRectF, day: date, *, inside: bool) -> int:
        tokens, scale = current(), self.scale
        side = scale.style("caption").line + 4
        disc = QRectF(box.left() + 4, box.top() + 4, side, side)
        ink = tokens.ink.primary if inside else tokens.ink.tertiary
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(rounded(disc, side / 2), QColor(tokens.action.fill))
            ink = tokens.action.on
        weight = 600 if day == self.today or inside else 400
        painter.setFont(fonts.named("caption", scale, weight))
        painter.setPen(QColor(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(day.day))
        return int(side) + 6

    # the user

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        target = self._day_by(key)
        if target is not None:
            self.choose(target)
        elif key in _ENTER and not control:
            self.opened.emit(self.day)
        elif key == Qt.Key.Key_Insert or key in _ENTER:
            self.add_wanted.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _day_by(self, key: Qt.Key) -> date | None:
        turned = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Left: -turned,
            Qt.Key.Key_Right: turned,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if key in days:
            return self.day + timedelta(days=days[key])
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in months:
            return month_away(self.day, months[key])
        if key == Qt.Key.Key_Home:
            return self.day.replace(day=1)
        if key == Qt.Key.Key_End:
            return month_away(self.day.replace(day=1), 1) - timedelta(days=1)
        return self.today if key == Qt.Key.Key_T else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.choose(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day != self._hovered:
            self._hovered = day
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            held = self.on(day) if day else ()
            words = "\n".join(each.spoken for each in held)
            QToolTip.showText(event.globalPos(), plain_tool_tip(words), self)
            return True
        return super().event(event)


give_role(MonthGrid, QAccessible.Role.Table)
