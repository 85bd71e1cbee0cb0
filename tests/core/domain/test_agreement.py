"""How far both sides stand behind an item, and what each step does to that."""

from datetime import date

import pytest

from partnerdesk.domain.agreement import Agreement, Standing, after_change, agree, park, proposed
from partnerdesk.domain.parties import Side

DAY = date(2026, 5, 4)
OLD: dict[str, object] = {"title": "Goal", "target": "5"}
NEW: dict[str, object] = {"title": "Goal", "target": "6"}
AGREED = agree(proposed(Side.US), None, DAY, OLD)


@pytest.mark.parametrize(
    ("side", "state", "stands"),
    [
        (Side.US, Agreement.PROPOSED_BY_US, (True, False)),
        (Side.THEM, Agreement.PROPOSED_BY_THEM, (False, True)),
    ],
)
def test_whoever_proposes_stands_behind_it_alone(
    side: Side, state: Agreement, stands: tuple[bool, bool]
) -> None:
    standing = proposed(side)

    assert standing.agreement is state
    assert (standing.us_agree, standing.them_agree) == stands


def test_an_item_is_agreed_once_the_other_side_agrees() -> None:
    standing = agree(proposed(Side.US), Side.THEM, DAY, OLD)

    assert standing == AGREED
    assert (standing.agreement, standing.agreed_on) == (Agreement.AGREED, DAY)
    assert standing.agreed_terms == OLD


def test_agreeing_to_ones_own_proposal_changes_nothing() -> None:
    assert agree(proposed(Side.THEM), Side.THEM, DAY, OLD) == proposed(Side.THEM)


def test_a_change_of_an_agreed_item_keeps_the_old_terms_and_the_day() -> None:
    standing = after_change(AGREED, Side.THEM, NEW)

    assert standing.agreement is Agreement.CHANGED
    assert (standing.us_agree, standing.them_agree) == (False, True)
    assert (standing.agreed_terms, standing.agreed_on) == (OLD, DAY)


def test_terms_put_back_are_agreed_again() -> None:
    standing = after_change(after_change(AGREED, Side.US, NEW), Side.THEM, dict(OLD))

    assert standing == AGREED


def test_a_changed_item_is_agreed_anew_when_the_other_side_agrees() -> None:
    later = date(2026, 6, 1)
    changed = after_change(AGREED, Side.US, NEW)

    only_us = agree(changed, Side.US, later, NEW)
    both = agree(changed, Side.THEM, later, NEW)

    assert only_us.agreement is Agreement.CHANGED
    assert (both.agreement, both.agreed_on, both.agreed_terms) == (Agreement.AGREED, later, NEW)


def test_a_change_of_a_proposal_makes_it_a_proposal_of_who_changed_it() -> None:
    standing = after_change(proposed(Side.US), Side.THEM, NEW)

    assert standing == proposed(Side.THEM)


def test_parking_remembers_what_was_agreed() -> None:
    standing = park(AGREED)

    assert standing.agreement is Agreement.PARKED
    assert standing.agreed_terms == OLD


@pytest.mark.parametrize("before", [AGREED, proposed(Side.US)], ids=["agreed", "proposed"])
def test_a_parked_item_stays_parked_when_it_is_changed(before: Standing) -> None:
    standing = after_change(park(before), Side.THEM, NEW)

    assert standing.agreement is Agreement.PARKED


def test_nobody_is_held_to_what_the_other_side_changed_while_it_was_parked() -> None:
    changed = after_change(park(AGREED), Side.THEM, NEW)

    standing = agree(changed, Side.THEM, DAY, NEW)

    assert not standing.us_agree
    assert standing.agreement is not Agreement.AGREED
