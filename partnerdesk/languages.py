"""What Babel knows of languages, imported on first use: it costs 20 ms at the start."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Any

FALLBACK = "en_GB"
# By language and plural form, as Babel names it. Other languages say how long ago it was due.
LATE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {"one": "{days} day late", "other": "{days} days late"},
        "de": {"one": "{days} Tag zu spät", "other": "{days} Tage zu spät"},
    }
)

# What Babel does not know: the day before, the day itself, and the one after.
NEAR: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {"en": ("yesterday", "today", "tomorrow"), "de": ("gestern", "heute", "morgen")}
)


@cache
def numbers() -> ModuleType:
    """Return Babel for figures and money."""
    import babel.numbers  # noqa: PLC0415 - one of the slow ones

    return babel.numbers


@cache
def dates() -> ModuleType:
    """Return Babel for days and times."""
    import babel.dates  # noqa: PLC0415 - one of the slow ones

    return babel.dates


@cache
def locale_of(tag: str) -> Any:
    """Return what Babel knows of a language."""
    import babel  # noqa: PLC0415 - one of the slow ones

    return babel.Locale.parse(tag)


@cache
def known_tag(tag: str) -> str:
    """Return a language's tag as Babel writes it; British English where it knows none."""
    import babel  # noqa: PLC0415 - one of the slow ones

    wanted = tag.replace("-", "_").partition(".")[0]
    try:
        return str(babel.Locale.parse(wanted))
    except (ValueError, babel.UnknownLocaleError):
        return FALLBACK
