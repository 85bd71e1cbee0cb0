"""Plans and words in other letters: what then stands in Latin ones was not translated."""

import dataclasses
import re
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar

from partnerdesk.reports.words import Words

Thing = TypeVar("Thing")

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CYRILLIC = str.maketrans(_LATIN, "абцдефгхийклмнопкрстувшхызАБЦДЕФГХИЙКЛМНОПКРСТУВШХЫЗ")
_GREEK = str.maketrans(_LATIN, "αβςδεφγηιϕκλμνοπθρστυωωχψζΑΒΣΔΕΦΓΗΙΘΚΛΜΝΟΠΘΡΣΤΥΩΩΧΨΖ")
_KEPT = re.compile(r"(\{[^}]*\}|%n)")
_NOT_TYPED = ("id", "currency", "agreed_terms", "kind", "table", "label")


class Asked:
    """Translates everything into Greek letters, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.texts: set[tuple[str, str]] = set()

    def __call__(self, context: str, text: str, _number: int | None) -> str:
        self.texts.add((context, text))
        parts = _KEPT.split(text)
        return "".join(part if _KEPT.fullmatch(part) else part.translate(_GREEK) for part in parts)


def words_and_asked() -> tuple[Words, Asked]:
    """Return words in a language nobody speaks, with Russian figures and days."""
    asked = Asked()
    return Words(language="ru", translate=asked), asked


def written_otherwise(value: Thing, name: str = "") -> Thing:
    """Return a value with every typed text in Cyrillic letters."""
    told: Any = value
    if isinstance(value, Enum) or name.endswith("_id") or name in _NOT_TYPED:
        return value
    if isinstance(value, str):
        told = value.translate(_CYRILLIC)
    elif isinstance(value, tuple):
        told = tuple(written_otherwise(each, name.removesuffix("s")) for each in value)
    elif isinstance(value, Mapping):
        told = MappingProxyType({key: written_otherwise(each) for key, each in value.items()})
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: written_otherwise(getattr(value, field.name), field.name)
            for field in dataclasses.fields(value)
            if field.init
        }
        told = dataclasses.replace(value, **changed)
    return told  # type: ignore[no-any-return]
