"""Figures and days as text, and back: the one formatter for screen and paper.

Babel is imported on first use: it costs 20 ms, and the program starts without it.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import ModuleType
from typing import Any

from partnerdesk.domain.money import exponent, to_major, to_minor
from partnerdesk.domain.period import Period
from partnerdesk.errors import FieldError

_FALLBACK = "en_GB"
_UNITS = ((Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"), (Decimal(1000), "k"))
_FACTORS = {"k": 1000, "m": 10**6, "bn": 10**9}
_DAY_FIRST = {
    "long": "d MMMM y",
    "medium": "d MMM y",
    "yMMMEd": "EEE d MMM y",
    "MMMEd": "EEE d MMM",
    "MMMd": "d MMM",
    "yMMM": "MMM y",
}
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBER = re.compile(r"[+-]?[\d.,'’٫٬\s]*\d[\d.,'’٫٬\s]*")
_UNGROUPED = re.compile(r"\d{4}")
_SPACES = re.compile("[\u00a0\u2007\u2009\u202f]")
_MARKS = re.compile("[\u061c\u200e\u200f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Formats:
    """A language, a currency and a time zone (None: the computer's own) to write figures in."""

    locale: str = _FALLBACK
    currency: str = "EUR"
    zone: tzinfo | None = None

    def money(self, minor: int | Fraction) -> str:
        """Return an amount of smallest units with all its digits: €54,000.00."""
        return self._amount(round(minor), exponent(self.currency))

    def whole_money(self, minor: int | Fraction) -> str:
        """Return an amount, with digits behind the point only where they say something."""
        amount = round(minor)
        is_whole = amount % 10 ** exponent(self.currency) == 0
        return self._amount(amount, 0 if is_whole else exponent(self.currency))

    def compact(self, minor: int | Fraction) -> str:
        """Return an amount at a glance, rounded: €850, €1.5k, €54k, €1.2m."""
        amount = to_major(round(minor), self.currency)
        for unit, suffix in _UNITS:
            shown = _at_a_glance(amount / unit, suffix)
            if abs(shown) >= 1:
                return self._with_suffix(shown, unit, suffix)
        return self._amount(round(minor), 0 if amount == amount.to_integral() else None)

    def percent(self, points: int | Decimal | Fraction) -> str:
        """Return percentage points, 0 to 100, as they are: 98.5%."""
        exact = _as_decimal(points, 1) if isinstance(points, Fraction) else Decimal(points)
        shown = exact.scaleb(-2)
        return str(_numbers().format_percent(shown, locale=self._tag, decimal_quantization=False))

    def share(self, part: Fraction) -> str:
        """Return a part of 1 in whole percent: 45%."""
        return self.percent(round(part * 100))

    def number(self, value: int | Decimal, *, unit: str = "") -> str:
        """Return an exact number without noise at its end, and its unit: 25 g, 98.5%."""
        plain = Decimal(value)
        text = str(_numbers().format_decimal(plain, locale=self._tag, decimal_quantization=False))
        if not unit:
            return text
        return f"{text}{unit}" if unit == "%" else f"{text} {unit}"

    def ratio(self, value: Fraction, *, digits: int = 2) -> str:
        """Return a fraction with so many digits behind the point: 0.91."""
        pattern = "#,##0." + "0" * digits
        shown = _as_decimal(value, digits)
        return str(_numbers().format_decimal(shown, pattern, locale=self._tag))

    def day(self, day: date) -> str:
        """Return a short date: 30 Sep 2027."""
        return self._dated(day, "medium")

    def long_day(self, day: date) -> str:
        """Return a date for prose: 30 September 2027."""
        return self._dated(day, "long")

    def weekday(self, day: date) -> str:
        """Return a date with its weekday: Thu 30 Sep 2027."""
        return self._dated(day, "yMMMEd")

    def weekday_near(self, day: date) -> str:
        """Return a date whose year is clear: Tue 1 Dec."""
        return self._dated(day, "MMMEd")

    def day_near(self, day: date) -> str:
        """Return a short date whose year is clear: 27 Oct."""
        return self._dated(day, "MMMd")

    def month(self, day: date) -> str:
        """Return a month: Sep 2027."""
        return self._dated(day, "yMMM")

    def moment(self, moment: datetime) -> str:
        """Return a moment in UTC as day and time here: Tue 24 Nov 2026, 14:30."""
        local = moment.astimezone(self.zone)
        return f"{self.weekday(local.date())}, {self.time(moment)}"

    def time(self, moment: datetime) -> str:
        """Return the time of day of a moment in UTC, as the clock shows it here."""
        local = moment.astimezone(self.zone)
        text = _dates().format_time(local, "short", locale=self._tag)
        return str(text).replace("\u202f", " ")

    def local_day(self, moment: datetime) -> date:
        """Return the day that a moment in UTC falls on here."""
        return moment.astimezone(self.zone).date()

    def period(self, period: Period) -> str:
        """Return a span of days: January to December 2027."""
        first, last = period.starts_on, period.ends_on
        is_whole = first.day == 1 and date.fromordinal(last.toordinal() + 1).day == 1
        if self._language != "en":
            skeleton = "yMMMM" if is_whole else "yMMMd"
            return str(_dates().format_interval(first, last, skeleton, locale=self._tag))
        if not is_whole:
            return f"{self.day(first)} to {self.day(last)}"
        starts, ends = self._dated(first, "MMMM"), self._dated(last, "MMMM y")
        if first.year != last.year:
            return f"{self._dated(first, 'MMMM y')} to {ends}"
        return ends if first.month == last.month else f"{starts} to {ends}"

    def away(self, day: date, today: date) -> str:
        """Return how far a day is: today, tomorrow, in 2 days, 4 days ago."""
        days = (day - today).days
        near = _locale(self._tag)._data["date_fields"]["day"].get(str(days), {})  # noqa: SLF001
        if days in (-1, 0, 1) and isinstance(near, str):
            return near
        if self._language == "en" and days in (-1, 0, 1):
            return ("yesterday", "today", "tomorrow")[days + 1]
        return str(
            _dates().format_timedelta(
                day - today,
                granularity="day",
                threshold=10**9,
                add_direction=True,
                locale=self._tag,
            )
        )

    def due(self, day: date, today: date) -> str:
        """Return how far a deadline is, late ones said as such: 4 days late."""
        late = (today - day).days
        if late <= 0:
            return self.away(day, today)
        return f"{self.number(late)} {'day' if late == 1 else 'days'} late"

    def parse_number(self, text: str, field: str = "") -> Decimal:
        """Return the number that was typed; raises FieldError("not_a_number")."""
        value = _parsed(text, self._tag)
        if value is None:
            raise FieldError(field, "not_a_number", example=self.number(Decimal("1250.5")))
        return value

    def parse_percent(self, text: str, field: str = "") -> Decimal:
        """Return percentage points, typed with or without the sign; raises FieldError."""
        value = _parsed(_plain(text).strip("%٪ "), self._tag)
        if value is None:
            raise FieldError(field, "not_a_number", example=self.percent(Decimal("12.5")))
        return value

    def parse_money(self, text: str, field: str = "") -> int:
        """Return an amount in smallest units; takes €54,000.00, 54000, EUR 54k and 1.2m.

        Raises FieldError("not_an_amount"), or ("too_fine") below the smallest unit.
        """
        bare = _without(_plain(text), self.currency, self._symbol)
        digits, factor = _without_suffix(bare, is_english=self._language == "en")
        value = _parsed(digits, self._tag)
        if value is None:
            raise FieldError(field, "not_an_amount", example=self.money(5400000))
        try:
            return to_minor(value * factor, self.currency)
        except ValueError:
            raise FieldError(field, "too_fine", digits=exponent(self.currency)) from None

    def parse_date(self, text: str, field: str = "") -> date:
        """Return the day that was typed, as figures in local order, ISO, or with a month's name.

        Raises FieldError("not_a_date").
        """
        found = _day_in(_plain(text), _locale(self._tag))
        if found is None:
            raise FieldError(field, "not_a_date", example=self.day(date(2027, 9, 30)))
        return found

    @property
    def _tag(self) -> str:
        return _known_tag(self.locale)

    @property
    def _language(self) -> str:
        return self._tag.partition("_")[0]

    @property
    def _symbol(self) -> str:
        return str(_numbers().get_currency_symbol(self.currency, locale=self._tag))

    @property
    def _gap(self) -> str:
        return "\u00a0" if self._symbol[-1].isalpha() else ""

    def _amount(self, minor: int, digits: int | None) -> str:
        places = exponent(self.currency) if digits is None else digits
        standard = _locale(self._tag).currency_formats["standard"].pattern
        spaced = standard.replace("¤#", f"¤{self._gap}#")
        pattern = _numbers().parse_pattern(spaced)
        pattern.frac_prec = (places, places)
        return str(
            pattern.apply(
                to_major(minor, self.currency),
                _locale(self._tag),
                currency=self.currency,
                currency_digits=False,
            )
        )

    def _with_suffix(self, shown: Decimal, unit: Decimal, suffix: str) -> str:
        if self._language != "en":
            amount = shown * unit
            text = _numbers().format_compact_currency(
                amount, self.currency, locale=self._tag, fraction_digits=1
            )
            if _UNGROUPED.search(str(text)):  # no short form for thousands, as in German
                return self._amount(to_minor(amount, self.currency), 0)
            return str(text)
        sign = "-" if shown < 0 else ""
        return f"{sign}{self._symbol}{self._gap}{self.number(abs(shown))}{suffix}"

    def _dated(self, day: date, style: str) -> str:
        if self._language == "en" and self._tag != "en_US":
            # CLDR writes "Sept" for Britain, which no column of months expects.
            pattern = _DAY_FIRST.get(style, style)
            return str(_dates().format_date(day, pattern, locale="en"))
        if style.startswith("yMMM") or style in ("MMMEd", "MMMd"):
            return str(_dates().format_skeleton(style, day, locale=self._tag))
        return str(_dates().format_date(day, style, locale=self._tag))


@cache
def _numbers() -> ModuleType:
    import babel.numbers  # noqa: PLC0415 - one of the slow ones

    return babel.numbers


@cache
def _dates() -> ModuleType:
    import babel.dates  # noqa: PLC0415 - one of the slow ones

    return babel.dates


@cache
def _locale(tag: str) -> Any:
    import babel  # noqa: PLC0415 - one of the slow ones

    return babel.Locale.parse(tag)


@cache
def _known_tag(tag: str) -> str:
    import babel  # noqa: PLC0415 - one of the slow ones

    wanted = tag.replace("-", "_").partition(".")[0]
    try:
        return str(babel.Locale.parse(wanted))
    except (ValueError, babel.UnknownLocaleError):
        return _FALLBACK


def _as_decimal(value: Fraction, digits: int) -> Decimal:
    return Decimal(round(value * 10**digits)).scaleb(-digits)


def _at_a_glance(amount: Decimal, suffix: str) -> Decimal:
    size = abs(amount)
    digits = 1 if size < (10 if suffix == "k" else 100) else 0
    shown = round(amount, digits)
    return shown.to_integral() if shown == shown.to_integral() else shown


def _plain(text: str) -> str:
    bare = _MARKS.sub("", _SPACES.sub(" ", text)).replace("−", "-").replace("’", "'").strip()
    return "".join(
        str(unicodedata.digit(each)) if unicodedata.category(each) == "Nd" else each
        for each in bare
    )


def _without(text: str, *words: str) -> str:
    for word in words:
        text = text.replace(_plain(word), "").replace(word.lower(), "")
    return text.strip()


def _without_suffix(text: str, *, is_english: bool) -> tuple[str, int]:
    for suffix, factor in _FACTORS.items():
        if text.lower().endswith(suffix) and (is_english or suffix == "k"):
            return text[: -len(suffix)].strip(), factor
    return text, 1


def _parsed(text: str, tag: str) -> Decimal | None:
    plain = _plain(text)
    if not _NUMBER.fullmatch(plain):
        return None
    group = str(_numbers().get_group_symbol(tag))
    plain = plain.replace(" ", group) if _SPACES.fullmatch(group) else plain
    plain = plain.replace("'", group) if group == "’" else plain
    try:
        value = _numbers().parse_decimal(plain.removeprefix("+"), locale=tag, strict=True)
    except _numbers().NumberFormatError:
        return None
    return Decimal(value)


def _day_in(text: str, locale: Any) -> date | None:
    iso = _ISO_DAY.fullmatch(text)
    if iso:
        return _real_day(*(int(each) for each in iso.groups()))
    words = re.findall(r"\d+|[^\W\d_]+", text.casefold())
    figures = [each for each in words if each.isdigit()]
    if len(figures) == 3:
        pattern = locale.date_formats["short"].pattern
        order = re.findall("[dMy]", re.sub(r"(.)\1+", r"\1", pattern))
        return _from_parts({key: int(each) for key, each in zip(order, figures, strict=True)})
    months = {_month_named(each, locale) for each in words if not each.isdigit()} - {None}
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
