"""What a command's function returns: what it did, in words, and the item it was about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The label completes "Undo: ..."; the id is that of the item made or changed.

    What is final is kept in the history but cannot be undone.
    """

    label: str
    item_id: str = ""
    is_final: bool = False
