"""One person or team on the canvas: a shape with a name, found by screen readers and by keys."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from partnerdesk.figures.circle_parts import Naming, Token
from partnerdesk.figures.shapes import Box
from ui.canvas.layout import LABEL_GAP, name_font, role_font
from ui.canvas.words import member_words
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.widgets.circle_view import CircleMember
from ui.widgets.initials import initials_of
from ui.widgets.labels import plain_tool_tip
from ui.widgets.patterns import pen
from ui.widgets.person_disc import paint_person

RING = 5
_TOP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
_ALIGN = {
    ("edge", "us"): Qt.AlignmentFlag.AlignRight,
    ("edge", "them"): Qt.AlignmentFlag.AlignLeft,
    ("edge", "third"): Qt.AlignmentFlag.AlignLeft,
}


class MarkKeeper(Protocol):
    """What answers the keys and the pointer on a mark."""

    def press_key(self, mark: "CircleMark", event: QKeyEvent) -> bool:
        """Answer a key; False where it means nothing here."""
        ...

    def press(self, mark: "CircleMark", at: QPointF) -> None:
        """The pointer went down at a place of the sheet."""
        ...

    def drag(self, mark: "CircleMark", at: QPointF) -> None:
        """The pointer moved, held down."""
        ...

    def release(self, mark: "CircleMark") -> None:
        """The pointer was let go."""
        ...

    def open(self, mark: "CircleMark") -> None:
        """The mark was clicked twice."""
        ...


class CircleMark(QAbstractButton):
    """Paints disc, name and role; what happens to it is for the canvas to say."""

    def __init__(self, keeper: MarkKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._disc, self._label = QRectF(), QRectF()
        self._naming: Naming = "none"
        self._is_lifted = False
        self.member = CircleMember(key="", name="", side="us")
        self.setProperty("draws_own_focus", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def disc(self) -> QRectF:
        """The disc's box on the sheet."""
        return self._disc.translated(self.pos())

    def show_member(self, member: CircleMember) -> None:
        """Show somebody."""
        self.member = member
        words = member_words(member)
        if words != self.accessibleName():
            self.setAccessibleName(words)
        self.setAccessibleDescription(member.role)
        told = ", ".join(each for each in (member.name, member.role, member.party) if each)
        self.setToolTip(plain_tool_tip(told))
        self.update()

    def stand(self, token: Token, naming: Naming, offset: QPointF) -> None:
        """Take a place on the sheet."""
        disc, label = _rect(token.disc, offset), _rect(token.label, offset)
        self._naming = naming
        whole = disc if naming == "none" else disc.united(label)
        room: QRect = whole.adjusted(-RING, -RING, RING, RING).toAlignedRect()
        self._disc = disc.translated(-QPointF(room.topLeft()))
        self._label = label.translated(-QPointF(room.topLeft()))
        self.setGeometry(room)
        self.update()

    def hold(self, is_lifted: bool) -> None:
        """Show whether somebody is picked up."""
        self._is_lifted = is_lifted
        self.setCursor(
            Qt.CursorShape.ClosedHandCursor if is_lifted else Qt.CursorShape.PointingHandCursor
        )
        if is_lifted:
            self.raise_()
        self.update()

    def hitButton(self, pos: QPointF) -> bool:  # type: ignore[override]
        return self._disc.contains(pos) or self._label.contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keeper.press_key(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._keeper.press(self, self.mapToParent(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._keeper.drag(self, self.mapToParent(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._keeper.release(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._keeper.open(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        member = self.member
        if self.hasFocus() or self._is_lifted:
            self._ring(painter)
        initials = initials_of(member.name, is_team=member.is_team)
        paint_person(
            painter,
            self._disc,
            initials,
            member.side,
            is_team=member.is_team,
            is_placeholder=member.is_placeholder,
        )
        if member.is_new:
            self._plus(painter)
        if self._naming != "none":
            self._words(painter)

    def _ring(self, painter: QPainter) -> None:
        width = scale_of(self).focus
        painter.setPen(pen(current().line.focus, width))
        painter.setBrush(QColor(current().surface.panel))
        reach = RING - width / 2
        painter.drawEllipse(self._disc.adjusted(-reach, -reach, reach, reach))

    def _plus(self, painter: QPainter) -> None:
        side = max(14.0, self._disc.width() * 0.42)
        box = QRectF(self._disc.right() - side * 0.72, self._disc.top() - side * 0.16, side, side)
        painter.setPen(pen(current().surface.panel, 1.5))
        painter.setBrush(QColor(current().action.fill))
        painter.drawEllipse(box)
        air = side * 0.2
        paint_icon(painter, box.adjusted(air, air, -air, -air), "plus", current().action.on)

    def _words(self, painter: QPainter) -> None:
        member, scale = self.member, scale_of(self)
        across = _ALIGN.get((member.place, member.side), Qt.AlignmentFlag.AlignHCenter)
        name, label = name_font(scale), self._label.adjusted(0, LABEL_GAP, 0, 0)
        painter.setFont(name)
        painter.setPen(QColor(current().ink.primary))
        painter.drawText(label, across | _TOP, _cut(member.name, name, label.width()))
        if self._naming == "role" and member.role:
            role = role_font(scale)
            painter.setFont(role)
            painter.setPen(QColor(current().ink.secondary))
            below = label.adjusted(0, QFontMetricsF(name).height() + 1, 0, 2)
            painter.drawText(below, across | _TOP, _cut(member.role, role, label.width()))


def _rect(box: Box, offset: QPointF) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height).translated(offset)


def _cut(text: str, font: QFont, width: float) -> str:
    shown = " ".join(text.split())
    return QFontMetricsF(font).elidedText(shown, Qt.TextElideMode.ElideRight, width)
