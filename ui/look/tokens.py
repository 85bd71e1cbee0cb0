"""The design tokens as frozen values, read from `resources/themes/tokens.json`.

Colours are hex strings: whoever paints makes the QColor. Nothing here keeps a current theme.

Named tuples: making a data class takes half a millisecond, and a start waits for all of these.
"""

import json
from functools import cache
from typing import Any, Literal, NamedTuple

import resources

ThemeName = Literal["light", "dark"]


class Surface(NamedTuple):
    window: str
    panel: str
    sunken: str
    hover: str
    selected: str
    chrome: str


class Line(NamedTuple):
    subtle: str
    strong: str
    focus: str


class Ink(NamedTuple):
    primary: str
    secondary: str
    tertiary: str
    disabled: str
    inverse: str


class Action(NamedTuple):
    fill: str
    on: str
    fill_hover: str


class Tone(NamedTuple):
    """One meaning of a colour: a party, agreement, privacy or attention."""

    fill: str
    on: str
    line: str
    text: str
    soft: str
    stripe: str = ""
    hatch: str = ""


class Tokens(NamedTuple):
    """All colours of one theme. Heat has five levels, the lowest first."""

    name: ThemeName
    surface: Surface
    line: Line
    ink: Ink
    action: Action
    us: Tone
    them: Tone
    together: Tone
    third: Tone
    private: Tone
    attention: Tone
    heat: tuple[str, str, str, str, str]


class TypeStyle(NamedTuple):
    """Size and line height in device-independent pixels, weight from 400 to 700."""

    size: int
    line: int
    weight: int


@cache
def document() -> dict[str, Any]:
    """The parsed token file."""
    parsed: dict[str, Any] = json.loads(resources.read_text("themes", "tokens.json"))
    return parsed


@cache
def tokens(name: ThemeName) -> Tokens:
    """The colours of one theme."""
    color = document()["color"][name]
    ink, action, heat = color["ink"], color["action"], color["heat"]
    return Tokens(
        name=name,
        surface=Surface(**color["surface"]),
        line=Line(**color["line"]),
        ink=Ink(
            primary=ink["1"],
            secondary=ink["2"],
            tertiary=ink["3"],
            disabled=ink["disabled"],
            inverse=ink["inverse"],
        ),
        action=Action(fill=action["fill"], on=action["on"], fill_hover=action["fillHover"]),
        us=Tone(**color["us"]),
        them=Tone(**color["them"]),
        together=Tone(**color["together"]),
        third=Tone(**color["third"]),
        private=Tone(**color["private"]),
        attention=Tone(**color["attention"]),
        heat=(heat["1"], heat["2"], heat["3"], heat["4"], heat["5"]),
    )


@cache
def type_styles(scale: Literal["prepare", "together"]) -> dict[str, TypeStyle]:
    """The named text sizes of a situation."""
    return {name: TypeStyle(**style) for name, style in document()["type"][scale].items()}
