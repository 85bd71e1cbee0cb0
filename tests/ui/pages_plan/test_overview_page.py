"""The overview: what it says, where it leads, and how it fits into windows."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from partnerdesk.commands.agreement import ProposeItem
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.plan_life import SetPlanStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus
from tests.ui.pages_plan.alder_plan import NOTE
from tests.ui.pages_plan.conftest import Rig
from ui.dialogs.plan_life_agree import NotAgreed
from ui.look.focus_ring import FocusWatcher
from ui.pages.overview.page import OverviewPage
from ui.pages.tab_order import tab_stops

_INSIDE = QPoint(5, -5)


def _cards(page: OverviewPage) -> list[QWidget]:
    return [*page.cards, page.private]


def led_to(rig: Rig) -> tuple[str, str]:
    place = rig.went[-1]
    assert (place.account_id, place.plan_id) == (rig.alder.account_id, rig.alder.plan_id)
    return place.section, place.item_id


def test_cards_tell_the_plan_in_figures(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    assert page.session.door.accessibleName() == "Next session, in 2 days"
    assert page.session.when.text() == "Tue 24 Nov, 10:00, Plant 2, room B"
    assert page.goals.count.text() == "4 of 7 agreed"
    assert page.balance.index.text() == "0.81"
    assert page.balance.returns.text() == "Back per euro put in: Brightwell 1.35, Alder 1.66"
    assert page.commitments.overdue.words.text() == "1 overdue"
    assert page.private.text.toPlainText() == NOTE
    assert not page.missing.isVisible()


def test_lines_read_like_sentences(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    assert page.goals.lines.lines[0].accessibleName() == (
        "Packaging waste per case, 42 g to 25 g, now 36 g, Agreed"
    )
    assert page.commitments.lines.lines[0].accessibleName() == (
        "Trial tooling drawings, Brightwell, 4 days late"
    )
    assert page.risks.lines.lines[0].accessibleName() == (
        "Recycled film supply shortfall, €54k, Brightwell 50%, Alder 50%"
    )


@pytest.mark.parametrize(
    ("card", "section"),
    [
        ("circle", "people"),
        ("vision", "vision"),
        ("goals", "goals"),
        ("balance", "rewards"),
        ("risks", "risks"),
        ("commitments", "resources"),
    ],
)
def test_each_title_leads_to_its_section_by_mouse_and_keyboard(
    rig: Rig, card: str, section: str
) -> None:
    door = getattr(rig.show(OverviewPage), card).door

    QTest.mouseClick(door, Qt.MouseButton.LeftButton)
    door.setFocus()
    QTest.keyClick(door, Qt.Key.Key_Return)

    assert [place.section for place in rig.went] == [section, section]


def test_arrows_choose_a_line_and_enter_opens_the_item(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    first, second, *_ = page.goals.lines.lines
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)

    assert led_to(rig) == ("goals", rig.alder.ids["Line change-over time"])


def test_the_agenda_button_leads_to_the_session(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    QTest.mouseClick(page.session.edit, Qt.MouseButton.LeftButton)

    assert led_to(rig) == ("dialogue", rig.alder.ids["November session"])


def test_the_private_note_is_stored_as_one_step_when_the_keyboard_leaves(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    page.private.text.setFocus()
    page.private.text.selectAll()

    QTest.keyClicks(page.private.text, "Bring cake")
    page.goals.door.setFocus()

    assert rig.plan.note_on(rig.alder.plan_id) == "Bring cake"
    rig.alder.workspace.undo()
    assert page.private.text.toPlainText() == NOTE


def test_the_private_note_is_stored_when_the_window_closes(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    page.private.text.setFocus()
    QTest.keyClicks(page.private.text, "Half ")

    assert page.flush()

    assert rig.plan.note_on(rig.alder.plan_id).startswith("Half ")


def test_a_change_elsewhere_shows_at_once(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    waste = rig.alder.ids["Packaging waste per case"]

    rig.alder.run(SetField(kind="goal", item_id=waste, field="title", value="Less waste"))

    assert page.goals.lines.lines[0].accessibleName().startswith("Less waste")
    assert page.goals.count.text() == "3 of 7 agreed"


def test_an_empty_plan_says_kindly_what_it_needs(blank: Rig) -> None:
    page = blank.show(OverviewPage)
    links = [each for each in page.missing.findChildren(QPushButton) if each.isVisible()]

    assert page.missing.isVisible()
    assert [each.text() for each in links] == [
        "a shared vision",
        "a shared goal",
        "a risk with shares",
        "a commitment of Brightwell",
        "a commitment of Alder",
        "a reward with a split",
        "the next session",
    ]
    assert page.goals.empty.isVisible()
    assert page.session.door.accessibleName() == "No session planned"
    assert "nobody puts in anything" in page.balance.returns.text()


def test_each_missing_thing_leads_to_its_place(blank: Rig) -> None:
    page = blank.show(OverviewPage)
    links = [each for each in page.missing.findChildren(QPushButton) if each.isVisible()]

    for each in links:
        each.setFocus()
        QTest.keyClick(each, Qt.Key.Key_Return)

    assert [place.section for place in blank.went] == [
        *("vision", "goals", "risks", "resources", "resources", "rewards", "dialogue"),
    ]


def test_a_gap_in_a_goal_names_the_goal(blank: Rig) -> None:
    goal = blank.alder.add("goal", {"title": "Less waste"})
    page = blank.show(OverviewPage)

    link = next(e for e in page.missing.findChildren(QPushButton) if "target" in e.text())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    assert link.text() == "a target for “Less waste”"
    assert led_to(blank) == ("goals", goal)


@pytest.mark.parametrize(("width", "height"), [(1208, 791), (968, 591), (2280, 1331)])
def test_cards_neither_overlap_nor_leave_the_page(rig: Rig, width: int, height: int) -> None:
    page = rig.show(OverviewPage, width, height)
    cards = [each for each in _cards(page) if each.isVisible()]
    boxes = [each.geometry() for each in cards]

    assert all(page.board.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])
    assert page.board.width() <= 1760
    assert page.area.horizontalScrollBar().maximum() == 0


def test_the_wide_page_has_three_rows_and_needs_no_scrolling(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    rows = {each.y() for each in _cards(page) if each.isVisible()}

    assert len(rows) == 3
    assert page.area.verticalScrollBar().maximum() == 0


def test_the_narrow_page_has_two_columns_with_the_private_card_last(rig: Rig) -> None:
    page = rig.show(OverviewPage, 968, 591)

    assert page.circle.y() == page.vision.y()
    assert page.session.y() == page.balance.y()
    assert page.private.y() == max(each.y() for each in _cards(page))


def test_a_card_leads_to_its_section_wherever_it_is_clicked(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    for card in page.cards[:7]:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomLeft() + _INSIDE)

    assert [place.section for place in rig.went] == [
        *("people", "vision", "dialogue", "goals", "rewards", "risks", "resources"),
    ]


def test_the_ring_goes_round_the_card_whose_title_has_the_keyboard(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    app = QApplication.instance()
    assert app is not None
    watcher = app.findChild(FocusWatcher, "focus_watcher")
    assert watcher is not None

    page.balance.door.setFocus(Qt.FocusReason.TabFocusReason)

    assert watcher.ring is not None
    assert watcher.ring.target is page.balance


def test_the_keyboard_comes_to_the_first_card_and_never_to_the_whole_page(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    page.setFocus()

    assert page.circle.door.hasFocus()
    assert page.area.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.area not in list(tab_stops(page))


def test_page_keys_scroll_a_page_that_is_too_low(rig: Rig) -> None:
    page = rig.show(OverviewPage, 968, 591)
    page.setFocus()

    QTest.keyClick(page.circle.door, Qt.Key.Key_End)
    assert page.area.verticalScrollBar().value() == page.area.verticalScrollBar().maximum() > 0
    QTest.keyClick(page.circle.door, Qt.Key.Key_Home)

    assert page.area.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("width", "is_card"), [(968, True), (1208, False), (2280, True)])
def test_the_health_has_a_card_where_there_is_room(rig: Rig, width: int, is_card: bool) -> None:
    page = rig.show(OverviewPage, width, 900)

    assert page.health.isVisible() is is_card
    assert page.heading.health.isVisible() is not is_card
    QTest.mouseClick(
        page.health.door if is_card else page.heading.health, Qt.MouseButton.LeftButton
    )
    assert led_to(rig) == ("health", "")


def test_figures_say_how_they_are_worked_out(rig: Rig) -> None:
    page = rig.show(OverviewPage, 968, 900)

    assert "Balance index: 0.81" in page.balance.how.accessibleDescription()
    assert "return is its expected reward" in page.balance.how.accessibleDescription()
    assert f"Health: {page.health.score.text()}" in page.health.how.accessibleDescription()


def test_an_empty_plan_has_no_figures_to_work_out(blank: Rig) -> None:
    page = blank.show(OverviewPage, 968, 900)

    assert not page.balance.how.isVisible()
    assert not page.health.how.isVisible()
    assert page.health.hint.isVisible()
    assert page.heading.health.text() == "Health: not known yet"


@pytest.mark.parametrize("width", [700, 968, 1208])
def test_long_names_are_cut_before_the_page_scrolls_sideways(blank: Rig, width: int) -> None:
    parties = [party.id for party in blank.parts.parties]
    for party in parties:
        name = SetField(kind="party", item_id=party, field="name", value="Gesellschaft " * 12)
        blank.alder.run(name)
    title = SetField(kind="plan", item_id=blank.alder.plan_id, field="title", value="Plan " * 40)
    blank.alder.run(title)

    page = blank.show(OverviewPage, width, 800)

    assert page.area.horizontalScrollBar().maximum() == 0


def test_a_score_of_goals_alone_says_that_only_goals_are_known(blank: Rig) -> None:
    today = blank.alder.clock.at.date()
    values = {"title": "Less waste", "baseline": 10, "target": 5, "baseline_on": today}
    goal = blank.alder.add("goal", values)
    measured = {"measured_on": today, "value": 7}
    blank.alder.run(AddItem(kind="measurement", parent_id=goal, values=measured))
    blank.alder.clock.at += timedelta(days=1)
    page = blank.show(OverviewPage)

    assert page.heading.health.text() == "Health: only Goals known"
    assert page.health.course.text() == "Only Goals known"


def test_what_waits_for_us_is_said_and_leads_to_all_that_is_not_agreed(rig: Rig) -> None:
    changed = rig.alder.ids["On time, in full"]
    rig.alder.set("goal", changed, "target", 99)
    page = rig.show(OverviewPage)
    said = page.heading.waiting

    assert said.text() == "Waiting for us: 1, Changed since agreed: 1"
    QTest.mouseClick(said, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(NotAgreed)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_waiting_says_nothing(blank: Rig) -> None:
    assert not blank.show(OverviewPage).heading.waiting.isVisible()


def test_a_goal_that_waits_for_our_answer_comes_after_the_first_ones(rig: Rig) -> None:
    last = rig.alder.add("goal", {"title": "Their wish"})
    rig.alder.run(ProposeItem(kind="goal", item_id=last, side=Side.THEM))
    page = rig.show(OverviewPage)

    named = [line.item_id for line in page.goals.lines.lines]
    assert named[3:5] == [rig.alder.ids["Recycled content in film"], last]


def test_an_agreed_plan_needs_nothing_to_be_agreed(blank: Rig) -> None:
    page = blank.show(OverviewPage)
    assert page.missing.isVisible()

    for status in (PlanStatus.IN_DISCUSSION, PlanStatus.AGREED):
        blank.alder.run(SetPlanStatus(plan_id=blank.alder.plan_id, status=status))

    assert not page.missing.isVisible()


def test_a_unit_that_is_a_word_is_said_once_behind_the_target(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    said = [line.accessibleName() for line in page.goals.lines.lines]
    assert any("3.5 to 1 days, now 2" in each for each in said)
    assert any("55 min to 30 min, now 48" in each for each in said)


def test_a_narrow_window_says_only_what_waits_for_us(rig: Rig) -> None:
    rig.alder.set("goal", rig.alder.ids["On time, in full"], "target", 99)
    page = rig.show(OverviewPage, 968, 700)

    assert page.heading.waiting.text() == "Waiting for us: 1"
    assert "changed since" in page.heading.waiting.toolTip()


def test_a_person_of_the_circle_leads_to_their_row(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    canvas = page.circle.view
    person = canvas.members[0]
    mark = canvas.mark(person.key)

    assert mark.accessibleName().startswith(person.name)
    assert canvas.picture.naming == "none"
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton, pos=mark.rect().center())
    assert (rig.went[-1].section, rig.went[-1].item_id) == ("people", person.key)

    rig.went.clear()
    canvas.choose(canvas.members[-1].key, with_focus=True)
    QTest.keyClick(canvas.mark(canvas.current), Qt.Key.Key_Space)
    assert not canvas.lifted
    QTest.keyClick(canvas.mark(canvas.current), Qt.Key.Key_Return)
    assert rig.went[-1].item_id == canvas.current


def test_beside_the_people_the_card_leads_to_the_section(rig: Rig) -> None:
    page = rig.show(OverviewPage)

    QTest.mouseClick(page.circle.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert (rig.went[-1].section, rig.went[-1].item_id) == ("people", "")
