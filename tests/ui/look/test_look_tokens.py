"""Colours: contrast computed from the tokens, and a style sheet made of tokens only."""

import json
import re
from typing import Any

import pytest

import resources
from ui.look.scale import prepare, together
from ui.look.style_sheet import style_sheet
from ui.look.tokens import ThemeName, Tokens, tokens

THEMES: tuple[ThemeName, ...] = ("light", "dark")
PARTIES = ("us", "them", "together", "third", "private", "attention")


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*(colours_in(part) for part in value.values()))
    if isinstance(value, list | tuple):
        return set().union(*(colours_in(part) for part in value))
    return {value.upper()} if isinstance(value, str) and value.startswith("#") else set()


def test_black_on_white_has_the_contrast_that_the_standard_names() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_ink_can_be_read_on_every_ground(name: ThemeName) -> None:
    theme = tokens(name)

    grounds = theme.surface
    for ground in grounds:
        for ink in (theme.ink.primary, theme.ink.secondary, theme.ink.tertiary):
            assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("party", PARTIES)
def test_party_texts_can_be_read(name: ThemeName, party: str) -> None:
    theme = tokens(name)
    tone = getattr(theme, party)

    for ground in (theme.surface.panel, theme.surface.selected, tone.soft):
        assert contrast(tone.text, ground) >= 4.5
    assert contrast(tone.on, tone.fill) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_text_on_a_stripe_can_be_read(name: ThemeName) -> None:
    them = tokens(name).them

    assert contrast(them.on, them.stripe) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_outlines_and_focus_stand_out_from_panel_and_selection(name: ThemeName) -> None:
    theme = tokens(name)

    for ground in (theme.surface.panel, theme.surface.selected):
        for line in (theme.them.line, theme.line.strong, theme.line.focus, theme.third.line):
            assert contrast(line, ground) >= 3
    assert contrast(theme.private.hatch, theme.private.soft) >= 3


@pytest.mark.parametrize(
    ("name", "pair", "published"),
    [
        ("light", ("ink.primary", "surface.panel"), 16.4),
        ("light", ("ink.tertiary", "surface.selected"), 4.6),
        ("light", ("us.text", "surface.panel"), 8.6),
        ("light", ("them.on", "them.stripe"), 6.4),
        ("dark", ("ink.primary", "surface.panel"), 14.6),
        ("dark", ("them.text", "surface.selected"), 7.1),
        ("dark", ("private.hatch", "private.soft"), 3.3),
    ],
)
def test_contrast_is_what_the_design_says(
    name: ThemeName, pair: tuple[str, str], published: float
) -> None:
    theme = tokens(name)

    values = [
        getattr(getattr(theme, group), part) for group, part in (one.split(".") for one in pair)
    ]

    assert contrast(*values) == pytest.approx(published, abs=0.06)


def sheets(theme: Tokens) -> list[str]:
    return [style_sheet(theme, prepare()), style_sheet(theme, together(1.5))]


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_of_the_style_sheet_is_a_token_of_its_theme(name: ThemeName) -> None:
    known = colours_in(json.loads(resources.read_text("themes", "tokens.json"))["color"][name])

    for sheet in sheets(tokens(name)):
        assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= known
        words = re.findall(r":\s*[^;{}]*\b(black|white|red|gray|grey|rgba?|palette)\b", sheet)
        assert words == []


@pytest.mark.parametrize("name", THEMES)
def test_every_picture_of_the_style_sheet_exists_and_has_token_colours(name: ThemeName) -> None:
    known = colours_in(json.loads(resources.read_text("themes", "tokens.json"))["color"][name])

    pictures = set(re.findall(r'url\("([^"]+)"\)', style_sheet(tokens(name), prepare())))

    assert pictures
    for picture in pictures:
        text = resources.read_text("themes", name, picture.rsplit("/", 1)[1])
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", text)) <= known


@pytest.mark.parametrize("name", THEMES)
def test_no_name_is_left_open_in_the_style_sheet(name: ThemeName) -> None:
    for sheet in sheets(tokens(name)):
        assert "$" not in sheet
