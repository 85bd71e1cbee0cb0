"""What every page with a table and details does, by keyboard and mouse, tried on goals."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from tests.ui.pages_items.desk import Desk
from ui.look.theme import Theme, apply
from ui.pages.goals.page import GoalsPage
from ui.pages.items.table import ItemTable

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_FAILS = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> GoalsPage:
    for title in ("Waste", "Change-over", "Service"):
        desk.add("goal", title=title, shared=False)
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: QtBot, width: int = 1208) -> GoalsPage:
    made = GoalsPage(desk.context)
    qtbot.addWidget(made)
    table = made.table
    made.testers = [  # type: ignore[attr-defined]
        QAbstractItemModelTester(table.rows, _FAILS),
        QAbstractItemModelTester(table.proxy, _FAILS),
    ]
    made.resize(width, 767)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_plan(desk.plan_id)
    return made


def titles(desk: Desk) -> list[str]:
    return [goal.title for goal in desk.parts.goals]


def shown(table: ItemTable) -> list[str]:
    return [str(table.proxy.index(i, 0).data()) for i in range(table.proxy.rowCount())]


def title_area(page: GoalsPage) -> QPlainTextEdit:
    control = page.detail.title.control
    assert isinstance(control, QPlainTextEdit)
    return control


def click_row(page: GoalsPage, row: int) -> None:
    place = page.table.visualRect(page.table.proxy.index(row, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def select_all(page: GoalsPage) -> None:
    page.table.selectAll()


def test_the_first_row_is_chosen_and_shown(page: GoalsPage) -> None:
    assert title_area(page).toPlainText() == "Waste"
    assert page.list.heading.summary.text() == "0 of 3 agreed, 3 ours only"


def test_arrows_choose_and_enter_goes_to_the_details_and_esc_back(page: GoalsPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert title_area(page).toPlainText() == "Change-over"
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert title_area(page).hasFocus()
    QTest.keyClick(title_area(page), Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    assert title_area(page).toPlainText() == "Service"


@pytest.mark.parametrize(
    ("key", "pressed"),
    [(Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CONTROL)],
)
def test_a_key_adds_an_item_whose_title_can_be_typed_at_once(
    page: GoalsPage, desk: Desk, key: Qt.Key, pressed: Qt.KeyboardModifier
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, key, pressed)
    QTest.keyClicks(title_area(page), "Fill pallets")
    QTest.keyClick(title_area(page), Qt.Key.Key_Return)
    assert titles(desk)[-1] == "Fill pallets"
    assert desk.plan.is_ours_only(desk.parts.goals[-1].id)


def test_the_last_row_adds_as_well(page: GoalsPage, desk: Desk) -> None:
    QTest.mouseClick(page.list.card.add_row, Qt.MouseButton.LeftButton)
    assert len(titles(desk)) == 4


def test_delete_asks_nothing_and_offers_the_way_back(page: GoalsPage, desk: Desk) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert titles(desk) == ["Waste", "Service"]
    assert "Change-over" in page.deleting.toast.text.text()
    QTest.mouseClick(page.deleting.toast.button, Qt.MouseButton.LeftButton)
    assert titles(desk) == ["Waste", "Change-over", "Service"]


def test_after_a_deletion_the_next_row_is_chosen_so_that_delete_goes_on(
    page: GoalsPage, desk: Desk
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.table.selected_ids() == [page.table.current_id]
    assert title_area(page).toPlainText() == "Service"

    QTest.keyClick(page.table, Qt.Key.Key_Delete)

    assert titles(desk) == ["Waste"]
    assert title_area(page).toPlainText() == "Waste"


def test_alt_and_arrows_move_the_item(page: GoalsPage, desk: Desk) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert titles(desk) == ["Change-over", "Waste", "Service"]
    QTest.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert titles(desk) == ["Change-over", "Service", "Waste"]
    assert title_area(page).toPlainText() == "Waste"
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert titles(desk) == ["Change-over", "Waste", "Service"]


def test_a_sorted_table_moves_nothing(page: GoalsPage, desk: Desk) -> None:
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert shown(page.table) == ["Change-over", "Service", "Waste"]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert titles(desk) == ["Waste", "Change-over", "Service"]


def test_several_items_are_shared_kept_and_deleted_as_one_step(page: GoalsPage, desk: Desk) -> None:
    select_all(page)
    page.share_selected(shared=True)
    assert not desk.plan.ours_only & {goal.id for goal in desk.parts.goals}
    page.share_selected(shared=False)
    assert {goal.id for goal in desk.parts.goals} <= desk.plan.ours_only
    page.delete_selected()
    assert titles(desk) == []
    desk.workspace.undo()
    assert len(titles(desk)) == 3


def test_a_private_item_is_shared_by_one_click(page: GoalsPage, desk: Desk) -> None:
    assert page.detail.chip.accessibleName() == "Ours only"
    QTest.mouseClick(page.detail.standing.share, Qt.MouseButton.LeftButton)
    assert not desk.plan.is_ours_only(desk.parts.goals[0].id)
    assert page.detail.chip.accessibleName() == "Proposed by us"
    assert page.detail.standing.share.isHidden()


def test_the_menu_of_agreement_names_the_sides(page: GoalsPage, desk: Desk) -> None:
    page.share_selected(shared=True)
    menu = page.detail.standing.menu
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert set(actions) == {
        *("Both sides agree", "Alder agrees", "Park"),
        *("Proposed by Brightwell", "Proposed by Alder"),
    }
    actions["Alder agrees"].trigger()
    assert desk.parts.goals[0].is_agreed
    assert page.detail.chip.accessibleName() == "Agreed, 22 Nov, both sides"


def test_what_changed_since_agreed_is_told_in_words(page: GoalsPage, desk: Desk) -> None:
    goal = desk.parts.goals[0]
    desk.run(SetField(kind="goal", item_id=goal.id, field="target", value=Decimal(25)))
    page.share_selected(shared=True)
    desk.run(AgreeItem(kind="goal", item_id=goal.id))
    assert page.detail.changes.isHidden()
    desk.run(SetField(kind="goal", item_id=goal.id, field="target", value=Decimal(24)))
    shown_now = page.detail.changes.shown
    assert [(each.label, each.old, each.new) for each in shown_now] == [("Target", "25", "24")]
    assert page.detail.changes.isVisible()


def test_selection_and_scroll_survive_a_re_read(desk: Desk, qtbot: QtBot) -> None:
    for number in range(60):
        desk.add("goal", title=f"Goal {number}")
    page = opened(desk, qtbot)
    page.table.select(desk.parts.goals[40].id)
    place = page.table.verticalScrollBar().value()
    assert place > 0
    desk.add("goal", title="Another")
    assert page.table.selected_ids() == [desk.parts.goals[40].id]
    assert page.table.verticalScrollBar().value() == place
    assert page.list.heading.summary.text() == "0 of 61 agreed"


def test_a_filter_shows_its_rows_and_a_link_to_a_hidden_one_shows_all(
    page: GoalsPage, desk: Desk
) -> None:
    goals = desk.parts.goals
    page.table.select(goals[1].id)
    page.share_selected(shared=True)
    desk.run(AgreeItem(kind="goal", item_id=goals[1].id))
    bar = page.list.heading.filter
    assert bar is not None
    QTest.mouseClick(bar._buttons["agreed"], Qt.MouseButton.LeftButton)
    assert shown(page.table) == ["Change-over"]
    assert bar._buttons["open"].text() == "Open 2"
    page.open_plan(desk.plan_id, goals[0].id)
    assert page.table.current_id == goals[0].id
    assert len(shown(page.table)) == 3


def test_a_closed_panel_comes_back_with_a_click(page: GoalsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.detail.close_button, Qt.MouseButton.LeftButton)
    assert page.detail.isHidden()
    assert page.table.hasFocus()
    click_row(page, 1)
    assert page.detail.isVisible()
    assert title_area(page).toPlainText() == "Change-over"


def test_an_empty_page_says_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.list.empty_card.isVisible()
    assert page.detail.isHidden()
    QTest.mouseClick(page.list.empty.button, Qt.MouseButton.LeftButton)
    assert titles(desk) == ["New goal"]
    assert page.list.card.isVisible()
    assert title_area(page).hasFocus()


def test_the_private_note_is_stored_apart_and_folds_where_room_is_short(
    desk: Desk, qtbot: QtBot
) -> None:
    goal = desk.add("goal", title="Waste")
    page = opened(desk, qtbot, width=968)
    note = page.detail.note
    assert note.hatch.plain_area.isHidden()
    assert note.hatch.note.text() == "no note yet"
    QTest.mouseClick(note.turn, Qt.MouseButton.LeftButton)
    control = note._frame.control
    QTest.keyClicks(control, "27 g is possible")
    assert page.flush()
    assert desk.plan.note_on(goal) == "27 g is possible"
    QTest.mouseClick(note.turn, Qt.MouseButton.LeftButton)
    assert note.hatch.note.text() == "1 note"


def test_typed_text_is_stored_when_another_row_is_chosen(
    page: GoalsPage, qtbot: QtBot, desk: Desk
) -> None:
    area = title_area(page)
    area.setFocus()
    area.selectAll()
    QTest.keyClicks(area, "Less waste")
    click_row(page, 2)
    assert titles(desk)[0] == "Less waste"
    assert area.toPlainText() == "Service"


def test_a_hidden_page_reads_again_when_it_is_shown(page: GoalsPage, desk: Desk) -> None:
    page.hide()
    desk.add("goal", title="Later")
    assert "Later" not in shown(page.table)
    page.show()
    assert "Later" in shown(page.table)


def test_the_width_of_the_panel_follows_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.add("goal", title="Waste")
    wide, narrow = opened(desk, qtbot), opened(desk, qtbot, width=968)
    assert wide.detail.width() == 400
    assert narrow.detail.width() == 344
    assert wide.table.isColumnHidden(3) is False
    assert narrow.table.isColumnHidden(3) is True


def test_long_titles_of_any_script_are_shown_and_kept(desk: Desk, qtbot: QtBot) -> None:
    texts = ["x" * 300, "🙂👩‍🚀 emoji", "تقليل النفايات", "a & b <b>bold</b>"]
    for text in texts:
        desk.add("goal", title=text)
    page = opened(desk, qtbot)
    page.grab()
    assert shown(page.table) == texts


def test_two_thousand_goals_are_read_again_in_place(desk: Desk, qtbot: QtBot) -> None:
    desk.add("goal", title="Goal")
    page = opened(desk, qtbot)
    original = page.table.rows.row_at(0)
    made = [replace(original, id=f"goal {number}") for number in range(2000)]
    page.table.set_rows(made)
    told: list[int] = []
    page.table.rows.dataChanged.connect(lambda _first, last, _roles: told.append(last.row()))
    made[7] = replace(made[7], score=12.0)
    page.table.set_rows(made)
    assert told == [7]
    page.table.scrollToBottom()
    page.grab()
    assert page.table.rows.rowCount() == 2000


def test_every_control_of_the_panel_has_a_name(page: GoalsPage) -> None:
    for kind in (QLineEdit, QPlainTextEdit):
        for control in page.detail.findChildren(kind):
            assert control.accessibleName(), control.objectName()


def test_the_share_button_shares_all_that_is_chosen(page: GoalsPage, desk: Desk) -> None:
    select_all(page)
    assert page.detail.standing.share.text() == "Share 3"
    QTest.mouseClick(page.detail.standing.share, Qt.MouseButton.LeftButton)
    assert not desk.plan.ours_only & {goal.id for goal in desk.parts.goals}


def test_a_width_chosen_by_the_user_stays(page: GoalsPage, desk: Desk, qtbot: QtBot) -> None:
    assert page.state() == ""
    page.room.splitter.setSizes([700, 507])
    page.room.splitter.splitterMoved.emit(700, 1)
    page.resize(1300, 767)
    width = page.detail.width()
    assert width != 400
    other = opened(desk, qtbot)
    other.restore_state(page.state())
    other.resize(1400, 767)
    assert other.detail.width() != 400


@pytest.mark.parametrize(("width", "factor"), [(1208, 1.0), (968, 1.0), (968, 1.5), (1208, 2.0)])
def test_nothing_in_the_panel_is_wider_than_the_panel(
    desk: Desk, qtbot: QtBot, qapp: QApplication, width: int, factor: float
) -> None:
    desk.add("goal", title="Cut packaging waste per case on all lines", unit="g")
    apply(qapp, Theme.LIGHT, factor)
    page = opened(desk, qtbot, width)
    qapp.processEvents()
    inside = page.detail.scroller.viewport().width()
    content = page.detail.scroller.widget()
    assert content is not None
    assert content.width() <= inside
    for control in content.findChildren(QWidget):
        if control.isVisible():
            right = control.mapTo(content, control.rect().topRight()).x()
            assert right <= inside, control


def test_a_problem_is_readable_below_a_narrow_field(desk: Desk, qtbot: QtBot) -> None:
    desk.add("goal", title="Waste")
    page = opened(desk, qtbot)
    binding = page.detail.form.binding("target")
    binding.editor.show_text("apples")
    binding.editor.typed.emit()
    assert not page.flush()
    frame = page.detail.form.frames["target"]
    for _ in range(4):
        QApplication.processEvents()
    sentence = frame._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert frame.rect().contains(frame._line.geometry())


def test_a_row_dropped_before_another_stands_there(page: GoalsPage, desk: Desk) -> None:
    carried = page.table.rows.mimeData([page.table.rows.index(0, 0)])
    below_last = page.table.visualRect(page.table.proxy.index(2, 0)).bottomLeft()
    event = QDropEvent(
        QPointF(below_last),
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert page.table._place_of_drop(event) == ""
    page.move_item(desk.parts.goals[0].id, 2)
    assert titles(desk) == ["Change-over", "Service", "Waste"]
    assert page.table.current_id == desk.parts.goals[2].id
