"""What is typed is stored, merged, kept and explained."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.domain.goals import GOAL, Goal
from partnerdesk.formats import Formats
from tests.ui.pages_items.desk import Desk
from ui.forms.item_form import ItemForm
from ui.forms.text_editor import GrowingText

FIELDS = ("title", "baseline", "target", "baseline_on", "target_on", "benefit_us", "owner_us_id")


class Sheet(QWidget):
    """A form of a goal that reads itself again whenever something was stored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form = ItemForm(desk.context, GOAL, unit_of=lambda goal: goal.unit)
        column = QVBoxLayout(self)
        for name in FIELDS:
            column.addWidget(self.form.add(name))
        desk.changes.stored.connect(self.read)
        self.goal_id = ""

    def read(self) -> None:
        """Show the goal as it is stored."""
        goal = self.goal
        if goal is not None:
            self.form.show_item(goal, self.desk.plan, Formats(locale=self.desk.locale))

    @property
    def goal(self) -> Goal | None:
        """The goal as it is stored."""
        return next((each for each in self.desk.parts.goals if each.id == self.goal_id), None)

    def open(self, goal_id: str) -> None:
        """Show another goal."""
        self.goal_id = goal_id
        self.read()

    def line(self, name: str) -> QLineEdit:
        """The line edit of a field."""
        control = self.form.frames[name].control
        assert isinstance(control, QLineEdit)
        return control

    def area(self, name: str) -> QPlainTextEdit:
        """The text area of a field."""
        control = self.form.frames[name].control
        assert isinstance(control, QPlainTextEdit)
        return control

    def type_into(self, name: str, text: str) -> QLineEdit:
        """Replace what stands in a field by keystrokes."""
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        return line

    def tick(self, name: str) -> None:
        """Let the two seconds pass."""
        self.form.binding(name)._clock.timeout.emit()


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> Sheet:
    made = Sheet(desk)
    qtbot.addWidget(made)
    made.open(desk.add("goal", title="Waste", unit="g", target=Decimal(25)))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def stored(sheet: Sheet) -> Goal:
    assert sheet.goal is not None
    return sheet.goal


def test_enter_stores_and_writes_the_value_with_its_unit(sheet: Sheet) -> None:
    line = sheet.type_into("target", "24.5")
    assert stored(sheet).target == 25
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stored(sheet).target == Decimal("24.5")
    assert line.text() == "24.5 g"


def test_leaving_a_field_stores_it(sheet: Sheet) -> None:
    sheet.type_into("baseline", "42 g")
    sheet.line("target").setFocus()
    assert stored(sheet).baseline == 42


def test_typing_is_stored_every_two_seconds_as_one_undo_step(sheet: Sheet) -> None:
    area = sheet.area("title")
    area.setFocus()
    area.selectAll()
    for part in ("Cut ", "packaging ", "waste"):
        QTest.keyClicks(area, part)
        sheet.tick("title")
    assert stored(sheet).title == "Cut packaging waste"
    sheet.desk.workspace.undo()
    assert stored(sheet).title == "Waste"


def test_an_undo_shows_the_stored_value_in_the_focused_field(sheet: Sheet) -> None:
    line = sheet.type_into("target", "30")
    QTest.keyClick(line, Qt.Key.Key_Return)
    sheet.desk.workspace.undo()
    assert line.hasFocus()
    assert line.text() == "25 g"
    sheet.desk.workspace.redo()
    assert line.text() == "30 g"


def test_a_new_visit_to_a_field_is_a_step_of_its_own(sheet: Sheet) -> None:
    sheet.type_into("target", "30")
    sheet.line("baseline").setFocus()
    sheet.type_into("target", "31")
    sheet.line("baseline").setFocus()
    sheet.desk.workspace.undo()
    assert stored(sheet).target == 30


def test_a_re_read_never_overwrites_what_is_being_typed(sheet: Sheet) -> None:
    line = sheet.type_into("target", "2")
    command = SetField(kind="goal", item_id=sheet.goal_id, field="target", value=Decimal(99))
    sheet.desk.run(command)
    sheet.read()
    assert line.text() == "2"
    QTest.keyClicks(line, "7")
    assert line.cursorPosition() == 2
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stored(sheet).target == 27


def test_what_cannot_be_stored_stays_typed_with_a_sentence(sheet: Sheet) -> None:
    line = sheet.type_into("target", "12 apples")
    sheet.line("baseline").setFocus()
    frame = sheet.form.frames["target"]
    assert frame.problem == "Enter a number, such as 1,250.5."
    assert line.property("invalid") is True
    assert line.text() == "12 apples"
    assert stored(sheet).target == 25
    sheet.type_into("target", "12")
    sheet.line("baseline").setFocus()
    assert frame.problem == ""
    assert stored(sheet).target == 12


def test_half_a_number_is_no_problem_while_it_is_typed(sheet: Sheet) -> None:
    sheet.type_into("target", "12.")
    sheet.tick("target")
    assert sheet.form.frames["target"].problem == ""


def test_esc_brings_back_what_stood_there(sheet: Sheet) -> None:
    line = sheet.type_into("target", "nonsense")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "25 g"
    area = sheet.area("title")
    area.setFocus()
    QTest.keyClicks(area, "Less ")
    sheet.tick("title")
    QTest.keyClick(area, Qt.Key.Key_Escape)
    assert stored(sheet).title == "Waste"


