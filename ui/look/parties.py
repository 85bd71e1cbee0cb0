"""Which tone stands for whom."""

from typing import Literal

from ui.look.tokens import Tokens, Tone

ToneName = Literal["us", "them", "third", "together", "private", "attention"]


def tone_of(tokens: Tokens, name: ToneName) -> Tone:
    """The colours of a party or meaning in a theme."""
    return {
        "us": tokens.us,
        "them": tokens.them,
        "third": tokens.third,
        "together": tokens.together,
        "private": tokens.private,
        "attention": tokens.attention,
    }[name]
