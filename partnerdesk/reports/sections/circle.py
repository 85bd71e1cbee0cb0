"""The circle before and after: both drawings, who moved, and what changes between the sides."""

from collections.abc import Iterator

from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.reports.circle_story import CircleStory, Moved, circle_story_of
from partnerdesk.reports.document import (
    Cell,
    CircleFigure,
    CirclePair,
    CirclePlace,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    TextCell,
    Together,
    prose,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, excerpt, joined, mark_of

_MOVED = (
    Column(title="Who moved", weight=213),
    Column(title="Before", weight=140),
    Column(title="Now", weight=140),
)
_MOST = 5
_LONGEST = 90


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


def what_changes(telling: Telling, story: CircleStory) -> Iterator[Part]:
    """Yield what both sides tell each other, share and decide by now."""
    facts = tuple(
        Fact(label=label, text="\n".join(excerpt(each, _LONGEST) for each in texts[:_MOST]))
        for label, texts in (
            (telling.say("What we tell each other"), story.say),
            (telling.say("What we share"), story.share),
            (telling.say("What we decide together"), story.decide),
        )
        if texts
    )
    if facts:
        yield Facts(facts=facts)
    else:
        yield prose(telling.say("What changes between us is not written down yet."))


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
