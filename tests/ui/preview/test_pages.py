"""Pages as pictures: the size of the paper, what is on it, and no more once it is closed."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, QSizeF
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


@pytest.mark.parametrize("at", [QPointF(300, 5), QPointF(600, 400), QPointF(420, 1200)])
def test_a_spot_is_found_again_at_another_zoom(at: QPointF) -> None:
    small, large = Sheets((A4, A4), 0.5, 700), Sheets((A4, A4), 2.0, 700)
    spot = small.spot_at(at)
    assert spot is not None

    found = large.spot_at(large.point_of(spot))

    assert found is not None
    assert tuple(found) == pytest.approx(tuple(spot))


def test_some_pages_keep_their_text(pages: Pages) -> None:
    only = PdfReader(io.BytesIO(pages.only([2, 0])))

    assert [page.extract_text().strip() for page in only.pages] == ["page 3", "page 1"]
    assert pages.only([0, 1, 2]) == pages.content


def test_no_pages_need_no_room() -> None:
    sheets = Sheets((), 1.0, 400)

    assert sheets.in_view(0, 400) == []
    assert sheets.page_at(0, 400) == 0
    assert sheets.spot_at(QPointF(0, 0)) is None


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
