"""The calendar of the dialogue: days by keyboard, everything dated as a list, sessions added."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from partnerdesk.domain.dialogue import Channel
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from ui.pages.dialogue.calendar_page import CalendarPage
from ui.pages.dialogue.page import DialoguePage

SESSION, ACTION = "November session", "Send the drawings"


def calendar(rig: Rig, width: int = 1208) -> CalendarPage:
    page = rig.show(DialoguePage, width)
    page.show_view("calendar")
    shown = page.current
    assert isinstance(shown, CalendarPage)
    return shown


def titles(page: CalendarPage) -> list[str]:
    return [each.entry.title if each.entry else each.text for each in page.list.lines.lines]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 21)),
        (Qt.Key.Key_Right, date(2026, 11, 23)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_Down, date(2026, 11, 29)),
        (Qt.Key.Key_PageUp, date(2026, 10, 22)),
        (Qt.Key.Key_PageDown, date(2026, 12, 22)),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
        (Qt.Key.Key_End, date(2026, 11, 30)),
    ],
)
def test_keys_go_from_day_to_day_and_month_to_month(rig: Rig, key: Qt.Key, day: date) -> None:
    page = calendar(rig)
    assert page.grid.day == TODAY

    QTest.keyClick(page.grid, key)

    assert page.grid.day == day
    assert page.month.text() == f"{day:%B %Y}"


def test_a_day_says_what_it_holds(rig: Rig) -> None:
    page = calendar(rig)

    page.grid.choose(date(2026, 11, 24))
    said = page.grid.accessibleName()
    page.grid.choose(date(2026, 11, 25))

    assert SESSION in said
    assert page.grid.accessibleName() == "Wed 25 Nov 2026: nothing on this day"


def test_what_is_late_stands_on_top_of_what_is_to_come(rig: Rig) -> None:
    page = calendar(rig)

    assert titles(page) == ["November 2026", ACTION, SESSION]
    page.span._clicked("past")

    assert titles(page) == []
    assert page.nothing.isVisible()


def test_choosing_a_day_finds_its_entry_in_the_list_also_in_the_past(rig: Rig) -> None:
    held = rig.alder.add(
        "touchpoint",
        {
            "title": "Kick-off",
            "starts_at": datetime(2026, 10, 6, 9, 0, tzinfo=UTC),
            "status": "held",
        },
    )
    page = calendar(rig)

    page.grid.choose(date(2026, 10, 6))

    assert page.span.current == "past"
    assert page.list.current_key == f"touchpoint {held}"


def test_enter_on_a_day_leads_to_its_only_entry(rig: Rig) -> None:
    page = calendar(rig)
    page.grid.choose(date(2026, 11, 24))

    QTest.keyClick(page.grid, Qt.Key.Key_Return)

    assert rig.went[-1].item_id == rig.alder.ids[SESSION]
    assert rig.went[-1].section == "dialogue"


def test_enter_on_a_day_with_several_goes_into_the_list(rig: Rig) -> None:
    party = rig.alder.ids["us"]
    values = {"title": "Bring the rolls", "party_id": party, "due_on": date(2026, 11, 24)}
    rig.alder.add("action", values)
    page = calendar(rig)
    page.grid.choose(date(2026, 11, 24))

    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert rig.went[-1].item_id == rig.alder.ids[SESSION]


@pytest.mark.parametrize("key", [Qt.Key.Key_Insert, Qt.Key.Key_Return])
def test_a_session_is_added_on_the_day_chosen(rig: Rig, key: Qt.Key) -> None:
    page = calendar(rig)
    page.grid.choose(date(2026, 12, 3))

    QTest.keyClick(page.grid, key)

    made = rig.parts.touchpoints[-1]
    local = made.starts_at.astimezone()
    assert (local.date(), local.hour, made.channel) == (
        date(2026, 12, 3),
        10,
        Channel.PLANNING_SESSION,
    )
    assert rig.went[-1].item_id == made.id


def test_a_day_is_chosen_by_the_mouse(rig: Rig) -> None:
    page = calendar(rig)
    cell = page.grid.cell(date(2026, 11, 24))

    QTest.mouseClick(
        page.grid,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(int(cell.center().x()), int(cell.center().y())),
    )

    assert page.grid.day == date(2026, 11, 24)
    assert page.list.current_key == f"touchpoint {rig.alder.ids[SESSION]}"


def test_weeks_begin_as_the_language_has_it(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    british = calendar(rig)
    assert british.grid.weeks[0][0].weekday() == 0

    monkeypatch.setattr("ui.pages.dialogue.calendar_page.locale_of", lambda _context: "en_US")
    american = CalendarPage(rig.context)
    rig.qtbot.addWidget(american)

    assert american.grid.weeks[0][0].weekday() == 6
    assert american.grid._names[0] == "Sun"


def test_years_that_cannot_be_meant_are_not_reached(rig: Rig) -> None:
    page = calendar(rig)
    page.grid.choose(date(2199, 12, 31))

    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)

    assert page.grid.day == date(2199, 12, 31)


def test_days_in_a_row_stand_on_each_of_them(rig: Rig) -> None:
    starts = datetime(2026, 12, 1).astimezone()
    rig.alder.add(
        "touchpoint", {"title": "Fair", "starts_at": starts.astimezone(UTC), "minutes": 2 * 1440}
    )
    page = calendar(rig)

    days = [date(2026, 12, at) for at in (1, 2, 3)]

    assert [[each.title for each in page.grid.on(day)] for day in days] == [["Fair"], ["Fair"], []]
    assert "until" in page.grid.on(days[0])[0].below


def test_an_empty_plan_offers_to_plan_a_session(blank: Rig) -> None:
    page = calendar(blank)
    assert page.nothing.isVisible()
    assert not page.list.isVisible()

    QTest.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)

    assert len(blank.parts.touchpoints) == 1


def test_the_calendar_is_drawn_however_little_room_there_is(rig: Rig) -> None:
    party = rig.alder.ids["us"]
    for number in range(12):
        values = {"title": f"{'Long' * 70} {number}", "party_id": party, "due_on": TODAY}
        rig.alder.add("action", values, shared=False)
    page = calendar(rig)

    sizes = {(1208, 791): True, (640, 300): True, (420, 240): True}
    drawn = []
    for width, height in sizes:
        page.grid.setFixedSize(width // 2, height // 2)
        drawn.append(page.grid.grab().isNull())

    assert drawn == [False] * len(sizes)
    assert len(page.grid.on(TODAY)) == 12


def test_an_entry_is_deleted_in_the_list_and_comes_back(rig: Rig) -> None:
    page = calendar(rig)
    page.grid.choose(date(2026, 11, 24))
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert rig.parts.touchpoints == ()
    assert titles(page) == ["November 2026", ACTION]
    QTest.mouseClick(page.deeds.deleting["touchpoint"].toast.button, Qt.MouseButton.LeftButton)

    assert titles(page) == ["November 2026", ACTION, SESSION]


def test_the_menu_of_an_entry_takes_its_next_step(rig: Rig) -> None:
    page = calendar(rig)
    entry = next(line.entry for line in page.list.lines.lines if line.entry)
    assert entry.title == ACTION
    menu = page.deeds.menu(entry)

    done = next(each for each in menu.actions() if each.text() == "Done today")
    done.trigger()

    assert not rig.parts.actions[0].is_overdue(TODAY)
    assert page.nothing.isVisible() is False
    menu.close()


def test_an_entry_is_kept_to_ourselves_and_shared_again(rig: Rig) -> None:
    page = calendar(rig)
    for words in ("Keep to ourselves", "Share with Alder"):
        entry = next(line.entry for line in page.list.lines.lines if line.entry)
        menu = page.deeds.menu(entry)

        next(each for each in menu.actions() if each.text() == words).trigger()

        assert rig.plan.is_ours_only(entry.id) is (words == "Keep to ourselves")
        menu.close()
