"""Who is speaking: the sides by name with their marks and keys, one of them chosen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.speaking import Speaking
from ui.look import fonts
from ui.look.current import current, scale_of
from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.widgets.labels import Label, plain_tool_tip
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import pen, rounded
from ui.widgets.roles import give_role

_MARKS = {Speaking.US: ("us",), Speaking.THEM: ("them",), Speaking.BOTH: ("us", "them")}
_STEP = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_LONGEST = 220  # a name's width in the design
ORDER = (Speaking.US, Speaking.THEM, Speaking.BOTH)


class SpeakerButton(QAbstractButton):
    """One side: its mark, its name and its key, on the panel's ground where it speaks."""

    stepped = Signal(int)

    def __init__(self, speaking: Speaking, digit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaking, self._digit = speaking, digit
        self._is_hovered, self._shows_name = False, True
        self.setProperty("on_together", True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self, name: str) -> None:
        """Say what the side is called."""
        self.setText(name)
        self.setAccessibleName(self.tr("{name} speaks").format(name=name))
        self.setAccessibleDescription(self._digit)
        self.setToolTip(plain_tool_tip(f"{name} ({self._digit})"))
        self.updateGeometry()

    def _font_width(self) -> float:
        font = fonts.named("label", scale_of(self), 600)
        return QFontMetricsF(font).horizontalAdvance(self.text())

    def _marks_width(self) -> int:
        grown = scale_of(self).grown
        return grown(20) + grown(14) * (len(_MARKS[self._speaking]) - 1)

    def sizeHint(self) -> QSize:
        grown = scale_of(self).grown
        if not self._shows_name:
            return QSize(self._marks_width() + grown(28), grown(48))
        words = min(self._font_width(), grown(_LONGEST))
        return QSize(round(words) + self._marks_width() + grown(14 + 10 + 14), grown(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_name(self, shown: bool) -> None:
        """Show the name, or the mark alone where room is short."""
        if shown is not self._shows_name:
            self._shows_name = shown
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, grown = current(), scale_of(self).grown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = rounded(box, scale_of(self).radius)
        if self.isChecked():
            painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.together.on, 2 if self._is_hovered else 1))
        ink = tokens.ink.primary if self.isChecked() else tokens.together.on
        self._paint_marks(painter, grown(14))
        if not self._shows_name:
            return
        left = grown(14 + 10) + self._marks_width()
        room = QRectF(left, 0, self.width() - left - grown(8), self.height())
        font = fonts.named("label", scale_of(self), 600 if self.isChecked() else 500)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_marks(self, painter: QPainter, left: int) -> None:
        grown, tokens = scale_of(self).grown, current()
        side = grown(20)
        for number, kind in enumerate(_MARKS[self._speaking]):
            box = QRectF(left + number * grown(14), (self.height() - side) / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface.panel))
            painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
            paint_mark(painter, box, "us" if kind == "us" else "them")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEP.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        super().leaveEvent(event)


give_role(SpeakerButton, QAccessible.Role.RadioButton)


class Speakers(Sized):
    """Always in sight; a click, an arrow or a key has another side speak."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Who is speaking"))
        self.words = Label(self.tr("Speaking"), kind="caption", parent=self)
        self.words.setProperty("on_together", True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._group = QButtonGroup(self)
        self.buttons: dict[Speaking, SpeakerButton] = {}
        for number, speaking in enumerate(ORDER, start=1):
            self._add(speaking, str(number))
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def _add(self, speaking: Speaking, digit: str) -> None:
        button = self.buttons[speaking] = SpeakerButton(speaking, digit, self)
        button.clicked.connect(lambda _checked=False: self._desk.speak_as(speaking))
        button.stepped.connect(lambda step: self._step(speaking, step))
        self._group.addButton(button)
        self._row.addWidget(button)

    def show_view(self) -> None:
        """Show names and who speaks."""
        for speaking, button in self.buttons.items():
            both = speaking is Speaking.BOTH
            name = self.tr("Both") if both else self._desk.name_of(Side(speaking.value))
            button.name(name)
            is_chosen = speaking is self._desk.speaking
            button.setChecked(is_chosen)
            reached = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reached)

    def show_names(self, shown: bool) -> None:
        """Show the names of all but who speaks, or marks alone where room is short."""
        for button in self.buttons.values():
            button.show_name(shown or button.isChecked())

    def measure(self) -> None:
        """Tell the layout around what is needed now: it remembers what was before."""
        self._row.invalidate()
        self.updateGeometry()

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(6))

    def _step(self, speaking: Speaking, step: int) -> None:
        at = ORDER.index(speaking) + step
        if 0 <= at < len(ORDER):
            self._desk.speak_as(ORDER[at])
            self.buttons[ORDER[at]].setFocus(Qt.FocusReason.TabFocusReason)
