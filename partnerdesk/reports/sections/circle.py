"""The circle before and after: both drawings, who moved, and what changes between the sides."""

from collections.abc import Iterator
from itertools import zip_longest

from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.reports.circle_story import CircleStory, Moved, circle_story_of
from partnerdesk.reports.document import (
    Cell,
    CircleFigure,
    CirclePair,
    CirclePlace,
    Column,
    Heading,
    Part,
    Table,
    TextCell,
    Together,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, excerpt, joined, mark_of

_MOVED = (
    Column(title="Who moved", weight=213),
    Column(title="Before", weight=140),
    Column(title="Now", weight=140),
)
_CHANGES = (
    Column(title="Who moved", weight=123),
    Column(title="What we tell each other", weight=123),
    Column(title="What we share", weight=123),
    Column(title="What we decide together", weight=124),
)
_MOST = 4
_LONGEST = 56


def circle_change(telling: Telling) -> tuple[Part, ...]:
    """Return the section of a joint plan; nothing where the circle was drawn once only."""
    story = circle_story_of(telling.plan)
    if story is None or not story.is_change:
        return ()
    heading = Heading(text=telling.say("How the circle changed"))
    return (Together(parts=(heading, circle_pair(telling, story))), *moved(telling, story))


def circle_pair(telling: Telling, story: CircleStory) -> CirclePair:
    """Return both drawings with their days."""
    return CirclePair(
        before=circle_figure(telling, story.before),
        after=circle_figure(telling, story.after),
        before_title=_drawn(telling, story.before),
        after_title=_drawn(telling, story.after),
    )


def circle_figure(telling: Telling, drawing: CircleDrawing) -> CircleFigure:
    """Return one drawing; people who may not be seen are left out."""
    places = (
        CirclePlace(disc=telling.disc(person), ring=ring)
        for ring in Ring
        for person_id in drawing.people_in(ring)
        if (person := telling.plan.person(person_id))
    )
    return CircleFigure(places=tuple(places))


def moved(telling: Telling, story: CircleStory) -> Iterator[Part]:
    """Yield who stands elsewhere now."""
    rows = tuple(_moved_row(telling, each) for each in story.moved)
    if rows:
        yield Table(columns=telling.headed(_MOVED), rows=rows)


def what_changes(telling: Telling, story: CircleStory) -> Table:
    """Return who moved, and what both sides tell each other, share and decide by now."""
    lists = (
        tuple(_moved_text(telling, each) for each in story.moved),
        *(story.say, story.share, story.decide),
    )
    rows = tuple(
        tuple(TextCell(text=excerpt(each, _LONGEST)) for each in row)
        for row in zip_longest(*(texts[:_MOST] for texts in lists), fillvalue="")
    )
    return Table(columns=telling.headed(_CHANGES), rows=rows)


def _moved_text(telling: Telling, each: Moved) -> str:
    places = {
        Ring.INSIDE: telling.say("now inside"),
        Ring.EDGE: telling.say("now on the edge"),
        Ring.OUTSIDE: telling.say("now outside"),
        None: telling.say("no longer drawn"),
    }
    return joined(each.person.name, places[each.after], by=": ")


def _moved_row(telling: Telling, each: Moved) -> tuple[Cell, ...]:
    side = telling.party(each.person.party_id).side
    return (
        TextCell(
            text=each.person.name, detail=each.person.title, mark=mark_of(side), is_strong=True
        ),
        TextCell(text=_place(telling, each.before)),
        TextCell(text=_place(telling, each.after)),
    )


def _place(telling: Telling, ring: Ring | None) -> str:
    return NOTHING_YET if ring is None else telling.word(ring)


def _drawn(telling: Telling, drawing: CircleDrawing) -> str:
    party = telling.plan.parties_by_id.get(drawing.drawn_by_id or "")
    by = telling.say("drawn by {name}", name=party.label) if party else ""
    return joined(drawing.title, telling.day(drawing.drawn_on), by)
