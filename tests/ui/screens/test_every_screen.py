"""Every section and view: whole, readable, usable, in each size of window and of text."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.frame.conftest import Opened
from tests.ui.screens.places import screens, settle
from tests.ui.screens.structure import LARGE, WHOLE, defects
from ui.look.current import current_scale
from ui.look.theme import Theme, apply

SIZES = [(1024, 640), (1440, 900)]
LOOKS = {
    "light": (Theme.LIGHT, 1.0),
    "dark": (Theme.DARK, 1.0),
    "large": (Theme.LIGHT, 1.5),
    "largest": (Theme.DARK, 2.0),
}


@pytest.fixture(params=LOOKS)
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Dress the application in one of the looks."""
    theme, factor = LOOKS[request.param]
    apply(qapp, theme, factor)
    yield
    settle()  # closed windows need no other clothes
    apply(qapp, Theme.LIGHT)


def told(found: dict[str, list[str]]) -> str:
    """Return what was found, a line for each defect with the screens that have it."""
    return "\n".join(f"{defect} | {'; '.join(names)}" for defect, names in found.items())


@pytest.mark.parametrize("size", SIZES, ids=["small", "usual"])
def test_every_screen_is_whole(dressed: None, opened: Opened, size: tuple[int, int]) -> None:
    """With larger text the heads of columns may be shortened; all else is as with usual text."""
    seen = opened(*size)

    found: dict[str, list[str]] = {}
    for name, _page in screens(seen):
        for defect in defects(seen.window, WHOLE if current_scale().factor == 1 else LARGE):
            found.setdefault(defect, []).append(name)

    assert not found, told(found)
    assert seen.window.size().toTuple() == size
