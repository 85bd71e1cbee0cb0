"""Names in Hebrew keep their direction to themselves wherever a text of ours holds them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.analysis.explaining import line, name
from partnerdesk.formats import Formats
from tests.ui.frame.conftest import Seen
from tests.ui.languages.other_letters import rewrite
from tests.ui.languages.visible_texts import texts_of, without_markup
from ui.isolating import isolated, listed
from ui.pages.registry import SECTIONS
from ui.pages.rewards.page import RewardsPage
from ui.pages.rewards.worked_out import line_told
from ui.place import Place

_SECTIONS = [section.key for section in SECTIONS]
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
_HEBREW, _LATIN = re.compile("[\u0590-\u05ff]{4,}"), re.compile("[A-Za-z]{3,}")


def loose_on(root: QWidget) -> list[str]:
    """Return texts of ours with a Hebrew name in them that is not isolated."""
    found = set()
    for where, text in texts_of(root):
        for each in without_markup(text).splitlines():
            rest = _ISOLATED.sub(" ", each)
            if _HEBREW.search(rest) and _LATIN.search(rest):
                found.add(f"{where}: {each[:80]!r}")
    return sorted(found)


@pytest.fixture
def hebrew(sample_copy: Path, qtbot: QtBot) -> Iterator[Seen]:
    """A window on the sample with all that was typed in Hebrew letters."""
    rewrite(sample_copy, "hebrew", kept=("unit",))
    seen = Seen(qtbot, sample_copy, 1440, 900, locale="en_GB").open()
    yield seen
    seen.close()


def test_most_names_need_nothing() -> None:
    assert isolated("Alder & Söhne") == "Alder & Söhne"
    assert isolated("") == ""


def test_a_name_that_runs_the_other_way_is_kept_apart() -> None:
    assert isolated("אלון") == "\u2068אלון\u2069"
    assert listed(("Ann", "אלון")) == "Ann, \u2068אלון\u2069"


def test_home_keeps_names_apart(hebrew: Seen) -> None:
    assert loose_on(hebrew.window) == []


@pytest.mark.parametrize("section", _SECTIONS)
def test_sections_keep_names_apart(hebrew: Seen, section: str) -> None:
    account = hebrew.conduct.book.lines[0].account_id
    hebrew.conduct.open_account(account)
    now = hebrew.desk.place
    hebrew.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    QApplication.processEvents()

    assert loose_on(hebrew.window) == []


def test_what_could_happen_keeps_names_apart(hebrew: Seen) -> None:
    hebrew.conduct.open_account(hebrew.conduct.book.lines[0].account_id)
    hebrew.desk.go(hebrew.desk.place._replace(section="rewards"))
    page = hebrew.window.stack.currentWidget()
    assert isinstance(page, RewardsPage)
    hebrew.qtbot.waitUntil(lambda: not page.side.outcomes.simulating.is_running, timeout=20_000)

    assert loose_on(hebrew.window) == []


def test_explanations_keep_names_apart() -> None:
    told = line_told(
        line("no_return", party=name("אלון")),
        Formats(locale="en_GB"),
    )

    assert "\u2068אלון\u2069" in told
