"""In a language that translates every text, nothing on any screen is English."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.frame.conftest import Seen
from tests.ui.languages.visible_texts import texts_of, without_markup
from ui.pages.registry import SECTIONS
from ui.place import Place

# Names, units, keys and days: they are the same in every language or come from the locale.
_SAME_EVERYWHERE = re.compile(
    r"PartnerDesk|PDF|CSV|CRM|\b(Ctrl|Shift|Alt|Del|Ins|Return|Enter|Esc|Tab|Space|Home|End|PgUp|PgDown|Left|"
    r"Right|Up|Down|Backspace|F\d+|[A-Z])\b|\b(CHF|EUR|USD|GBP|UTC|k|m|h|kg|km)\b|"
    r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|"
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b"
)
_ENGLISH = re.compile(r"[A-Za-z]{2,}")


def english_on(root: QWidget) -> list[str]:
    """Return the texts with Latin letters, each with where it stands."""
    found = {
        f"{where}: {text[:90]!r}"
        for where, text in texts_of(root)
        if _ENGLISH.search(_SAME_EVERYWHERE.sub(" ", without_markup(text)))
    }
    return sorted(found)


def test_home_is_translated(foreign: Seen) -> None:
    assert english_on(foreign.window) == []


@pytest.mark.parametrize("section", [section.key for section in SECTIONS])
def test_sections_are_translated(foreign: Seen, section: str) -> None:
    foreign.open_account("Алд")
    now = foreign.desk.place
    foreign.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    QApplication.processEvents()

    assert english_on(foreign.window) == []
