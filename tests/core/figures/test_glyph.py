"""The circle as an icon: where its dots stand."""

import itertools
import math

import pytest

from partnerdesk.figures.glyph import MOST_OUTSIDE, glyph
from partnerdesk.figures.shapes import Side


def crowd(us: int, them: int, third: int = 0) -> list[Side]:
    ours: list[Side] = ["us"]
    theirs: list[Side] = ["them"]
    others: list[Side] = ["third"]
    return ours * us + theirs * them + others * third


def test_three_of_each_side_stand_in_two_columns() -> None:
    figure = glyph(crowd(3, 3), ["third"], 40)

    us = [dot for dot in figure.dots if dot.side == "us"]
    them = [dot for dot in figure.dots if dot.side == "them"]
    assert figure.radius == pytest.approx(16.8)
    assert {round(dot.x, 2) for dot in us} == {round(18.4 - 1.5 * 3.12, 2)}
    assert {round(dot.x, 2) for dot in them} == {round(18.4 + 1.5 * 3.12, 2)}
    assert [round(dot.y - 20, 3) for dot in us] == [-7.956, 0, 7.956]


def test_those_outside_stand_right_of_the_circle() -> None:
    figure = glyph(["us"], ["them", "them"], 40)

    outside = [dot for dot in figure.dots if dot.side == "them"]
    assert all(dot.x - dot.radius > figure.x + figure.radius for dot in outside)
    assert all(dot.x + dot.radius <= figure.width + 0.5 for dot in outside)


def test_a_circle_without_anybody_is_dashed() -> None:
    assert glyph([], ["them"], 40).dashed
    assert not glyph(["us"], [], 40).dashed


@pytest.mark.parametrize("size", [24, 36, 44])
@pytest.mark.parametrize(("us", "them", "third"), [(1, 0, 0), (8, 3, 0), (30, 30, 0), (9, 5, 4)])
def test_any_number_of_people_fits_into_the_circle_without_touching(
    size: int, us: int, them: int, third: int
) -> None:
    figure = glyph(crowd(us, them, third), [], size)

    assert len(figure.dots) == us + them + third
    for dot in figure.dots:
        away = math.hypot(dot.x - figure.x, dot.y - figure.y)
        assert away + dot.radius <= figure.radius
    for one, other in itertools.combinations(figure.dots, 2):
        assert math.hypot(one.x - other.x, one.y - other.y) >= 2 * one.radius


def test_a_crowd_outside_is_cut_to_a_few() -> None:
    assert len(glyph([], crowd(0, 40), 36).dots) == MOST_OUTSIDE
