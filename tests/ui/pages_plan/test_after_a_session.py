"""What follows a session: caught in one line each, held, shared, and kept where it cannot be."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.visibility import Visibility
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from tests.ui.pages_plan.talks import (
    SESSION,
    caught,
    detail,
    last_contact,
    session,
    step,
    talk,
)
from ui.pages.dialogue.page import DialoguePage


def test_enter_catches_an_action_and_stays_for_the_next(rig: Rig) -> None:
    page = rig.show(DialoguePage)

    line = caught(page, "action", "Send the drawings again")
    second = caught(page, "action", "Open the plant data @Maria by 3 Dec")

    first_action, second_action = rig.parts.actions[-2:]
    assert line.hasFocus()
    assert line.text() == ""
    assert first_action.title == "Send the drawings again"
    assert first_action.party_id == rig.alder.ids["us"]
    assert first_action.due_on == TODAY + timedelta(days=14)
    assert (second_action.title, second_action.due_on) == (
        "Open the plant data",
        date(2026, 12, 3),
    )
    assert second_action.owner_id == rig.alder.ids["Maria Costa"]
    assert second_action.party_id == rig.alder.ids["them"]
    assert [each.accessibleName() for each in detail(page).capture.caught.lines] == [
        "Send the drawings again, Brightwell, 6 Dec",
        "Open the plant data, Maria Costa, 3 Dec",
    ]
    assert second is line


def test_decisions_and_issues_are_caught_with_their_day(rig: Rig) -> None:
    held = rig.alder.add(
        "touchpoint",
        {"title": "Call", "starts_at": datetime(2026, 11, 19, 9, tzinfo=UTC)},
        key="call",
    )
    page = rig.show(DialoguePage)
    talk(page).select_item(held)

    caught(page, "decision", "Trials on Fridays only")
    caught(page, "issue", "Labels fall off @Tom")

    decision, issue = rig.parts.decisions[-1], rig.parts.issues[-1]
    assert (decision.title, decision.decided_on) == ("Trials on Fridays only", date(2026, 11, 19))
    assert (issue.title, issue.asked_on) == ("Labels fall off", date(2026, 11, 19))
    assert issue.asked_by_id == rig.alder.ids["Tom Eriksen"]
    assert {other for _, other in rig.parts.links_of(held)} == {decision.id, issue.id}


def test_one_undo_takes_a_caught_line_back_with_its_link(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = rig.parts
    caught(page, "action", "Send the rolls")
    assert rig.alder.workspace.undo_state().undo_label == "note Send the rolls"

    rig.alder.workspace.undo()

    assert (rig.parts.actions, rig.parts.links) == (before.actions, before.links)
    assert not detail(page).capture.caught.isVisible()


def test_what_is_caught_in_prepare_is_ours_only_until_it_is_shared(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    caught(page, "action", "Send the rolls")
    action = rig.parts.actions[-1]
    assert rig.plan.is_ours_only(action.id)
    share = detail(page).capture.share
    assert share.text() == "Share 1 with Alder"

    QTest.mouseClick(share, Qt.MouseButton.LeftButton)

    assert not rig.plan.is_ours_only(action.id)
    assert not share.isVisible()


def test_a_half_typed_line_is_caught_when_the_keyboard_leaves_it(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    line = detail(page).capture.lines["decision"]
    line.setFocus()
    QTest.keyClicks(line, "Not lost")

    talk(page).table.setFocus()

    assert rig.parts.decisions[-1].title == "Not lost"


def test_it_happened_notes_the_last_contact_of_the_other_side(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    held = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    talk(page).select_item(held)
    people = detail(page).people
    assert people is not None
    for name in ("Maria Costa", "Jonas Weber"):
        people.boxes[rig.alder.ids[name]].click()

    step(page, "It happened")

    assert session(rig, "call").status is TouchpointStatus.HELD
    assert last_contact(rig, "Maria Costa") == date(2026, 11, 20)
    assert last_contact(rig, "Jonas Weber") is None


def test_the_status_field_notes_the_last_contact_as_well(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    held = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    talk(page).select_item(held)
    people = detail(page).people
    assert people is not None
    people.boxes[rig.alder.ids["Maria Costa"]].click()
    combo = detail(page).form.frames["status"].control
    assert isinstance(combo, QComboBox)
    combo.setFocus()

    QTest.keyClick(combo, Qt.Key.Key_Down)

    assert session(rig, "call").status is TouchpointStatus.HELD
    assert last_contact(rig, "Maria Costa") == date(2026, 11, 20)


def test_a_session_of_next_week_that_took_place_today_moves_to_today(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = session(rig).starts_at.astimezone()

    step(page, "It happened today")

    now = session(rig).starts_at.astimezone()
    assert (now.date(), now.time()) == (TODAY, before.time())
    assert last_contact(rig, "Maria Costa") == TODAY
    rig.alder.workspace.undo()
    assert session(rig).starts_at == before


def test_a_session_without_people_does_not_break_what_is_caught(blank: Rig) -> None:
    values = {"title": "Alone", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    blank.alder.add("touchpoint", values, key="alone")
    page = blank.show(DialoguePage)

    caught(page, "action", "@nobody by someday")
    caught(page, "issue", "   ")

    assert [each.title for each in blank.parts.actions] == ["@nobody by someday"]
    assert blank.parts.issues == ()


def test_too_long_a_line_is_refused_with_a_sentence(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = rig.parts.actions

    line = detail(page).capture.lines["action"]
    line.setText("x" * 301)
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert rig.parts.actions == before
    assert rig.said == ["At most 300 characters; this has 301."]
    assert line.text() == "x" * 301


def test_shared_items_name_nothing_that_is_ours_only(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    caught(page, "action", "Send the rolls")
    action = rig.parts.actions[-1]
    goal = rig.alder.add("goal", {"title": "Win line 4"}, shared=False)
    link = LinkItems(
        plan_id=rig.alder.plan_id,
        from_kind="action",
        from_id=action.id,
        to_kind="goal",
        to_id=goal,
    )
    rig.alder.run(link)
    rig.alder.run(SetVisibility(kind="action", item_ids=(action.id,), visibility=Visibility.SHARED))

    joint = joint_plan_of(rig.plan)

    assert "Send the rolls" in [each.title for each in joint.actions]
    assert "Win line 4" not in repr(joint)


def test_a_line_that_cannot_be_stored_stays_with_its_session(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    other = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    line = detail(page).capture.lines["action"]
    line.setText("x" * 301)

    talk(page).select_item(other)
    at_other = line.text()
    talk(page).select_item(rig.alder.ids[SESSION])

    assert at_other == ""
    assert line.text() == "x" * 301
    assert rig.parts.actions[-1].title != line.text()
