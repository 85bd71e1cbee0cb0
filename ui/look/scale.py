"""Sizes of a situation: Prepare at the desk, or Together on a screen read from four metres.

Text grows with the user's text size; controls grow with their text.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from ui.look.tokens import TypeStyle, type_styles

ScaleName = Literal["prepare", "together"]


class Scale(NamedTuple):
    """Sizes in device-independent pixels. `factor` is the text size: 1.0 to 2.0 as the user likes.

    In Together the size of the window is in it as well.
    """

    name: ScaleName
    factor: float
    text: Mapping[str, TypeStyle]
    control: int
    small_control: int
    icon: int
    radius: int
    card_radius: int
    chip: int
    person: int
    focus: int

    def style(self, name: str) -> TypeStyle:
        """The size, line height and weight of a text, grown by the user's text size."""
        base = self.text[name]
        return TypeStyle(
            size=round(base.size * self.factor),
            line=round(base.line * self.factor),
            weight=base.weight,
        )

    def grown(self, pixels: int) -> int:
        """A length that holds text, grown by the user's text size."""
        return round(pixels * self.factor)


@cache
def prepare(factor: float = 1.0) -> Scale:
    """Sizes for one person at a desk."""
    return Scale(
        name="prepare",
        factor=factor,
        text=type_styles("prepare"),
        control=32,
        small_control=26,
        icon=16,
        radius=4,
        card_radius=6,
        chip=24,
        person=28,
        focus=2,
    )


@cache
def together(factor: float = 1.0) -> Scale:
    """Sizes for a shared screen."""
    return Scale(
        name="together",
        factor=factor,
        text=type_styles("together"),
        control=56,
        small_control=48,
        icon=28,
        radius=6,
        card_radius=8,
        chip=40,
        person=48,
        focus=4,
    )
