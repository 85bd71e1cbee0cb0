"""A step that is taken often: what its button says, and what it does."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickStep:
    """A button's words, what it does, and what the step is called in the history.

    `leads_to` is the id of the item that the step makes.
    """

    text: str
    label: str
    commands: tuple[Any, ...]
    icon: str = "check"
    leads_to: str = ""


Steps = tuple[QuickStep, ...]
