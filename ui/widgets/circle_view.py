"""The circle of a plan as a drawing for a picture; on the screen it is a canvas."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from partnerdesk.figures.circle import circle_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights, Token
from partnerdesk.figures.shapes import Box, Place, Side
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.look.scale import Scale
from ui.widgets.initials import initials_of
from ui.widgets.patterns import pen
from ui.widgets.person_disc import paint_person

_TOP = Qt.AlignmentFlag.AlignTop
_ALIGN = {
    ("edge", "us"): Qt.AlignmentFlag.AlignRight | _TOP,
    ("edge", "them"): Qt.AlignmentFlag.AlignLeft | _TOP,
    ("edge", "third"): Qt.AlignmentFlag.AlignLeft | _TOP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMember:
    """Somebody in the picture. `party` is the name of their side, `is_new` puts a plus on them."""

    key: str
    name: str
    side: Side
    place: Place = "inside"
    role: str = ""
    party: str = ""
    is_team: bool = False
    is_placeholder: bool = False
    is_new: bool = False


def picture_of(
    members: Sequence[CircleMember], rect: QRectF, *, disc: float, named: bool, scale: Scale
) -> CirclePicture:
    """Where everybody stands in a rectangle; the same for painting and for pointing."""
    name, role = (fonts.named("label", scale, 600), fonts.named("caption", scale))
    wide, small = QFontMetricsF(name), QFontMetricsF(role)
    people = [
        CirclePerson(
            key=member.key,
            side=member.side,
            place=member.place,
            name_width=wide.horizontalAdvance(member.name) + 2,
            role_width=small.horizontalAdvance(member.role) + 2,
        )
        for member in members
    ]
    roles = any(member.role for member in members)
    heights = LabelHeights(name=wide.height() + 1, role=small.height() if roles else 0.0)
    box = Box(x=rect.x(), y=rect.y(), width=rect.width(), height=rect.height())
    return circle_picture(people, box, diameter=disc, heights=heights if named else LabelHeights())


def paint_circle(
    painter: QPainter,
    rect: QRectF,
    members: Sequence[CircleMember],
    *,
    disc: float = 34,
    named: bool = False,
    scale: Scale | None = None,
) -> None:
    """Draw the circle into a rectangle."""
    sizes = scale or current_scale()
    figure = picture_of(members, rect, disc=disc, named=named, scale=sizes)
    tokens = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    someone = any(member.place != "outside" for member in members)
    painter.setPen(pen(tokens.ink.primary, 2) if someone else pen(tokens.line.strong, 2, (5, 5)))
    painter.setBrush(QColor(tokens.surface.sunken))
    painter.drawEllipse(QPointF(figure.centre.x, figure.centre.y), figure.radius, figure.radius)
    if figure.knot is not None:
        box = QRectF(figure.knot.x, figure.knot.y, figure.knot.width, figure.knot.height)
        paint_icon(painter, box, "pair", tokens.together.line, stroke=1.5)
    for member, token in zip(members, figure.tokens, strict=True):
        _member(painter, member, token, figure, sizes)
    painter.restore()


def _member(
    painter: QPainter, member: CircleMember, token: Token, figure: CirclePicture, scale: Scale
) -> None:
    disc = token.disc
    box = QRectF(disc.x, disc.y, disc.width, disc.height)
    paint_person(
        painter,
        box,
        initials_of(member.name, is_team=member.is_team),
        member.side,
        is_team=member.is_team,
        is_placeholder=member.is_placeholder,
    )
    if figure.naming == "none":
        return
    label = QRectF(token.label.x, token.label.y, token.label.width, token.label.height)
    align = _ALIGN.get((member.place, member.side), Qt.AlignmentFlag.AlignHCenter | _TOP)
    font = fonts.named("label", scale, 600)
    painter.setFont(font)
    painter.setPen(QColor(current().ink.primary))
    painter.drawText(label, align, member.name)
    if figure.naming == "role" and member.role:
        painter.setFont(fonts.named("caption", scale))
        painter.setPen(QColor(current().ink.secondary))
        painter.drawText(
            label.adjusted(0, QFontMetricsF(font).height() + 1, 0, 2), align, member.role
        )
