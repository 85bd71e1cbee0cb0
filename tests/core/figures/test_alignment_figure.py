"""The scale of five places: where the marks stand, and the bar between them."""

import pytest

from partnerdesk.figures.alignment import alignment


def test_the_ends_leave_room_for_a_mark() -> None:
    figure = alignment(1, 5, 120, 30, 10)

    assert [place.x for place in figure.places] == [10, 35, 60, 85, 110]
    assert {place.y for place in figure.places} == {15}
    assert figure.us == figure.places[0]
    assert figure.them == figure.places[4]


@pytest.mark.parametrize(("us", "them", "is_wide"), [(4, 3, False), (4, 2, True), (2, 4, True)])
def test_a_bar_leads_from_left_to_right_and_is_wide_from_two_steps(
    us: float, them: float, *, is_wide: bool
) -> None:
    figure = alignment(us, them, 120, 30, 10)

    assert figure.bar is not None
    assert figure.bar[0].x < figure.bar[1].x
    assert figure.is_wide is is_wide
    assert not figure.is_same


def test_equal_answers_lie_one_in_the_other() -> None:
    figure = alignment(3.5, 3.5, 120, 30, 10)

    assert figure.is_same
    assert figure.bar is None
    assert figure.us == figure.them


def test_one_side_alone_has_no_bar() -> None:
    figure = alignment(None, 2, 120, 30, 10)

    assert (figure.us, figure.bar, figure.is_same) == (None, None, False)


def test_no_room_is_no_error() -> None:
    assert {place.x for place in alignment(1, 2, 5, 5, 10).places} == {10}
