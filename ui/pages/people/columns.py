"""The columns of the tables of people: the whole list, and the pairs."""

from PySide6.QtCore import QCoreApplication

from ui.delegates.cells import names_of
from ui.delegates.painters import paint_figure, paint_people
from ui.isolating import isolated, listed
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.people.rows import PersonRow, paint_pair, paint_party, paint_person_cell


def person_columns() -> tuple[Column[PersonRow], ...]:
    """Return the columns of the table of people."""
    translate = QCoreApplication.translate
    return (
        _name(),
        _party(from_view=0),
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
        _contact(from_view=420),
    )


def pair_columns() -> tuple[Column[PersonRow], ...]:
    """Return the columns of the table of pairs."""
    return (
        _name(),
        Column(
            key="counterpart",
            title=QCoreApplication.translate("People", "Counterpart"),
            text=lambda row: names_of(row.counterpart),
            cell=lambda row: row.counterpart[0] if row.counterpart else None,
            paint=paint_pair,
            sort=lambda row: by_text(names_of(row.counterpart)),
            width=Width(pixels=200, narrow=168, narrow_below=660),
        ),
        _party(from_view=660),
        _contact(from_view=460),
    )


def _name() -> Column[PersonRow]:
    return Column(
        key="name",
        title=QCoreApplication.translate("People", "Name"),
        text=lambda row: f"{isolated(row.item.name)} {row.person.title.below}".strip(),
        cell=lambda row: row.person,
        paint=paint_person_cell,
        sort=lambda row: by_text(row.item.name),
        spoken=lambda row: listed((row.item.name, row.party.label, row.person.title.below)),
        width=Width(pixels=190, stretches=True),
    )


def _party(*, from_view: int) -> Column[PersonRow]:
    return Column(
        key="party",
        title=QCoreApplication.translate("People", "Party"),
        text=lambda row: row.party.name,
        cell=lambda row: row.party,
        paint=paint_party,
        sort=lambda row: row.order,
        width=Width(pixels=128, from_view=from_view),
    )


def _contact(*, from_view: int) -> Column[PersonRow]:
    return Column(
        key="contact",
        title=QCoreApplication.translate("People", "Last contact"),
        text=lambda row: f"{row.contact.text} {row.contact.below}".strip(),
        cell=lambda row: row.contact,
        paint=paint_figure,
        sort=lambda row: last_if_missing(row.last),
        width=Width(pixels=112, from_view=from_view),
    )
