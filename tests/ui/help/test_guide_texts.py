"""The texts of the guide: the same parts in each language, nothing that leads nowhere."""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QDialog

import ui
from tests.ui.help.guide_marks import links_in
from ui.help.guide import CHAPTERS, SHORTCUTS, chapter_of, guide_folder, plain_text, read_guide
from ui.help.opening import _DIALOGS, _VIEWS
from ui.help.searching import folded, search
from ui.pages.registry import SECTIONS

LANGUAGES = ("en", "de")
LARGEST = 140_000  # bytes: they ship with the program


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_chapters_and_their_parts(language: str) -> None:
    chapters = {each.key: each for each in read_guide(language)}
    links = [link for each in chapters.values() for link in links_in(each)]

    assert len(links) > 10
    assert {chapter for chapter, _fragment in links} <= set(chapters)
    astray = [link for link in links if link[1] and not chapters[link[0]].section_of(link[1])]
    assert astray == []


def test_each_chapter_is_linked_from_another() -> None:
    linked = {
        link for each in read_guide("en") for link, _part in links_in(each) if link != each.key
    }

    assert set(CHAPTERS) - linked == {"welcome"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there(language: str) -> None:
    pictures = [picture for each in read_guide(language) for picture in each.pictures]

    assert len(pictures) >= 5
    assert [each for each in pictures if not (guide_folder(language) / each).is_file()] == []


def test_all_pictures_are_shown_and_small() -> None:
    shown = {
        (guide_folder(language) / picture).resolve()
        for language in LANGUAGES
        for each in read_guide(language)
        for picture in each.pictures
    }
    files = list((guide_folder("en").parent / "pictures").resolve().iterdir())

    assert set(files) == shown
    assert [each.name for each in files if each.stat().st_size > LARGEST] == []


def test_each_language_has_the_same_sections() -> None:
    english, german = (
        [(each.key, [section.key for section in each.sections]) for each in read_guide(language)]
        for language in LANGUAGES
    )

    assert english == german


def test_each_section_of_a_plan_is_explained() -> None:
    (plan,) = [each for each in read_guide("en") if each.key == "plan"]

    assert {each.key for each in SECTIONS} <= {each.key for each in plan.sections}


def test_each_dialog_leads_to_a_section_that_exists() -> None:
    known = {(each.key, section.key) for each in read_guide("en") for section in each.sections}
    known |= {(key, "") for key in (*CHAPTERS, SHORTCUTS)}

    assert [
        spot for spot in (*_DIALOGS.values(), *_VIEWS.values()) if tuple(spot) not in known
    ] == []


def test_each_dialog_has_its_place() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found = [kind for kind in _kinds_of(QDialog) if kind.__module__.startswith("ui.")]
    made_of = {
        name: {base.__name__ for base in kind.__mro__} for kind in found for name in [kind.__name__]
    }

    assert len(found) > 15
    astray = [name for name, names in made_of.items() if not names & set(_DIALOGS)]
    assert astray == ["PlainDialog", "PlanDialog"]  # what others are made of
    assert [name for name in _DIALOGS if name not in made_of] == []


def _kinds_of(kind: type[QDialog]) -> list[type[QDialog]]:
    children: list[type[QDialog]] = kind.__subclasses__()
    return [each for child in children for each in (child, *_kinds_of(child))]


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
