"""A person with name and role in one line, painted by one widget: a list may hold hundreds."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.painters import paint_words, two_lines
from ui.look import fonts
from ui.widgets.circle_view import CircleMember
from ui.widgets.initials import initials_of
from ui.widgets.labels import plain_tool_tip
from ui.widgets.painted import Painted
from ui.widgets.person_disc import TEAM_WIDTH, paint_person

_DISC, _HEIGHT, _GAP = 30, 34, 10


class PersonLine(Painted):
    """Disc, name over role; elided where room is short, with all of it in the tool tip."""

    def __init__(self, member: CircleMember, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = member
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = ", ".join(each for each in (member.name, member.role, member.party) if each)
        self.speak(words)
        self.setToolTip(plain_tool_tip(words))

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(140), self.scale.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(90), self.scale.grown(_HEIGHT))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        member, side = self._member, float(self.scale.grown(_DISC))
        width = side * (TEAM_WIDTH if member.is_team else 1.0)
        disc = QRectF(rect.left(), rect.center().y() - side / 2, width, side)
        paint_person(
            painter,
            disc,
            initials_of(member.name, is_team=member.is_team),
            member.side,
            is_team=member.is_team,
            is_placeholder=member.is_placeholder,
        )
        words = rect.adjusted(side * TEAM_WIDTH + _GAP - 3, 0, 0, 0)
        upper, lower = two_lines(words, 0) if member.role else (words, words)
        name = " ".join(member.name.split())
        paint_words(painter, upper, name, fonts.named("body", self.scale, 500))
        if member.role:
            role = " ".join(member.role.split())
            paint_words(painter, lower, role, fonts.named("caption", self.scale), tone="tertiary")
