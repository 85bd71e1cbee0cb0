"""Capturing in a session: decisions, actions, parked lines, and what a rehearsal tries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from partnerdesk.commands.items import SetField
from partnerdesk.domain.follow_up import Action
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.session.fitting_owner import FittingOwner

KEY = Qt.Key


def test_digits_are_text_while_somebody_types(met: Met) -> None:
    meeting = met()
    meeting.desk.speak_as(Speaking.BOTH)

    meeting.press(KEY.Key_Slash)
    meeting.type("12 rolls, and a pallet")

    assert meeting.desk.speaking is Speaking.BOTH
    assert meeting.window.work.decided.column.capture.line.text() == "12 rolls, and a pallet"


def test_a_line_is_understood_while_it_is_typed(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_Slash)
    meeting.type("/a they send the line plan by Friday")

    reading = meeting.window.work.decided.column.capture.reading.text()
    assert reading.startswith("Action · Alder · Fri 27 Nov")


def test_a_captured_line_is_stored_at_once(met: Met) -> None:
    meeting = met()
    meeting.desk.speak_as(Speaking.BOTH)

    meeting.press(KEY.Key_Slash)
    meeting.type("Splice tears are repaired on site")
    meeting.press(KEY.Key_Return)

    assert meeting.titles() == ["Splice tears are repaired on site"]
    assert meeting.window.work.decided.column.capture.line.text() == ""
    card = next(iter(meeting.window.work.decided.column.cards.values()))
    assert card.agreed.text() == "Agreed by both"


def test_a_line_without_words_is_not_stored_and_says_what_is_missing(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_Slash)
    meeting.type("/a ")
    meeting.press(KEY.Key_Return)

    assert meeting.titles() == []
    field = meeting.window.work.decided.column.capture
    assert field.reading.text() == "Write what was decided behind it."


def test_a_decision_of_one_side_waits_for_the_other(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_2)
    meeting.press(KEY.Key_Slash)
    meeting.type("Forecast file by Tuesday noon")
    meeting.press(KEY.Key_Return)
    card = next(iter(meeting.window.work.decided.column.cards.values()))
    waiting = card.agreed.text()

    meeting.press(KEY.Key_F6)
    meeting.click(card.agree)

    assert waiting == "Agreed by Alder"
    assert card.agreed.text() == "Agreed by both"


def test_escape_gives_the_keyboard_back_and_keeps_the_line(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("Half a thought")

    meeting.press(KEY.Key_Escape)

    assert not isinstance(QApplication.focusWidget(), QLineEdit)
    assert meeting.window.work.decided.column.capture.line.text() == "Half a thought"


def test_a_half_typed_line_is_there_again_after_a_crash(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("Half a thought")
    meeting.press(KEY.Key_Escape)
    crashed, desk = meeting.window, meeting.desk

    crashed.stop()
    meeting.changes.stored.disconnect(meeting._refresh)
    meeting.show((1920, 1080))

    assert meeting.window.work.decided.column.capture.line.text() == "Half a thought"
    crashed.close()
    crashed.deleteLater()
    desk.deleteLater()


def test_something_captured_can_be_changed_later(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("/a they send the line plan by Friday")
    meeting.press(KEY.Key_Return)
    column = meeting.window.work.decided.column
    meeting.click(next(iter(column.cards.values())).edit)

    assert column.editor is not None
    meeting.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    meeting.type("Send the whole line plan")
    meeting.click(column.editor.finish)

    assert meeting.titles() == ["Send the whole line plan"]
    assert column.editor is None


def test_something_captured_can_be_deleted_and_brought_back(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("One decision too many")
    meeting.press(KEY.Key_Return)
    meeting.press(KEY.Key_Escape)
    column = meeting.window.work.decided.column
    meeting.click(next(iter(column.cards.values())).edit)
    assert column.editor is not None

    meeting.click(column.editor.delete)
    gone = meeting.titles()
    meeting.desk.undo()

    assert gone == []
    assert meeting.titles() == ["One decision too many"]


def test_a_parked_line_can_be_taken_up_again(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("/p Film price index")
    meeting.press(KEY.Key_Return)
    parked = meeting.window.work.decided.column.parked
    count = parked.count.text()

    meeting.click(parked.rows[0].take_up)

    assert count == "1"
    assert meeting.desk.view.parked == ()
    assert meeting.desk.view.current is not None
    assert meeting.desk.view.current.title == "Film price index"


def test_lines_of_a_rehearsal_are_shown_and_can_be_dropped(met: Met) -> None:
    meeting = met(is_rehearsal=True)
    meeting.press(KEY.Key_Slash)
    meeting.type("Try this sentence")
    meeting.press(KEY.Key_Return)
    tried = meeting.window.work.decided.column.tried
    shown = [row.text.text() for row in tried.rows]

    meeting.click(tried.rows[0].drop)

    assert shown == ["Try this sentence"]
    assert tried.rows == []
    assert meeting.titles() == []


def test_an_owner_brings_the_party_and_a_party_lets_a_stranger_go(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("/a they send the line plan by Friday")
    meeting.press(KEY.Key_Return)
    plan = meeting.desk.plan
    ours = plan.party_on(Side.US)
    theirs = plan.party_on(Side.THEM)
    assert ours is not None
    assert theirs is not None
    item_id = meeting.desk.view.captured[0].item.id
    jonas = next(each for each in plan.people if each.name == "Jonas Weber")
    runs = FittingOwner(meeting.desk)

    runs.run(SetField(kind="action", item_id=item_id, field="owner_id", value=jonas.id))
    owned = action_of(meeting)
    runs.run(SetField(kind="action", item_id=item_id, field="party_id", value=theirs.id))
    left = action_of(meeting)
    meeting.desk.undo()

    assert (owned.owner_id, owned.party_id) == (jonas.id, ours.id)
    assert (left.owner_id, left.party_id) == (None, theirs.id)
    assert action_of(meeting) == owned


def action_of(meeting: Meeting) -> Action:
    """Return the action that was captured."""
    (captured,) = meeting.desk.view.captured
    assert isinstance(captured.item, Action)
    return captured.item


def test_deleting_keeps_the_keyboard_in_the_column_and_offers_the_way_back(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("Splice tears are repaired on site")
    meeting.press(KEY.Key_Return)
    column = meeting.window.work.decided.column
    column.edit(meeting.desk.view.captured[0].item.id)
    assert column.editor is not None

    meeting.click(column.editor.delete)
    at = QApplication.focusWidget()
    says = meeting.window.says
    said = says.text.text()
    meeting.click(says.button)

    assert at is column.capture.line
    assert said == "Deleted: Splice tears are repaired on site"
    assert meeting.titles() == ["Splice tears are repaired on site"]


def test_agree_means_the_side_that_is_missing_whoever_speaks(met: Met) -> None:
    meeting = met()
    meeting.desk.speak_as(Speaking.THEM)
    meeting.press(KEY.Key_Slash)
    meeting.type("Splice tears are repaired on site")
    meeting.press(KEY.Key_Return)
    card = next(iter(meeting.window.work.decided.column.cards.values()))
    proposed = card.agreed.text()

    meeting.click(card.agree)

    assert proposed == "Agreed by Alder"
    assert card.agreed.text() == "Agreed by both"


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("We agree on film", "We agree on film"),
        ("12 rolls", "12 rolls"),
        ("/a they send it", "/a they send it"),
        ("a they send it", "/a they send it"),
        ("p Film price index", "/p Film price index"),
        ("action they send it", "/action they send it"),
        ("Actors are invited", "Actors are invited"),
        ("Pallets are turned", "Pallets are turned"),
    ],
)
def test_the_slash_that_leads_to_the_line_may_begin_a_command(
    met: Met, typed: str, line: str
) -> None:
    meeting = met()

    meeting.press(KEY.Key_Slash)
    meeting.type(typed)

    assert meeting.window.work.decided.column.capture.line.text() == line


def test_a_slash_without_words_is_gone_when_the_keyboard_leaves(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_Slash)
    meeting.press(KEY.Key_Escape)

    assert meeting.window.work.decided.column.capture.line.text() == ""
    assert meeting.desk.view.course.typed == ""
