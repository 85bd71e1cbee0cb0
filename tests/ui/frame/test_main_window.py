"""The window: where one can go, what follows a change, and what is kept at its end."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.queries.plans import read_plan
from partnerdesk.settings import load_settings
from tests.ui.frame.conftest import Opened, Seen
from ui.actions.file_deeds import SAMPLE_NAME
from ui.place import Place
from ui.prompts import ProblemDialog

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def goal(seen: Seen) -> tuple[str, str]:
    """Return id and title of the first goal of the plan shown."""
    plan_id = seen.desk.place.plan_id
    plan = seen.desk.context.read(lambda connection: read_plan(connection, plan_id))
    return plan.parts.goals[0].id, plan.parts.goals[0].title


def test_the_accounts_are_listed_and_asked_for_before_the_workspace_is_open(
    qtbot: QtBot, sample_copy: Path
) -> None:
    seen = Seen(qtbot, sample_copy, 1440, 900)
    assert not seen.is_open()
    assert len(seen.conduct.book.lines) == 9
    seen.open_account("Kestrel")
    assert seen.desk.place.is_home
    seen.open()
    assert seen.desk.place.account_id == seen.account("Kestrel")
    seen.close()


def test_an_account_opens_its_plan_with_the_side_column(seen: Seen) -> None:
    seen.open_account("Alder")
    assert "Alder Foods Cooperative, 2027 joint plan" in seen.window.windowTitle()
    assert seen.window.side.isVisible()
    assert seen.window.side.accounts.selected == seen.account("Alder")
    assert seen.window.side.sections.selected == "overview"
    assert QApplication.focusWidget() is seen.window.side.sections


def test_the_side_column_names_what_it_leaves_out(seen: Seen) -> None:
    seen.open_account("Orchard")
    entries = seen.window.side.accounts.entries.entries
    assert seen.account("Orchard") in [each.key for each in entries]
    left_out = 9 - (len(entries) - 1)
    assert entries[-1].text in (f"{left_out} more accounts", "1 more account")


def test_arrows_in_the_sections_turn_the_pages(seen: Seen) -> None:
    seen.open_account("Alder")
    sections = seen.window.side.sections
    keys = [each.key for each in sections.entries.entries]
    seen.qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert seen.desk.place.section == keys[1]
    assert seen.window.pages.current is seen.window.stack.currentWidget()


def test_control_and_a_number_turn_the_pages(seen: Seen) -> None:
    seen.open_account("Alder")
    keys = [each.key for each in seen.window.pages.sections]
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_2, CONTROL)
    assert seen.desk.place.section == keys[1]


def test_alt_and_left_leads_home(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_Left, ALT)
    assert seen.desk.place.is_home
    assert seen.window.stack.currentWidget() is seen.conduct.home


def test_another_account_opens_in_the_same_section(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.window.deeds().go_to("goals")
    seen.open_account("Northmoor")
    assert seen.desk.place.section == "goals"
    assert seen.desk.place.account_id == seen.account("Northmoor")


def test_f6_walks_through_the_areas_and_back(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.window.side.sections.setFocus()
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_F6)
    page = seen.window.stack.currentWidget()
    focus = QApplication.focusWidget()
    assert page is not None
    assert focus is not None
    assert page.isAncestorOf(focus)
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_F6, SHIFT)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert seen.window.side.isAncestorOf(focus)


def test_undo_says_what_it_takes_back_and_leads_there(seen: Seen) -> None:
    seen.open_account("Alder")
    goal_id, title = goal(seen)
    seen.desk.context.run(SetField(kind="goal", item_id=goal_id, field="title", value="Less waste"))
    undo = seen.window.acts["undo"]
    assert undo.text() == f"Undo: rename {title}"
    assert undo.toolTip() == f"Undo: rename {title} (Ctrl+Z)"
    seen.desk.go(Place())
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_Z, CONTROL)
    assert seen.desk.place.section == "goals"
    assert goal(seen) == (goal_id, title)
    assert seen.window.acts["redo"].text() == f"Redo: rename {title}"


def test_a_deletion_offers_the_way_back(seen: Seen) -> None:
    seen.open_account("Alder")
    goal_id, title = goal(seen)
    seen.desk.context.run(DeleteItem(kind="goal", item_id=goal_id))
    toast = seen.window.toast
    assert toast.isVisible()
    assert toast.text.text() == f"Deleted {title}"
    seen.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert goal(seen)[0] == goal_id
    assert not toast.isVisible()


def test_deleting_the_open_plan_leads_home_and_undo_back(seen: Seen) -> None:
    seen.open_account("Alder")
    plan_id = seen.desk.place.plan_id
    seen.trigger("delete_plan")
    assert seen.desk.place.is_home
    seen.qtbot.waitUntil(lambda: not seen.conduct.book.is_working)
    seen.conduct.fresh.catch_up()
    line = seen.conduct.book.line(seen.account("Alder"))
    assert line is not None
    assert line.plan_id != plan_id
    seen.trigger("undo")
    seen.conduct.fresh.catch_up()
    line = seen.conduct.book.line(seen.account("Alder"))
    assert line is not None
    assert line.glance.plan_id == plan_id


def test_undoing_the_account_that_is_open_leads_home(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("delete_account")
    assert seen.desk.place.is_home
    assert seen.window.toast.text.text() == "Deleted Alder Foods Cooperative"


def test_the_saved_state_tells_the_time_of_the_last_change(seen: Seen) -> None:
    words = seen.window.tools.saved.words
    assert words.text() == "Saved"
    seen.open_account("Alder")
    goal_id, _title = goal(seen)
    seen.desk.context.run(SetField(kind="goal", item_id=goal_id, field="title", value="Less waste"))
    assert words.text().startswith("Saved ")


def test_closing_keeps_the_size_of_the_window(opened: Opened) -> None:
    seen = opened(1300, 800)
    seen.close()
    assert "geometry" in load_settings().window


def test_a_narrow_window_has_a_rail_with_tool_tips_and_an_account_menu(opened: Opened) -> None:
    seen = opened(1024, 700)
    seen.open_account("Alder")
    assert seen.window.side.width() == 56
    assert not seen.window.side.accounts.isVisible()
    model = seen.window.side.sections.entries
    tip = model.data(model.index(0), int(Qt.ItemDataRole.ToolTipRole))
    assert tip == model.entries[0].text
    seen.qtbot.waitUntil(seen.window.tools.account.isVisible)
    assert seen.window.tools.account.accessibleName() == "Account Alder Foods Cooperative"
    assert not seen.window.tools.home.isVisible()


def test_the_account_menu_of_a_narrow_window_changes_the_account(opened: Opened) -> None:
    seen = opened(1024, 700)
    seen.open_account("Alder")
    menu = seen.window.tools.account.menu()
    assert menu is not None
    action = next(each for each in menu.actions() if each.text().startswith("Northmoor"))
    action.trigger()
    assert seen.desk.place.account_id == seen.account("Northmoor")


def test_the_sample_opens_in_the_same_window_and_leads_back(
    seen: Seen, sample_copy: Path, own_home: Path
) -> None:
    folder = own_home / "data"
    folder.mkdir()
    shutil.copy(sample_copy, folder / SAMPLE_NAME)
    seen.open_account("Alder")
    seen.trigger("open_sample")
    assert seen.is_demo()
    assert seen.desk.place.is_home
    assert seen.window.status.stored.text() == "Sample, a copy to try things in"
    seen.open_account("Kestrel")
    seen.trigger("open_own")
    assert not seen.is_demo()
    assert seen.conduct.first_run is not None
    assert seen.conduct.first_run.isVisible()


def test_a_narrow_status_line_cuts_no_words(opened: Opened) -> None:
    seen = opened(1024, 700)
    seen.open_account("Alder")
    status = seen.window.status
    status.say_where(is_demo=True)
    for facts in (("Version 3 of 22 November 2026", "EUR"), ("wide " * 30, "EUR")):
        status.say(*facts)
        QApplication.processEvents()
        right = status.stored.mapTo(status, status.stored.rect().topRight()).x()
        assert right <= status.facts[0].mapTo(status, status.facts[0].rect().topLeft()).x()
        assert status.stored.width() >= status.stored.minimumSizeHint().width()
        if len(facts[0]) < 50:
            assert not status.stored.is_elided()
    assert status.stored.is_elided()
    assert status.stored.toolTip()


def test_what_cannot_be_opened_is_told_with_what_can_be_done(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.partnerdesk"
    path.write_text("no database")
    seen = Seen(qtbot, path, 1440, 900)
    seen.desk.open()
    dialog = seen.window.findChild(ProblemDialog)
    assert dialog is not None
    assert not seen.is_open()
    words = [each.text() for each in seen.window.findChildren(QLabel) if each.isVisible()]
    for untrue in ("Saved", "Nothing is overdue.", "0 accounts", "0 of 0 need attention"):
        assert untrue not in words
    assert "Overdue" in words
    path.unlink()
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert set(buttons) == {"Quit", "Try again"}
    qtbot.mouseClick(buttons["Try again"], Qt.MouseButton.LeftButton)
    assert seen.is_open()
    seen.close()


def test_accounts_of_a_workspace_that_is_not_opened_are_not_told(
    seen: Seen, tmp_path: Path
) -> None:
    path = tmp_path / "notes.partnerdesk"
    path.write_text("no database")
    assert seen.window.tools.saved.words.text() == "Saved"
    seen.window.change_workspace(path, is_demo=False)
    assert not seen.is_open()
    assert seen.conduct.book.lines == ()
    assert seen.window.tools.saved.words.text() == ""
    nothing = [each.text() for each in seen.conduct.home.side.overdue.findChildren(QLabel)]
    assert "Nothing is overdue." in nothing
    assert not any(
        each.isVisible() and each.text() == "Nothing is overdue."
        for each in seen.conduct.home.side.overdue.findChildren(QLabel)
    )
    dialog = seen.window.findChild(ProblemDialog)
    assert dialog is not None
    dialog.done(0)


def test_tab_leads_from_the_tool_bar_over_the_side_to_the_page(seen: Seen) -> None:
    seen.open_account("Alder")
    side, page = seen.window.side, seen.window.stack.currentWidget()
    assert page is not None
    seen.qtbot.waitUntil(seen.window.tools.export.isVisible)
    seen.window.tools.export.setFocus()
    walked: list[str] = []
    for _ in range(5):
        seen.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append("side" if side.isAncestorOf(focus) else "page")
    assert walked[:3] == ["side", "side", "side"]
    assert walked[-1] == "page"


def test_tab_leads_from_the_page_round_to_the_tool_bar(opened: Opened) -> None:
    seen = opened(1024, 700)
    seen.open_account("Alder")
    tools, page = seen.window.tools, seen.window.stack.currentWidget()
    assert page is not None
    seen.qtbot.waitUntil(tools.account.isVisible)
    tools.account.setFocus()
    seen.qtbot.keyClick(tools.account, Qt.Key.Key_Tab, SHIFT)
    last = QApplication.focusWidget()
    assert last is not None
    assert page.isAncestorOf(last)
    seen.qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tools.account
    seen.trigger("all_accounts")
    assert tools.new_account.isVisible()


def test_the_number_of_a_section_puts_the_keyboard_into_its_list(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.window.tools.export.setFocus()
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_4, CONTROL)
    page, focus = seen.window.stack.currentWidget(), QApplication.focusWidget()
    assert page is not None
    assert isinstance(focus, QAbstractItemView)
    assert page.isAncestorOf(focus)
