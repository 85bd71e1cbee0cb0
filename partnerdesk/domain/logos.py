"""A party's logo: the picture file as it was taken in, as text so that it fits into JSON."""

import base64
import binascii
from dataclasses import dataclass

MOST_BYTES = 1_000_000
MOST_MEGABYTES = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLogo:
    """The picture of a party, PNG, JPEG or SVG, in base 64."""

    party_id: str
    data: str

    @property
    def content(self) -> bytes:
        """Return the file; empty where the text is none."""
        return content_of(self.data)

    @property
    def mime(self) -> str:
        """Return what kind of file it seems to be."""
        start = self.content[:8]
        if start.startswith(b"\x89PNG"):
            return "image/png"
        return "image/jpeg" if start.startswith(b"\xff\xd8") else "image/svg+xml"


def as_text(content: bytes) -> str:
    """Return a file as text."""
    return base64.b64encode(content).decode("ascii")


def content_of(data: str) -> bytes:
    """Return the file that a text stands for; empty where it is none."""
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return b""


def is_fit(data: str) -> bool:
    """Tell whether a text stands for a file of a size that is taken."""
    return len(data) <= MOST_BYTES * 4 // 3 + 4 and 0 < len(content_of(data)) <= MOST_BYTES
