"""A plan's life in the window: status, signing, the lock, the next plan, putting away."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.plan_life import ArchiveAccount, Signer, SignPlan
from partnerdesk.domain.next_plan import Fate
from partnerdesk.domain.plan_life import is_locked
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.waiting import Wait, not_agreed
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.records import plans_of_account
from partnerdesk.queries.versions import list_versions
from tests.ui.frame.conftest import Opened, Seen
from ui.dialogs.archived_accounts import ArchivedAccounts
from ui.dialogs.details import Details
from ui.dialogs.keep_version import KeepVersionDialog
from ui.dialogs.next_period import NextPeriod
from ui.dialogs.plan_life import PlanLife
from ui.dialogs.plan_life_agree import NotAgreed
from ui.dialogs.plan_life_sign import SignDialog
from ui.frame.plan_banner import PlanBanner

LEFT = Qt.MouseButton.LeftButton
Dialog = TypeVar("Dialog", bound=QDialog)


def shown(seen: Seen, kind: type[Dialog]) -> Dialog:
    """Return the dialog that is open."""
    found = next((each for each in seen.window.findChildren(kind) if each.isVisible()), None)
    assert found is not None
    found.activateWindow()
    seen.qtbot.waitUntil(found.isActiveWindow)
    return found


def plan(seen: Seen) -> PreparedPlan:
    """Return the plan shown, as it is stored."""
    plan_id = seen.desk.place.plan_id
    return seen.desk.context.read(lambda link: read_plan(link, plan_id))


def press(seen: Seen, root: QWidget, text: str) -> None:
    """Click a button by its text."""

    def found() -> list[QPushButton]:
        buttons = root.findChildren(QPushButton)
        return [each for each in buttons if each.isVisible() and each.text() == text]

    seen.qtbot.waitUntil(lambda: bool(found()))
    seen.qtbot.mouseClick(found()[0], LEFT)


def banner(seen: Seen) -> PlanBanner:
    """Return the line over the page."""
    found = seen.window.findChild(PlanBanner)
    assert isinstance(found, PlanBanner)
    return found


def sign_alder(seen: Seen) -> None:
    """Sign Alder's plan with those who signed before."""
    seen.open_account("Alder")
    seen.trigger("sign_plan")
    dialog = shown(seen, SignDialog)
    seen.qtbot.mouseClick(dialog.make, LEFT)
    seen.qtbot.waitUntil(lambda: not banner(seen).isHidden())


def test_signing_locks_the_plan_and_the_banner_opens_it_again(seen: Seen) -> None:
    sign_alder(seen)
    assert is_locked(plan(seen).parts)
    assert banner(seen).words.text().startswith("Signed as version 13 by Jonas Weber, Maria Costa")

    seen.qtbot.mouseClick(banner(seen).open, LEFT)

    seen.qtbot.waitUntil(banner(seen).isHidden)
    assert plan(seen).parts.head.status is PlanStatus.IN_REVIEW
    assert seen.window.acts["undo"].text() == "Undo: open 2027 joint plan for changes"


def test_a_signed_plan_says_how_to_change_it(seen: Seen) -> None:
    sign_alder(seen)
    goal = plan(seen).parts.goals[0]

    seen.desk.context.run_or_say(
        SetField(kind="goal", item_id=goal.id, field="title", value="Another")
    )

    assert plan(seen).parts.goals[0].title == goal.title
    assert "Open it for changes first" in seen.window.toast.text.text()


def test_the_banner_goes_with_the_plan(seen: Seen) -> None:
    sign_alder(seen)

    seen.trigger("all_accounts")

    assert banner(seen).isHidden()
    seen.open_account("Kestrel")
    assert banner(seen).isHidden()
    seen.open_account("Alder")
    assert not banner(seen).isHidden()


def test_signing_needs_both_sides_and_says_so_beside_the_people(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("sign_plan")
    dialog = shown(seen, SignDialog)
    for _person, box in dialog.parties[1].boxes.values():
        box.setChecked(False)
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert "Somebody of each side signs" in dialog.people.problem
    dialog.editor.show_text("someday")
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert "Enter a date" in dialog.day.problem
    seen.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_locked(plan(seen).parts)


def test_somebody_who_is_no_person_of_the_account_can_sign(seen: Seen) -> None:
    seen.open_account("Kestrel")
    seen.trigger("sign_plan")
    dialog = shown(seen, SignDialog)
    for party in dialog.parties:
        for _person, box in party.boxes.values():
            box.setChecked(False)
        party.other.setText(f"Notary of {party.party.label}")
    seen.qtbot.mouseClick(dialog.make, LEFT)

    names = {each.name for each in plan(seen).parts.signatures}
    assert len(names) == len(plan(seen).parts.parties)
    assert is_locked(plan(seen).parts)


def test_details_of_a_signed_plan_show_what_was_signed_locked(seen: Seen) -> None:
    seen.open_account("Kestrel")
    parts = plan(seen).parts
    signers = tuple(Signer(name="Ann", party_id=each.id) for each in parts.parties[:2])
    today = seen.desk.workspace.now().date()
    seen.desk.context.run(SignPlan(plan_id=parts.head.id, signers=signers, signed_on=today))
    seen.trigger("edit_plan")
    dialog = shown(seen, Details)
    fields = dialog.form.fields

    assert fields["title"].lock_reason.startswith("Signed as version")
    assert fields["starts_on"].lock_reason
    assert not fields["next_review"].lock_reason
    dialog.reject()


def test_the_status_moves_from_the_side_column(seen: Seen) -> None:
    seen.open_account("Kestrel")
    assert seen.window.side.status.text() == "Active"
    seen.qtbot.mouseClick(seen.window.side.status, LEFT)
    dialog = shown(seen, PlanLife)

    press(seen, dialog, "Close the plan")

    assert plan(seen).parts.head.status is PlanStatus.CLOSED
    press(seen, dialog, "Take it up again")
    assert plan(seen).parts.head.status is PlanStatus.IN_REVIEW
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.window.side.status.text() == "In review")