def test_esc_takes_back_what_was_stored_meanwhile_and_the_standing_with_it(
    sheet: Sheet, desk: Desk
) -> None:
    desk.run(AgreeItem(kind="goal", item_id=sheet.goal_id))
    line = sheet.type_into("target", "30")
    sheet.tick("target")
    changed = stored(sheet)
    assert (changed.target, changed.is_agreed) == (Decimal(30), False)

    QTest.keyClick(line, Qt.Key.Key_Escape)

    assert (stored(sheet).target, stored(sheet).is_agreed) == (Decimal(25), True)
    assert line.text() == "25 g"
    assert desk.undo_label() == "agree Waste"


def test_esc_keeps_what_was_entered_before(sheet: Sheet) -> None:
    line = sheet.type_into("target", "30")
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.selectAll()
    QTest.keyClicks(line, "nonsense")

    QTest.keyClick(line, Qt.Key.Key_Escape)

    assert line.text() == "30 g"
    assert stored(sheet).target == 30


def test_flush_stores_and_tells_what_cannot_be(sheet: Sheet) -> None:
    sheet.type_into("target", "26")
    assert sheet.form.flush()
    assert stored(sheet).target == 26
    sheet.type_into("target", "much")
    assert not sheet.form.flush()


def test_a_text_that_cannot_be_read_is_there_again_with_its_item(sheet: Sheet) -> None:
    first = sheet.goal_id
    line = sheet.type_into("target", "much less")
    sheet.open(sheet.desk.add("goal", title="Other"))
    assert line.text() == ""
    assert sheet.form.frames["target"].problem == ""
    sheet.open(first)
    assert line.text() == "much less"
    assert "Enter a number" in sheet.form.frames["target"].problem


def test_switching_items_stores_what_was_typed_for_the_first(sheet: Sheet) -> None:
    first = sheet.goal_id
    sheet.type_into("target", "19")
    sheet.open(sheet.desk.add("goal", title="Other"))
    goal = next(each for each in sheet.desk.parts.goals if each.id == first)
    assert goal.target == 19


def test_control_z_in_a_field_takes_the_typing_back(sheet: Sheet) -> None:
    line = sheet.type_into("target", "bad")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "25 g"


def test_a_title_takes_no_line_breaks(sheet: Sheet) -> None:
    area = sheet.area("title")
    area.selectAll()
    carried = QMimeData()
    carried.setText("One\nTwo")
    area.insertFromMimeData(carried)
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert stored(sheet).title == "One Two"


@pytest.mark.parametrize(
    "text",
    ["Ünïcødé 🙂👩‍🚀", "تقليل نفايات التغليف", "הפחתת פסולת", "包装废弃物", "a\tb", "<b>&amp;"],
)
def test_texts_of_any_script_come_back_as_they_were(sheet: Sheet, text: str) -> None:
    area = sheet.area("benefit_us")
    area.setFocus()
    area.setPlainText(text)
    sheet.line("target").setFocus()
    assert stored(sheet).benefit_us == text
    assert area.toPlainText() == text


BAD = (
    ("title", "", "Give it a name first."),
    ("title", "x" * 10_000, "At most 300 characters; this has 10,000."),
    ("title", "bell\x07", "Remove the character U+0007"),
    ("target", "1.2.3", "Enter a number"),
    ("target", "nan", "Enter a number"),
    ("target", "1" * 30, "At most"),
    ("target_on", "31 February 2027", "Enter a date, such as 30 Sep 2027."),
    ("target_on", "soon", "Enter a date"),
    ("target_on", "1 Jan 2025", "Not before Start measured on, which is 1 Jul 2026."),
    ("baseline_on", "1 Jan 2029", "Not after Due, which is 30 Sep 2027."),
)


@pytest.mark.parametrize(("name", "text", "sentence"), BAD)
def test_bad_input_gets_a_sentence_and_the_old_value_stays(
    desk: Desk, qtbot: QtBot, name: str, text: str, sentence: str
) -> None:
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    first, last = date(2026, 7, 1), date(2027, 9, 30)
    goal = desk.add("goal", title="Waste", target=Decimal(25), baseline_on=first, target_on=last)
    sheet.open(goal)
    before = stored(sheet)
    editor = sheet.form.binding(name).editor
    editor.show_text(text)
    editor.typed.emit()
    assert not sheet.form.flush()
    assert sentence in sheet.form.frames[name].problem
    assert stored(sheet) == before


def test_an_owner_is_chosen_by_name_or_nobody(desk: Desk, qtbot: QtBot) -> None:
    priya = desk.add("person", name="Priya Nair", party_id=desk.us)
    desk.add("person", name="Aiko Tanaka", party_id=desk.them)
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    sheet.open(desk.add("goal", title="Waste"))
    combo = sheet.form.frames["owner_us_id"].control
    assert isinstance(combo, QComboBox)
    offered = [combo.itemText(number) for number in range(combo.count())]
    assert offered == ["Nobody yet", "Priya Nair"]
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert stored(sheet).owner_us_id == priya
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert stored(sheet).owner_us_id is None


def test_each_editor_is_named_by_its_label(sheet: Sheet) -> None:
    for name in FIELDS:
        assert sheet.form.frames[name].control.accessibleName()


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [("a\x07b\x00c", "abc"), ("first\x0bsecond", "first\nsecond"), ("a\tb\nc", "a\tb\nc")],
)
def test_what_cannot_be_seen_is_left_out_of_pasted_text(
    qtbot: QtBot, pasted: str, kept: str
) -> None:
    area = GrowingText(one_line=False, lines=2)
    qtbot.addWidget(area)
    carried = QMimeData()
    carried.setText(pasted)

    area.insertFromMimeData(carried)

    assert area.toPlainText() == kept
