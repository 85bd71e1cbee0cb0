"""Goals: measuring, linking and closing through the details."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.domain.goals import GoalStatus
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_items.goal_desk import a_goal, goal, line, opened, write
from ui.widgets.labels import button_text


def test_a_goal_is_told_by_span_progress_and_missing_owners(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, target_on=date(2026, 11, 20))
    page, _ = opened(desk, qtbot)
    row = page.table.rows.row_at(0)
    assert row.title.below == "42 g to 25 g"
    assert (row.progress.left, row.progress.right) == ("now 42 g", "0%")
    assert (row.due.text, row.due.below) == ("20 Nov 2026", "overdue")
    owners = page.table.proxy.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert owners == "no owner on our side, no owner on their side"


def test_a_value_typed_as_now_is_measured_today(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    page, detail = opened(desk, qtbot)
    write(detail, "now", "36")
    measured = goal(desk).measurements
    assert [(each.measured_on, each.value) for each in measured] == [(TODAY, Decimal(36))]
    assert line(detail, "now").text() == "36 g"
    assert page.table.rows.row_at(0).progress.right == "35%"
    assert detail.course.isVisible()


def test_a_second_value_of_the_day_corrects_the_first(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    write(detail, "now", "36")
    write(detail, "now", "35.5")
    assert [each.value for each in goal(desk).measurements] == [Decimal("35.5")]


def test_half_a_measurement_is_not_stored_while_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    control = line(detail, "now")
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, "3")
    assert not detail.form.binding("now")._clock.isActive()
    assert goal(desk).measurements == ()
    assert detail.flush()
    assert goal(desk).latest is not None


def test_an_emptied_now_asks_for_a_value(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    control = line(detail, "now")
    control.setFocus()
    control.selectAll()
    QTest.keyClick(control, Qt.Key.Key_Delete)
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert detail.form.frames["now"].problem == "Enter a value."


def test_a_measured_value_is_deleted_from_the_list(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    write(detail, "now", "36")
    buttons = detail.values.findChildren(QPushButton)
    shown = [button.accessibleName() for button in buttons if not button.isHidden()]
    assert shown == ["Correct the value of 22 Nov 2026", "Delete the value of 22 Nov 2026"]
    next(each for each in buttons if each.accessibleName() == shown[1]).click()
    assert goal(desk).measurements == ()
    desk.workspace.undo()
    assert len(goal(desk).measurements) == 1


def test_only_their_confirmation_closes_a_goal(desk: Desk, qtbot: QtBot) -> None:
    desk.add("person", name="Priya Nair", party_id=desk.us)
    maria = desk.add("person", name="Maria Costa", party_id=desk.them)
    a_goal(desk)
    page, detail = opened(desk, qtbot)
    closing = detail.closing
    closing.confirm.click()
    assert closing.who_field.problem == "Say who of them confirms it."
    assert goal(desk).status is GoalStatus.OPEN
    offered = [closing.who.combo.itemText(i) for i in range(closing.who.combo.count())]
    assert offered == ["Nobody yet", "Maria Costa"]
    closing.who._choose(1)
    closing.words.setPlainText("The bins are half empty.")
    closing.confirm.click()
    closed = goal(desk)
    assert closed.status is GoalStatus.ACHIEVED
    assert closed.outcome_confirmed_by_id == maria
    told = "Confirmed by Maria Costa on 22 Nov 2026. “The bins are half empty.”"
    assert closing.told.text() == told
    assert page.table.rows.row_at(0).progress.left == "confirmed"
    closing.reopen.click()
    assert goal(desk).status is GoalStatus.OPEN


def test_links_are_added_shown_followed_and_taken_away(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    risk = desk.add("risk", title="Film & supply")
    _, detail = opened(desk, qtbot)
    assert detail.links is not None
    chips = detail.links.flow.findChildren(QPushButton)
    adder = chips[-1]
    menu = adder.menu()
    menu.aboutToShow.emit()
    part = menu.actions()[0].menu()
    assert menu.actions()[0].text() == "Risks"
    part.actions()[0].trigger()  # type: ignore[attr-defined]
    assert desk.parts.links_of(goal_id) == (("risk", risk),)
    chip = next(
        each
        for each in detail.links.flow.findChildren(QPushButton)
        if each.text() == button_text("Film & supply") and not each.isHidden()
    )
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert (desk.went[0].section, desk.went[0].item_id) == ("risks", risk)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert desk.parts.links_of(goal_id) == ()


def test_a_value_of_another_day_is_added_with_its_note(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    form = detail.new_value
    form.day.line.setText("3 Oct 2026")
    form.value.line.setText("40.5 g")
    form.note.setText("after the first trial")
    form.add.click()
    measured = goal(desk).measurements[0]
    assert (measured.measured_on, measured.value) == (date(2026, 10, 3), Decimal("40.5"))
    assert measured.note == "after the first trial"
    assert form.value.line.text() == ""
    assert form.day.text() == "22 Nov 2026"
    form.add.click()
    assert form.fields["value"].problem == "Enter a value."
    form.day.line.setText("soon")
    form.add.click()
    assert "Enter a date" in form.fields["measured_on"].problem
