"""Where everybody stands on the canvas: names are measured here, places are found in the core."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights
from partnerdesk.figures.circle_sheet import Lettering, circle_sheet
from ui.look import fonts
from ui.look.scale import Scale
from ui.widgets.circle_view import CircleMember, picture_of

MARGIN = 12.0
LABEL_GAP = 5  # below a disc, for the ring round whoever has the keyboard
EDGE = 2.0  # beside a circle without names
_DISC_TO_PERSON = 1.6
_BARE_DISC = 34
_LABEL_TO_TEXT = 10
_SMALLER, _MOST_SNUG = (0.85, 0.72), 24


@dataclass(frozen=True, slots=True, kw_only=True)
class CanvasLayout:
    """A picture on a sheet of a size, in pixels."""

    size: QSize
    picture: CirclePicture


def name_font(scale: Scale) -> QFont:
    """Return the font of names."""
    return fonts.named("label", scale, 600)


def role_font(scale: Scale) -> QFont:
    """Return the font of roles."""
    return fonts.named("caption", scale)


def disc_size(scale: Scale) -> float:
    """Return how large a disc is where there is room."""
    return scale.grown(scale.person) * _DISC_TO_PERSON


def readable_layout(
    members: Sequence[CircleMember],
    room: QSizeF,
    scale: Scale,
    *,
    part: float = 1.0,
    with_roles: bool = True,
) -> CanvasLayout:
    """Return a layout with all names; the sheet is larger than the room where it must be.

    `part` is how much of the usual size discs and labels have.
    """
    name, role = QFontMetricsF(name_font(scale)), QFontMetricsF(role_font(scale))
    people = [
        CirclePerson(
            key=member.key,
            side=member.side,
            place=member.place,
            name_width=name.horizontalAdvance(member.name) + 4,
            role_width=role.horizontalAdvance(member.role) + 4,
        )
        for member in members
    ]
    has_roles = with_roles and any(member.role for member in members)
    heights = LabelHeights(
        name=name.height() + 2 + LABEL_GAP, role=role.height() + 1 if has_roles else 0.0
    )
    widest = scale.style("label").size * _LABEL_TO_TEXT * part
    sheet = circle_sheet(
        people,
        room.width() - 2 * MARGIN,
        room.height() - 2 * MARGIN,
        diameter=disc_size(scale) * part,
        lettering=Lettering(heights=heights, widest=widest),
    )
    size = QSizeF(sheet.width + 2 * MARGIN, sheet.height + 2 * MARGIN).toSize()
    return CanvasLayout(size=size, picture=sheet.picture)


def snug_layout(members: Sequence[CircleMember], room: QSizeF, scale: Scale) -> CanvasLayout:
    """Return a readable layout, smaller and without roles where only that fits."""
    usual = readable_layout(members, room, scale)
    if _fits(usual, room) or len(members) > _MOST_SNUG:
        return usual
    for part in _SMALLER:
        found = readable_layout(members, room, scale, part=part, with_roles=False)
        if _fits(found, room):
            return found
    return usual


def _fits(layout: CanvasLayout, room: QSizeF) -> bool:
    return layout.size.width() <= room.width() + 1 and layout.size.height() <= room.height() + 1


def whole_layout(members: Sequence[CircleMember], room: QSizeF, scale: Scale) -> CanvasLayout:
    """Return a layout that fits into the room, without names if need be.

    Where not even the smallest discs fit, the sheet is larger.
    """
    named = readable_layout(members, room, scale)
    if _fits(named, room):
        return named
    box = QRectF(0, 0, room.width() - 2 * MARGIN, room.height() - 2 * MARGIN)
    try:
        found = picture_of(members, box, disc=disc_size(scale), named=False, scale=scale)
    except ValueError:
        return named
    return CanvasLayout(size=room.toSize(), picture=found)


def bare_layout(members: Sequence[CircleMember], room: QSizeF, scale: Scale) -> CanvasLayout:
    """Return a layout of discs without names that fills the room; the names stand beside it."""
    inset = EDGE - MARGIN  # the sheet is drawn with a margin for names
    box = QRectF(inset, inset, room.width() - 2 * EDGE, room.height() - 2 * EDGE)
    try:
        found = picture_of(members, box, disc=scale.grown(_BARE_DISC), named=False, scale=scale)
    except ValueError:
        return readable_layout(members, room, scale)
    return CanvasLayout(size=room.toSize(), picture=found)
