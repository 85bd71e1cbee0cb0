"""What a page of the diary is called in the history, in words that can be translated."""

from collections import Counter
from typing import Any

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.dialogue import DrawCircle, RecordCheck
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed


def label_of(commands: tuple[Any, ...]) -> Deed:
    """Return the label of several commands that were carried out as one step."""
    sorts = {type(command) for command in commands}
    if sorts == {RecordCheck}:
        return Deed("answer a check")
    if DrawCircle in sorts:
        return Deed("draw the circle")
    if sorts == {AgreeItem}:
        return Deed("agree {count} items", count=str(len(commands)))
    kinds = Counter(_owning(each.kind) for each in commands if hasattr(each, "kind"))
    kind = KINDS[kinds.most_common(1)[0][0] if kinds else "plan"].plural
    are_whole = all(_owning(each.kind) == each.kind for each in commands if hasattr(each, "kind"))
    if sorts == {AddItem} and len(kinds) == 1 and are_whole:
        return Deed("add {count} {kind}", count=str(len(commands)), kind=kind)
    return Deed("work on {kind}", kind=kind)


def _owning(kind: str) -> str:
    """Return the kind that a part belongs to: measurements are told of their goals."""
    parent = KINDS[kind].parent
    return kind if parent in (None, "account", "plan") else str(parent)
