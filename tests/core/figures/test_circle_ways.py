"""Ways through the circle: arrows lead to the nearest, points lie in a ring."""

import pytest

from partnerdesk.figures.circle import circle_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture
from partnerdesk.figures.circle_ways import Direction, next_towards, place_at, place_towards
from partnerdesk.figures.shapes import Box, Place, Side

BOX = Box(x=0, y=0, width=700, height=420)


def picture(*standing: tuple[str, Side, Place]) -> CirclePicture:
    people = [CirclePerson(key=key, side=side, place=place) for key, side, place in standing]
    return circle_picture(people, BOX, diameter=44)


BOTH = picture(
    ("jonas", "us", "inside"),
    ("priya", "us", "inside"),
    ("maria", "them", "inside"),
    ("tom", "them", "inside"),
    ("rosa", "third", "outside"),
)


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        ("jonas", "right", "maria"),
        ("jonas", "down", "priya"),
        ("maria", "left", "jonas"),
        ("tom", "up", "maria"),
        ("maria", "right", "rosa"),
        ("jonas", "left", "jonas"),
        ("nobody", "left", "jonas"),
    ],
)
def test_an_arrow_leads_to_the_nearest_in_its_direction(
    start: str, way: Direction, end: str
) -> None:
    assert next_towards(BOTH.tokens, start, way) == end


def test_a_row_is_walked_along_before_it_is_left() -> None:
    three = picture(
        *((f"us{number}", "us", "inside") for number in range(3)),
        *((f"them{number}", "them", "inside") for number in range(3)),
    )

    assert next_towards(three.tokens, "them1", "left") == "us1"
    assert next_towards(three.tokens, "us0", "right") == "them0"
    assert next_towards(three.tokens, "us0", "down") == "us1"


def test_everybody_is_reached_by_arrows() -> None:
    crowd = picture(
        *(
            (f"{side}{place}{number}", side, place)
            for side in ("us", "them", "third")
            for place in ("inside", "edge", "outside")
            for number in range(3)
        )
    )
    reached, waiting = {crowd.tokens[0].key}, [crowd.tokens[0].key]
    while waiting:
        here = waiting.pop()
        for way in ("left", "right", "up", "down"):
            there = next_towards(crowd.tokens, here, way)
            if there not in reached:
                reached.add(there)
                waiting.append(there)

    assert reached == {each.key for each in crowd.tokens}


def test_an_empty_circle_leads_to_nobody() -> None:
    assert next_towards((), "jonas", "up") == ""


def test_a_point_lies_in_a_ring() -> None:
    middle, radius = BOTH.centre, BOTH.radius

    assert place_at(BOTH, middle.x, middle.y) == "inside"
    assert place_at(BOTH, middle.x + radius + 5, middle.y) == "edge"
    assert place_at(BOTH, middle.x, middle.y - radius - 60) == "outside"


@pytest.mark.parametrize(
    ("key", "way", "place"),
    [
        ("jonas", "left", "edge"),
        ("jonas", "right", "inside"),
        ("jonas", "up", "inside"),
        ("maria", "right", "edge"),
        ("maria", "down", "edge"),
        ("rosa", "left", "edge"),
        ("rosa", "down", "outside"),
    ],
)
def test_a_step_leads_in_or_out(key: str, way: Direction, place: Place) -> None:
    token = next(each for each in BOTH.tokens if each.key == key)

    assert place_towards(BOTH, token, way) == place
