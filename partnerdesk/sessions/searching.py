"""Finding words in the plan both sides look at, and nowhere else."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, StrEnum

from partnerdesk.domain.items import Item
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.precheck import name_of
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.wording import word_for

_BEFORE, _LENGTH = 24, 100
_NOT_WORDS = ("id", "position", "created_at", "changed_at", "agreed_terms")
MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An item that has the words; the excerpt is empty where the title itself has them."""

    kind: str
    item_id: str
    title: str
    excerpt: str = ""


def search_plan(plan: JointPlan, text: str) -> tuple[Hit, ...]:
    """Return the items with all words of a text, those whose title has them first."""
    words = _folded(text).split()
    if not words:
        return ()
    found = [hit for kind, item in _items(plan) if (hit := _hit(kind, item, words)) is not None]
    return tuple(sorted(found, key=lambda each: bool(each.excerpt))[:MOST])


def _items(plan: JointPlan) -> Iterator[tuple[str, Item]]:
    for name, kind in ITEM_LISTS.items():
        for item in getattr(plan, name):
            yield kind, item


def _hit(kind: str, item: Item, words: list[str]) -> Hit | None:
    name = name_of(kind, item)
    title = word_for(name) if isinstance(name, StrEnum) else name
    if _has(title, words):
        return Hit(kind=kind, item_id=item.id, title=title)
    texts = list(_texts(item))
    if not _has(" ".join((title, *texts)), words):
        return None
    said = next((each for each in texts if _has(each, words)), None)
    excerpt = said or next(each for each in texts if any(word in _folded(each) for word in words))
    return Hit(kind=kind, item_id=item.id, title=title, excerpt=_part_of(excerpt, words))


def _has(text: str, words: list[str]) -> bool:
    folded = _folded(text)
    return all(word in folded for word in words)


def _part_of(text: str, words: list[str]) -> str:
    line = " ".join(text.split())
    places = [place for word in words if (place := _folded(line).find(word)) >= 0]
    start = max(0, min(places, default=0) - _BEFORE)
    part = line[start : start + _LENGTH]
    before, after = "…" if start else "", "…" if start + _LENGTH < len(line) else ""
    return f"{before}{part}{after}"


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        return
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in _NOT_WORDS and not each.name.endswith(("_id", "_ids")):
                yield from _texts(getattr(value, each.name))
