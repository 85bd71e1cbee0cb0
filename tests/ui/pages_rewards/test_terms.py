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
from ui.pages.rewards.page import RewardsPage


def write(page: RewardsPage, name: str, text: str) -> None:
    page.side.suggestions.terms.head.setChecked(True)
    control = page.terms.form.frames[name].control
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
