"""What a choice or a reference can be: a value with its words and a picture of who is meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from ui.delegates.cells import DRAWN, PersonSeen, person_seen
from ui.forms.words import word
from ui.widgets.marks import paint_mark
from ui.widgets.person_disc import paint_person

_SIDES = {
    "owner_us_id": (Side.US,),
    "lead_us_id": (Side.US,),
    "owner_them_id": (Side.THEM,),
    "lead_them_id": (Side.THEM,),
    "outcome_confirmed_by_id": (Side.THEM, Side.THIRD),
    "credited_to_id": (Side.THEM, Side.THIRD),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice; the value None is the empty one."""

    value: object
    text: str
    who: PersonSeen | Side | None = None


def options_for(rule: Field, parts: PlanParts, item: object = None) -> tuple[Option, ...]:
    """Return what a choice or reference field of an item may hold, in the order to show it."""
    if rule.holds is FieldType.CHOICE and rule.choices is not None:
        return tuple(Option(value=each, text=word(each)) for each in rule.choices)
    if rule.refers_to == "person":
        return tuple(_person(parts, each) for each in people_for(rule.name, parts, item))
    if rule.refers_to == "party":
        return tuple(party_option(each) for each in parts.parties)
    return ()


def people_for(name: str, parts: PlanParts, item: object) -> Sequence[Person]:
    """Return the people who can be named in a field: those of the side that is asked for."""
    if name == "person_id":
        party_id = getattr(item, "party_id", None)
        return [each for each in parts.people if party_id in (None, each.party_id)]
    if name in ("counterpart_id", "reports_to_id"):
        same = name == "reports_to_id"
        own, me = getattr(item, "party_id", None), getattr(item, "id", None)
        others = (each for each in parts.people if each.id != me)
        return [each for each in others if (each.party_id == own) is same]
    sides = _SIDES.get(name, tuple(Side))
    return [each for each in parts.people if parts.side_of(each.party_id) in sides]


def party_option(party: Party) -> Option:
    """Return a party to choose."""
    return Option(value=party.id, text=party.label, who=party.side)


def nobody() -> Option:
    """Return the empty choice of a reference."""
    return Option(value=None, text=QCoreApplication.translate("Options", "Nobody yet"))


def _person(parts: PlanParts, person: Person) -> Option:
    return Option(value=person.id, text=person.name, who=person_seen(parts, person))


def picture(who: PersonSeen | Side | None) -> QIcon:
    """Return the disc of a person or the mark of a party; it follows the theme."""
    return QIcon() if who is None else QIcon(_WhoEngine(who))


class _WhoEngine(QIconEngine):
    """Paints in the colours that hold at the moment of painting."""

    def __init__(self, who: PersonSeen | Side) -> None:
        super().__init__()
        self._who = who

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        box, who = QRectF(rect), self._who
        if isinstance(who, PersonSeen):
            paint_person(painter, box, who.initials, who.side, is_team=who.is_team)
        else:
            paint_mark(painter, box.adjusted(4, 4, -4, -4), DRAWN[who])

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(round(size.width() * scale), round(size.height() * scale))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(scale)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _WhoEngine(self._who)
