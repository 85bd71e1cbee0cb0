"""The first window fits the screen with its frame, and is never too small to be used."""

import pytest
from PySide6.QtCore import QSize

from ui.frame.window_state import FRAME, LEAST, USUAL, first_size


@pytest.mark.parametrize("room", [QSize(1440, 900), QSize(1366, 768), QSize(1280, 1024)])
def test_the_first_window_fits_the_screen_with_its_frame(room: QSize) -> None:
    framed = first_size(room) + FRAME

    assert framed.width() <= room.width()
    assert framed.height() <= room.height()


def test_a_large_screen_gets_the_usual_size_and_a_small_one_the_least() -> None:
    assert first_size(QSize(2560, 1440)) == USUAL
    assert first_size(QSize(800, 600)) == LEAST
