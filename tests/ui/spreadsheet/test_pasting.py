"""Rows from spreadsheets become items, or say what is wrong with them."""

from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.domain.commitments import COMMITMENT, Tender
from partnerdesk.domain.goals import GOAL, Ownership
from partnerdesk.formats import Formats
from tests.ui.pages_items.desk import Desk
from ui.spreadsheet.pasting import MOST_ROWS, Pasted, pasted

FORMATS = Formats(locale="en_GB", currency="EUR")


def goals(desk: Desk, text: str) -> Pasted:
    return pasted(text, GOAL, desk.parts, FORMATS, {"title": "New goal"})


def test_rows_with_headings_fill_their_fields(desk: Desk) -> None:
    found = goals(
        desk,
        "Goal\tWhose goal\tUnit\tStart\tTarget\tDue\n"
        "Packaging waste\tTheirs\tg\t42\t25.5\t30 Sep 2027\n"
        "Faster orders\t\tdays\t\t\t\n",
    )

    assert not found.problems
    first, second = found.items
    assert first["title"] == "Packaging waste"
    assert first["ownership"] is Ownership.THEIRS
    assert first["target"] == Decimal("25.5")
    assert first["target_on"] == date(2027, 9, 30)
    assert second == {"title": "Faster orders", "unit": "days"}
    assert found.is_clear


def test_bad_cells_are_told_with_row_and_column_and_the_row_stays_out(desk: Desk) -> None:
    found = goals(desk, "Goal\tTarget\tDue\nGood\t3\t\nBad\tmany\tsoon\n\t4\t\n")

    assert [item["title"] for item in found.items] == ["Good"]
    told = [(each.row, each.error.code) for each in found.problems]
    assert told == [(3, "not_a_number"), (3, "not_a_date"), (4, "required")]


def test_lines_of_plain_text_become_titles_commas_and_all(desk: Desk) -> None:
    found = goals(desk, "Hello, a; b\r\n\r\nBye, c; d\r\n")

    assert [item["title"] for item in found.items] == ["Hello, a; b", "Bye, c; d"]
    assert found.is_clear


@pytest.mark.parametrize("separator", [";", ","])
def test_lines_of_a_file_are_parted_below_a_heading(desk: Desk, separator: str) -> None:
    found = goals(desk, f'Unit{separator}Goal\ng{separator}"A{separator} b"\n')

    assert found.items == ({"unit": "g", "title": f"A{separator} b"},)


def test_columns_without_headings_are_not_guessed(desk: Desk) -> None:
    found = goals(desk, "Less waste\t25\nMore speed\t3\n")

    assert [item["title"] for item in found.items] == ["Less waste", "More speed"]
    assert found.has_nameless
    assert not found.is_clear


def test_headings_nobody_knows_are_named(desk: Desk) -> None:
    found = goals(desk, "Goal\tColour\nA\tred\n")

    assert found.ignored == ("Colour",)
    assert found.items == ({"title": "A"},)


def test_cells_of_several_lines_stay_together(desk: Desk) -> None:
    found = goals(desk, 'Goal\tMeasure\n"Two\nlines"\tx\n')

    assert found.items[0]["title"] == "Two lines"


def test_values_that_do_not_fit_each_other_are_told(desk: Desk) -> None:
    text = "What\tFrom\tTo\tCash or in kind\nTrial\t1 Mar 2027\t1 Feb 2027\tCash\n"
    found = pasted(text, COMMITMENT, desk.parts, FORMATS, {"party_id": desk.us})
    assert [each.error.code for each in found.problems] == ["before_start"]

    text = text.replace("1 Feb", "1 Apr")
    found = pasted(text, COMMITMENT, desk.parts, FORMATS, {"party_id": desk.us})
    assert found.items[0]["tender"] is Tender.CASH


def test_too_much_is_told(desk: Desk) -> None:
    found = goals(desk, "\n".join(f"Goal {each}" for each in range(MOST_ROWS + 3)))

    assert len(found.items) == MOST_ROWS
    assert found.left_over == 3


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n", "\0"])
def test_nothing_gives_nothing(desk: Desk, text: str) -> None:
    found = goals(desk, text)

    assert not found.items
    assert not found.problems


def test_a_title_that_is_too_long_is_told(desk: Desk) -> None:
    found = goals(desk, "x" * 200_000)

    assert [each.error.code for each in found.problems] == ["too_long"]
