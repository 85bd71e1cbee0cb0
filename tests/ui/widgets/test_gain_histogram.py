"""Bars of what could happen leave the words over them readable."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.current import current
from ui.look.parties import tone_of
from ui.look.theme import Theme, apply
from ui.widgets.gain_histogram import GainHistogram, GainPicture, Strip

BARS = 20


def rising(count: int = BARS) -> tuple[float, ...]:
    """Return bars that are highest where name and median stand."""
    return tuple((number + 1) / count for number in range(count))


@pytest.fixture
def chart(qapp: QApplication, qtbot: QtBot) -> GainHistogram:
    """A chart of one side, on screen."""
    apply(qapp, Theme.LIGHT)
    made = GainHistogram()
    qtbot.addWidget(made)
    made.resize(400, made.natural_size().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def ours_at(chart: GainHistogram, left: int, right: int, top: int, bottom: int) -> int:
    """Count the pixels in the colour of our bars within a part of the chart."""
    image, wanted = chart.grab().toImage(), QColor(tone_of(current(), "us").fill)
    return sum(
        image.pixelColor(x, y) == wanted for x in range(left, right) for y in range(top, bottom)
    )


def test_high_bars_end_below_name_and_median(chart: GainHistogram) -> None:
    strip = Strip(side="us", name="", heights=rising(), median="median €140k")
    chart.show_picture(GainPicture(strips=(strip,)), "told")

    two_lines = 2 * chart.scale.style("caption").line

    assert ours_at(chart, 340, 398, 3, int(two_lines)) == 0
    assert ours_at(chart, 340, 398, int(two_lines) + 12, 100) > 0


def test_bars_that_are_in_nobodys_way_take_all_the_height(chart: GainHistogram) -> None:
    heights = tuple(1.0 if number == BARS // 2 else 0.1 for number in range(BARS))
    strip = Strip(side="us", name="", heights=heights, median="median €140k")
    chart.show_picture(GainPicture(strips=(strip,)), "told")

    assert ours_at(chart, 195, 225, 7, 14) > 0
