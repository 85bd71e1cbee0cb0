"""Two letters that stand for a person or a team, in any script."""

import re
import unicodedata

_TITLE = re.compile(r"[^\W\d_]{2,}\.\s+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def initials_of(name: str, *, is_team: bool = False) -> str:
    """First and last word's initials of a person, the first two words' of a team; "?" for none."""
    text = unicodedata.normalize("NFC", name)
    # "Dr. Léa Martin" is LM: a shortened title is no name, a shortened name (J. Weber) is.
    text = _TITLE.sub("", text) or text
    words = _WORD.findall(re.sub(r"[\u0300-\u036f]", "", text)) or text.split()
    if not words:
        return "?"
    if len(words) == 1:
        return _initial(text.strip() if not _WORD.match(words[0]) else words[0])
    second = words[1] if is_team else words[-1]
    return _initial(words[0]) + _initial(second)


def _initial(word: str) -> str:
    """The first letter as a capital, with the marks that belong to it."""
    marks = 1
    while marks < len(word) and unicodedata.category(word[marks]).startswith("M"):
        marks += 1
    first = word[:marks]
    capital = first.upper()
    return capital if len(capital) <= len(first) else first
