"""Where two long texts differ: the words that changed, with a few around them."""

from difflib import SequenceMatcher

LONG = 60
_AROUND = 4
_DOTS = "…"


def fragments(old: str, new: str) -> tuple[str, str]:
    """Return the parts of two texts that differ; short texts come back whole."""
    if max(len(old), len(new)) <= LONG or not old or not new:
        return old, new
    before, after = old.split(), new.split()
    blocks = [
        each
        for each in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if each[0] != "equal"
    ]
    if not blocks:
        return old, new
    first, last = blocks[0], blocks[-1]
    return _part(before, first[1], last[2]), _part(after, first[3], last[4])


def _part(words: list[str], start: int, end: int) -> str:
    """Return words from one place to another, with some before and after them."""
    begins, ends = max(0, start - _AROUND), min(len(words), end + _AROUND)
    text = " ".join(words[begins:ends])
    head = f"{_DOTS} " if begins > 0 else ""
    tail = f" {_DOTS}" if ends < len(words) else ""
    return f"{head}{text}{tail}" or _DOTS
