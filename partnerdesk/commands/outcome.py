"""What a command's function returns: what it did, in words, and the item it was about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The label completes "Undo: ..."; the id is that of the item made or changed.

    What is final is kept in the history but cannot be undone. What is passing is stored and told
    of like everything, and leaves nothing in the history: a draft that was saved.
    """

    label: str
    item_id: str = ""
    is_final: bool = False
    is_passing: bool = False
