"""Names inside a line that runs the other way: marks keep what follows them in its place."""

import unicodedata
from collections.abc import Iterable

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset(("R", "AL"))


def isolated(name: str) -> str:
    """Return a name so that its direction reaches no further; most names need nothing."""
    if name.isascii() or name.startswith(_FIRST_STRONG):
        return name
    if any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in name):
        return f"{_FIRST_STRONG}{name}{_POP}"
    return name


def listed(names: Iterable[str]) -> str:
    """Return names one after the other, each keeping its direction to itself."""
    return ", ".join(isolated(name) for name in names)
