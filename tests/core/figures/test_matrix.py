"""The risk matrix with the sample plan's six risks, computed by hand."""

import math

import pytest

from partnerdesk.figures.matrix import Axes, apart, axes, cells, equal_loss_curves, heat_level
from partnerdesk.figures.shapes import Box, Point

BOX = Box(x=74, y=8, width=376, height=500)
SAMPLE = Axes(likelihood=50, impact=250_000)


def test_axes_are_the_smallest_round_ones_that_hold_all() -> None:
    spanned = axes([30, 40, 15, 20, 35, 25], [180e3, 90e3, 240e3, 110e3, 60e3, 40e3])

    assert spanned.likelihood == 50
    assert spanned.impact == 250_000
    assert list(spanned.likelihood_ticks) == [0, 10, 20, 30, 40, 50]
    assert list(spanned.impact_ticks) == [0, 50e3, 100e3, 150e3, 200e3, 250e3]


@pytest.mark.parametrize(("most", "top"), [(3, 25), (25, 25), (26, 50), (51, 100), (100, 100)])
def test_likelihood_reaches_a_quarter_a_half_or_all(most: float, top: float) -> None:
    assert axes([most], [1]).likelihood == top


def test_axes_without_risks_are_still_axes() -> None:
    assert axes([], []).impact == 100


def test_a_risk_lies_where_its_figures_say() -> None:
    at = SAMPLE.point(20, 110e3, BOX)

    assert at.x == pytest.approx(74 + 376 * 0.4)
    assert at.y == pytest.approx(508 - 500 * 0.44)


def test_a_risk_beyond_the_axes_lies_on_the_border() -> None:
    assert SAMPLE.point(90, 900e3, BOX) == Point(x=450, y=8)


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"),
    [(5, 125e3, 1), (15, 75e3, 2), (25, 125e3, 3), (25, 225e3, 4), (45, 225e3, 5)],
)
def test_heat_follows_expected_loss(likelihood: float, impact: float, level: int) -> None:
    assert heat_level(likelihood, impact, SAMPLE) == level


def test_there_are_five_by_five_cells_that_fill_the_box() -> None:
    fields = cells(SAMPLE, BOX)

    assert len(fields) == 25
    assert sum(field.box.width * field.box.height for field in fields) == pytest.approx(376 * 500)
    assert fields[0].level == 1
    assert fields[-1].level == 5


def test_curves_lie_at_round_losses_and_hold_equal_losses() -> None:
    low, high = equal_loss_curves(SAMPLE, BOX)

    assert (low.loss, high.loss) == (20_000, 50_000)
    for point in low.points:
        likelihood = (point.x - 74) / 376 * 50
        impact = (508 - point.y) / 500 * 250_000
        assert likelihood / 100 * impact == pytest.approx(20_000)


def test_equal_risks_are_drawn_apart_and_stay_near() -> None:
    spots = apart([Point(x=200, y=200)] * 5, 40, BOX)

    assert spots[0] == Point(x=200, y=200)
    for number, spot in enumerate(spots):
        assert math.hypot(spot.x - 200, spot.y - 200) <= 60
        for other in spots[:number]:
            assert math.hypot(spot.x - other.x, spot.y - other.y) >= 39.9
