"""Figures and days are typed as they are written in the user's language."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from partnerdesk.domain.dialogue import TOUCHPOINT
from partnerdesk.domain.goals import GOAL
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.risks import RISK
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.conversions import conversion_for
from ui.forms.words import sentence_of

EN, DE = Formats(locale="en_GB"), Formats(locale="de_DE")
MONEY = RISK.by_name["impact_low"]


@pytest.mark.parametrize(
    ("formats", "typed", "cents"),
    [
        (EN, "1,234.56", 123456),
        (EN, "€1,234.56", 123456),
        (EN, "54k", 5_400_000),
        (DE, "1.234,56", 123456),
        (DE, "1.234,56 €", 123456),
        (EN, "", None),
    ],
)
def test_amounts_follow_the_language(formats: Formats, typed: str, cents: int | None) -> None:
    assert conversion_for(MONEY, formats).parse(typed) == cents


@pytest.mark.parametrize(
    ("formats", "typed", "sentence"),
    [
        (EN, "1.234,56", "Enter an amount, such as €54,000.00."),
        (DE, "1,234.56", "Enter an amount, such as 54.000,00 €."),
        (EN, "0.001", "At most 2 digits behind the decimal point."),
        (EN, "lots", "Enter an amount"),
    ],
)
def test_amounts_of_another_language_are_refused(
    formats: Formats, typed: str, sentence: str
) -> None:
    with pytest.raises(FieldError) as caught:
        conversion_for(MONEY, formats).parse(typed)
    assert sentence in sentence_of(caught.value, formats).replace("\u00a0", " ")


@pytest.mark.parametrize("typed", ["36 g", "36", " 36g "])
def test_a_unit_may_be_typed_or_left_out(typed: str) -> None:
    conversion = conversion_for(GOAL.by_name["target"], EN, unit="g")
    assert conversion.parse(typed) == 36
    assert conversion.show(Decimal(36)) == "36 g"


@pytest.mark.parametrize("typed", ["30 Sep 2027", "Thu 30 Sep 2027", "30/09/2027", "2027-09-30"])
def test_days_are_typed_in_any_usual_way(typed: str) -> None:
    assert conversion_for(GOAL.by_name["target_on"], EN).parse(typed) == date(2027, 9, 30)


@pytest.mark.parametrize(
    "typed", ["24 Nov 2026, 14:30", "Tue 24 Nov 2026, 14:30", "24/11/2026 2:30 pm"]
)
def test_moments_are_typed_as_day_and_time_here(typed: str) -> None:
    here = Formats(locale="en_GB", zone=timezone(timedelta(hours=2)))
    moment = conversion_for(TOUCHPOINT.by_name["starts_at"], here).parse(typed)
    assert moment == datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["24 Nov 2026", "24 Nov 2026, 25:00", "14:30"])
def test_half_a_moment_is_refused(typed: str) -> None:
    with pytest.raises(FieldError):
        conversion_for(TOUCHPOINT.by_name["starts_at"], EN).parse(typed)


def test_counts_are_whole() -> None:
    conversion = conversion_for(PERSON.by_name["private_influence"], EN)
    assert conversion.parse("4") == 4
    with pytest.raises(FieldError):
        conversion.parse("4.5")


@pytest.mark.parametrize(("typed", "kept"), [(" \n\n\t", ""), (" a \n", " a \n"), ("", "")])
def test_a_text_of_blanks_is_no_text(typed: str, kept: str) -> None:
    conversion = conversion_for(GOAL.by_name["benefit_us"], Formats(locale="en_GB"))

    assert conversion.parse(typed) == kept


@pytest.mark.parametrize(
    ("formats", "typed", "meant"),
    [
        (EN, "tomorrow", date(2026, 11, 24)),
        (EN, "friday", date(2026, 11, 27)),
        (EN, "next Friday", date(2026, 12, 4)),
        (EN, "24 Nov", date(2026, 11, 24)),
        (EN, "30 Sep 2027", date(2027, 9, 30)),
        (DE, "morgen", date(2026, 11, 24)),
        (DE, "Freitag", date(2026, 11, 27)),
    ],
)
def test_days_may_be_named_where_today_is_known(formats: Formats, typed: str, meant: date) -> None:
    day = conversion_for(GOAL.by_name["target_on"], formats, today=date(2026, 11, 23))

    assert day.parse(typed) == meant


def test_what_names_no_day_is_refused() -> None:
    day = conversion_for(GOAL.by_name["target_on"], EN, today=date(2026, 11, 23))

    for typed in ("soon", "the day after", "31 Feb"):
        with pytest.raises(FieldError):
            day.parse(typed)
