"""Pixels of the bars: us solid, them striped, third parties dashed; grey values apart."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.look.current import current
from ui.look.theme import Theme, Wardrobe
from ui.widgets.hatch import HatchFrame
from ui.widgets.lean_bar import LeanBar
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.share_bar import Share, ShareBar, paint_share_bar

US_AND_THEM = (Share(side="us", percent=50), Share(side="them", percent=50))


def bar(*shares: Share, width: int = 202, height: int = 24) -> QImage:
    """The bar on a panel."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(current().surface.panel))
    painter = QPainter(image)
    paint_share_bar(painter, QRectF(0, 0, width, height), shares)
    painter.end()
    return image


def row(image: QImage, first: int, last: int, y: int = 12) -> list[str]:
    return [image.pixelColor(x, y).name().upper() for x in range(first, last)]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_our_share_is_solid(wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.dress(theme)

    assert set(row(bar(*US_AND_THEM), 2, 98)) == {current().us.fill}


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_their_share_is_striped_every_five_pixels(wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.dress(theme)

    pixels = row(bar(*US_AND_THEM), 107, 197)

    stripes = [at for at, colour in enumerate(pixels) if colour == current().them.stripe]
    assert set(pixels) == {current().them.fill, current().them.stripe}
    assert {right - left for left, right in pairwise(stripes)} == {5}


def test_their_share_has_an_outline(wardrobe: Wardrobe) -> None:
    image = bar(*US_AND_THEM)

    assert image.pixelColor(150, 0) == QColor(current().them.line)
    assert image.pixelColor(201, 12) == QColor(current().them.line)


def test_two_pixels_part_the_parties(wardrobe: Wardrobe) -> None:
    assert row(bar(*US_AND_THEM), 100, 102) == [current().surface.panel] * 2


def test_a_third_party_is_neither_solid_nor_striped(wardrobe: Wardrobe) -> None:
    image = bar(*US_AND_THEM, Share(side="third", percent=50))

    edge = row(image, 140, 198, 0)
    assert set(row(image, 140, 198)) == {current().third.soft}
    assert len(set(edge)) > 1


def test_a_whole_share_leaves_no_gap(wardrobe: Wardrobe) -> None:
    image = bar(Share(side="us", percent=0), Share(side="them", percent=100))

    assert image.pixelColor(0, 12) == QColor(current().them.line)


def test_a_text_that_does_not_fit_is_left_out(wardrobe: Wardrobe) -> None:
    words = Share(side="us", percent=10, text="45%, €80k and more")

    narrow = bar(words, Share(side="them", percent=90), width=202)

    assert set(row(narrow, 2, 18)) == {current().us.fill}


def test_a_preview_mark_stands_above_and_below_the_bar(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    widget = ShareBar(US_AND_THEM, height=24, preview=75)
    qtbot.addWidget(widget)
    widget.resize(200, widget.sizeHint().height())

    image = widget.grab().toImage()

    column = {image.pixelColor(150, y).name().upper() for y in range(image.height())}
    assert widget.height() == 32
    assert current().ink.primary in column


def test_progress_is_ink_and_no_party(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    widget = ProgressBar(0.5)
    qtbot.addWidget(widget)
    widget.resize(120, 12)

    image = widget.grab().toImage()

    assert image.pixelColor(30, 6) == QColor(current().ink.primary)
    assert image.pixelColor(90, 6) == QColor(current().surface.panel)


@pytest.mark.parametrize(("index", "filled"), [(0.75, True), (1.0, False)])
def test_a_balance_leans_to_the_side_that_gains(
    wardrobe: Wardrobe, qtbot: QtBot, index: float, filled: bool
) -> None:
    widget = LeanBar(index, "us")
    qtbot.addWidget(widget)
    widget.resize(102, 16)

    image = widget.grab().toImage()

    assert (image.pixelColor(40, 8) == QColor(current().us.fill)) is filled
    assert image.pixelColor(70, 8) == QColor(current().surface.sunken)


def test_the_hatch_never_runs_through_the_plain_area(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    frame = HatchFrame("never shared")
    qtbot.addWidget(frame)
    frame.resize(300, 120)
    image = frame.grab().toImage()

    inside = frame.plain_area.geometry().adjusted(3, 3, -3, -3)
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    }
    border = {image.pixelColor(4, y).name().upper() for y in range(20, 100)}
    assert colours == {current().surface.panel}
    assert len(border) > 3


def test_a_private_frame_can_be_told_in_grey(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    frame = HatchFrame()
    qtbot.addWidget(frame)
    frame.resize(300, 120)

    grey = frame.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    values = [grey.pixelColor(4, y).lightness() for y in range(20, 100)]
    assert max(values) - min(values) > 60
    assert frame.focusPolicy() == Qt.FocusPolicy.NoFocus
