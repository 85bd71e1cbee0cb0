"""Text in an SVG: escaped, without what XML cannot hold, and as wide as it will be at most.

Whoever writes an SVG knows no font, so widths are estimated, rather too wide than too narrow.
"""

import unicodedata
from html import escape

_NARROW = frozenset("iljtfrI.,:;!|'’()[] ")
_WIDE = frozenset("mwMW@%—…")
_PARTS = {"narrow": 0.42, "wide": 1.06, "upper": 0.82, "full": 1.05, "plain": 0.71}
_GONE = ("Cc", "Cs", "Cn")


def text_width(text: str, size: float) -> float:
    """Return how wide a line of text is at most, in the units of the size."""
    return size * sum(_PARTS[_sort_of(character)] for character in text if _is_seen(character))


def fitted(text: str, size: float, most: float) -> str:
    """Return a line that is not wider than that, cut with an ellipsis."""
    if text_width(text, size) <= most:
        return text
    room, kept = most - text_width("…", size), 0
    for kept, character in enumerate(text):  # noqa: B007 - how many there is room for
        room -= text_width(character, size)
        if room < 0:
            break
    return f"{text[:kept].rstrip()}…"


def as_xml(text: str) -> str:
    """Return text that can stand in XML: one line, escaped."""
    line = " ".join(text.split())
    known = (
        "\ufffd" if unicodedata.category(each) in _GONE or each in "\ufffe\uffff" else each
        for each in line
    )
    return escape("".join(known))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Mn", "Me", "Cf")


def _sort_of(character: str) -> str:
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return "full"
    if character in _NARROW:
        return "narrow"
    if character in _WIDE:
        return "wide"
    return "upper" if character.isupper() else "plain"
