"""The pairs of colours that widgets really use: text 4.5 to 1, what tells a control 3 to 1."""

import re
from collections.abc import Iterator

import pytest

from tests.ui.look.test_look_tokens import THEMES, contrast
from ui.look.scale import prepare
from ui.look.style_sheet import style_sheet
from ui.look.tokens import ThemeName, Tokens, tokens

TEXT, CONTROL = 4.5, 3.0
PARTIES = ("us", "them", "together", "third", "private", "attention")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = r"[^;]*?(#[0-9A-Fa-f]{6})"
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?:" + _COLOUR)
_INK = re.compile(r"(?:^|;)\s*color:" + _COLOUR)
_CHOSEN_GROUND = re.compile(r"selection-background-color:" + _COLOUR)
_CHOSEN_INK = re.compile(r"selection-color:" + _COLOUR)
_IDLE = re.compile(r":disabled|:off")


def rules(theme: Tokens) -> Iterator[tuple[str, str]]:
    """Yield selector and body of each rule; what is disabled needs no contrast."""
    for selector, body in _RULE.findall(style_sheet(theme, prepare())):
        words = " ".join(selector.split())
        if not _IDLE.search(words) and 'tone="off"' not in words:
            yield words, " ".join(body.split())


@pytest.mark.parametrize("name", THEMES)
def test_each_rule_with_ink_and_ground_can_be_read(name: ThemeName) -> None:
    found = 0
    for selector, body in rules(tokens(name)):
        for ground_of, ink_of in ((_GROUND, _INK), (_CHOSEN_GROUND, _CHOSEN_INK)):
            ground, ink = ground_of.search(body), ink_of.search(body)
            if ground and ink:
                found += 1
                assert contrast(ink[1], ground[1]) >= TEXT, f"{selector}: {body}"
    assert found >= 10


@pytest.mark.parametrize("name", THEMES)
def test_each_ink_of_a_rule_can_be_read_where_it_stands(name: ThemeName) -> None:
    """Without a ground of its own a text stands on the window, a panel or a chosen row."""
    theme = tokens(name)
    surface = theme.surface
    for selector, body in rules(theme):
        ink = _INK.search(body)
        if ink is None or _GROUND.search(body) or _stands_on_a_fill(selector):
            continue
        for ground in (surface.window, surface.panel, surface.sunken, surface.selected):
            assert contrast(ink[1], ground) >= TEXT, f"{selector} on {ground}"


def _stands_on_a_fill(selector: str) -> bool:
    return "on_action" in selector or "on_together" in selector


@pytest.mark.parametrize("name", THEMES)
def test_borders_of_controls_stand_out_from_every_ground(name: ThemeName) -> None:
    theme = tokens(name)
    lines = (theme.line.strong, theme.line.focus, theme.attention.line, theme.private.line)
    for ground in theme.surface:
        for line in lines:
            assert contrast(line, ground) >= CONTROL, f"{line} on {ground}"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("party", PARTIES)
def test_marks_and_fills_of_parties_stand_out(name: ThemeName, party: str) -> None:
    """Discs, rings and bars are painted on panels, cards and chosen rows."""
    theme = tokens(name)
    tone, surface = getattr(theme, party), theme.surface
    edge = tone.fill if party == "us" else tone.line
    for ground in (surface.window, surface.panel, surface.sunken, surface.selected):
        assert contrast(edge, ground) >= CONTROL, ground
    for ground in (surface.window, surface.sunken, surface.hover):
        assert contrast(tone.text, ground) >= TEXT, ground


@pytest.mark.parametrize("name", THEMES)
def test_what_painters_write_can_be_read(name: ThemeName) -> None:
    """Days of the calendar, the matrix, tags of what is private, buttons of action."""
    theme = tokens(name)
    pairs = [
        (theme.action.on, theme.action.fill),
        (theme.action.on, theme.action.fill_hover),
        (theme.private.on, theme.private.fill),
        (theme.private.text, theme.private.soft),
        (theme.ink.secondary, theme.surface.chrome),
        (theme.us.on, theme.us.fill),
        (theme.them.on, theme.them.fill),
        (theme.them.on, theme.them.stripe),
    ]
    pairs += [(theme.ink.primary, ground) for ground in theme.heat]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= TEXT, (ink, ground)


@pytest.mark.parametrize("name", THEMES)
def test_lines_that_carry_meaning_stand_out(name: ThemeName) -> None:
    """The track of a scale, ticks, the handle of a scroll bar, the line of a trend."""
    theme = tokens(name)
    for line in (theme.line.strong, theme.ink.primary, theme.ink.secondary, theme.ink.tertiary):
        for ground in (theme.surface.window, theme.surface.panel, theme.surface.sunken):
            assert contrast(line, ground) >= CONTROL
