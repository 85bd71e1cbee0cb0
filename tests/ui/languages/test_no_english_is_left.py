"""In a language that translates every text, nothing on any screen is English."""

import re
from functools import cache

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.translating import core_texts, ui_texts
from tests.translating.pseudo import PseudoTranslator
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
_OF_QT = re.compile(r"Q[A-Z]\w*|CloseButton|MAC_APPLICATION_MENU")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")


def english_on(root: QWidget) -> list[str]:
    """Return the texts with Latin letters, each with where it stands."""
    found = {
        f"{where}: {text[:90]!r}"
        for where, text in texts_of(root)
        if _ENGLISH.search(_SAME_EVERYWHERE.sub(" ", without_markup(text)))
    }
    return sorted(found)


@cache
def collected() -> frozenset[tuple[str, str]]:
    """Return the English texts that the translation files hold, with their contexts."""
    found = (*ui_texts.messages(), *core_texts.messages())
    return frozenset((each.context, each.text) for each in found)


def contexts_of(name: str) -> set[str]:
    """Return where Qt looks for a text of a class: in its own name and in those of its bases."""
    classes = [QObject]
    for each in classes:
        classes.extend(each.__subclasses__())
    named = [each for each in classes if each.__name__ == name]
    return {name, *(base.__name__ for each in named for base in each.__mro__)}


def uncollected(pseudo: PseudoTranslator) -> list[tuple[str, str]]:
    """Return what was asked for and is in no file."""
    ours = {(context, text) for context, text in pseudo.asked if not _OF_QT.fullmatch(context)}
    return sorted(
        (context, text)
        for context, text in ours - collected()
        if text and not any((each, text) in collected() for each in contexts_of(context))
    )


def test_home_is_translated(foreign: Seen, pseudo: PseudoTranslator) -> None:
    assert english_on(foreign.window) == []
    assert uncollected(pseudo) == []


@pytest.mark.parametrize("section", [section.key for section in SECTIONS])
def test_sections_are_translated(foreign: Seen, pseudo: PseudoTranslator, section: str) -> None:
    foreign.open_account("Алд")
    now = foreign.desk.place
    foreign.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    QApplication.processEvents()

    assert english_on(foreign.window) == []
    assert uncollected(pseudo) == []
