"""Figures and days as people type them, read strictly in their language."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

from partnerdesk.languages import numbers

_FACTORS = {"k": 1000, "m": 10**6, "bn": 10**9}
_LONGEST_YEAR = 4  # digits
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBER = re.compile(r"[+-]?[\d.,'’٫٬\s]*\d[\d.,'’٫٬\s]*")
_SPACES = re.compile("[\u00a0\u2007\u2009\u202f]")
_MARKS = re.compile("[\u061c\u200e\u200f]")


def plain(text: str) -> str:
    """Return a text with plain spaces, signs and digits."""
    bare = _MARKS.sub("", _SPACES.sub(" ", text)).replace("−", "-").replace("’", "'").strip()
    return "".join(
        str(unicodedata.digit(each)) if unicodedata.category(each) == "Nd" else each
        for each in bare
    )


def without(text: str, *words: str) -> str:
    """Return a text without words such as a currency and its sign."""
    for word in words:
        text = text.replace(plain(word), "").replace(word.lower(), "")
    return text.strip()


def without_suffix(text: str, *, is_english: bool) -> tuple[str, int]:
    """Return what stands before k, m or bn, and how many times that is meant."""
    for suffix, factor in _FACTORS.items():
        if text.lower().endswith(suffix) and (is_english or suffix == "k"):
            return text[: -len(suffix)].strip(), factor
    return text, 1


def number_in(text: str, tag: str) -> Decimal | None:
    """Return the number that a text is in a language, or None; nothing is guessed."""
    bare = plain(text)
    if not _NUMBER.fullmatch(bare):
        return None
    group = str(numbers().get_group_symbol(tag))
    bare = bare.replace(" ", group) if _SPACES.fullmatch(group) else bare
    bare = bare.replace("'", group) if group == "’" else bare
    try:
        value = numbers().parse_decimal(bare.removeprefix("+"), locale=tag, strict=True)
    except numbers().NumberFormatError:
        return None
    return Decimal(value)


def day_in(text: str, locale: Any) -> date | None:
    """Return the day that a text means in a language, or None."""
    iso = _ISO_DAY.fullmatch(text)
    if iso:
        return _real_day(*(int(each) for each in iso.groups()))
    words = re.findall(r"\d+|[^\W\d_]+", text.casefold())
    figures = [each for each in words if each.isdecimal()]
    if any(len(each) > _LONGEST_YEAR for each in figures):
        return None
    if len(figures) == 3:
        pattern = locale.date_formats["short"].pattern
        order = re.findall("[dMy]", re.sub(r"(.)\1+", r"\1", pattern))
        return _from_parts({key: int(each) for key, each in zip(order, figures, strict=True)})
    months = {_month_named(each, locale) for each in words if not each.isdecimal()} - {None}
    if len(figures) != 2 or len(months) != 1:
        return None
    day, year = sorted(figures, key=len)
    return _from_parts({"d": int(day), "M": months.pop(), "y": int(year)})


def _month_named(word: str, locale: Any) -> int | None:
    for forms in (locale.months["format"], locale.months["stand-alone"]):
        for number, name in forms["wide"].items():
            short = forms["abbreviated"][number].casefold().strip(".")
            if word == short or (len(word) >= 3 and name.casefold().startswith(word)):
                return int(number)
    return None


def _from_parts(parts: dict[str, Any]) -> date | None:
    if set(parts) != {"d", "M", "y"}:
        return None
    year = parts["y"] + 2000 if parts["y"] < 100 else parts["y"]
    return _real_day(year, parts["M"], parts["d"])


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
