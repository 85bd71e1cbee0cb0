"""People as rows of the table, grouped by party in the order of the plan."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

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
    names_of,
    person_seen,
)
from ui.delegates.painters import paint_figure, paint_people, paint_title, paint_words
from ui.forms.words import word
from ui.look import fonts
from ui.look.current import current_scale
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.items.states import day_near
from ui.widgets.marks import paint_mark
from ui.widgets.person_disc import paint_person

LONG_AGO_DAYS = 45


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
    order: tuple[int, int]


def person_rows(plan: PreparedPlan, formats: Formats, today: date) -> tuple[PersonRow, ...]:
    """Return the people of a plan, party by party."""
    rows = [_row(person, plan, formats, today) for person in plan.parts.people]
    return tuple(sorted(rows, key=lambda row: row.order))


def ring_of(parts: PlanParts, person_id: str) -> Ring | None:
    """Return where a person stands in the newest drawing; None without a drawing."""
    drawing = parts.newest_drawing
    if drawing is None:
        return None
    placed = (each.ring for each in drawing.placements if each.person_id == person_id)
    return next(placed, Ring.OUTSIDE)


def _row(person: Person, plan: PreparedPlan, formats: Formats, today: date) -> PersonRow:
    parts = plan.parts
    party = parts.parties_by_id[person.party_id]
    seen = person_seen(parts, person)
    counterpart = person_seen(parts, parts.person(person.counterpart_id))
    manager = parts.person(person.reports_to_id)
    ring = ring_of(parts, person.id)
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
        counterpart=(counterpart,) if counterpart else (),
        reports_to=manager.name if manager else "",
        contact=_contact(person, formats, today),
        order=(places.index(party.id), person.position),
    )


def _below(person: Person) -> str:
    unnamed = QCoreApplication.translate("People", "name still unknown")
    team = QCoreApplication.translate("People", "a team")
    said = [person.title, unnamed if person.is_placeholder else "", team if person.is_team else ""]
    return ", ".join(each for each in said if each)


def _contact(person: Person, formats: Formats, today: date) -> FigureCell:
    if person.last_contact is None:
        never = QCoreApplication.translate("People", "not noted")
        return FigureCell(text=never, tone="tertiary", right=False)
    days = (today - person.last_contact).days
    return FigureCell(
        text=day_near(person.last_contact, today, formats),
        below=formats.away(person.last_contact, today),
        tone="attention" if days > LONG_AGO_DAYS else "",
        right=False,
    )


def paint_person_cell(painter: QPainter, rect: QRectF, cell: PersonCell) -> None:
    """Draw disc, name and title."""
    side = float(current_scale().grown(30))
    width = side * (1.1 if cell.seen.is_team else 1.0)
    disc = QRectF(rect.left(), rect.center().y() - side / 2, width, side)
    paint_person(painter, disc, cell.seen.initials, cell.seen.side, is_team=cell.seen.is_team)
    paint_title(painter, rect.adjusted(side * 1.1 + 10, 0, 0, 0), cell.title)


def paint_party(painter: QPainter, rect: QRectF, party: Party) -> None:
    """Draw a party's mark and short name."""
    side = float(current_scale().grown(12))
    mark = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    paint_mark(painter, mark, DRAWN[party.side])
    font = fonts.named("body", current_scale())
    paint_words(painter, rect.adjusted(side + 7, 0, 0, 0), party.label, font, tone="secondary")


def person_columns() -> tuple[Column[PersonRow], ...]:
    """Return the columns of the table of people."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="name",
            title=translate("People", "Name"),
            text=lambda row: f"{row.item.name} {row.person.title.below}".strip(),
            cell=lambda row: row.person,
            paint=paint_person_cell,
            sort=lambda row: by_text(row.item.name),
            spoken=lambda row: f"{row.item.name}, {row.party.label}, {row.person.title.below}",
            width=Width(pixels=190, stretches=True),
        ),
        Column(
            key="party",
            title=translate("People", "Party"),
            text=lambda row: row.party.name,
            cell=lambda row: row.party,
            paint=paint_party,
            sort=lambda row: row.order,
            width=Width(pixels=128),
        ),
        Column(
            key="role",
            title=translate("People", "Role in the plan"),
            text=lambda row: row.role.text,
            cell=lambda row: row.role,
            paint=paint_figure,
            sort=lambda row: row.role.text,
            width=Width(pixels=104, from_view=520),
        ),
        Column(
            key="counterpart",
            title=translate("People", "Counterpart"),
            text=lambda row: names_of(row.counterpart),
            cell=lambda row: row.counterpart,
            paint=paint_people,
            tip=lambda row: names_of(row.counterpart),
            width=Width(pixels=100, from_view=660),
        ),
        Column(
            key="reports_to",
            title=translate("People", "Reports to"),
            text=lambda row: row.reports_to,
            sort=lambda row: by_text(row.reports_to),
            width=Width(pixels=96, from_view=860),
        ),
        Column(
            key="circle",
            title=translate("People", "In the circle"),
            text=lambda row: row.circle,
            sort=lambda row: row.circle,
            width=Width(pixels=88, from_view=980),
        ),
        Column(
            key="contact",
            title=translate("People", "Last contact"),
            text=lambda row: f"{row.contact.text} {row.contact.below}".strip(),
            cell=lambda row: row.contact,
            paint=paint_figure,
            sort=lambda row: last_if_missing(row.item.last_contact),
            width=Width(pixels=92, from_view=420),
        ),
    )
