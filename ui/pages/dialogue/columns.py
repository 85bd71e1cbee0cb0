"""The columns of the tables of dialogue, made from the one row shape."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.delegates.cells import names_of
from ui.delegates.painters import paint_figure, paint_people, paint_state, paint_title
from ui.isolating import isolated, listed
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.dialogue.rows import TalkRow
from ui.pages.items.states import said_of


def title_column(title: str) -> Column[TalkRow]:
    """Return the column that says what it is about."""
    return Column(
        key="title",
        title=title,
        text=lambda row: f"{isolated(row.title.title)} {row.title.below}".strip(),
        cell=lambda row: row.title,
        paint=paint_title,
        sort=lambda row: by_text(row.title.title),
        spoken=lambda row: listed(part for part in (row.title.title, row.title.below) if part),
        tip=lambda row: row.title.title if len(row.title.title) > 40 else "",
        width=Width(pixels=200, stretches=True),
    )


def first_column(title: str, pixels: int = 104) -> Column[TalkRow]:
    """Return the first column of figures."""
    return Column(
        key="first",
        title=title,
        text=lambda row: f"{row.first.text} {row.first.below}".strip(),
        cell=lambda row: row.first,
        paint=paint_figure,
        sort=lambda row: last_if_missing(row.first_key),
        width=Width(pixels=pixels),
    )


def second_column(title: str, pixels: int = 104) -> Column[TalkRow]:
    """Return the second column of figures, which goes where room is short."""
    return Column(
        key="second",
        title=title,
        text=lambda row: f"{row.second.text} {row.second.below}".strip(),
        cell=lambda row: row.second,
        paint=paint_figure,
        sort=lambda row: last_if_missing(row.second_key),
        width=Width(pixels=pixels, from_view=420),
    )


def third_column(title: str, pixels: int = 88) -> Column[TalkRow]:
    """Return the third column of figures."""
    return Column(
        key="third",
        title=title,
        text=lambda row: f"{row.third.text} {row.third.below}".strip(),
        cell=lambda row: row.third,
        paint=paint_figure,
        sort=lambda row: last_if_missing(row.third_key),
        width=Width(pixels=pixels, from_view=560),
    )


def people_column(title: str, most: int = 3) -> Column[TalkRow]:
    """Return the column of people as discs."""
    return Column(
        key="people",
        title=title,
        text=lambda row: names_of(row.people),
        cell=lambda row: row.people,
        paint=paint_people,
        sort=lambda row: by_text(names_of(row.people)),
        tip=lambda row: names_of(row.people),
        width=Width(pixels=max(72, 32 * most), from_view=420),
    )


def credit_column(title: str) -> Column[TalkRow]:
    """Return the column of who gets the credit: a person, or both sides."""

    def paint(painter: QPainter, rect: QRectF, row: TalkRow) -> None:
        if row.people:
            paint_people(painter, rect, row.people)
        else:
            paint_figure(painter, rect, row.second)

    return Column(
        key="credit",
        title=title,
        text=lambda row: names_of(row.people) or row.second.text,
        cell=lambda row: row,
        paint=paint,
        sort=lambda row: by_text(names_of(row.people) or row.second.text),
        tip=lambda row: names_of(row.people),
        width=Width(pixels=112, from_view=420),
    )


def state_column(title: str) -> Column[TalkRow]:
    """Return the column of the agreement."""
    return Column(
        key="state",
        title=title,
        text=lambda row: said_of(row.state) if row.state else "",
        cell=lambda row: row.state,
        paint=lambda painter, rect, cell: paint_state(painter, rect, cell) if cell else None,
        sort=lambda row: row.state.state if row.state else "",
        width=Width(pixels=146),
    )


Columns = Sequence[Column[TalkRow]]
