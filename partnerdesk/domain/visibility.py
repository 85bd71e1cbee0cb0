"""Who may see an item, and the mode of work that it was made in."""

from enum import StrEnum


class Visibility(StrEnum):
    """Who may see an item."""

    OURS_ONLY = "ours_only"
    SHARED = "shared"


class Mode(StrEnum):
    """The situation somebody works in."""

    PREPARE = "prepare"
    TOGETHER = "together"


def visibility_of_new(mode: Mode) -> Visibility:
    """Return what a new item starts as: ours only in Prepare, shared in Together."""
    return Visibility.SHARED if mode is Mode.TOGETHER else Visibility.OURS_ONLY
