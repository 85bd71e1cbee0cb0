"""A dressed application, and a canvas with the people of both sides on screen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.canvas.canvas import CircleCanvas
from ui.look.theme import Theme, apply
from ui.widgets.circle_view import CircleMember

MEMBERS = (
    CircleMember(key="jonas", name="Jonas Weber", side="us", party="Brightwell"),
    CircleMember(key="priya", name="Priya Nair", side="us", party="Brightwell"),
    CircleMember(key="maria", name="Maria Costa", side="them", party="Alder", role="Operations"),
    CircleMember(key="tom", name="Tom Eriksen", side="them", party="Alder", place="edge"),
    CircleMember(
        key="crew", name="Line 3 crew", side="them", party="Alder", place="outside", is_team=True
    ),
    CircleMember(key="rosa", name="Rosa Lind", side="third", party="Loopfilm", place="outside"),
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the application in light."""
    apply(qapp, Theme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., CircleCanvas]:
    """Return a function that shows a canvas."""

    def show_canvas(
        members: tuple[CircleMember, ...] = MEMBERS,
        *,
        read_only: bool = False,
        is_snug: bool = False,
        size: tuple[int, int] = (820, 560),
    ) -> CircleCanvas:
        canvas = CircleCanvas(read_only=read_only, is_snug=is_snug)
        qtbot.addWidget(canvas)
        canvas.resize(*size)
        canvas.set_members(members)
        with qtbot.waitActive(canvas):
            canvas.show()
            canvas.activateWindow()
        return canvas

    return show_canvas
