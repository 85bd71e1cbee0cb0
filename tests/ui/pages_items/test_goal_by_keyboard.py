"""A goal from its first word to both sides' yes, without a mouse; and what is measured of it."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import GoalStatus
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_items.goal_desk import a_goal, goal, line, opened, write
from ui.pages.goals.detail import GoalDetail


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(wanted: QWidget) -> None:
    """Go on with Tab until a widget has the keyboard."""
    for _ in range(60):
        if focused() is wanted:
            return
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName()}")


def corrections(detail: GoalDetail) -> dict[str, QPushButton]:
    found = detail.values._holder.findChildren(QPushButton)
    return {each.accessibleName(): each for each in found}


def test_a_goal_is_made_measured_shared_and_agreed_by_keyboard_alone(
    desk: Desk, qtbot: QtBot
) -> None:
    page, detail = opened(desk, qtbot)
    page.list.empty.button.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Packaging waste")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    tab_to(line(detail, "baseline"))
    QTest.keyClicks(focused(), "42")
    tab_to(line(detail, "target"))
    QTest.keyClicks(focused(), "25")
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is line(detail, "now")
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), "36")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    tab_to(detail.measured.head)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    tab_to(detail.new_value.value.line)
    QTest.keyClicks(focused(), "35")
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    made = goal(desk)
    assert (made.title, str(made.baseline), str(made.target)) == ("Packaging waste", "42", "25")
    assert [each.value for each in made.measurements] == [36, 35]
    assert focused() is detail.new_value.value.line
    detail.standing.share.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not desk.plan.is_ours_only(made.id)
    detail.standing.agree.setFocus()
    detail.standing.menu.actions()[0].trigger()
    assert goal(desk).agreement is Agreement.AGREED


def test_a_value_is_corrected_with_its_day_and_note_as_one_step(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    desk.run(NoteMeasurement(goal_id=goal_id, measured_on=date(2026, 10, 3), value=Decimal(40)))
    _, detail = opened(desk, qtbot)
    detail.measured.head.click()
    form = detail.new_value

    corrections(detail)["Correct the value of 3 Oct 2026"].click()
    assert (form.value.text(), form.day.text()) == ("40 g", "3 Oct 2026")
    form.value.line.setText("39.5")
    form.day.line.setText("4 Oct 2026")
    form.note.setText("scale was off")
    QTest.keyClick(form.note, Qt.Key.Key_Return)

    (measured,) = goal(desk).measurements
    assert (measured.value, measured.measured_on) == (Decimal("39.5"), date(2026, 10, 4))
    assert measured.note == "scale was off"
    assert form.add.text() == "Add this value"
    desk.workspace.undo()
    assert goal(desk).measurements[0].value == 40


def test_a_correction_is_left_with_escape(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    desk.run(NoteMeasurement(goal_id=goal_id, measured_on=TODAY, value=Decimal(40)))
    _, detail = opened(desk, qtbot)
    detail.measured.head.click()
    corrections(detail)["Correct the value of 22 Nov 2026"].click()

    detail.new_value.value.line.setText("7")
    QTest.keyClick(detail.new_value.value.line, Qt.Key.Key_Escape)

    assert detail.new_value.value.text() == ""
    assert detail.new_value.day.text() == "22 Nov 2026"
    assert goal(desk).measurements[0].value == 40


def test_a_day_to_come_is_refused_beside_its_field(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)
    detail.measured.head.click()
    form = detail.new_value
    form.value.line.setText("40")
    form.day.line.setText("3 Oct 2062")

    QTest.keyClick(form.day.line, Qt.Key.Key_Return)

    assert form.fields["measured_on"].problem == "This day is still to come."
    assert form.value.text() == "40"


def test_what_was_typed_of_a_goal_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    first, second = a_goal(desk), a_goal(desk, title="Other")
    page, detail = opened(desk, qtbot)
    detail.new_value.value.line.setText("3")
    detail.new_value.note.setText("half")

    detail.closing.words.setPlainText("They love it")

    page.select_item(second)
    assert detail.new_value.value.text() == ""
    assert detail.closing.words.toPlainText() == ""
    page.select_item(first)
    assert detail.closing.words.toPlainText() == "They love it"

    assert (detail.new_value.value.text(), detail.new_value.note.text()) == ("3", "half")


def test_many_values_are_shown_when_asked_for(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    for day in range(1, 21):
        noted = NoteMeasurement(
            goal_id=goal_id, measured_on=date(2026, 10, day), value=Decimal(day), note="x" * 300
        )
        desk.run(noted)
    _, detail = opened(desk, qtbot)

    assert detail.measured.head.text() == "Measured values 20"
    assert len(corrections(detail)) == 2 * 8
    detail.values.all.click()
    assert len(corrections(detail)) == 2 * 20
    detail.measured.head.click()
    assert detail.width() < 500


def test_deleting_a_value_names_the_step_and_keeps_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    desk.run(NoteMeasurement(goal_id=goal_id, measured_on=TODAY, value=Decimal(40)))
    _, detail = opened(desk, qtbot)
    detail.measured.head.click()
    delete = corrections(detail)["Delete the value of 22 Nov 2026"]
    delete.setFocus()

    QTest.keyClick(delete, Qt.Key.Key_Return)

    assert goal(desk).measurements == ()
    assert desk.undo_label() == "delete 40 g of Packaging waste"
    assert focused() is detail.new_value.value.line


def test_a_goal_is_confirmed_only_by_somebody_of_theirs_and_reopened(
    desk: Desk, qtbot: QtBot
) -> None:
    a_goal(desk)
    page, detail = opened(desk, qtbot)
    closing = detail.closing
    closing.confirm.click()
    told = "Nobody of Alder is in the circle yet: name somebody there first."
    assert closing.who_field.problem == told

    maria = desk.add("person", name="Maria Costa", party_id=desk.them)
    closing.who._choose(1)
    closing.day.line.setText("1 Dec 2026")
    closing.confirm.click()
    assert closing.day_field.problem == "This day is still to come."
    closing.day.line.setText("20 Nov 2026")
    closing.confirm.click()

    assert goal(desk).outcome_confirmed_by_id == maria
    assert detail.pace.words.text() == "Confirmed by Maria Costa on 20 Nov 2026."
    closing.reopen.click()
    assert goal(desk).status is GoalStatus.OPEN
    assert goal(desk).outcome_confirmed_by_id is None
    assert desk.undo_label() == "reopen Packaging waste"
    write(detail, "now", "30")
    assert page.table.rows.row_at(0).progress.right == "71%"


def test_the_next_step_is_the_open_action_due_first(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    for title, day in (("Later", date(2026, 12, 20)), ("Trial roll", date(2026, 12, 11))):
        action = desk.add("action", title=title, party_id=desk.us, due_on=day)
        link = LinkItems(
            plan_id=desk.plan_id,
            from_kind="goal",
            from_id=goal_id,
            to_kind="action",
            to_id=action,
        )
        desk.run(link)
    _, detail = opened(desk, qtbot)

    assert detail.next.line.text() == "Trial roll"
    assert detail.next.when.text() == "Fri 11 Dec"
    detail.next.line.setFocus()
    QTest.keyClick(detail.next.line, Qt.Key.Key_Return)

    assert desk.went[0].section == "dialogue"


def test_a_linked_item_that_only_we_see_wears_a_lock(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk)
    risk = desk.add("risk", title="Secret", shared=False)
    desk.run(
        LinkItems(
            plan_id=desk.plan_id, from_kind="goal", from_id=goal_id, to_kind="risk", to_id=risk
        )
    )
    _, detail = opened(desk, qtbot)

    assert detail.links is not None
    chip = detail.links.flow.findChildren(QPushButton)[0]
    assert "They do not see this link" in chip.accessibleName()
    assert "They do not see this link" in chip.toolTip()


def test_a_unit_typed_behind_the_first_figure_becomes_the_goals_as_one_step(
    desk: Desk, qtbot: QtBot
) -> None:
    a_goal(desk, unit="", baseline=None, target=None)
    _, detail = opened(desk, qtbot)

    write(detail, "baseline", "120 min")

    assert (goal(desk).baseline, goal(desk).unit) == (Decimal(120), "min")
    assert line(detail, "baseline").text() == "120 min"
    write(detail, "target", "90")
    assert goal(desk).target == Decimal(90)
    desk.workspace.undo()
    desk.workspace.undo()
    assert (goal(desk).baseline, goal(desk).unit) == (None, "")


def test_a_value_measured_today_can_bring_the_unit(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, unit="")
    _, detail = opened(desk, qtbot)

    write(detail, "now", "36 %")

    assert (goal(desk).current, goal(desk).unit) == (Decimal(36), "%")


def test_a_figure_typed_again_with_its_unit_sets_the_unit(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, unit="")
    _, detail = opened(desk, qtbot)

    write(detail, "baseline", "42 g")

    assert (goal(desk).baseline, goal(desk).unit) == (Decimal(42), "g")


def test_words_are_no_figure_and_another_unit_is_refused(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)

    for text in ("many", "50 min"):
        write(detail, "baseline", text)

        assert goal(desk).baseline == Decimal(42)
        assert detail.form.frames["baseline"].problem.startswith("Enter a number")


def test_tab_goes_from_the_target_to_the_day_also_while_the_pace_comes_up(
    desk: Desk, qtbot: QtBot
) -> None:
    a_goal(desk, target=None)
    _, detail = opened(desk, qtbot)
    write(detail, "now", "36")
    target = line(detail, "target")
    target.setFocus()
    QTest.keyClicks(target, "25")

    QTest.keyClick(target, Qt.Key.Key_Tab)

    assert focused() is line(detail, "target_on")


def test_of_many_gaps_three_are_flags_and_the_others_are_counted(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, baseline=None, target=None)
    _, detail = opened(desk, qtbot)

    flags = [each for each in detail.gaps.findChildren(QPushButton) if each.isVisible()]

    assert len(flags) == 3
    assert any(each.text() == "and 5 more" for each in detail.gaps.findChildren(QLabel))


def test_a_day_may_be_named(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)

    write(detail, "target_on", "tomorrow")

    assert goal(desk).target_on == TODAY + timedelta(days=1)
