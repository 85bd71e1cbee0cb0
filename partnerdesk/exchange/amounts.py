"""Money in the plan file: exact decimal text with its currency, such as "54000.00 EUR"."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.money import to_major, to_minor
from partnerdesk.domain.rewards import PART_FIELDS
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.exchange.places import Path, told

_AMOUNT = re.compile(r"(\d{1,20}(?:\.\d{1,6})?) ([A-Z]{3})")


class AmountError(ValueError):
    """A text that is no amount in the plan's currency, and where it stands."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(detail)
        self.path = path
        self.detail = detail


def written_amounts(tree: dict[str, Any], currency: str) -> None:
    """Replace the smallest units in a tree by amounts with their currency."""

    def write(minor: Any, _path: Path) -> str:
        return f"{to_major(minor, currency):f} {currency}"

    _replace(tree, write)


def read_amounts(tree: dict[str, Any], currency: str) -> None:
    """Replace the amounts in a tree by smallest units; raises AmountError."""

    shown = told(currency)

    def read(text: Any, path: Path) -> int:
        found = _AMOUNT.fullmatch(text) if isinstance(text, str) else None
        if found is None:
            raise AmountError(path, f"Write an amount such as “54000.00 {shown}”.")
        if found[2] != currency:
            raise AmountError(path, f"The plan is in {shown}, this amount in {found[2]}.")
        try:
            return to_minor(Decimal(found[1]), currency)
        except ValueError:
            detail = f"The smallest unit of {shown} is coarser than this."
            raise AmountError(path, detail) from None

    _replace(tree, read)


def _replace(tree: dict[str, Any], convert: Callable[[Any, Path], Any]) -> None:
    for path, holder, name in _places(tree):
        value = holder.get(name)
        if value is not None:
            holder[name] = convert(value, (*path, name))


def _places(tree: dict[str, Any]) -> Iterator[tuple[Path, dict[str, Any], str]]:
    for list_name, name in (("party_terms", "gain_cap"), ("group_worths", "worth")):
        for path, each in _objects(tree.get(list_name), (list_name,)):
            yield path, each, name
    for list_name, kind_name in ITEM_LISTS.items():
        names = _money_of(KINDS[kind_name])
        if not names:
            continue
        for path, item in _objects(tree.get(list_name), (list_name,)):
            yield from ((path, item, name) for name in names)
            terms = item.get("agreed_terms")
            if isinstance(terms, dict):
                yield from (((*path, "agreed_terms"), terms, name) for name in names)
            for part_path, part in _objects(item.get("parts"), (*path, "parts")):
                yield from ((part_path, part, name) for name in _PART_MONEY)


def _objects(found: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    for index, each in enumerate(found if isinstance(found, list) else ()):
        if isinstance(each, dict):
            yield (*path, index), each


def _money_of(kind: Kind) -> tuple[str, ...]:
    return tuple(field.name for field in kind.fields if field.holds is FieldType.MONEY)


_PART_MONEY = tuple(name for name, rule in PART_FIELDS.items() if rule.holds is FieldType.MONEY)
