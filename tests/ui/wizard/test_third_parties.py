"""Somebody else takes part: added in the first step, or where they stand in the circle."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.parties import Side
from partnerdesk.queries.account_people import people_of_account
from partnerdesk.wizards.draft import Step
from tests.ui.frame.conftest import Seen
from tests.ui.screens.places import settle
from tests.ui.wizard.guide_seen import activate, draft, page, view
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.draft_people import NEW_PARTY
from ui.wizard.draft_shares import DraftShares
from ui.wizard.five_tests import FiveTestsStep
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep


def third_names(seen: Seen) -> list[str]:
    """Return the names of the third parties of the draft."""
    return [each.name for each in draft(seen).parties if each.side is Side.THIRD]


def begin(seen: Seen) -> WhoStep:
    """Begin with a name."""
    activate(seen)
    seen.trigger("draw_circle")
    step = view(seen, WhoStep)
    QTest.keyClicks(step.fields["name"].control, "Juniper Press")
    return step


def test_a_third_party_is_added_with_the_customer_and_shares_in_the_work(seen: Seen) -> None:
    step = begin(seen)
    QTest.keyClicks(step.others.parts.line, "Loop Recycling")
    QTest.keyClick(step.others.parts.line, Qt.Key.Key_Return)
    page(seen).go_to(Step.WORK)
    work = view(seen, WorkStep)
    QTest.keyClicks(work.lists["risks"].line, "Film runs short")
    QTest.keyClick(work.lists["risks"].line, Qt.Key.Key_Return)
    settle()

    editor = next(iter(work.lists["risks"].rows.values())).editors["shares"]

    assert third_names(seen) == ["Loop Recycling"]
    assert isinstance(editor, DraftShares)
    assert len(editor.inputs) >= 3


def test_a_third_party_added_in_the_circle_stands_there_under_its_name(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.CIRCLE_TODAY)
    line = view(seen, CircleTodayStep).board.add_line
    line.choose_party(NEW_PARTY)
    QTest.keyClicks(line.line, "Loop Recycling")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    QTest.keyClicks(line.line, "Lou Rey")
    QTest.keyClick(line.line, Qt.Key.Key_Return)

    assert third_names(seen) == ["Loop Recycling"]
    assert [(each.name, each.is_team) for each in draft(seen).people_on(Side.THIRD)] == [
        ("Loop Recycling", True),
        ("Lou Rey", False),
    ]


def test_removing_a_third_party_can_be_taken_back(seen: Seen) -> None:
    step = begin(seen)
    QTest.keyClicks(step.others.parts.line, "Loop Recycling")
    QTest.keyClick(step.others.parts.line, Qt.Key.Key_Return)
    row = next(iter(step.others.parts.rows.values()))

    row.remove.click()

    assert third_names(seen) == []
    seen.trigger("undo")
    assert third_names(seen) == ["Loop Recycling"]


def test_people_of_an_account_without_a_plan_are_taken_over(seen: Seen) -> None:
    work = seen.desk.workspace
    account = work.execute(CreateAccount(name="Aster Mills", our_name="Brightwell")).item_id
    known = work.read(lambda connection: people_of_account(connection, account))
    values = {"party_id": known.parties[1].id, "name": "Ida Voss"}
    work.execute(AddItem(kind="person", parent_id=account, values=values))
    activate(seen)
    seen.trigger("draw_circle")
    step = view(seen, WhoStep)
    number = step.account.combo.findText("Aster Mills")

    step.account.combo.setCurrentIndex(number)
    step.account.combo.activated.emit(number)
    page(seen).go_to(Step.TESTS)

    assert [each.name for each in draft(seen).people] == ["Ida Voss"]
    assert not draft(seen).who.plan_exists
    assert "Ida Voss" not in _summary(view(seen, FiveTestsStep))


def _summary(step: FiveTestsStep) -> str:
    return str(step.summary._shown)


def test_somebody_added_to_the_wrong_party_is_moved_to_another(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.CIRCLE_TODAY)
    step = view(seen, CircleTodayStep)
    QTest.keyClicks(step.board.add_line.line, "Lena Vogt")
    QTest.keyClick(step.board.add_line.line, Qt.Key.Key_Return)
    assert draft(seen).people_on(Side.THEM)
    combo = step.line.party.control
    assert isinstance(combo, QComboBox)
    ours = next(at for at in range(combo.count()) if combo.itemText(at) != "Juniper Press")

    combo.setCurrentIndex(ours)
    combo.activated.emit(ours)

    assert [each.name for each in draft(seen).people_on(Side.US)] == ["Lena Vogt"]
