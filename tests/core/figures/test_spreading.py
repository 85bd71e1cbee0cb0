"""Rings of the matrix are never hidden by each other, and stay as near as there is room."""

import math
import random

import pytest

from partnerdesk.figures.matrix import matrix_picture
from partnerdesk.figures.shapes import Box, Point

BOX = Box(x=74, y=8, width=376, height=500)
Figures = list[tuple[float, float]]


def scattered(number: int) -> Figures:
    dice = random.Random(7)
    return [(dice.uniform(0, 100), dice.uniform(0, 250_000)) for _ in range(number)]


def crowded(number: int) -> Figures:
    return [(30.0, 100_000.0)] * number


def in_corners(number: int) -> Figures:
    corners = [(0.0, 0.0), (50.0, 250_000.0), (0.0, 250_000.0), (50.0, 0.0)]
    return [corners[each % 4] for each in range(number)]


def nearest(points: tuple[Point, ...]) -> float:
    return min(
        math.hypot(one.x - other.x, one.y - other.y)
        for number, one in enumerate(points)
        for other in points[:number]
    )


@pytest.mark.parametrize("number", [2, 6, 20, 60])
@pytest.mark.parametrize("figures", [scattered, crowded, in_corners])
def test_up_to_60_rings_are_all_seen(figures: object, number: int) -> None:
    assert callable(figures)
    picture = matrix_picture(figures(number), BOX, 37)

    assert nearest(picture.spots) >= 36.9
    for spot in picture.spots:
        assert BOX.x <= spot.x <= BOX.right
        assert BOX.y <= spot.y <= BOX.bottom


def test_the_most_important_ring_stands_where_its_figures_say() -> None:
    picture = matrix_picture([*crowded(8), (50.0, 250_000.0)], BOX, 37)

    assert picture.spots[0] == picture.true[0]
    assert len(set(picture.true[:8])) == 1


def test_rings_that_are_in_the_way_stay_in_their_field_while_it_has_room() -> None:
    picture = matrix_picture([(34.0, 120_000.0)] * 4 + [(50.0, 250_000.0)], BOX, 37)
    home = next(
        cell.box
        for cell in picture.cells
        if cell.box.x <= picture.true[0].x <= cell.box.right
        and cell.box.y <= picture.true[0].y <= cell.box.bottom
    )

    for spot in picture.spots[:4]:
        assert home.x <= spot.x <= home.right
        assert home.y <= spot.y <= home.bottom


def test_more_rings_than_there_is_room_for_are_all_in_the_box() -> None:
    picture = matrix_picture(crowded(500), BOX, 37)

    assert len(picture.spots) == 500
    assert all(BOX.x <= spot.x <= BOX.right for spot in picture.spots)


@pytest.mark.parametrize(
    ("worst", "top"),
    [(240e3, 250e3), (12e3, 15e3), (1, 5), (3, 5), (1.2e6, 1.5e6), (7.7e6, 10e6), (99, 100)],
)
def test_impact_is_written_in_two_digits(worst: float, top: float) -> None:
    assert matrix_picture([(10, worst)], BOX, 37).axes.impact == top


def test_a_ring_without_likelihood_and_impact_stands_inside_the_corner() -> None:
    picture = matrix_picture([(0, 0)], BOX, 37)

    assert picture.true[0] == Point(x=74, y=508)
    assert picture.spots[0].x > 74
    assert picture.spots[0].y < 508
