"""Fonts on paper: Inter, and for each script that Inter lacks one font that has it.

reportlab keeps fonts by name for the whole process; rendering is therefore done one at a time.
"""

import unicodedata
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
SHAPED = ("Arabic", "Hebrew", "Devanagari")
_JOINERS = "\u200c\u200d"
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


class Fonts:
    """The fonts of one rendering. Names are those that reportlab knows them by."""

    def __init__(self) -> None:
        _register_inter()
        self._scripts: dict[str, Any] = {}

    def name_for(self, character: str, weight: str) -> str | None:
        """Return the font that has a character, or None."""
        if ord(character) in _inter_characters():
            return f"Inter-{weight}"
        script = _script_of(ord(character))
        if script and ord(character) in self._script_font(script).face.charToGlyph:
            return script
        return None

    def _script_font(self, script: str) -> Any:
        # A fresh one each time: shaping leaves traces in a font, and bytes must not depend on them.
        if script not in self._scripts:
            path = resources.fallback_font_paths()[script]
            font = TTFont(script, str(path), shapable=script in SHAPED)
            pdfmetrics.registerFont(font)
            self._scripts[script] = font
        return self._scripts[script]

    def printable(self, text: str) -> str:
        """Return a text of characters that can be printed; others are named in brackets."""
        if text.isascii() and text.isprintable():
            return text
        bare = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        return "".join(self._shown(character) for character in bare)

    def _shown(self, character: str) -> str:
        category = unicodedata.category(character)
        if character == "\n" or character in _JOINERS:
            return character
        if category in ("Cc", "Zl", "Zp"):
            return " "
        if category == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F:
            return ""
        if self.name_for(character, "Regular"):
            return character
        if category == "Zs":
            return " "
        name = unicodedata.name(character, "").lower()
        return f"[{name or f'U+{ord(character):04X}'}]"


@cache
def _register_inter() -> None:
    for weight in WEIGHTS:
        path = resources.font_path(weight)
        pdfmetrics.registerFont(TTFont(f"Inter-{weight}", str(path), shapable=False))


@cache
def _inter_characters() -> frozenset[int]:
    return frozenset(pdfmetrics.getFont("Inter-Regular").face.charToGlyph)


@cache
def _script_of(code_point: int) -> str | None:
    return next((name for name, first, last in _RANGES if first <= code_point <= last), None)
