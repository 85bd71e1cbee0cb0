"""The circle on a sheet: every name keeps its place, however many and however long they are."""

import itertools
import math
import random

import pytest

from partnerdesk.figures.circle_parts import CirclePerson, LabelHeights, Token
from partnerdesk.figures.circle_sheet import CircleSheet, Lettering, circle_sheet
from partnerdesk.figures.shapes import Box, Place, Side

SIZES = [(330.0, 300.0), (560.0, 480.0), (1040.0, 760.0)]
LETTERING = Lettering(heights=LabelHeights(name=18, role=16), widest=132)


def crowd(number: int, places: tuple[Place, ...]) -> list[CirclePerson]:
    chance = random.Random(number)
    sides: list[Side] = ["us", "them", "third"]
    return [
        CirclePerson(
            key=str(one),
            side=chance.choice(sides),
            place=chance.choice(places),
            name_width=chance.uniform(60, 900),
            role_width=chance.uniform(0, 900),
        )
        for one in range(number)
    ]


def sheet_of(people: list[CirclePerson], size: tuple[float, float]) -> CircleSheet:
    return circle_sheet(people, *size, diameter=44, lettering=LETTERING)


def covers(token: Token, label: Box) -> bool:
    """Tell whether a disc lies over a label; the corners of its box are empty."""
    x = min(max(token.x, label.x), label.right)
    y = min(max(token.y, label.y), label.bottom)
    return math.hypot(token.x - x, token.y - y) < token.diameter / 2 - 0.01


def overlapping(sheet: CircleSheet) -> list[tuple[str, str]]:
    found = []
    for one, other in itertools.combinations(sheet.picture.tokens, 2):
        discs = math.hypot(one.x - other.x, one.y - other.y) < one.diameter - 0.01
        mixed = covers(one, other.label) or covers(other, one.label)
        if discs or mixed or one.label.overlaps(other.label, 0.01):
            found.append((one.key, other.key))
    return found


@pytest.mark.parametrize("size", SIZES, ids=["small", "middle", "large"])
@pytest.mark.parametrize(
    "places",
    [("inside", "inside", "edge", "outside"), ("inside",), ("edge",), ("outside",)],
    ids=["mixed", "inside", "edge", "outside"],
)
def test_from_2_to_60_people_nothing_overlaps_and_all_are_named(
    size: tuple[float, float], places: tuple[Place, ...]
) -> None:
    for number in range(2, 61):
        sheet = sheet_of(crowd(number, places), size)

        assert sheet.picture.naming != "none"
        assert overlapping(sheet) == []
        for token in sheet.picture.tokens:
            assert token.label.height >= LETTERING.heights.name
            assert token.label.width >= LETTERING.widest * 0.6
            for part in (token.disc, token.label):
                assert min(part.x, part.y) >= -0.01
                assert part.right <= sheet.width + 0.01
                assert part.bottom <= sheet.height + 0.01


def test_a_few_people_fit_without_a_larger_sheet() -> None:
    sheet = sheet_of(crowd(6, ("inside", "outside")), SIZES[2])

    assert (sheet.width, sheet.height) == SIZES[2]


def test_two_hundred_people_are_named_as_well() -> None:
    sheet = sheet_of(crowd(200, ("inside", "edge", "outside")), SIZES[1])

    assert overlapping(sheet) == []
    assert sheet.width > SIZES[1][0]


def test_an_empty_circle_has_a_sheet() -> None:
    assert sheet_of([], SIZES[0]).picture.tokens == ()
