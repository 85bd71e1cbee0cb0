"""The quick add from the frame of a plan."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.frame.conftest import Seen
from ui.quick_add.dialog import QuickAdd


def test_lines_are_added_to_the_plan_shown(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("quick_add")
    dialog = seen.window.findChild(QuickAdd)
    assert dialog is not None

    QTest.keyClicks(dialog.line, "/i Carton lids do not close @maria")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    assert seen.desk.undo_state().undo_label == "add Carton lids do not close"  # type: ignore[union-attr]
    dialog.accept()
    seen.trigger("undo")


def test_without_a_plan_there_is_nothing_to_add_to(seen: Seen) -> None:
    assert not seen.window.acts["quick_add"].isEnabled()
