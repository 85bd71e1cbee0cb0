"""What moved between two drawings, and whom an older drawing shows."""

from dataclasses import replace
from datetime import UTC, date, datetime

from partnerdesk.analysis.circle_moves import Move, moves_between, rings_of, rings_shown
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.people import Person
from tests.core.analysis.measured_plans import THEM, US, a_plan

MOMENT = datetime(2026, 11, 1, 8, tzinfo=UTC)
IN, EDGE, OUT = Ring.INSIDE, Ring.EDGE, Ring.OUTSIDE


def a_drawing(name: str, month: int, **rings: Ring) -> CircleDrawing:
    placements = tuple(
        Placement(person_id=key, ring=ring, position=at)
        for at, (key, ring) in enumerate(rings.items())
    )
    return CircleDrawing(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        drawn_on=date(2026, month, 1),
        placements=placements,
    )


def a_person(name: str, party_id: str = THEM.id) -> Person:
    return Person(id=name, name=name, party_id=party_id, created_at=MOMENT, changed_at=MOMENT)


def test_who_moved_who_is_new_and_who_is_gone() -> None:
    before = rings_of(a_drawing("first", 1, jonas=IN, tom=OUT, maria=EDGE, rosa=OUT))
    after = rings_of(a_drawing("second", 2, jonas=IN, tom=IN, maria=OUT, aiko=EDGE))

    moves = moves_between(before, after)

    assert moves == (
        Move(person_id="tom", before=OUT, after=IN),
        Move(person_id="maria", before=EDGE, after=OUT),
        Move(person_id="aiko", before=None, after=EDGE),
        Move(person_id="rosa", before=OUT, after=None),
    )
    assert [move.is_brought_inside for move in moves] == [True, False, False, False]
    assert [move.is_new for move in moves] == [False, False, True, False]
    assert [move.is_gone for move in moves] == [False, False, False, True]


def test_a_drawing_beside_itself_has_no_moves() -> None:
    rings = rings_of(a_drawing("first", 1, jonas=IN, tom=OUT))

    assert moves_between(rings, rings) == ()


def test_only_the_newest_drawing_shows_who_was_not_placed() -> None:
    first, second = a_drawing("first", 1, jonas=IN), a_drawing("second", 2, jonas=EDGE)
    people = (a_person("jonas", US.id), a_person("tom"))
    parts = replace(a_plan(), drawings=(second, first), people=people)

    assert rings_shown(parts, first) == {"jonas": IN}
    assert rings_shown(parts, second) == {"jonas": EDGE, "tom": OUT}
