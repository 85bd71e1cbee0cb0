"""Figures and days are written for a language, and read back strictly."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from partnerdesk.domain.period import Period
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats

EN = Formats(locale="en_GB", currency="EUR")
US = Formats(locale="en_US", currency="USD")
DE = Formats(locale="de_DE", currency="EUR")
FR = Formats(locale="fr_FR", currency="EUR")
CH = Formats(locale="de_CH", currency="CHF")


def test_money_shows_all_digits_of_its_currency() -> None:
    assert EN.money(5400000) == "€54,000.00"
    assert DE.money(5400050) == "54.000,50\N{NO-BREAK SPACE}€"
    assert Formats(currency="JPY").money(54000) == "JP¥54,000"
    assert Formats(currency="KWD").money(54000125) == "KWD\N{NO-BREAK SPACE}54,000.125"
    assert Formats(currency="IQD").money(1000).endswith("1.000")


def test_whole_money_leaves_out_empty_digits() -> None:
    assert EN.whole_money(5400000) == "€54,000"
    assert EN.whole_money(5400050) == "€54,000.50"
    assert EN.whole_money(-5400000) == "-€54,000"


@pytest.mark.parametrize(
    ("minor", "text"),
    [
        (0, "€0"),
        (85000, "€850"),
        (1250, "€12.50"),
        (150000, "€1.5k"),
        (99995000, "€1m"),
        (5400000, "€54k"),
        (7984000, "€80k"),
        (123456700, "€1.2m"),
        (-5400000, "-€54k"),
        (30000000000, "€300m"),
        (250000000000, "€2.5bn"),
    ],
)
def test_compact_money_is_read_at_a_glance(minor: int, text: str) -> None:
    assert EN.compact(minor) == text


def test_compact_money_of_other_languages_is_babels() -> None:
    assert FR.compact(5400000) == "54\N{NO-BREAK SPACE}k\N{NO-BREAK SPACE}€"


def test_thousands_without_a_short_form_are_grouped() -> None:
    assert DE.compact(6312345) == "63.000\N{NO-BREAK SPACE}€"
    assert DE.compact(-6312345) == "-63.000\N{NO-BREAK SPACE}€"


def test_numbers_are_exact_and_quiet() -> None:
    assert EN.number(Decimal("25.00")) == "25"
    assert EN.number(Decimal("98.50"), unit="%") == "98.5%"
    assert DE.number(Decimal("98.50"), unit="%") == "98,5\N{NO-BREAK SPACE}%"
    assert EN.number(Decimal(42), unit="g") == "42 g"
    assert EN.number(Decimal("123456789012.345678")) == "123,456,789,012.345678"
    assert EN.percent(Decimal("98.5")) == "98.5%"
    assert EN.percent(Decimal("0.1")) == "0.1%"
    assert EN.share(Fraction(446, 1000)) == "45%"
    assert EN.ratio(Fraction(152, 168)) == "0.90"
    assert DE.ratio(Fraction(1, 2)) == "0,50"


def test_days_are_short_long_and_with_weekday() -> None:
    day = date(2027, 9, 30)

    assert EN.day(day) == "30 Sep 2027"
    assert EN.long_day(day) == "30 September 2027"
    assert EN.weekday(day) == "Thu 30 Sep 2027"
    assert EN.weekday_near(date(2026, 12, 1)) == "Tue 1 Dec"
    assert EN.day_near(date(2026, 10, 27)) == "27 Oct"
    assert EN.month(day) == "Sep 2027"
    assert US.day(day) == "Sep 30, 2027"
    assert US.weekday(day) == "Thu, Sep 30, 2027"
    assert DE.long_day(day) == "30. September 2027"


def test_moments_are_told_in_the_time_zone() -> None:
    berlin = Formats(zone=ZoneInfo("Europe/Berlin"))

    assert berlin.moment(datetime(2026, 11, 24, 23, 30, tzinfo=UTC)) == "Wed 25 Nov 2026, 00:30"
    assert berlin.local_day(datetime(2026, 11, 24, 23, 30, tzinfo=UTC)) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2027, 1, 1), date(2027, 12, 31), "January to December 2027"),
        (date(2027, 3, 1), date(2027, 3, 31), "March 2027"),
        (date(2027, 7, 1), date(2028, 6, 30), "July 2027 to June 2028"),
        (date(2027, 1, 15), date(2027, 3, 3), "15 Jan 2027 to 3 Mar 2027"),
    ],
)
def test_periods_are_said_shortly(first: date, last: date, text: str) -> None:
    assert EN.period(Period(starts_on=first, ends_on=last)) == text


def test_days_away_and_late() -> None:
    today = date(2026, 11, 24)

    assert EN.away(date(2026, 11, 26), today) == "in 2 days"
    assert EN.away(today, today) == "today"
    german = Formats(locale="de_DE")
    assert [german.away(today + timedelta(days=each), today) for each in (-1, 0, 1, 2)] == [
        *("gestern", "heute", "morgen"),
        "in 2 Tagen",
    ]
    assert EN.away(date(2026, 11, 25), today) == "tomorrow"
    assert EN.due(date(2026, 11, 20), today) == "4 days late"
    assert EN.due(date(2026, 11, 23), today) == "1 day late"
    assert EN.due(date(2027, 1, 8), today) == "in 45 days"


@pytest.mark.parametrize(
    ("formats", "text", "minor"),
    [
        (EN, "€54,000.00", 5400000),
        (EN, "54000", 5400000),
        (EN, "eur 54k", 5400000),
        (EN, "1.2m", 120000000),
        (EN, " 0.10 ", 10),
        (EN, "−5", -500),
        (DE, "1.234,56 €", 123456),
        (FR, "54 000,50 €", 5400050),
        (FR, "54\N{NARROW NO-BREAK SPACE}000", 5400000),
        (CH, "1'234.50", 123450),
        (CH, "CHF 1’234.50", 123450),
        (EN, "٥٤", 5400),
    ],
)
def test_amounts_are_read_as_the_language_writes_them(
    formats: Formats, text: str, minor: int
) -> None:
    assert formats.parse_money(text) == minor


@pytest.mark.parametrize("text", ["", "abc", "1.234,56", "1e5", "NaN", "1_000", "--5", "5-", "k"])
def test_what_is_no_amount_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(FieldError) as refused:
        EN.parse_money(text, "value")

    assert refused.value.code == "not_an_amount"
    assert refused.value.field == "value"
    assert refused.value.sentence == "Enter an amount, such as €54,000.00."


def test_amounts_finer_than_the_smallest_unit_are_refused() -> None:
    with pytest.raises(FieldError) as refused:
        EN.parse_money("1.005")

    assert refused.value.code == "too_fine"


@pytest.mark.parametrize("minor", [0, 1, -1, 99, 100000, 123456789, 10**15])
@pytest.mark.parametrize("formats", [EN, US, DE, FR, CH])
def test_money_reads_back_what_it_wrote(formats: Formats, minor: int) -> None:
    assert formats.parse_money(formats.money(minor)) == minor


def test_numbers_and_percentages_are_read_strictly() -> None:
    assert EN.parse_number("1,250.50") == Decimal("1250.5")
    assert DE.parse_percent("12,5 %") == Decimal("12.5")
    for wrong in ("12,5", "1.2.3", ""):
        with pytest.raises(FieldError):
            EN.parse_number(wrong)
    with pytest.raises(FieldError):
        EN.parse_percent("half")


@pytest.mark.parametrize(
    ("formats", "text", "day"),
    [
        (EN, "30 Sep 2027", date(2027, 9, 30)),
        (EN, "Thu 30 sept 2027", date(2027, 9, 30)),
        (EN, "2027-09-30", date(2027, 9, 30)),
        (EN, "30/9/27", date(2027, 9, 30)),
        (US, "9/30/2027", date(2027, 9, 30)),
        (US, "Sep 30, 2027", date(2027, 9, 30)),
        (DE, "30.9.2027", date(2027, 9, 30)),
        (DE, "30. März 2027", date(2027, 3, 30)),
        (FR, "jeu. 30 sept. 2027", date(2027, 9, 30)),
    ],
)
def test_days_are_read_in_the_order_of_the_language(formats: Formats, text: str, day: date) -> None:
    assert formats.parse_date(text) == day


@pytest.mark.parametrize("text", ["", "31 Feb 2027", "30/13/2027", "tomorrow", "30", "9999999"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(FieldError) as refused:
        EN.parse_date(text)

    assert refused.value.sentence == "Enter a date, such as 30 Sep 2027."


def test_an_unknown_language_falls_back_to_english() -> None:
    assert Formats(locale="tlh_QO").day(date(2027, 9, 30)) == "30 Sep 2027"
    assert Formats(locale="de-DE.UTF-8").ratio(Fraction(1, 2)) == "0,50"


def test_importing_formats_does_not_import_babel() -> None:
    code = "import partnerdesk.formats, sys; print('babel' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"


@pytest.mark.parametrize(
    "text", ["1.1.99999999999999999999", "1.1." + "9" * 5000, "1²", "²/²/²", "1 ² 2027", "0.0.0"]
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    with pytest.raises(FieldError) as error:
        EN.parse_date(text, "due_on")

    assert error.value.code == "not_a_date"
