"""Dialogs: making accounts and plans, changing their fields, settings, the sheet, problems."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.queries.accounts import parties_of
from partnerdesk.queries.records import plans_of_account, read_record
from partnerdesk.settings import load_settings
from tests.ui.frame.conftest import Seen
from ui.actions.table import ACTIONS
from ui.dialogs.about import About
from ui.dialogs.details import Details
from ui.dialogs.new_things import NewAccount, NewPlan, NewThirdParty, usual_period
from ui.dialogs.preferences import Preferences
from ui.dialogs.shortcut_sheet import ShortcutSheet, shortcuts
from ui.look.current import current
from ui.prompts import ProblemDialog

LEFT = Qt.MouseButton.LeftButton
Dialog = TypeVar("Dialog", bound=QDialog)


def shown(seen: Seen, kind: type[Dialog]) -> Dialog:
    """Return the dialog that is open."""
    found = next((each for each in seen.window.findChildren(kind) if each.isVisible()), None)
    assert found is not None
    found.activateWindow()
    seen.qtbot.waitUntil(found.isActiveWindow)
    return found


def line(widget: QWidget) -> QLineEdit:
    """Return the line edit of a field."""
    assert isinstance(widget, QLineEdit)
    return widget


def write(seen: Seen, widget: QWidget, text: str) -> None:
    """Replace what stands in a field, as at the keyboard."""
    widget.setFocus()
    seen.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seen.qtbot.keyClicks(widget, text)


def test_a_new_account_comes_with_its_plan_in_one_step(seen: Seen) -> None:
    seen.trigger("new_account")
    dialog = shown(seen, NewAccount)
    fields = dialog.form.fields
    assert line(fields["our_name"].control).text() == "Brightwell Packaging"
    write(seen, fields["name"].control, "Juniper Press")
    write(seen, fields["currency"].control, "gbp")
    seen.qtbot.keyClick(fields["currency"].control, Qt.Key.Key_Return)
    account_id = seen.desk.place.account_id
    plans = seen.desk.context.read(lambda found: plans_of_account(found, account_id))
    assert [(plan.title, plan.currency) for plan in plans] == [("2027 joint plan", "GBP")]
    assert seen.window.acts["undo"].text() == "Undo: add Juniper Press"
    seen.trigger("undo")
    assert seen.desk.place.is_home
    gone = seen.desk.context.read(lambda found: read_record(found, "account", account_id))
    assert gone is None


def test_a_new_account_needs_a_name_and_says_so_under_the_field(seen: Seen) -> None:
    seen.trigger("new_account")
    dialog = shown(seen, NewAccount)
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert dialog.isVisible()
    assert dialog.form.fields["name"].problem == "Give it a name first."
    dialog.reject()


def test_what_is_wrong_has_room_under_its_field(seen: Seen) -> None:
    seen.trigger("new_account")
    dialog = shown(seen, NewAccount)
    field = dialog.form.fields["currency"]
    write(seen, dialog.form.fields["name"].control, "Juniper Press")
    write(seen, field.control, "euros")

    seen.qtbot.mouseClick(dialog.make, LEFT)

    assert "three letters" in field.problem
    assert field.height() >= field.heightForWidth(field.width())
    dialog.reject()


def test_the_first_name_that_is_missing_is_asked_for_first(seen: Seen) -> None:
    seen.trigger("new_account")
    dialog = shown(seen, NewAccount)
    write(seen, dialog.form.fields["our_name"].control, " ")

    seen.qtbot.mouseClick(dialog.make, LEFT)

    assert dialog.form.fields["name"].problem
    assert not dialog.form.fields["our_name"].problem
    dialog.reject()


def test_a_period_that_ends_before_it_starts_is_told_at_its_end(seen: Seen) -> None:
    seen.conduct.home.table.select(seen.account("Alder"))
    seen.trigger("new_plan")
    dialog = shown(seen, NewPlan)
    write(seen, dialog.form.fields["ends_on"].control, "1 Jan 2020")
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert dialog.form.fields["ends_on"].problem.startswith("Not before")
    dialog.reject()


def test_a_date_that_is_none_is_told_before_anything_is_made(seen: Seen) -> None:
    seen.conduct.home.table.select(seen.account("Alder"))
    seen.trigger("new_plan")
    dialog = shown(seen, NewPlan)
    write(seen, dialog.form.fields["starts_on"].control, "soon")
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert "such as" in dialog.form.fields["starts_on"].problem
    dialog.reject()


@pytest.mark.parametrize(("day", "year"), [(date(2026, 9, 30), 2026), (date(2026, 10, 1), 2027)])
def test_late_in_the_year_a_plan_is_for_the_next_one(day: date, year: int) -> None:
    assert usual_period(day).starts_on == date(year, 1, 1)


def test_several_plans_of_an_account_have_a_switcher(seen: Seen) -> None:
    seen.open_account("Alder")
    first = seen.desk.place.plan_id
    seen.trigger("new_plan")
    dialog = shown(seen, NewPlan)
    write(seen, dialog.form.fields["plan_title"].control, "Second plan")
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert seen.desk.place.plan_id != first
    assert seen.window.side.plan.isVisible()
    menu = seen.window.side.plan.menu()
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "2027 joint plan").trigger()
    assert seen.desk.place.plan_id == first


def test_a_third_party_takes_part_in_the_plan(seen: Seen) -> None:
    seen.open_account("Kestrel")
    account_id = seen.desk.place.account_id
    seen.trigger("add_third_party")
    dialog = shown(seen, NewThirdParty)
    write(seen, dialog.form.fields["name"].control, "Harbour Logistics")
    seen.qtbot.mouseClick(dialog.make, LEFT)
    parties = seen.desk.context.read(lambda found: parties_of(found, account_id))
    assert parties[-1].name == "Harbour Logistics"


def test_details_are_stored_as_they_are_left(seen: Seen) -> None:
    seen.open_account("Alder")
    account_id = seen.desk.place.account_id
    seen.trigger("edit_account")
    dialog = shown(seen, Details)
    write(seen, dialog.form.fields["industry"].control, "Oats")
    dialog.form.fields["website"].control.setFocus()
    record = seen.desk.context.read(lambda found: read_record(found, "account", account_id))
    assert record is not None
    assert record["industry"] == "Oats"
    write(seen, dialog.form.fields["employees"].control, "many")
    dialog.accept()
    assert dialog.isVisible(), "what cannot be stored keeps the dialog open"
    assert dialog.form.fields["employees"].problem.startswith("Enter a number")
    write(seen, dialog.form.fields["employees"].control, "120")
    dialog.accept()
    record = seen.desk.context.read(lambda found: read_record(found, "account", account_id))
    assert record is not None
    assert record["employees"] == 120


def test_the_private_note_stands_in_its_hatched_frame(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("edit_plan")
    dialog = shown(seen, Details)
    note = dialog.note.fields["private_notes"].control
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText().startswith("Maria has to show")
    dialog.accept()


def test_details_lead_to_deleting_with_a_way_back(seen: Seen) -> None:
    seen.open_account("Kestrel")
    seen.trigger("edit_account")
    dialog = shown(seen, Details)
    seen.qtbot.mouseClick(dialog.delete, LEFT)
    assert seen.desk.place.is_home
    assert seen.window.toast.text.text() == "Deleted Kestrel Home Care"


def test_settings_hold_at_once(seen: Seen) -> None:
    seen.trigger("settings")
    dialog = shown(seen, Preferences)
    theme = dialog.fields["theme"].control
    assert isinstance(theme, QComboBox)
    theme.setFocus()
    seen.qtbot.keyClick(theme, Qt.Key.Key_End)
    assert current().name == "dark"
    assert load_settings().theme == "dark"
    write(seen, dialog.fields["currency"].control, "chf")
    seen.qtbot.keyClick(dialog.fields["currency"].control, Qt.Key.Key_Tab)
    assert load_settings().currency == "CHF"
    write(seen, dialog.fields["currency"].control, "money")
    seen.qtbot.keyClick(dialog.fields["currency"].control, Qt.Key.Key_Tab)
    assert dialog.fields["currency"].problem.startswith("Use a currency code")
    assert load_settings().currency == "CHF"
    dialog.accept()


def test_the_sheet_names_every_shortcut_of_the_table(seen: Seen) -> None:
    told = {text for lines in shortcuts(seen.window.acts).values() for text, _keys in lines}
    assert {spec.text.rstrip("…") for spec in ACTIONS if spec.shortcuts} <= told
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    shown(seen, ShortcutSheet).accept()


def test_no_two_actions_have_the_same_shortcut() -> None:
    keys = [each for spec in ACTIONS for each in spec.shortcuts]
    assert len(keys) == len(set(keys))


def test_about_shows_the_licences(seen: Seen) -> None:
    seen.trigger("about")
    dialog = shown(seen, About)
    assert dialog.licences.toPlainText()
    dialog.choose("Inter")
    assert "SIL OPEN FONT LICENSE" in dialog.licences.toPlainText()
    assert dialog.licence.text() == "OFL-1.1"
    dialog.choose("PySide6_Essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.licences.toPlainText()
    dialog.accept()


def test_a_full_disk_offers_to_try_again_and_is_shown_until_it_works(seen: Seen) -> None:
    tried: list[str] = []
    seen.desk.tell_not_stored(EnvironmentProblem("disk_full"), lambda: tried.append("again"))
    assert seen.window.tools.saved.words.text() == "Not saved"
    dialog = shown(seen, ProblemDialog)
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert set(buttons) == {"Save a copy elsewhere…", "Try again"}
    seen.qtbot.mouseClick(buttons["Try again"], LEFT)
    assert tried == ["again"]
    seen.open_account("Kestrel")
    seen.trigger("delete_plan")
    assert seen.window.tools.saved.words.text().startswith("Saved ")
