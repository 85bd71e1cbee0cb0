"""The guide calls things what the program calls them, and every key it names does something."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from partnerdesk.one_line import understand
from partnerdesk.sessions.capture import LETTERS
from tests.translating import core_texts, ui_texts
from tests.ui.help.guide_marks import bare, codes_in, names_in, steps_of
from ui.actions.actions import menu_titles
from ui.actions.table import ACTIONS
from ui.dialogs.shortcut_sheet import in_lists
from ui.help.guide import Chapter, read_guide
from ui.help.keys import portable
from ui.pages.registry import SECTIONS
from ui.session.keys import Deeds, _by_text, key_words

LANGUAGES = ("en", "de")
# Keys that no table holds: those of the circle, of questions, of the preview, of the clipboard.
ELSEWHERE = {"Alt", "Space", "Leertaste", "1", "5", "Ctrl++", "Ctrl+-", "Ctrl+C", "Ctrl+V", "Entf"}
FILES = re.compile(r"[%~.]|/\w\w")
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def known() -> set[str]:
    """All texts of the program, in English."""
    messages = (*ui_texts.messages(), *core_texts.messages())
    return {bare(each.text) for each in messages}


@pytest.fixture(scope="module")
def menus() -> Mapping[str, set[str]]:
    """What is in each menu, and on which page which view is."""
    titles = {name: bare(title) for name, title in menu_titles().items()}
    return {
        titles[name]: {bare(spec.text) for spec in ACTIONS if spec.menu == name} for name in titles
    }


def slanted() -> Iterator[tuple[str, str]]:
    """Yield the chapter and the text of everything that is slanted."""
    for chapter in read_guide("en"):
        for name in names_in(chapter):
            yield chapter.key, name


def test_every_name_is_one_of_the_program(known: set[str]) -> None:
    found = list(slanted())

    assert len(found) > 100
    assert [each for each in found if steps_of(each[1], known) is None] == []


def test_ways_through_menus_lead_there(known: set[str], menus: Mapping[str, set[str]]) -> None:
    ways = [steps for _key, name in slanted() if len(steps := steps_of(name, known) or []) > 1]
    through = [steps for steps in ways if steps[0] in menus]

    assert len(through) > 15
    assert [steps for steps in through if steps[1] not in menus[steps[0]]] == []
    pages = {bare(each.title) for each in SECTIONS}
    assert [steps for steps in ways if steps not in through and steps[0] not in pages] == []


def keys_of_the_program() -> set[str]:
    """Return all keys that do something."""
    found = {keys for spec in ACTIONS for keys in spec.shortcuts}
    found |= {f"Ctrl+{number % 10}" for number in range(1, len(SECTIONS) + 1)}
    for keys, _words in key_words():
        found |= set(keys.split())
    found |= {key.upper() for key in _by_text(Deeds(*[print] * len(Deeds._fields)))}
    found |= {keys for _words, keys in in_lists()}
    return found | ELSEWHERE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_does_something(language: str) -> None:
    found = [
        (chapter.key, code)
        for chapter in read_guide(language)
        for code in codes_in(chapter)
        if " " not in code and not FILES.search(code)
    ]
    typed = {f"/{letter}" for letter in LETTERS}
    does = keys_of_the_program() | typed

    assert len(found) > 40
    assert [each for each in found if portable(each[1]) not in does] == []


def test_keys_are_the_same_in_each_language() -> None:
    spelt = {"Leertaste": "Space", "Entf": "Delete"}

    def keys_in(chapter: Chapter) -> list[str]:
        codes = [portable(spelt.get(code, code)) for code in codes_in(chapter)]
        return sorted(code for code in codes if " " not in code)

    english, german = ([keys_in(each) for each in read_guide(name)] for name in LANGUAGES)

    assert english == german


@pytest.mark.parametrize(("language", "locale"), [("en", "en_GB"), ("de", "de_DE")])
def test_lines_to_type_become_what_is_told(
    language: str, locale: str, alder_parts: PlanParts
) -> None:
    (meeting,) = [each for each in read_guide(language) if each.key == "meeting"]
    lines = [code for code in codes_in(meeting) if code.startswith("/") and " " in code]
    formats = Formats(locale=locale, currency="EUR")

    action, risk, goal = (
        understand(line, alder_parts, formats, TODAY, kind="decision") for line in lines
    )

    assert (action.kind, risk.kind, goal.kind) == ("action", "risk", "goal")
    assert action.party is not None
    assert action.party.side == "them"
    assert action.day == date(2026, 11, 27)
    assert (risk.percent, risk.amount) == (Decimal(20), 5_000_000)
    assert goal.day == date(2027, 6, 30)
