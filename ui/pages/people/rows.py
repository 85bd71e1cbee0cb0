"""People as rows of the table, grouped by party in the order of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from partnerdesk.analysis.circle_moves import rings_shown
from partnerdesk.analysis.contacts import is_overdue, last_contacts
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import (
    DRAWN,
    FigureCell,
    PersonSeen,
    TitleCell,
    person_seen,
)
from ui.delegates.painters import (
    paint_people,
    paint_seen,
    paint_title,
    paint_words,
)
from ui.forms.words import word
from ui.isolating import listed
from ui.look import fonts
from ui.look.current import current_scale
from ui.pages.items.states import day_near
from ui.widgets.marks import paint_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCell:
    """A disc with a name over a title."""

    seen: PersonSeen
    title: TitleCell


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person with their texts."""

    id: str
    item: Person
    side: Side
    person: PersonCell
    party: Party
    role: FigureCell
    circle: str
    counterpart: tuple[PersonSeen, ...]
    reports_to: str
    contact: FigureCell
    last: date | None
    order: tuple[int, int]


def person_rows(plan: PreparedPlan, formats: Formats, today: date) -> tuple[PersonRow, ...]:
    """Return the people of a plan, party by party."""
    contacts = last_contacts(plan.parts, today)
    drawing = plan.parts.newest_drawing
    rings = rings_shown(plan.parts, drawing) if drawing else {}
    shown = _Shown(plan=plan, formats=formats, today=today, contacts=contacts, rings=rings)
    rows = [_row(person, shown) for person in plan.parts.people]
    return tuple(sorted(rows, key=lambda row: row.order))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What all rows are made of; worked out once."""

    plan: PreparedPlan
    formats: Formats
    today: date
    contacts: Mapping[str, date]
    rings: Mapping[str, Ring]


def ring_of(parts: PlanParts, person_id: str) -> Ring | None:
    """Return where a person stands in the newest drawing; None without a drawing."""
    drawing = parts.newest_drawing
    if drawing is None:
        return None
    placed = (each.ring for each in drawing.placements if each.person_id == person_id)
    return next(placed, Ring.OUTSIDE)


def needs_counterpart(person: Person, side: Side) -> bool:
    """Tell whether somebody should have a counterpart: a person of us or them without one."""
    return side is not Side.THIRD and not person.is_team and person.counterpart_id is None


def _counterpart(parts: PlanParts, person: Person) -> tuple[PersonSeen, ...]:
    """Return the counterpart, or an empty place of the other side where one is missing."""
    side = parts.side_of(person.party_id)
    seen = person_seen(parts, parts.person(person.counterpart_id))
    if seen is not None:
        return (seen,)
    if not needs_counterpart(person, side):
        return ()
    words = QCoreApplication.translate("People", "no counterpart yet")
    return (PersonSeen(name=words, side="them" if side is Side.US else "us", missing=True),)


def _row(person: Person, shown: _Shown) -> PersonRow:
    plan, parts = shown.plan, shown.plan.parts
    party = parts.parties_by_id[person.party_id]
    seen = person_seen(parts, person)
    manager = parts.person(person.reports_to_id)
    ring = shown.rings.get(person.id)
    places = [each.id for each in parts.parties]
    return PersonRow(
        id=person.id,
        item=person,
        side=party.side,
        person=PersonCell(
            seen=seen or PersonSeen(name=person.name, side=DRAWN[party.side]),
            title=TitleCell(
                title=person.name, below=_below(person), ours_only=plan.is_ours_only(person.id)
            ),
        ),
        party=party,
        role=FigureCell(text=word(person.plan_role) if person.plan_role else "", right=False),
        circle=word(ring) if ring else "",
        counterpart=_counterpart(parts, person),
        reports_to=manager.name if manager else "",
        contact=_contact(person, shown),
        last=shown.contacts.get(person.id),
        order=(places.index(party.id), person.position),
    )


def _below(person: Person) -> str:
    unnamed = QCoreApplication.translate("People", "name still unknown")
    team = QCoreApplication.translate("People", "a team")
    said = [person.title, unnamed if person.is_placeholder else "", team if person.is_team else ""]
    return listed(each for each in said if each)


def _contact(person: Person, shown: _Shown) -> FigureCell:
    translate, last = QCoreApplication.translate, shown.contacts.get(person.id)
    if last is None:
        return FigureCell(text=translate("People", "not noted"), tone="tertiary", right=False)
    ago = shown.formats.away(last, shown.today)
    overdue = is_overdue(person, last, shown.today)
    return FigureCell(
        text=day_near(last, shown.today, shown.formats),
        below=translate("People", "overdue, {ago}").format(ago=ago) if overdue else ago,
        tone="attention" if overdue else "",
        right=False,
    )


def paint_person_cell(painter: QPainter, rect: QRectF, cell: PersonCell) -> None:
    """Draw disc, name and title."""
    side = float(current_scale().grown(30))
    width = side * (1.1 if cell.seen.is_team else 1.0)
    disc = QRectF(rect.left(), rect.center().y() - side / 2, width, side)
    paint_seen(painter, disc, cell.seen)
    paint_title(painter, rect.adjusted(side * 1.1 + 10, 0, 0, 0), cell.title)


def paint_party(painter: QPainter, rect: QRectF, party: Party) -> None:
    """Draw a party's mark and short name."""
    side = float(current_scale().grown(12))
    mark = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    paint_mark(painter, mark, DRAWN[party.side])
    font = fonts.named("body", current_scale())
    paint_words(painter, rect.adjusted(side + 7, 0, 0, 0), party.label, font, tone="secondary")


def paint_pair(painter: QPainter, rect: QRectF, person: PersonSeen | None) -> None:
    """Draw a counterpart with the name; one that is missing is said in words."""
    if person is None:
        return
    paint_people(painter, rect, (person,))
    side = current_scale().grown(28)
    words = rect.adjusted(side * (1.1 if person.is_team else 1.0) + 10, 0, 0, 0)
    font = fonts.named("body", current_scale())
    paint_words(painter, words, person.name, font, tone="attention" if person.missing else "")
