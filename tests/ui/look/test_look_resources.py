"""The files that ship: complete, licensed, usable on paper, and not too heavy."""

import pytest

import resources
from partnerdesk.reports.pdf.faces import Face

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
SAMPLES = {
    "Arabic": "محمد",
    "Hebrew": "שלום",
    "Devanagari": "प्रिया",
    "Hangul": "김민수",
    "Han": "王小明たなか",
    "Emoji": "🚀👩🏽🔧❤",
}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_paper_can_use_every_weight_of_inter(weight: str) -> None:
    face = Face(resources.font_path(weight))

    assert {ord(letter) for letter in "Aäß€–→ΩЖ1"} <= face.characters


@pytest.mark.parametrize("script", SAMPLES)
def test_paper_has_a_font_for_each_script(script: str) -> None:
    path = resources.fallback_font_paths()[script]

    assert {ord(letter) for letter in SAMPLES[script]} <= Face(path).characters


def test_every_font_comes_with_its_licence() -> None:
    folder = resources.path_of("fonts")

    licences = {file.name for file in folder.rglob("LICENSE-*.txt")}

    assert licences == {
        "LICENSE-Inter.txt",
        "LICENSE-Noto.txt",
        "LICENSE-NotoEmoji.txt",
        "LICENSE-DroidSansFallback.txt",
        "LICENSE-Hangul.txt",
    }


def test_fonts_are_not_too_heavy() -> None:
    inter = sum(resources.font_path(weight).stat().st_size for weight in WEIGHTS)
    others = sum(path.stat().st_size for path in resources.fallback_font_paths().values())

    assert inter < 3_500_000
    assert others < 9_000_000


def test_icons_are_lines_in_the_colour_of_their_role() -> None:
    for name in resources.icon_names():
        text = resources.read_text("icons", f"{name}.svg")
        assert 'viewBox="0 0 20 20"' in text
        assert 'stroke="currentColor"' in text
        assert "#" not in text
