"""A draft as text and back, strictly: what is not wholly understood is refused, not guessed at."""

from enum import Enum, auto

import msgspec

from partnerdesk.domain.parties import Side
from partnerdesk.wizards.draft import Draft

FORMAT = 1


class Trouble(Enum):
    """Why a stored draft cannot be opened."""

    NEWER = auto()
    DAMAGED = auto()


class UnreadableDraft(Exception):
    """A stored text that is no draft as this program knows them."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


def to_content(draft: Draft) -> str:
    """Return a draft as text; equal drafts are equal texts."""
    tree = {"format": FORMAT, "draft": msgspec.to_builtins(draft)}
    return msgspec.json.encode(tree).decode()


def from_content(content: str) -> Draft:
    """Return the draft of a text; raises UnreadableDraft where it is damaged or a newer one."""
    try:
        tree = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise UnreadableDraft(Trouble.DAMAGED) from error
    if not isinstance(tree, dict) or type(tree.get("format")) is not int:
        raise UnreadableDraft(Trouble.DAMAGED)
    if tree["format"] > FORMAT:
        raise UnreadableDraft(Trouble.NEWER)
    try:
        draft = msgspec.convert(tree.get("draft"), Draft, strict=True)
    except msgspec.ValidationError as error:
        raise UnreadableDraft(Trouble.DAMAGED) from error
    if _has_more(tree["draft"], msgspec.to_builtins(draft)):
        raise UnreadableDraft(Trouble.NEWER)
    if not {Side.US, Side.THEM} <= {party.side for party in draft.parties}:
        raise UnreadableDraft(Trouble.DAMAGED)
    return draft


def name_in(content: str) -> str:
    """Return the name of the account in a stored draft, empty where it cannot be told."""
    try:
        name = msgspec.json.decode(content)["draft"]["who"]["name"]
    except (msgspec.DecodeError, UnicodeError, RecursionError, LookupError, TypeError):
        return ""
    return name if isinstance(name, str) else ""


def _has_more(given: object, known: object) -> bool:
    """Tell whether a tree has a field that the other one lacks, at any depth."""
    if isinstance(given, dict) and isinstance(known, dict):
        if not set(given) <= set(known):
            return True
        return any(_has_more(each, known[name]) for name, each in given.items())
    if isinstance(given, list) and isinstance(known, list | tuple):
        return any(_has_more(each, other) for each, other in zip(given, known, strict=False))
    return False
