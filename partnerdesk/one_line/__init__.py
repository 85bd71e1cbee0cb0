"""One typed line as an item: what kind it is, who does it, by when, and what it is worth."""

from partnerdesk.one_line.understanding import Understood, understand

__all__ = ["Understood", "understand"]
