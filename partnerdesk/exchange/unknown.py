"""Fields of a file that no value has a place for: found, named, and left out."""

import dataclasses
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.exchange.places import Path

_SHARES = {"risk": "shares", "reward": "parts"}


def take_unknown_out(tree: Any, wanted: type) -> tuple[Path, ...]:
    """Remove what the type has no field for from a tree, and return where it was."""
    found = list(_unknown(tree, wanted, ()))
    found += _unknown_terms(tree)
    for path in found:
        holder = tree
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]
    return tuple(found)


def _unknown(tree: Any, wanted: Any, path: Path) -> Iterator[Path]:
    made_of = _dataclass_in(wanted)
    if made_of is None:
        return
    if isinstance(tree, list):
        for index, each in enumerate(tree):
            yield from _unknown(each, made_of, (*path, index))
    elif isinstance(tree, dict):
        fields = _fields(made_of)
        for name, value in tree.items():
            if name not in fields:
                yield (*path, name)
            else:
                yield from _unknown(value, fields[name], (*path, name))


def _unknown_terms(tree: Any) -> Iterator[Path]:
    for list_name, kind_name in ITEM_LISTS.items():
        known = {*KINDS[kind_name].terms, _SHARES.get(kind_name, "")}
        items = tree.get(list_name)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            terms = item.get("agreed_terms") if isinstance(item, dict) else None
            for name in terms if isinstance(terms, dict) else ():
                if name not in known:
                    yield (list_name, index, "agreed_terms", name)


@cache
def _fields(made_of: type) -> dict[str, Any]:
    hints = get_type_hints(made_of)
    return {field.name: hints[field.name] for field in dataclasses.fields(made_of)}


def _dataclass_in(wanted: Any) -> type | None:
    if isinstance(wanted, type) and dataclasses.is_dataclass(wanted):
        return wanted
    if get_origin(wanted) in (tuple, Union, UnionType):
        return next(filter(None, map(_dataclass_in, get_args(wanted))), None)
    return None
