"""The texts of the guide: the same parts in each language, nothing that leads nowhere."""

import re

import pytest

from ui.help.guide import CHAPTERS, SHORTCUTS, chapter_of, guide_folder, plain_text, read_guide
from ui.help.opening import _DIALOGS
from ui.help.searching import folded, search
from ui.pages.registry import SECTIONS

LANGUAGES = ("en", "de")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_chapters(language: str) -> None:
    links = {link for each in read_guide(language) for link in LINK.findall(each.markdown)}

    assert links
    assert links <= {f"{key}.md" for key in CHAPTERS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there(language: str) -> None:
    pictures = [picture for each in read_guide(language) for picture in each.pictures]

    assert len(pictures) >= 5
    assert [each for each in pictures if not (guide_folder(language) / each).is_file()] == []


def test_each_language_has_the_same_sections() -> None:
    english, german = (
        [(each.key, [section.key for section in each.sections]) for each in read_guide(language)]
        for language in LANGUAGES
    )

    assert english == german


def test_each_section_of_a_plan_is_explained() -> None:
    (plan,) = [each for each in read_guide("en") if each.key == "plan"]

    assert {each.key for each in SECTIONS} <= {each.key for each in plan.sections}


def test_dialogs_lead_to_sections_that_exist() -> None:
    known = {(each.key, section.key) for each in read_guide("en") for section in each.sections}
    known |= {(key, "") for key in (*CHAPTERS, SHORTCUTS)}

    assert [name for name, spot in _DIALOGS.items() if tuple(spot) not in known] == []


def test_a_language_without_a_guide_gets_the_english_one() -> None:
    assert guide_folder("sv") == guide_folder("en")


def test_sections_are_read_with_their_names_and_bare_text() -> None:
    text = "# One\n\nIntro\n\n<!-- two -->\n## Two *things*\n\n- **bold** and [a link](x.md)\n"

    chapter = chapter_of("one", text)

    assert [tuple(each) for each in chapter.sections] == [
        ("one", "One", "Intro"),
        ("two", "Two things", "bold and a link"),
    ]
    assert "<!--" not in chapter.markdown


def test_marks_are_no_words() -> None:
    assert plain_text("| a | `b` |\n|---|---|\n1. **c** ![d](e.png)") == "a b c"


def test_searching_finds_words_in_any_order_capitals_and_accents() -> None:
    chapter = chapter_of("one", "# Größe\n\nEin Café am Fluß\n\n## Zwei\n\nEin Tee")

    assert [hit.section.title for hit in search([chapter], "FLUß cafe")] == ["Größe"]
    assert [hit.section.title for hit in search([chapter], "ein")] == ["Größe", "Zwei"]
    assert [hit.section.title for hit in search([chapter], "zwei ein")] == ["Zwei"]
    assert search([chapter], "  ") == []
    assert search([chapter], "nirgends") == []


def test_headings_come_first() -> None:
    chapter = chapter_of("one", "# One\n\nabout backups\n\n## Backups\n\nof all")

    assert [hit.section.title for hit in search([chapter], "backups")] == ["Backups", "One"]


def test_folding_keeps_places() -> None:
    assert folded("Größe É") == "große e"
