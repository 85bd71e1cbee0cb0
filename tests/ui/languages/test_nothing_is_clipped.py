"""German, and a language 40 % longer than English, fit on every screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.frame.conftest import Opened, Seen
from tests.ui.frame.test_structure import DIALOGS, clipped_labels, nameless, outside
from ui.language import speak
from ui.pages.registry import SECTIONS
from ui.place import Place

PATIENCE = 20_000  # ms, for what a page works out beside the window
SIZES = [(1024, 640), (1440, 900)]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German."""
    speak("de", qapp)
    yield
    speak("en", qapp)


@pytest.fixture(params=["german", "pseudo"])
def long_words(request: pytest.FixtureRequest) -> None:
    """Speak one of the languages with long words."""
    request.getfixturevalue(request.param)


@pytest.fixture(params=SIZES, ids=["small", "usual"])
def sized(request: pytest.FixtureRequest, long_words: None, opened: Opened) -> Seen:
    """A window in one of the sizes."""
    return opened(*request.param)


def check(seen: Seen) -> None:
    QApplication.processEvents()
    QThreadPool.globalInstance().waitForDone(PATIENCE)
    for _ in range(5):  # words that wrap make a card higher, and that moves what is below
        QApplication.processEvents()
    for found in (clipped_labels, outside, nameless):
        assert found(seen.window) == []


def test_home_fits(sized: Seen) -> None:
    check(sized)


@pytest.mark.parametrize("section", [section.key for section in SECTIONS])
def test_sections_fit(sized: Seen, section: str) -> None:
    sized.open_account("Alder")
    now = sized.desk.place
    sized.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    check(sized)


@pytest.mark.parametrize("key", [*DIALOGS, "quick_add", "export_pdf"])
def test_dialogs_fit(long_words: None, opened: Opened, key: str) -> None:
    seen = opened(1024, 640)
    seen.open_account("Alder")
    seen.trigger(key)
    QApplication.processEvents()
    dialog = next(each for each in seen.window.findChildren(QDialog) if each.isVisible())
    for found in (clipped_labels, outside, nameless):
        assert found(dialog) == []
    assert dialog.height() <= 640
    dialog.reject()
