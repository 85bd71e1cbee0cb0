"""The guide in the window: where it begins, what it says is wrong, what it takes back."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from partnerdesk.domain.parties import Side
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.work_parts import DraftShare
from tests.ui.frame.conftest import Seen
from tests.ui.screens.places import settle
from tests.ui.wizard.full_draft import full_draft
from tests.ui.wizard.guide_seen import activate, draft, page, press, shown, view, waiting
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.help_them import HelpStep
from ui.wizard.shoes import ShoesStep
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep


def begin(seen: Seen) -> None:
    """Begin for a new customer, with something at each step."""
    activate(seen)
    seen.trigger("draw_circle")
    keeper = shown(seen).keeper
    keeper.change(replace(full_draft(), id=keeper.draft.id))
    settle()


def test_choosing_an_account_takes_over_its_people_and_can_be_taken_back(seen: Seen) -> None:
    activate(seen)
    seen.trigger("draw_circle")
    step = view(seen, WhoStep)
    QTest.keyClicks(step.fields["name"].control, "Juniper Press")
    alder = seen.account("Alder")
    number = next(
        at
        for at in range(step.account.combo.count())
        if step.account.combo.itemText(at).startswith("Alder")
    )

    step.account.combo.setCurrentIndex(number)
    step.account.combo.activated.emit(number)

    assert draft(seen).who.account_id == alder
    assert "Maria Costa" in {each.name for each in draft(seen).people_on(Side.THEM)}
    assert not step.fields["name"].isVisible()
    seen.trigger("undo")
    assert draft(seen).who.name == "Juniper Press"


def test_a_plan_that_is_there_is_gone_on_with_in_its_draft(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("draw_differently")
    page(seen).go_to(Step.WORK)
    lists = view(seen, WorkStep).lists
    QTest.keyClicks(lists["goals"].line, "Plan the line together")
    seen.trigger("leave_guide")
    assert seen.desk.place.plan_id
    assert seen.window.stack.currentWidget() is seen.window.pages.current

    seen.trigger("draw_differently")

    assert [each.title for each in draft(seen).goals] == ["Plan the line together"]
    assert len(waiting(seen)) == 1


def test_a_name_is_asked_for_before_anything_is_made(seen: Seen) -> None:
    activate(seen)
    seen.trigger("draw_circle")
    assert view(seen, WhoStep).fields["name"].problem == ""
    page(seen).go_to(Step.TESTS)

    shown(seen).finish()

    assert draft(seen).step is Step.WHO
    assert view(seen, WhoStep).fields["name"].problem
    assert len(seen.desk.workspace.portfolio()) == 9


def test_shares_that_are_not_whole_are_told_beside_them(seen: Seen) -> None:
    begin(seen)
    risk = draft(seen).risks[0]
    half = replace(
        risk, shares=(DraftShare(party_id=risk.shares[0].party_id, percent=Decimal(50)),)
    )
    shown(seen).keeper.change(replace(draft(seen), risks=(half,)))

    page(seen).go_to(Step.WORK)

    row = view(seen, WorkStep).lists["risks"].rows[risk.id]
    assert row.fields["shares"].problem


def test_a_day_that_cannot_be_read_stays_typed_with_a_sentence(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.WORK)
    row = next(iter(view(seen, WorkStep).lists["goals"].rows.values()))
    field = row.fields["target_on"]
    assert isinstance(field.control, QLineEdit)
    field.control.setFocus()
    QTest.keyClicks(field.control, "some day")

    assert not page(seen).flush()

    assert field.control.text() == "some day"
    assert field.problem
    assert draft(seen).goals[0].target_on is None


def test_removing_somebody_takes_along_what_was_said_of_them_only(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.CIRCLE_TODAY)
    step = view(seen, CircleTodayStep)
    rosa = draft(seen).people_on(Side.THEM)[0].id
    step.board.canvas.choose(rosa)

    step.line.remove.click()

    assert draft(seen).person(rosa) is None
    assert not draft(seen).shoes
    seen.trigger("undo")
    assert draft(seen).shoe_answer(rosa, next(iter(full_draft().shoes)).question).text


def test_what_we_do_not_know_is_listed_to_ask(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.SHOES)
    step = view(seen, ShoesStep)
    rosa = draft(seen).people_on(Side.THEM)[0].id
    step.sit_on(rosa)
    third = step.rows[2]
    assert third.asks.isChecked()

    third.asks.click()

    assert not any(each.is_to_ask for each in draft(seen).shoes)


def test_the_answers_lead_to_an_outcome_with_reasons(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.HELP)
    panel = view(seen, HelpStep).fit

    assert panel.result.text() == "Move that way"
    assert "They would put a little in as well." in panel.reasons.sentences
    assert not view(seen, HelpStep).again.isVisible()


def test_arrows_go_from_step_to_step(seen: Seen) -> None:
    begin(seen)
    column = page(seen).steps
    column.buttons[Step.WHO].setFocus()

    QTest.keyClick(column.buttons[Step.WHO], Qt.Key.Key_Down)
    settle()

    assert draft(seen).step is Step.CIRCLE_TODAY
    assert column.buttons[Step.CIRCLE_TODAY].hasFocus()


def test_the_menu_names_no_plan_while_the_guide_is_shown(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("draw_differently")
    acts = seen.window.acts

    assert not acts["export_pdf"].isEnabled()
    assert not acts["draw_circle"].isEnabled()
    assert acts["leave_guide"].isEnabled()
    assert acts["all_accounts"].isEnabled()
    acts["all_accounts"].trigger()
    assert seen.desk.place.is_home
    assert seen.window.stack.currentWidget() is seen.conduct.home
    assert acts["draw_circle"].isEnabled()


def test_keys_lead_to_the_next_step_and_back_from_anywhere(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.CIRCLE_TODAY)
    settle()

    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert draft(seen).step is Step.SHOES
    settle()
    press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert draft(seen).step is Step.CIRCLE_TODAY


def test_keys_do_not_finish(seen: Seen) -> None:
    begin(seen)
    page(seen).go_to(Step.TESTS)
    settle()

    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert draft(seen).step is Step.TESTS
    assert len(waiting(seen)) == 1
