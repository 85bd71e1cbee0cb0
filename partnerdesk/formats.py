"""Figures and days as text, and back: the one formatter for screen and paper."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from decimal import Decimal
from fractions import Fraction

from partnerdesk.domain.money import exponent, to_major, to_minor
from partnerdesk.domain.period import Period
from partnerdesk.errors import FieldError
from partnerdesk.languages import FALLBACK, LATE, NEAR, dates, known_tag, locale_of, numbers
from partnerdesk.typed_figures import day_in, number_in, plain, without, without_suffix

_UNITS = ((Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"), (Decimal(1000), "k"))
_DAY_FIRST = {
    "long": "d MMMM y",
    "medium": "d MMM y",
    "yMMMEd": "EEE d MMM y",
    "MMMEd": "EEE d MMM",
    "MMMd": "d MMM",
    "yMMM": "MMM y",
}
_UNGROUPED = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Formats:
    """A language, a currency and a time zone (None: the computer's own) to write figures in."""

    locale: str = FALLBACK
    currency: str = "EUR"
    zone: tzinfo | None = None

    def in_language(self, language: str) -> "Formats":
        """Return formats that write months and days in a language, figures as before if it can."""
        if self._language == language:
            return self
        region = self._tag.partition("_")[2]
        usual = FALLBACK if FALLBACK.startswith(language) else language
        tag = known_tag(f"{language}_{region}") if region else usual
        return replace(self, locale=tag if tag.partition("_")[0] == language else usual)

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
        return str(numbers().format_percent(shown, locale=self._tag, decimal_quantization=False))

    def share(self, part: Fraction) -> str:
        """Return a part of 1 in whole percent: 45%."""
        return self.percent(round(part * 100))

    def number(self, value: int | Decimal, *, unit: str = "") -> str:
        """Return an exact number without noise at its end, and its unit: 25 g, 98.5%."""
        plain = Decimal(value)
        if unit == "%":
            return self.percent(plain)  # some languages set a space before the sign
        text = str(numbers().format_decimal(plain, locale=self._tag, decimal_quantization=False))
        if not unit:
            return text
        return f"{text} {unit}"

    def ratio(self, value: Fraction, *, digits: int = 2) -> str:
        """Return a fraction with so many digits behind the point: 0.91."""
        pattern = "#,##0." + "0" * digits
        shown = _as_decimal(value, digits)
        return str(numbers().format_decimal(shown, pattern, locale=self._tag))

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
        text = dates().format_time(local, "short", locale=self._tag)
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
            return str(dates().format_interval(first, last, skeleton, locale=self._tag))
        if not is_whole:
            return f"{self.day(first)} to {self.day(last)}"
        starts, ends = self._dated(first, "MMMM"), self._dated(last, "MMMM y")
        if first.year != last.year:
            return f"{self._dated(first, 'MMMM y')} to {ends}"
        return ends if first.month == last.month else f"{starts} to {ends}"

    def away(self, day: date, today: date) -> str:
        """Return how far a day is: today, tomorrow, in 2 days, 4 days ago."""
        days = (day - today).days
        near = NEAR.get(self._language)
        if near is not None and days in (-1, 0, 1):
            return near[days + 1]
        return str(
            dates().format_timedelta(
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
        words = LATE.get(self._language)
        if late <= 0 or words is None:
            return self.away(day, today)
        form = str(locale_of(self._tag).plural_form(late))
        return words[form].format(days=self.number(late))

    def parse_number(self, text: str, field: str = "") -> Decimal:
        """Return the number that was typed; raises FieldError("not_a_number")."""
        value = number_in(text, self._tag)
        if value is None:
            raise FieldError(field, "not_a_number", example=self.number(Decimal("1250.5")))
        return value

    def parse_percent(self, text: str, field: str = "") -> Decimal:
        """Return percentage points, typed with or without the sign; raises FieldError."""
        value = number_in(plain(text).strip("%٪ "), self._tag)
        if value is None:
            raise FieldError(field, "not_a_number", example=self.percent(Decimal("12.5")))
        return value

    def parse_money(self, text: str, field: str = "") -> int:
        """Return an amount in smallest units; takes €54,000.00, 54000, EUR 54k and 1.2m.

        Raises FieldError("not_an_amount"), or ("too_fine") below the smallest unit.
        """
        bare = without(plain(text), self.currency, self._symbol)
        digits, factor = without_suffix(bare, is_english=self._language == "en")
        value = number_in(digits, self._tag)
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
        found = day_in(plain(text), locale_of(self._tag))
        if found is None:
            raise FieldError(field, "not_a_date", example=self.day(date(2027, 9, 30)))
        return found

    @property
    def _tag(self) -> str:
        return known_tag(self.locale)

    @property
    def _language(self) -> str:
        return self._tag.partition("_")[0]

    @property
    def _symbol(self) -> str:
        return str(numbers().get_currency_symbol(self.currency, locale=self._tag))

    @property
    def _gap(self) -> str:
        return "\u00a0" if self._symbol[-1].isalpha() else ""

    def _amount(self, minor: int, digits: int | None) -> str:
        places = exponent(self.currency) if digits is None else digits
        standard = locale_of(self._tag).currency_formats["standard"].pattern
        spaced = standard.replace("¤#", f"¤{self._gap}#")
        pattern = numbers().parse_pattern(spaced)
        pattern.frac_prec = (places, places)
        return str(
            pattern.apply(
                to_major(minor, self.currency),
                locale_of(self._tag),
                currency=self.currency,
                currency_digits=False,
            )
        )

    def _with_suffix(self, shown: Decimal, unit: Decimal, suffix: str) -> str:
        if self._language != "en":
            amount = shown * unit
            text = numbers().format_compact_currency(
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
            return str(dates().format_date(day, pattern, locale="en"))
        if style.startswith("yMMM") or style in ("MMMEd", "MMMd"):
            return str(dates().format_skeleton(style, day, locale=self._tag))
        return str(dates().format_date(day, style, locale=self._tag))


def _as_decimal(value: Fraction, digits: int) -> Decimal:
    return Decimal(round(value * 10**digits)).scaleb(-digits)


def _at_a_glance(amount: Decimal, suffix: str) -> Decimal:
    size = abs(amount)
    digits = 1 if size < (10 if suffix == "k" else 100) else 0
    shown = round(amount, digits)
    return shown.to_integral() if shown == shown.to_integral() else shown
