"""Which font a character gets: Inter, and for each script that Inter lacks one font that has it."""

import unicodedata
from collections.abc import Iterator
from functools import cache

import resources
from partnerdesk.reports.pdf.faces import Face

_JOINERS = "\u200c\u200d"
_KEPT = f"{_JOINERS}\N{LEFT-TO-RIGHT MARK}"  # the mark says in which order words stand
_EMOJI_STYLE = "\ufe0f"
_RANGES = (
    ("Hebrew", 0x0590, 0x05FF),
    ("Arabic", 0x0600, 0x06FF),
    ("Arabic", 0x0750, 0x077F),
    ("Arabic", 0x08A0, 0x08FF),
    ("Devanagari", 0x0900, 0x097F),
    ("Hangul", 0x1100, 0x11FF),
    ("Han", 0x2E80, 0x312F),
    ("Hangul", 0x3130, 0x318F),
    ("Han", 0x3190, 0x9FFF),
    ("Hangul", 0xA960, 0xA97F),
    ("Devanagari", 0xA8E0, 0xA8FF),
    ("Hangul", 0xAC00, 0xD7FF),
    ("Han", 0xF900, 0xFAFF),
    ("Hebrew", 0xFB1D, 0xFB4F),
    ("Arabic", 0xFB50, 0xFDFF),
    ("Arabic", 0xFE70, 0xFEFF),
    ("Han", 0xFF00, 0xFFEF),
    ("Han", 0x20000, 0x3FFFF),
)


def face_for(character: str, weight: str) -> Face | None:
    """Return the font that has a character, or None."""
    code_point = ord(character)
    if code_point in _inter("Regular").characters:
        return _inter(weight)
    return _fallback_for(code_point)


@cache
def _fallback_for(code_point: int) -> Face | None:
    scripts = [name for name, first, last in _RANGES if first <= code_point <= last]
    faces = (_fallback(name) for name in (*scripts, "Emoji"))
    return next((face for face in faces if code_point in face.characters), None)


@cache
def _inter(weight: str) -> Face:
    return Face(resources.font_path(weight))


@cache
def _fallback(script: str) -> Face:
    return Face(resources.fallback_font_paths()[script])


def faces_of(text: str, weight: str) -> list[Face]:
    """Return the font of each character; spaces and joiners stay in the font before them."""
    found: list[Face] = []
    for character in text:
        face = found[-1] if found and _clings(character, found[-1]) else None
        found.append(face or face_for(character, weight) or _inter(weight))
    for place in range(len(text) - 2, -1, -1):
        if text[place + 1] == _EMOJI_STYLE and ord(text[place]) in _fallback("Emoji").characters:
            found[place] = found[place + 1] = _fallback("Emoji")
    return found


def _clings(character: str, before: Face) -> bool:
    if character in _JOINERS or character == _EMOJI_STYLE:
        return True
    if unicodedata.category(character) == "Mn":
        return ord(character) in before.characters
    return character == " " and before in (_fallback("Arabic"), _fallback("Hebrew"))


def printable(text: str) -> str:
    """Return a text of characters that can be printed; others are named in brackets."""
    if text.isascii() and text.isprintable():
        return text
    bare = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(_shown(bare))


def _shown(text: str) -> Iterator[str]:
    before = ""
    for character in text:
        if character == _EMOJI_STYLE:
            is_shown = bool(before) and ord(before) in _fallback("Emoji").characters
            yield character if is_shown else ""
        else:
            yield character if character == "\n" else _printed(character)
        before = character


@cache
def _printed(character: str) -> str:
    category = unicodedata.category(character)
    if character in _KEPT:
        return character
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F:
        return ""
    if face_for(character, "Regular"):
        return character
    if category == "Zs":
        return " "
    name = unicodedata.name(character, "").lower()
    return f"[{name or f'U+{ord(character):04X}'}]"
