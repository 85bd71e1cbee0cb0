"""What each field takes and refuses, by itself and beside other fields."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.goals import Ownership
from partnerdesk.domain.kinds import LONGEST, Field, FieldType
from partnerdesk.domain.validation import problem_of_change, problem_with, problems_in
from partnerdesk.sentences import SENTENCES

MAY, JUNE, JULY = date(2026, 5, 4), date(2026, 6, 4), date(2026, 7, 4)
MOMENT = datetime(2026, 5, 4, 9, tzinfo=UTC)


def code(kind: str, field: str, value: object) -> str | None:
    """Return the code of what is wrong with a value, having checked that it has a sentence."""
    problem = problem_with(KINDS[kind].by_name[field], value)
    if problem is None:
        return None
    assert problem.field == field
    assert SENTENCES[problem.code].format(**problem.parameters)
    return problem.code


@pytest.mark.parametrize(
    ("field", "longest"),
    [("title", LONGEST[FieldType.TEXT]), ("outcome", LONGEST[FieldType.LONG_TEXT])],
)
def test_texts_have_a_longest_length(field: str, longest: int) -> None:
    assert code("goal", field, "x" * longest) is None
    assert code("goal", field, "x" * (longest + 1)) == "too_long"


@pytest.mark.parametrize(
    "text",
    [
        "Ünïcödé",
        "🎯 👩🏽‍💻",
        "שלום עולם",
        "مرحبا",
        "目標",
        "लक्ष्य",
        "e\u0301",
        "a\tb",
        "<b>&amp;",
        "=1+1",
    ],
)
def test_text_of_any_script_is_taken_as_it_is(text: str) -> None:
    assert code("goal", "title", text) is None


@pytest.mark.parametrize("bad", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\r"])
def test_what_cannot_be_shown_or_stored_is_refused(bad: str) -> None:
    assert code("goal", "title", f"a{bad}b") == "control_characters"
    assert code("goal", "outcome", f"a{bad}b") == "control_characters"


@pytest.mark.parametrize("line_break", ["\n", "\u2028", "\u2029"])
def test_one_line_fields_take_one_line(line_break: str) -> None:
    text = f"one{line_break}two"

    assert code("goal", "title", text) == "line_breaks"
    assert code("goal", "outcome", text) is None


@pytest.mark.parametrize("missing", ["", "   ", "\t", None])
def test_only_a_title_is_required(missing: str | None) -> None:
    assert code("goal", "title", missing) == "required"
    assert code("goal", "target", None) is None
    assert code("goal", "measure", "") is None


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("goal", "title", 5),
        ("goal", "target", 5.5),
        ("goal", "target", True),
        ("goal", "target_on", MOMENT),
        ("goal", "target_on", "2026-05-04"),
        ("goal", "ownership", "sideways"),
        ("goal", "owner_us_id", 5),
        ("risk", "impact_low", Decimal(5)),
        ("risk", "impact_low", False),
        ("reward", "is_money", 1),
        ("touchpoint", "starts_at", MAY),
        ("touchpoint", "starts_at", datetime(2026, 5, 4)),  # noqa: DTZ001 - a naive one is meant
    ],
)
def test_a_value_of_the_wrong_type_is_refused(kind: str, field: str, value: object) -> None:
    assert code(kind, field, value) == "wrong_type"


def test_a_word_of_another_list_is_refused() -> None:
    assert code("goal", "ownership", AccountKind.EXTERNAL) == "not_a_choice"
    assert code("goal", "ownership", Ownership.THEIRS) is None


@pytest.mark.parametrize(
    ("kind", "field", "value", "wrong"),
    [
        ("risk", "probability", Decimal("-0.01"), "too_small"),
        ("risk", "probability", Decimal(0), None),
        ("risk", "probability", Decimal(100), None),
        ("risk", "probability", Decimal("100.01"), "too_large"),
        ("risk", "probability", Decimal("NaN"), "not_a_number"),
        ("risk", "probability", Decimal("Infinity"), "not_a_number"),
        ("risk", "impact_low", -1, "too_small"),
        ("risk", "impact_low", 10**15, None),
        ("risk", "impact_low", 10**15 + 1, "too_large"),
        ("goal", "target", Decimal(-5), None),
        ("goal", "target", Decimal("1e16"), "too_large"),
        ("goal", "target", Decimal("0." + "1" * 18), None),
        ("goal", "target", Decimal("0." + "1" * 19), "too_exact"),
        ("goal", "target", Decimal("1." + "0" * 40 + "1"), "too_exact"),
        ("goal", "target", Decimal("1e-18"), None),
        ("goal", "target", Decimal("1e-400"), "too_fine"),
        ("goal", "target", Decimal("0e-400"), None),
        ("goal", "target", Decimal("5." + "0" * 40), None),
        ("goal", "weight", Decimal(-1), "too_small"),
        ("person", "private_attitude", -3, "too_small"),
        ("person", "private_attitude", 3, "too_large"),
        ("cadence", "every_days", 0, "too_small"),
    ],
)
def test_numbers_keep_within_their_bounds(
    kind: str, field: str, value: object, wrong: str | None
) -> None:
    assert code(kind, field, value) == wrong


def test_all_problems_of_an_item_are_told_each_at_its_field() -> None:
    values = {"title": "", "target": Decimal("NaN"), "baseline_on": JUNE, "target_on": MAY}

    problems = problems_in(KINDS["goal"], values)

    told = {(each.field, each.code) for each in problems}
    wanted = {("title", "required"), ("target", "not_a_number"), ("target_on", "before_start")}
    assert told == wanted


def test_a_wrong_field_is_told_once() -> None:
    values = {"title": "Goal", "baseline_on": JUNE, "target_on": datetime(2026, 5, 4, tzinfo=UTC)}

    problems = problems_in(KINDS["goal"], values)

    assert [(each.field, each.code) for each in problems] == [("target_on", "wrong_type")]


@pytest.mark.parametrize(
    ("changed", "code_there"), [("target_on", "before_start"), ("baseline_on", "after_end")]
)
def test_dates_the_wrong_way_round_are_told_where_they_were_changed(
    changed: str, code_there: str
) -> None:
    values = {"title": "Goal", "baseline_on": JUNE, "target_on": MAY}

    problem = problem_of_change(KINDS["goal"], values, changed)

    assert problem is not None
    assert (problem.field, problem.code) == (changed, code_there)
    assert SENTENCES[problem.code].format(**problem.parameters)


def test_the_same_day_is_not_before() -> None:
    values = {"title": "Goal", "baseline_on": MAY, "target_on": MAY}

    assert problems_in(KINDS["goal"], values) == ()


@pytest.mark.parametrize(
    ("low", "likely", "high", "changed", "wrong"),
    [
        (1, 2, 3, "impact_low", None),
        (2, 2, 2, "impact_likely", None),
        (3, 2, 4, "impact_likely", "below_other"),
        (3, 2, 4, "impact_low", "above_other"),
        (1, 5, 4, "impact_high", "below_other"),
        (1, 5, 4, "impact_likely", "above_other"),
        (5, None, 4, "impact_high", "below_other"),
        (5, None, 4, "impact_low", "above_other"),
        (None, None, 4, "impact_high", None),
    ],
)
def test_low_is_not_above_likely_nor_likely_above_high(
    low: int | None, likely: int | None, high: int | None, changed: str, wrong: str | None
) -> None:
    values = {"title": "R", "impact_low": low, "impact_likely": likely, "impact_high": high}

    problem = problem_of_change(KINDS["risk"], values, changed)

    assert (problem.code if problem else None) == wrong
    if problem is not None:
        assert problem.field == changed
        assert SENTENCES[problem.code].format(**problem.parameters)


def test_an_answer_is_not_told_back_before_the_question_where_the_day_between_is_missing() -> None:
    values = {"title": "Issue", "asked_on": JULY, "told_back_on": JUNE}

    (problem,) = problems_in(KINDS["issue"], values)

    assert (problem.field, problem.code) == ("told_back_on", "before_start")


def test_a_flag_is_true_or_false() -> None:
    rule = Field(name="flag", label="Flag", holds=FieldType.FLAG)

    assert problem_with(rule, value=False) is None
    assert problem_with(rule, value=True) is None


@pytest.mark.parametrize(("year", "expected"), [(1899, "odd_year"), (1900, None), (2199, None)])
def test_days_and_moments_are_of_a_year_that_can_be_meant(year: int, expected: str | None) -> None:
    assert code("goal", "target_on", date(year, 12, 31)) == expected
    assert code("touchpoint", "starts_at", MOMENT.replace(year=year)) == expected


def test_the_end_of_all_calendars_is_no_day_to_plan_for() -> None:
    assert code("plan", "ends_on", date.max) == "odd_year"
