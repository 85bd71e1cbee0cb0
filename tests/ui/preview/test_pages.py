"""Pages as pictures: the size of the paper, what is on it, and no more once it is closed."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import pdf
from ui.preview.pages import Pages
from ui.preview.pictures import Pictures
from ui.preview.sheets import AIR, Sheets
from ui.preview.zoom import STEPS, Fit, fitted, larger, smaller

A4 = QSizeF(595, 842)


def test_a_page_is_drawn_as_it_is_in_the_pdf(pages: Pages) -> None:
    picture = pages.picture(0, 0.5)

    assert (picture.width(), picture.height()) == (298, 421)
    assert picture.pixelColor(150, 20) == QColor("black")
    assert picture.pixelColor(150, 300) == QColor("white")
    assert len(pages) == 3


def test_a_closed_pdf_gives_empty_pictures() -> None:
    pages = Pages(pdf(1))
    pages.close()
    pages.close()

    assert pages.picture(0, 1.0).isNull()


def test_a_picture_is_made_once_and_kept(qtbot: QtBot, pictures: Pictures) -> None:
    assert pictures.picture(1, 1.0) is None
    with qtbot.waitSignal(pictures.made) as made:
        pass
    assert made.args == [1]
    assert pictures.picture(1, 1.0) is not None

    smaller_one = pictures.picture(1, 0.5)

    assert smaller_one is not None, "another size serves until the right one has come"


def test_what_is_no_longer_in_view_can_be_asked_for_again(qtbot: QtBot, pictures: Pictures) -> None:
    for number in range(3):
        pictures.picture(number, 2.0)
    pictures.want_only(set())
    pictures.picture(2, 2.0)

    qtbot.waitUntil(lambda: pictures.picture(2, 2.0) is not None)


def test_pages_lie_under_each_other_in_the_middle() -> None:
    sheets = Sheets((A4, A4, A4.transposed()), 0.75, 1200)

    assert sheets.boxes[0].width() == pytest.approx(595)
    assert sheets.boxes[0].center().x() == pytest.approx(600)
    assert sheets.boxes[1].top() == pytest.approx(sheets.boxes[0].bottom() + AIR)
    assert sheets.in_view(0, 500) == [0]
    assert sheets.in_view(800, 200) == [0, 1]
    assert sheets.page_at(700, 400) == 1


def test_no_pages_need_no_room() -> None:
    sheets = Sheets((), 1.0, 400)

    assert sheets.in_view(0, 400) == []
    assert sheets.page_at(0, 400) == 0


def test_zoom_goes_in_steps_and_stops_at_both_ends() -> None:
    assert larger(1.0) == 1.25
    assert larger(0.62) == 0.75
    assert smaller(0.62) == 0.5
    assert larger(STEPS[-1]) == STEPS[-1]
    assert smaller(STEPS[0]) == STEPS[0]


def test_pages_fit_into_the_room() -> None:
    room = QSizeF(595 / 72 * 96, 400)

    assert fitted(Fit.WIDTH, A4, room) == pytest.approx(1.0)
    assert fitted(Fit.PAGE, A4, room) == pytest.approx(400 / (842 / 72 * 96))
