"""How values stand in a PDF file: streams, texts, numbers, arrays."""

import zlib
from collections.abc import Iterable


def stream(content: bytes, entries: str = "", *, is_plain: bool = False) -> bytes:
    """Return a stream, compressed unless it should be readable by anybody."""
    if not is_plain:
        content = zlib.compress(content)
        entries += "/Filter/FlateDecode"
    head = f"<<{entries}/Length {len(content)}>>".encode("ascii")
    return b"%s\nstream\n%s\nendstream" % (head, content)


def text(value: str) -> str:
    """Return a text as a PDF string that can hold any letter."""
    return f"<FEFF{value.encode('utf-16-be', 'replace').hex().upper()}>"


def array(values: Iterable[float]) -> str:
    """Return numbers as an array."""
    return "[" + " ".join(number(value) for value in values) + "]"


def number(value: float) -> str:
    """Return a number without empty digits."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
