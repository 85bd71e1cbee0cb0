"""The joint plan says on paper what both sides need, and says it in names."""

import dataclasses
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Share
from partnerdesk.domain.plans import Signature, Topic
from partnerdesk.domain.rewards import RewardKind, RewardPart
from partnerdesk.reports import document as parts
from partnerdesk.reports.document import ReportDocument
from tests.core.reports.building import (
    ITEM,
    LOOP,
    MOMENT,
    THEM,
    US,
    action,
    commitment,
    empty_parts,
    goal,
    head,
    joint,
    parties,
    person,
    reward,
    risk,
    statement,
)
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import report_of


def texts_in(value: object) -> list[str]:
    """All texts of a document, in order."""
    if isinstance(value, str):
        return [str(value)]
    if isinstance(value, tuple):
        return [text for each in value for text in texts_in(each)]
    if dataclasses.is_dataclass(value):
        own = (getattr(value, field.name) for field in dataclasses.fields(value))
        return [text for each in own for text in texts_in(each)]
    return []


def all_text(report: ReportDocument) -> str:
    return "\n".join(texts_in(report))


def tables_in(value: object) -> list[parts.Table]:
    if isinstance(value, parts.Table):
        return [value]
    if isinstance(value, tuple):
        return [table for each in value for table in tables_in(each)]
    if dataclasses.is_dataclass(value):
        own = (getattr(value, field.name) for field in dataclasses.fields(value))
        return [table for each in own for table in tables_in(each)]
    return []


def of_type(value: object, wanted: type) -> list[Any]:
    if isinstance(value, wanted):
        return [value]
    if isinstance(value, tuple):
        return [found for each in value for found in of_type(each, wanted)]
    if dataclasses.is_dataclass(value):
        own = (getattr(value, field.name) for field in dataclasses.fields(value))
        return [found for each in own for found in of_type(each, wanted)]
    return []


def test_the_first_page_is_a_summary() -> None:
    report = report_of(joint(brightwell_and_alder()))

    first = report.parts[: report.parts.index(parts.PageBreak())]
    text = "\n".join(texts_in(first))

    assert isinstance(first[0], parts.Heading)
    assert first[0].text == "2027 joint plan"
    assert len(of_type(first, parts.CircleFigure)) == 1
    assert "January to December 2027" in text
    assert "Success in the words of Alder" in text
    assert "Success in the words of Brightwell" in text
    figures = {each.label: each.value for each in of_type(first, parts.KeyFigure)}
    assert figures == {
        "goals agreed": "4 of 7",
        "put in by both": "€300k",
        "reward expected": "€766k",
        "balance index": "0.91",
    }


def test_first_moves_are_the_open_actions_due_first() -> None:
    plan = empty_parts(
        people=(person("jonas", US, "Jonas Weber"),),
        actions=tuple(
            action(f"x{day}", f"Move {day}", date(2026, 12, day), "jonas")
            for day in (9, 3, 7, 5, 1)
        ),
    )

    table = tables_in(report_of(joint(plan)).parts)[0]

    assert [texts_in(row[0])[0] for row in table.rows] == ["Move 1", "Move 3", "Move 5", "Move 7"]
    assert texts_in(table.rows[0][1])[0] == "Tue 1 Dec"


def test_the_summary_cuts_long_texts_and_the_plan_has_them_in_full() -> None:
    long = "We want a great deal together. " * 40
    report = report_of(joint(empty_parts(statements=(statement(Topic.VISION, long),))))

    spans = of_type(report.parts, parts.Span)

    assert any(span.text.endswith(" …") and len(span.text) < 340 for span in spans)
    assert any(span.text == long.strip() for span in spans)


def test_states_name_the_parties() -> None:
    text = all_text(report_of(joint(brightwell_and_alder())))

    assert "Proposed by Brightwell" in text
    assert "Proposed by Alder" in text
    assert "Proposed by us" not in text


def test_balance_is_told_in_words_and_bars() -> None:
    report = report_of(joint(brightwell_and_alder()))

    text = "".join(span.text for span in of_type(report.parts, parts.Span))
    rows = {row.label: row.slices for row in of_type(report.parts, parts.ShareRow)}

    assert "For each €1 put in or put at risk, Brightwell gets back 1.52" in text
    assert "Alder gets back 1.68" in text
    assert [each.text for each in rows["Contribution"]] == ["55%", "45%"]
    assert [each.text for each in rows["Risk carried"]] == ["45%", "55%"]
    assert [each.text for each in rows["Reward"]] == ["49%", "51%"]


def test_without_returns_the_reason_stands_in_place_of_the_index() -> None:
    plan = empty_parts(
        rewards=(reward("w", "Fees", 100, 50, "agreed"),),
        commitments=(commitment("c", US, "Days", quantity=Decimal(5), value_per_unit=100_000),),
    )

    text = all_text(report_of(joint(plan)))

    assert "There is no balance index yet: nothing is put in so far by Alder." in text


def test_a_reward_without_a_likelihood_is_not_told_as_nothing() -> None:
    plan = empty_parts(
        rewards=(replace(reward("w", "Fees", 100, 50, "agreed"), probability=None),),
        commitments=tuple(
            commitment(party, party, "Days", quantity=Decimal(5), value_per_unit=100_000)
            for party in (US, THEM)
        ),
    )

    report = report_of(joint(plan))

    figures = {each.label: each.value for each in of_type(report.parts, parts.KeyFigure)}
    assert figures["reward expected"] == "–"
    assert "There is no balance index yet: the reward has no likelihood." in all_text(report)
    assert "€100k, likelihood still open" in all_text(report)


