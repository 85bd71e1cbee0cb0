"""The trend tells single measurements under the mouse and keeps its texts apart."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.figures.trend import Measurement
from ui.widgets.trend_line import TrendLine, TrendValues

COURSE = (
    Measurement(day=date(2027, 1, 1), value=10),
    Measurement(day=date(2027, 7, 1), value=20),
)


def shown(qtbot: QtBot, values: TrendValues) -> TrendLine:
    line = TrendLine(values)
    qtbot.addWidget(line)
    line.resize(300, 96)
    line.show()
    return line


def test_a_measurement_under_the_mouse_is_told(qtbot: QtBot) -> None:
    told = TrendValues(measurements=COURSE, describe=lambda one: f"{one.value:g} on {one.day}")
    line = shown(qtbot, told)

    found = {line.described_at(x, y) for x in range(0, 300, 4) for y in range(0, 96, 4)}

    assert found == {"", "10 on 2027-01-01", "20 on 2027-07-01"}


def test_without_words_or_measurements_nothing_is_told(qtbot: QtBot) -> None:
    assert shown(qtbot, TrendValues(measurements=COURSE)).described_at(10, 10) == ""
    nothing = TrendValues(describe=lambda one: str(one.value))
    assert shown(qtbot, nothing).described_at(10, 10) == ""


@pytest.mark.parametrize(
    "values",
    [
        TrendValues(),
        TrendValues(measurements=COURSE[:1], first=COURSE[0].day, last=COURSE[0].day),
        TrendValues(measurements=COURSE[:1], target=10.0, target_text="10"),
        TrendValues(measurements=COURSE, target=1e15, target_text="kilometres " * 40),
    ],
    ids=["nothing", "one day", "target at the start", "long words"],
)
def test_odd_courses_are_drawn(qtbot: QtBot, values: TrendValues) -> None:
    line = shown(qtbot, values)

    assert line.grab().toImage().width() > 0
    assert line.sizeHint().width() <= 300