def test_after_a_step_the_keyboard_is_on_the_next_one(seen: Seen) -> None:
    seen.open_account("Kestrel")
    seen.qtbot.mouseClick(seen.window.side.status, LEFT)
    dialog = shown(seen, PlanLife)
    review = dialog.offered[1]
    review.setFocus()

    seen.qtbot.keyClick(review, Qt.Key.Key_Space)

    assert plan(seen).parts.head.status is PlanStatus.IN_REVIEW
    seen.qtbot.waitUntil(dialog.offered[0].hasFocus)
    dialog.reject()


def test_agreeing_from_where_the_plan_is_leads_back_there(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.qtbot.mouseClick(seen.window.side.status, LEFT)
    life = shown(seen, PlanLife)
    life.accept()
    life.agreeing_wanted.emit()

    shown(seen, NotAgreed).reject()

    shown(seen, PlanLife).reject()


def test_what_is_not_agreed_is_agreed_many_at_a_time(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("not_agreed")
    dialog = shown(seen, NotAgreed)
    waiting = not_agreed(plan(seen))
    theirs = [each for each in waiting if each.wait is Wait.FOR_US]
    for row in range(dialog.model.rowCount()):
        item = dialog.model.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in theirs:
            item.setCheckState(Qt.CheckState.Checked)

    seen.qtbot.mouseClick(dialog.agree, LEFT)

    left = not_agreed(plan(seen))
    assert len(left) == len(waiting) - len(theirs)
    assert not any(each.wait is Wait.FOR_US for each in left)
    assert seen.window.acts["undo"].text() == f"Undo: agree {len(theirs)} items"
    dialog.reject()


def test_what_is_ours_only_is_proposed_before_it_is_agreed(seen: Seen) -> None:
    seen.open_account("Alder")
    goal = AddItem(kind="goal", parent_id=seen.desk.place.plan_id, values={"title": "Ours"})
    seen.desk.context.run_or_say(goal)
    seen.trigger("not_agreed")
    dialog = shown(seen, NotAgreed)
    ours = [each for each in not_agreed(plan(seen)) if each.wait is Wait.OURS_ONLY]
    assert ours
    seen.qtbot.mouseClick(dialog.all, LEFT)
    assert not dialog.agree.isEnabled()

    seen.qtbot.mouseClick(dialog.propose, LEFT)

    assert not any(each.wait is Wait.OURS_ONLY for each in not_agreed(plan(seen)))
    dialog.reject()


def test_the_next_plan_is_made_once_all_is_decided_and_then_shown(seen: Seen) -> None:
    seen.open_account("Alder")
    old = plan(seen)
    seen.trigger("next_plan")
    dialog = shown(seen, NextPeriod)
    assert dialog.undecided
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert dialog.isVisible()
    for row in dialog.undecided:
        seen.qtbot.keyClick(row.choice.findChildren(QPushButton)[0], Qt.Key.Key_Right)
    seen.qtbot.mouseClick(dialog.make, LEFT)

    new = plan(seen)
    assert new.parts.head.id != old.parts.head.id
    assert new.parts.head.title == "2028 joint plan"
    assert [each.title for each in new.parts.goals] == [each.title for each in old.parts.goals]
    assert all(not each.is_agreed for each in new.parts.goals)
    heads = seen.desk.context.read(lambda link: plans_of_account(link, seen.desk.place.account_id))
    assert len(heads) == 2
    assert seen.window.acts["undo"].text() == "Undo: start 2028 joint plan from 2027 joint plan"
    seen.trigger("undo")
    assert (seen.desk.place.plan_id, seen.desk.place.section) == (old.parts.head.id, "overview")
    seen.trigger("redo")
    assert (seen.desk.place.plan_id, seen.desk.place.section) == (new.parts.head.id, "overview")


def test_the_next_plan_is_decided_with_the_keyboard_alone(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("next_plan")
    dialog = shown(seen, NextPeriod)
    width = dialog.width()

    def press(key: Qt.Key) -> None:
        focus = dialog.focusWidget()
        assert focus is not None
        seen.qtbot.keyClick(focus, key)

    for _ in range(3):  # title, start, end
        press(Qt.Key.Key_Tab)
    first, second = dialog.offers.rows[:2]
    press(Qt.Key.Key_Right)
    assert first.fate is Fate.LEAVE
    press(Qt.Key.Key_Down)
    assert second.fate is Fate.CARRY
    for row in dialog.offers.rows[2:]:
        press(Qt.Key.Key_Down)
        assert row.isAncestorOf(dialog.focusWidget())
        assert row.choice.visibleRegion().boundingRect() == row.choice.rect()
        if row.fate is None:
            press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)

    assert dialog.focusWidget() is dialog.closes  # the items are one stop
    assert dialog.undecided == []
    assert dialog.width() == width
    press(Qt.Key.Key_Return)
    assert plan(seen).parts.head.title == "2028 joint plan"


def test_a_period_that_makes_no_sense_is_said_under_its_field(seen: Seen) -> None:
    seen.open_account("Kestrel")
    seen.trigger("next_plan")
    dialog = shown(seen, NextPeriod)
    for row in dialog.undecided:
        seen.qtbot.keyClick(row.choice.findChildren(QPushButton)[0], Qt.Key.Key_Right)
    ends = dialog.form.fields["ends_on"]
    seen.qtbot.keyClick(ends.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seen.qtbot.keyClicks(ends.control, "1 Jan 2020")
    seen.qtbot.mouseClick(dialog.make, LEFT)

    assert ends.problem
    dialog.reject()


def test_a_version_is_kept_under_a_name(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("keep_version")
    dialog = shown(seen, KeepVersionDialog)
    seen.qtbot.mouseClick(dialog.make, LEFT)
    assert dialog.name.problem == "Give it a name first."
    seen.qtbot.keyClicks(dialog.editor.widget, "Before the board")
    seen.qtbot.keyClick(dialog.editor.widget, Qt.Key.Key_Return)

    versions = seen.desk.context.read(lambda link: list_versions(link, seen.desk.place.plan_id))
    assert versions[0].label == "Before the board"


def test_an_archived_account_leaves_the_list_and_comes_back(seen: Seen) -> None:
    seen.open_account("Kestrel")
    account_id = seen.desk.place.account_id
    seen.trigger("archive_account")
    assert seen.desk.place.is_home
    seen.qtbot.waitUntil(lambda: seen.conduct.book.line(account_id) is None)
    seen.trigger("archived_accounts")
    dialog = shown(seen, ArchivedAccounts)
    assert dialog.model.rowCount() == 1

    seen.qtbot.mouseClick(dialog.back, LEFT)

    assert not dialog.list.isVisible()
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.conduct.book.line(account_id) is not None)


def test_archiving_the_last_account_leaves_a_way_back_to_it(seen: Seen) -> None:
    context = seen.desk.context
    for each in seen.desk.workspace.portfolio():
        context.run(ArchiveAccount(account_id=each.account_id))
    seen.qtbot.waitUntil(lambda: seen.conduct.first_run is not None)
    first = seen.conduct.first_run
    assert first is not None
    seen.qtbot.waitUntil(first.archived.isVisible)

    seen.qtbot.mouseClick(first.archived, LEFT)

    dialog = shown(seen, ArchivedAccounts)
    seen.qtbot.mouseClick(dialog.back, LEFT)
    dialog.reject()
    seen.qtbot.waitUntil(lambda: not first.isVisible())


def test_a_dialog_that_was_closed_hears_no_more_of_changes(seen: Seen) -> None:
    seen.open_account("Kestrel")
    for key in ("plan_status", "not_agreed", "archived_accounts"):
        seen.trigger(key)
        for dialog in seen.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    seen.desk.context.run_or_say(
        SetField(kind="plan", item_id=seen.desk.place.plan_id, field="title", value="Renamed")
    )

    assert plan(seen).parts.head.title == "Renamed"


def test_a_narrow_window_lists_the_plans_of_the_account_in_the_menu(opened: Opened) -> None:
    seen = opened(1024, 700)
    seen.open_account("Kestrel")
    old = seen.desk.place.plan_id
    menu = seen.window.acts.menu("plan").findChild(QMenu, "other_plans")
    assert isinstance(menu, QMenu)
    assert not menu.menuAction().isVisible()
    seen.trigger("next_plan")
    dialog = shown(seen, NextPeriod)
    for row in dialog.undecided:
        seen.qtbot.keyClick(row.choice.findChildren(QPushButton)[0], Qt.Key.Key_Right)
    dialog.closes.setChecked(True)
    seen.qtbot.mouseClick(dialog.make, LEFT)

    new = seen.desk.place.plan_id
    assert [each.isChecked() for each in menu.actions()] == [True, False]
    assert menu.actions()[1].text().endswith("(closed)")
    menu.actions()[1].trigger()
    assert seen.desk.place.plan_id == old != new
    assert not banner(seen).isHidden()
    assert banner(seen).words.text() == "This plan is closed."
