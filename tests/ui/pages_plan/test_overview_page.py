"""The overview: what it says, where it leads, and how it fits into windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from partnerdesk.commands.items import SetField
from tests.ui.pages_plan.alder_plan import NOTE
from tests.ui.pages_plan.conftest import Rig
from ui.pages.overview.page import OverviewPage


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
    cards: list[QWidget] = [*page.cards, page.private]
    boxes = [each.geometry() for each in cards]

    assert all(page.board.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])
    assert page.board.width() <= 1760
    assert page.area.horizontalScrollBar().maximum() == 0


def test_the_wide_page_has_three_rows_and_needs_no_scrolling(rig: Rig) -> None:
    page = rig.show(OverviewPage)
    rows = {each.y() for each in (*page.cards, page.private)}

    assert len(rows) == 3
    assert page.area.verticalScrollBar().maximum() == 0


def test_the_narrow_page_has_two_columns_with_the_private_card_last(rig: Rig) -> None:
    page = rig.show(OverviewPage, 968, 591)

    assert page.circle.y() == page.vision.y()
    assert page.session.y() == page.balance.y()
    assert page.private.y() == max(each.y() for each in (*page.cards, page.private))
