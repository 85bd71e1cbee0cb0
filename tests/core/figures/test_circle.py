"""The circle picture: nobody overlaps, everybody stands where they belong."""

import itertools
import math
import random

import pytest

from partnerdesk.figures.circle import circle_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights
from partnerdesk.figures.shapes import Box, Place, Side

SMALL = Box(x=0, y=0, width=186, height=186)
WIDE = Box(x=0, y=0, width=658, height=396)
LINES = LabelHeights(name=17, role=16)


def people(us: int, them: int, place: Place = "inside") -> list[CirclePerson]:
    ours: list[Side] = ["us"]
    theirs: list[Side] = ["them"]
    return [
        CirclePerson(key=str(number), side=side, place=place, name_width=92, role_width=120)
        for number, side in enumerate(ours * us + theirs * them)
    ]


def crowd(number: int, seed: int) -> list[CirclePerson]:
    chance = random.Random(seed)
    sides: list[Side] = ["us", "them", "third"]
    places: list[Place] = ["inside", "inside", "edge", "outside"]
    return [
        CirclePerson(
            key=str(one),
            side=chance.choice(sides),
            place=chance.choice(places),
            name_width=chance.uniform(40, 130),
            role_width=chance.uniform(40, 110),
        )
        for one in range(number)
    ]


def offsets(figure: CirclePicture) -> list[tuple[int, int]]:
    return [
        (round(token.x - figure.centre.x), round(token.y - figure.centre.y))
        for token in figure.tokens
    ]


def test_three_of_each_side_stand_mirrored_on_two_arcs() -> None:
    figure = circle_picture(people(3, 3), SMALL, diameter=34)

    left, right = offsets(figure)[:3], offsets(figure)[3:]
    assert [(-x, y) for x, y in left] == right
    assert left[1][0] < left[0][0] == left[2][0] < 0
    assert left[0][1] == -left[2][1]
    assert figure.diameter == 34


def test_a_small_circle_leaves_room_for_the_joined_rings() -> None:
    figure = circle_picture(people(3, 3), SMALL, diameter=34)

    assert figure.knot is not None
    assert not any(figure.knot.overlaps(token.disc) for token in figure.tokens)


def test_names_and_roles_are_kept_when_there_is_room() -> None:
    figure = circle_picture(people(3, 3), WIDE, diameter=44, heights=LINES)

    assert figure.naming == "role"


def test_names_are_given_up_before_people_are() -> None:
    figure = circle_picture(people(25, 25), WIDE, diameter=44, heights=LINES)

    assert figure.naming == "none"
    assert len(figure.tokens) == 50


def test_a_circle_of_one_side_is_centred() -> None:
    figure = circle_picture(people(1, 0), SMALL, diameter=34)

    assert offsets(figure) == [(0, 0)]


def test_people_outside_stand_left_for_us_and_right_for_them() -> None:
    figure = circle_picture(people(1, 1, "outside"), WIDE, diameter=40)

    ours, theirs = figure.tokens
    assert ours.x < figure.centre.x - figure.radius
    assert theirs.x > figure.centre.x + figure.radius


def test_people_on_the_edge_stand_on_the_line() -> None:
    figure = circle_picture(people(2, 2, "edge"), WIDE, diameter=40)

    for x, y in offsets(figure):
        assert math.hypot(x, y) == pytest.approx(figure.radius, abs=1.5)


@pytest.mark.parametrize("box", [SMALL, WIDE], ids=["small", "wide"])
@pytest.mark.parametrize("number", [0, 1, 2, 5, 9, 14, 23, 37, 48, 60])
@pytest.mark.parametrize("lines", [LabelHeights(), LINES], ids=["bare", "named"])
def test_nobody_overlaps_or_leaves_their_place(box: Box, number: int, lines: LabelHeights) -> None:
    figure = circle_picture(crowd(number, seed=number), box, diameter=44, heights=lines)

    assert [token.key for token in figure.tokens] == [str(one) for one in range(number)]
    for one, other in itertools.combinations(figure.tokens, 2):
        assert math.hypot(one.x - other.x, one.y - other.y) >= one.diameter - 0.01
        if figure.naming != "none":
            assert not one.label.overlaps(other.label, 0.01)
            assert not one.label.overlaps(other.disc, 0.01)
            assert not one.disc.overlaps(other.label, 0.01)
    for token in figure.tokens:
        away = math.hypot(token.x - figure.centre.x, token.y - figure.centre.y)
        if token.place == "inside":
            assert away + token.diameter / 2 < figure.radius
        if token.place == "outside":
            assert away - token.diameter / 2 > figure.radius
        for part in (token.disc, token.label):
            assert part.x >= -0.01
            assert part.right <= box.width + 0.01
            assert part.y >= -0.01
            assert part.bottom <= box.height + 0.01


def test_a_box_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="too small"):
        circle_picture(people(2, 2), Box(x=0, y=0, width=3, height=3), diameter=34)
