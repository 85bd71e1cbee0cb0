"""What was agreed about sharing: weights, caps and worths of groups move the suggestions."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.domain.rewards import SplitRule
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import (
    a_commitment,
    opened,
    parties,
    simulated,
    worked_example,
)
from ui.pages.rewards.group_worths import MOST_SHOWN
from ui.pages.rewards.page import RewardsPage


def write(page: RewardsPage, name: str, text: str) -> None:
    page.side.suggestions.terms.head.setChecked(True)
    frames = {**page.terms.form.frames, **page.terms.groups.form.frames}
    control = frames[name].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    QTest.keyClicks(control, text)
    QTest.keyClick(control, Qt.Key.Key_Return)


def nets(page: RewardsPage, rule: SplitRule) -> tuple[str, ...]:
    shown = [row.shown for row in page.side.suggestions.rows]
    return next(each.nets for each in shown if each is not None and each.rule is rule)


def test_weights_share_the_surplus_in_other_parts(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    assert nets(page, SplitRule.SPLIT_THE_SURPLUS) == ("€86k", "€86k")

    write(page, f"weight {desk.us}", "3")

    assert nets(page, SplitRule.SPLIT_THE_SURPLUS) == ("€129k", "€43k")
    assert desk.undo_label() is not None
    simulated(page, qtbot)


def test_a_cap_offers_the_rule_for_caps(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    assert page.side.suggestions.suggestion_of(SplitRule.CAPPED) is None

    write(page, f"gain_cap {desk.us}", "30000")

    assert page.side.suggestions.suggestion_of(SplitRule.CAPPED) is not None
    simulated(page, qtbot)


def test_groups_have_a_worth_of_their_own_among_three(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    ids = parties(desk, 3)
    a_commitment(desk, ids[2], 1, 100_000)
    page = opened(desk, qtbot)

    write(page, f"worth {ids[0]} {ids[2]}", "90000")

    assert desk.parts.group_worths[0].worth == 9_000_000
    assert set(desk.parts.group_worths[0].party_ids) == {ids[0], ids[2]}
    simulated(page, qtbot)


def test_bad_input_keeps_what_was_there_and_says_why(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)

    write(page, f"weight {desk.us}", "much")

    assert page.terms.form.frames[f"weight {desk.us}"].problem != ""
    assert desk.parts.party_terms == () or desk.parts.party_terms[0].weight is None


def eight(desk: Desk, qtbot: QtBot) -> tuple[RewardsPage, list[str]]:
    """Return the page of a plan of eight parties, with what groups are worth in sight."""
    worked_example(desk)
    ids = parties(desk, 8)
    for party_id in ids[2:]:
        a_commitment(desk, party_id, 1, 100_000)
    page = opened(desk, qtbot)
    page.side.suggestions.terms.head.setChecked(True)
    return page, ids


def test_among_eight_a_group_is_found_by_the_names_in_it(desk: Desk, qtbot: QtBot) -> None:
    page, ids = eight(desk, qtbot)
    groups = page.terms.groups
    assert len(groups.form.frames) == MOST_SHOWN

    QTest.keyClicks(groups.finder, "P7 p3")
    write(page, f"worth {ids[3]} {ids[7]}", "90000")

    assert next(iter(groups.form.frames)) == f"worth {ids[3]} {ids[7]}"
    assert [set(each.party_ids) for each in desk.parts.group_worths] == [{ids[3], ids[7]}]
    assert "of 246 groups" in groups.told.text()
    simulated(page, qtbot)


def test_typed_worths_come_first_and_the_others_are_worked_out(desk: Desk, qtbot: QtBot) -> None:
    page, ids = eight(desk, qtbot)
    groups = page.terms.groups
    QTest.keyClicks(groups.finder, "P6 P7")
    write(page, f"worth {ids[6]} {ids[7]}", "90000")

    groups.finder.clear()

    first, second, *_ = groups.form.frames.values()
    assert first.label.text() == "P6, P7"
    assert isinstance(second.control, QLineEdit)
    assert second.control.placeholderText().startswith("€")
    simulated(page, qtbot)


def test_a_worth_that_is_emptied_is_worked_out_again(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    ids = parties(desk, 3)
    a_commitment(desk, ids[2], 1, 100_000)
    page = opened(desk, qtbot)
    name = f"worth {ids[0]} {ids[2]}"
    write(page, name, "90000")

    control = page.terms.groups.form.frames[name].control
    assert isinstance(control, QLineEdit)
    control.selectAll()
    QTest.keyClick(control, Qt.Key.Key_Delete)
    QTest.keyClick(control, Qt.Key.Key_Return)

    assert desk.parts.group_worths == ()
    assert control.placeholderText() == "€0"
    simulated(page, qtbot)


def test_nine_parties_have_no_groups(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    for party_id in parties(desk, 9)[2:]:
        a_commitment(desk, party_id, 1, 100_000)
    page = opened(desk, qtbot)
    page.side.suggestions.terms.head.setChecked(True)

    assert not page.terms.groups.isVisible()
    simulated(page, qtbot)