def test_an_empty_plan_says_so_honestly() -> None:
    text = all_text(report_of(joint(empty_parts())))

    for sentence in (
        "The circle has not been drawn yet.",
        "We have not written our vision yet.",
        "We have not agreed on a goal yet.",
        "We have not named a risk yet.",
        "Nobody has committed anything yet.",
        "We have not named a reward yet.",
        "No next touchpoint is planned yet.",
        "Agreed between us",
    ):
        assert sentence in text
    assert "Decisions and actions" not in text


def test_three_parties_get_a_table_each_and_a_place_to_sign() -> None:
    thirds = tuple(
        RewardPart(party_id=party, percent=Decimal(part))
        for party, part in ((US, 40), (THEM, 35), (LOOP, 25))
    )
    plan = empty_parts(
        parties=parties(),
        commitments=tuple(
            commitment(party, party, "Work", quantity=Decimal(3), value_per_unit=100_000)
            for party in (US, THEM, LOOP)
        ),
        risks=(
            risk(
                "r",
                "Late film",
                50,
                30,
                0,
                shares=tuple(
                    Share(party_id=party, percent=Decimal(part))
                    for party, part in ((US, 30), (THEM, 30), (LOOP, 40))
                ),
            ),
        ),
        rewards=(reward("w", "Fees", 90, 0, "agreed", parts=thirds),),
    )

    report = report_of(joint(plan))

    titles = [table.columns[0].title for table in tables_in(report.parts)]
    assert {"Brightwell", "Alder", "Loopfilm"} <= set(titles)
    assert len(of_type(report.parts, parts.SignaturePlace)) == 3
    shared = [cell for cell in of_type(report.parts, parts.ShareCell) if not cell.is_narrow]
    assert [each.part for each in shared[0].slices] == [
        Fraction(2, 5),
        Fraction(7, 20),
        Fraction(1, 4),
    ]


def test_rewards_without_money_tell_their_worth() -> None:
    worths = (RewardPart(party_id=US, worth=3), RewardPart(party_id=THEM, worth=5))
    plan = empty_parts(
        rewards=(
            reward(
                "w",
                "Pride in the line",
                0,
                0,
                "agreed",
                is_money=False,
                kind=RewardKind.MEANING,
                parts=worths,
            ),
        )
    )

    text = all_text(report_of(joint(plan)))

    assert "not money" in text
    assert "Worth to Brightwell 3 of 5, Alder 5 of 5" in text


def test_goals_without_an_owner_show_an_empty_place() -> None:
    report = report_of(joint(empty_parts(goals=(goal("g", "Fewer stops"),))))

    (cell,) = of_type(tables_in(report.parts)[0].rows, parts.DiscsCell)

    assert [disc.name for disc in cell.discs] == ["", ""]
    assert "nobody at Alder yet" in all_text(report)


def test_signatures_that_are_there_are_shown_with_their_version() -> None:
    signed = Signature(
        id="s", name="Maria Costa", party_id=THEM, signed_at=MOMENT, version=11, **ITEM
    )

    report = report_of(joint(empty_parts(signatures=(signed,))))

    places = {each.signed: each for each in of_type(report.parts, parts.SignaturePlace)}
    assert places["Maria Costa"].date == "24 Nov 2026"
    assert places["Maria Costa"].date_label == "Signed on version 11"
    assert "" in places


def test_what_changed_since_agreed_shows_old_and_new() -> None:
    changed = goal(
        "g",
        "Cut waste",
        target=Decimal(22),
        target_on=date(2027, 9, 30),
        agreed_terms={
            "title": "Cut waste",
            "target": "25",
            "target_on": "2027-09-30",
            "ownership": "theirs",
            "benefit_us": "A reference",
        },
    )
    bigger = risk("r", "Late film", 30, 180, 60, agreed_terms={"shares": {US: "50", THEM: "50"}})
    plan = empty_parts(
        goals=(replace(changed, agreement=Agreement.CHANGED),),
        risks=(replace(bigger, agreement=Agreement.CHANGED),),
    )

    report = report_of(joint(plan))

    (table,) = (each for each in tables_in(report.parts) if each.columns[2].title == "Agreed")
    assert [[texts_in(cell)[0] for cell in row] for row in table.rows] == [
        ["Cut waste", "Target", "25", "22"],
        ["Cut waste", "Whose goal", "A goal of Alder", "A shared goal"],
        ["Cut waste", "What it gives Brightwell", "A reference", "–"],
        ["Late film", "Shares", "Brightwell 50%, Alder 50%", "Brightwell 60%, Alder 40%"],
    ]


def test_amounts_are_in_the_currency_of_the_plan() -> None:
    plan = brightwell_and_alder()

    text = all_text(report_of(joint(replace(plan, head=head(currency="USD")))))

    assert "US$300k" in text
    assert "€" not in text


@pytest.mark.parametrize(
    ("currency", "text"), [("JPY", "JP¥5,400,000"), ("KWD", "KWD\N{NO-BREAK SPACE}5,400")]
)
def test_currencies_with_other_digits_are_told_right(currency: str, text: str) -> None:
    plan = replace(brightwell_and_alder(), head=head(currency=currency))

    assert text in texts_in(report_of(joint(plan)))
