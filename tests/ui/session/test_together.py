"""Entering and leaving: the check before, the curtain over the program, what comes after."""

import sys
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.domain.waiting import Wait, Waiting
from partnerdesk.queries.sessions import unfinished_session
from tests.ui.frame.conftest import Opened, Seen, opened
from ui.preview.preview import Preview
from ui.together import hiding
from ui.together.afterwards import LONGEST_MAIL, Afterwards, mail_to
from ui.together.precheck import TogetherCheck
from ui.together.unfinished import UnfinishedDialog
from ui.together.waiting_card import sentence_of

__all__ = ["opened"]


@pytest.fixture
def alder(opened: Opened) -> Seen:
    """The program at Alder's plan."""
    seen = opened()
    seen.open_account("Alder")
    return seen


def check_of(seen: Seen) -> TogetherCheck:
    """Ask for a session and return the check before it."""
    seen.trigger("together")
    dialog = seen.window.findChild(TogetherCheck)
    assert dialog is not None
    return dialog


def words_of(dialog: TogetherCheck) -> str:
    """Return all that a dialog says."""
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_the_check_says_what_is_seen_and_what_waits(alder: Seen) -> None:
    words = words_of(check_of(alder))

    assert "Alder will see" in words
    assert "7 private notes" in words
    assert "“Raise recycled content in film” waits for our answer." in words


def test_the_next_session_with_its_agenda_is_chosen_already(alder: Seen) -> None:
    dialog = check_of(alder)

    assert dialog.agenda.currentText().startswith("Joint session")
    assert "4 topics" in dialog.agenda.currentText()


def test_the_check_is_honest_where_the_system_can_hide_nothing(
    alder: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    assert "cannot keep a window out of screen sharing" in words_of(check_of(alder))
    assert not hiding.can_hide()
    assert not hiding.leave_out(alder.window, left_out=True)


def test_no_action_of_the_program_can_be_used_while_a_session_runs(alder: Seen) -> None:
    check_of(alder).start.click()
    place = alder.desk.place

    visible = [part.isVisible() for part in (alder.window.tools, alder.window.stack)]

    assert visible == [False, False]
    assert alder.window.windowTitle() == "PartnerDesk"
    assert alder.desk.place == place


def test_the_title_stays_without_a_name_while_the_plan_changes(alder: Seen) -> None:
    check_of(alder).start.click()
    plan_id = alder.desk.place.plan_id
    rename = SetField(kind="plan", item_id=plan_id, field="title", value="Another name")

    alder.desk.context.run(rename)
    alder.window.setWindowTitle("Alder Foods Cooperative, Another name – PartnerDesk")

    assert alder.window.windowTitle() == "PartnerDesk"


def test_other_windows_of_the_program_are_hidden_and_come_back(alder: Seen) -> None:
    there = QWidget(alder.window, Qt.WindowType.Window)
    there.show()
    check_of(alder).start.click()
    cover = alder.conduct.together._cover
    assert cover is not None
    late = QDialog(alder.window)
    late.open()

    cover.hide_others()
    hidden = (there.isVisible(), late.isVisible())
    session = alder.conduct.together.session
    assert session is not None
    is_shown = session.isVisible()
    alder.conduct.together.leave()

    assert hidden == (False, False)
    assert is_shown
    assert there.isVisible()
    assert late.isVisible()


def test_a_second_session_is_not_begun_while_one_runs(alder: Seen) -> None:
    check_of(alder).start.click()
    together = alder.conduct.together
    session = together.session

    together.ask()

    assert together.session is session


def test_a_session_that_was_not_ended_is_offered_before_another_one(alder: Seen) -> None:
    plan_id = alder.desk.place.plan_id
    alder.desk.context.run(StartSession(plan_id=plan_id))

    alder.trigger("together")
    dialog = alder.window.findChild(UnfinishedDialog)
    assert dialog is not None
    dialog.drop.click()

    assert alder.desk.context.read(unfinished_session) is None
    assert alder.conduct.together.session is None


def test_what_waits_is_told_with_who_is_waited_for() -> None:
    told = [
        sentence_of(Waiting(kind="goal", item_id="1", title="Less waste", wait=wait), "Alder")
        for wait in (Wait.FOR_US, Wait.CHANGED, Wait.FOR_THEM)
    ]

    assert told == [
        "“Less waste” waits for our answer.",
        "“Less waste” was changed since it was agreed.",
        "“Less waste” waits for an answer of Alder.",
    ]


def test_an_e_mail_begins_with_subject_and_text() -> None:
    address = mail_to("Session & more", "Agreed:\n- 60 % less & 5 + 5")

    told = unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    assert told == "mailto:?subject=Session & more&body=Agreed:\r\n- 60 % less & 5 + 5"


def test_a_text_too_long_for_an_address_goes_through_the_clipboard(
    alder: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_addresses: list[QUrl] = []

    def answer(address: QUrl) -> bool:
        opened_addresses.append(address)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    dialog = after_a_session(alder)
    dialog.text = "x" * (LONGEST_MAIL + 1)

    dialog.write_mail()

    assert "body=x" not in opened_addresses[0].toString()
    assert "paste it into the e-mail" in dialog.said.text()


def test_where_no_mail_program_answers_the_text_is_in_the_clipboard(
    alder: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _address: False)
    dialog = after_a_session(alder)

    dialog.write_mail()

    assert QGuiApplication.clipboard().text() == dialog.text
    assert dialog.said.text().startswith("No e-mail program answers.")
    QGuiApplication.clipboard().clear()


def after_a_session(alder: Seen) -> Afterwards:
    """Hold a session and return what comes after it."""
    check_of(alder).start.click()
    together = alder.conduct.together
    session = together.session
    assert session is not None
    session.end()
    assert session.closing is not None
    session.closing.finish()
    together.leave()
    dialog = alder.window.findChild(Afterwards)
    assert dialog is not None
    return dialog


def test_the_minutes_are_previewed_as_they_will_print(alder: Seen) -> None:
    check_of(alder).start.click()
    together = alder.conduct.together
    session = together.session
    assert session is not None
    session.end()
    assert session.closing is not None
    session.closing.finish()
    together.leave()
    dialog = alder.window.findChild(Afterwards)
    assert dialog is not None

    dialog.paper.click()

    preview = dialog.findChild(Preview)
    assert preview is not None
    alder.qtbot.waitUntil(preview.foot.print.isEnabled, timeout=20_000)
    preview.reject()
