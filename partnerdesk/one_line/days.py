"""A day at the end of a line: "by Friday", "until 30 June", "in two weeks" is not guessed."""

import re
from datetime import date, timedelta

from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from partnerdesk.languages import known_tag, locale_of
from partnerdesk.one_line.words import Words, words_of
from partnerdesk.typed_figures import plain

_DAYS_IN_WEEK = 7
_FRIDAY = 4
_AHEAD = re.compile(r"(\w+) (\d{1,3}) (\w+)")
_MOST_WORDS = 3
_MARKS = " ,;:-–"
_DATE = re.compile(r"[\d\s./,-]*(?P<month>[^\W\d_]*)[\d\s./,-]*")
_SHORTEST_MONTH = 3


def without_day(text: str, formats: Formats, today: date) -> tuple[str, date | None]:
    """Part a line from the day at its end, and from the words that lead to it."""
    words = text.split(" ")
    for length in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
        day = day_meant(" ".join(words[-length:]), formats, today)
        if day is not None:
            before = words[:-length]
            if _says_next_week(before[-1], formats):
                later = day_meant(" ".join(words[-length - 1 :]), formats, today)
                if later and len(before) == 1:
                    return text, None  # nothing but a day
                before, day = (before[:-1], later) if later else (before, day)
            return _without_leading_word(" ".join(before), formats), day
    return text, None


def _without_leading_word(text: str, formats: Formats) -> str:
    """Take "by", "on Fri," and the like from the end of a line."""
    rest = text.rstrip(_MARKS)
    before, _, last = rest.rpartition(" ")
    if before and _weekday(last.casefold(), formats) is not None:
        rest = before.rstrip(_MARKS)
    for words in words_of(formats.locale):
        for word in words.before_day:
            if rest.casefold() == word or rest.casefold().endswith(f" {word}"):
                return rest[: len(rest) - len(word)].rstrip(_MARKS)
    return rest


def day_meant(text: str, formats: Formats, today: date) -> date | None:
    """Return the day that is meant: a date, one without its year, a weekday, tomorrow."""
    wanted = plain(text).strip(" .,;").casefold()
    if not wanted:
        return None
    for words in words_of(formats.locale):
        if wanted in words.days:
            return _in_days(words.days[wanted], today)
        if (ahead := _ahead(wanted, words)) is not None:
            return today + timedelta(days=ahead)
    first, _, name = wanted.rpartition(" ")
    weekday = _weekday(name, formats)
    if weekday is not None and _says_next_week(first, formats):
        return today + timedelta(days=_DAYS_IN_WEEK - today.weekday() + weekday)
    if weekday is not None and not first:
        return today + timedelta(days=(weekday - today.weekday() - 1) % _DAYS_IN_WEEK + 1)
    return _date(wanted, formats, today)


def _in_days(days: int, today: date) -> date:
    """Return the day so many days ahead; next week is over with its Friday."""
    if days == _DAYS_IN_WEEK:
        days += _FRIDAY - today.weekday()
    return today + timedelta(days=days)


def _says_next_week(word: str, formats: Formats) -> bool:
    return any(word.casefold() in words.next_week for words in words_of(formats.locale))


def _ahead(text: str, words: Words) -> int | None:
    found = _AHEAD.fullmatch(text)
    if found is None or found[1] not in words.ahead or found[3] not in words.unit_days:
        return None
    return int(found[2]) * words.unit_days[found[3]]


def _weekday(word: str, formats: Formats) -> int | None:
    """Return 0 for Monday to 6; names and short names of the user's language and of English."""
    bare = word.rstrip(".")
    for locale in dict.fromkeys((known_tag(formats.locale), "en_GB")):
        for width in ("wide", "abbreviated"):
            for number, name in locale_of(locale).days["format"][width].items():
                if name.casefold().rstrip(".") == bare:
                    return int(number)
    return None


def _may_be_month(word: str, formats: Formats) -> bool:
    names = locale_of(known_tag(formats.locale)).months["format"]["wide"].values()
    is_begun = len(word) >= _SHORTEST_MONTH and any(
        name.casefold().startswith(word.rstrip(".")) for name in names
    )
    return not word or is_begun


def _date(text: str, formats: Formats, today: date) -> date | None:
    """Return a date; one without a year is the next of that name. Other words make it none."""
    found = _DATE.fullmatch(text)
    if found is None or not _may_be_month(found["month"], formats):
        return None
    for typed in (text, f"{text} {today.year}", f"{text} {today.year + 1}"):
        try:
            day = formats.parse_date(typed)
        except FieldError:
            continue
        if typed == text or day >= today:
            return day
    return None
