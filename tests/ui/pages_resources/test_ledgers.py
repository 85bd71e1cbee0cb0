"""Ledgers face to face: sums, entries, order, filter, and the keyboard between them."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.items import SetField
from partnerdesk.domain.commitments import CommitmentKind, CommitmentStatus, Rhythm, Tender
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_resources.conftest import Commit, Open
from ui.pages.resources.page import ResourcesPage
from ui.pages.tab_order import tab_stops
from ui.widgets.speech import listen

PAST = date(2026, 11, 18)


def titles(page: ResourcesPage) -> list[list[str]]:
    """Return what is shown in each ledger."""
    found = []
    for ledger in page.ledgers.ledgers:
        rows = {row.id: row.title for row in ledger.table.rows.rows}
        found.append([rows[each] for each in ledger.table.proxy.shown_ids()])
    return found


def entry(page: ResourcesPage, side: int = 0, at: int = 0) -> tuple[str, str, str]:
    cell = page.ledgers.ledgers[side].table.rows.row_at(at).entry
    return cell.amount, cell.due, cell.tone


def test_each_party_has_a_ledger_with_its_sums(desk: Desk, commit: Commit, opened: Open) -> None:
    commit(desk.them, "Line hours", quantity=Decimal(40), unit="h", value_per_unit=5_500,
           rhythm=Rhythm.PER_MONTH, starts_on=date(2027, 1, 1), ends_on=date(2027, 9, 30),
           tender=Tender.IN_KIND)  # fmt: skip
    commit(desk.us, "Engineering", value_per_unit=80_000, delivered=Decimal(15))
    commit(desk.us, "Fund", quantity=Decimal(1), value_per_unit=200_000, tender=Tender.CASH)

    ours, theirs = opened().ledgers.ledgers

    assert (ours.planned.text(), ours.words.text()) == ("€50k", "planned, €12k delivered")
    assert ours.tenders.text() == "€2k in cash, €48k not said"
    assert (theirs.planned.text(), theirs.tenders.text()) == ("€20k", "€20k in kind")
    assert ours.bar.accessibleName() == "Delivered 24%"


def test_ledgers_are_equally_wide_and_high_with_aligned_rows(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    for title in ("a", "b", "c"):
        commit(desk.us, title)
    commit(desk.them, "d")

    ours, theirs = opened().ledgers.ledgers

    assert ours.height() == theirs.height()
    assert abs(ours.width() - theirs.width()) <= 1
    assert ours.table.y() == theirs.table.y()
    assert ours.table.rowHeight(0) == theirs.table.rowHeight(0) == ours.table.rowHeight(2)


def test_entries_tell_what_came_until_when(desk: Desk, commit: Commit, opened: Open) -> None:
    done = {"status": CommitmentStatus.DELIVERED, "ends_on": PAST}
    commit(desk.us, "a", delivered=Decimal(14), ends_on=date(2026, 12, 18))
    commit(desk.us, "b", ends_on=PAST)
    commit(desk.us, "c", delivered_on=date(2026, 11, 10), **done)
    commit(desk.us, "d", delivered_on=date(2026, 11, 20), **done)
    commit(desk.us, "e", status=CommitmentStatus.WITHDRAWN)
    commit(desk.us, "f", quantity=None)
    page = opened()

    assert entry(page, at=0) == ("14 of 60 days", "until 18 Dec", "secondary")
    assert entry(page, at=1) == ("0 of 60 days", "Overdue, 4 days late", "attention")
    assert entry(page, at=2) == ("all 60 days", "Delivered 10 Nov", "secondary")
    assert entry(page, at=3) == ("all 60 days", "Delivered late, 20 Nov", "attention")
    assert entry(page, at=4) == ("0 of 60 days", "Withdrawn", "tertiary")
    assert entry(page, at=5) == ("how much is open", "no last day", "tertiary")
    assert page.ledgers.ledgers[0].overdue.text() == "1 overdue, 1 late"
    assert page.ledgers.ledgers[0].aside.text() == "5 without value, 1 withdrawn"


def test_a_row_reads_like_a_sentence(desk: Desk, commit: Commit, opened: Open) -> None:
    priya = desk.add("person", name="Priya Nair", party_id=desk.us)
    commit(desk.us, "Engineering", value_per_unit=80_000, person_id=priya, ends_on=PAST)
    table = opened().table

    said = table.proxy.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == (
        "Engineering, Brightwell, 0 of 60 days, Overdue, 4 days late, Priya Nair, "
        "€48k, cash or in kind?, Proposed by us"
    )


def test_what_was_withdrawn_stays_in_sight_and_out_of_the_sums(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "Gone", value_per_unit=100_000, status=CommitmentStatus.WITHDRAWN)
    page = opened()

    assert titles(page) == [["Gone"], []]
    assert page.ledgers.ledgers[0].planned.text() == "€0"
    assert page.table.rows.row_at(0).worth.how == "not counted"


def test_sums_by_kind_stand_beside_each_other(desk: Desk, commit: Commit, opened: Open) -> None:
    commit(desk.us, "a", value_per_unit=10_000, kind=CommitmentKind.PEOPLE)
    commit(desk.them, "b", value_per_unit=20_000, kind=CommitmentKind.PEOPLE)
    commit(desk.them, "c", value_per_unit=20_000)
    page = opened()

    assert page.ledgers.kinds.isVisible()
    assert page.ledgers.kinds.told == (
        *("People, Brightwell €6k", "People, Alder €12k"),
        *("Kind not said, Brightwell –", "Kind not said, Alder €12k"),
    )


def test_an_empty_plan_asks_both_sides_alike(desk: Desk, opened: Open) -> None:
    page = opened()
    ours, theirs = page.ledgers.ledgers

    assert ours.nothing.title.text() == "Nothing from Brightwell yet"
    assert theirs.nothing.title.text() == "Nothing from Alder yet"
    assert not page.ledgers.kinds.isVisible()
    assert not page.list.empty_card.isVisible()
    QTest.mouseClick(theirs.nothing.button, Qt.MouseButton.LeftButton)
    assert [each.party_id for each in desk.parts.commitments] == [desk.them]


def test_adding_from_the_head_of_a_ledger_is_for_its_party(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "Ours")
    page = opened()

    QTest.mouseClick(page.ledgers.ledgers[1].add, Qt.MouseButton.LeftButton)
    control = page.detail.title.control
    assert control.hasFocus()
    QTest.keyClicks(control, "Line hours")
    QTest.keyClick(control, Qt.Key.Key_Return)

    assert titles(page) == [["Ours"], ["Line hours"]]
    assert page.table is page.ledgers.ledgers[1].table


def test_a_new_commitment_is_of_the_chosen_party(desk: Desk, commit: Commit, opened: Open) -> None:
    commit(desk.them, "Line hours")

    opened().add()

    assert [each.party_id for each in desk.parts.commitments] == [desk.them, desk.them]


def test_arrows_stay_within_a_ledger_and_lead_to_the_other(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    for party, title in ((desk.us, "a"), (desk.us, "b"), (desk.them, "c"), (desk.them, "d")):
        commit(party, title)
    page = opened()
    ours, theirs = (each.table for each in page.ledgers.ledgers)
    ours.setFocus()

    QTest.keyClick(ours, Qt.Key.Key_Down)
    QTest.keyClick(ours, Qt.Key.Key_Down)
    assert page.detail.item.title == "b"
    QTest.keyClick(ours, Qt.Key.Key_Right)

    assert theirs.hasFocus()
    assert page.detail.item.title == "d"
    assert ours.selected_ids() == []
    QTest.keyClick(theirs, Qt.Key.Key_Left)
    assert ours.hasFocus()
    assert page.detail.item.title == "b"


def test_tab_leads_to_the_other_ledger(desk: Desk, commit: Commit, opened: Open) -> None:
    commit(desk.us, "a")
    commit(desk.them, "b")
    page = opened()
    ours, theirs = page.ledgers.ledgers
    ours.table.setFocus()

    QTest.keyClick(ours.table, Qt.Key.Key_Tab)
    assert theirs.add.hasFocus()
    QTest.keyClick(theirs.add, Qt.Key.Key_Tab)

    assert theirs.table.hasFocus()
    assert page.detail.item.title == "b"


def test_moving_stays_within_a_ledger(desk: Desk, commit: Commit, opened: Open) -> None:
    for party, title in ((desk.us, "a"), (desk.them, "b"), (desk.us, "c"), (desk.them, "d")):
        commit(party, title)
    page = opened()
    assert titles(page) == [["a", "c"], ["b", "d"]]

    page.select_item(desk.parts.commitments[2].id)
    page.table.move_current(-1)
    assert titles(page) == [["c", "a"], ["b", "d"]]
    page.select_item(next(e.id for e in desk.parts.commitments if e.title == "b"))
    page.table.move_current(1)
    assert titles(page) == [["c", "a"], ["d", "b"]]


def test_filter_and_order_work_on_all_ledgers_alike(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "small", value_per_unit=100, ends_on=PAST)
    commit(desk.us, "large", value_per_unit=900)
    commit(desk.them, "done", status=CommitmentStatus.DELIVERED, value_per_unit=100)
    commit(desk.them, "more", value_per_unit=500)
    page = opened()

    page.side.order.choose("value")
    assert titles(page) == [["large", "small"], ["more", "done"]]
    page.side.order.choose("due")
    assert titles(page)[0] == ["small", "large"]
    page.side.order.choose("")
    assert titles(page) == [["small", "large"], ["done", "more"]]

    assert page.list.heading.filter is not None
    page.list.heading.filter._clicked("late")
    assert titles(page) == [["small"], []]

    page.deliver([page.table.rows.rows[0].id])

    assert titles(page) == [[], []]
    assert page.ledgers.ledgers[1].nothing.title.text() == "Nothing to show here"


def test_a_third_party_gets_a_ledger_once_it_puts_something_in(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    third = desk.third_party()
    commit(desk.us, "a")
    page = opened()
    assert len(page.ledgers.ledgers) == 2
    assert page.ledgers.others.isVisible()

    page.add_for(third)
    QApplication.processEvents()

    assert [each.party.id for each in page.ledgers.ledgers] == [desk.us, desk.them, third]
    assert titles(page)[2] == ["New commitment"]
    assert page.ledgers.ledgers[2].y() > page.ledgers.ledgers[0].y()
    desk.workspace.undo()
    assert len(page.ledgers.ledgers) == 2


def test_changing_the_party_moves_the_entry_over(desk: Desk, commit: Commit, opened: Open) -> None:
    item = commit(desk.us, "a")
    page = opened()

    desk.run(SetField(kind="commitment", item_id=item, field="party_id", value=desk.them))

    assert titles(page) == [[], ["a"]]
    assert page.detail.item.party_id == desk.them


@pytest.mark.parametrize("width", [600, 968])
def test_a_narrow_page_shows_one_ledger_at_a_time(
    desk: Desk, commit: Commit, opened: Open, width: int
) -> None:
    commit(desk.us, "a")
    theirs = commit(desk.them, "b")
    page = opened(width, 591)
    ledgers = page.ledgers
    assert ledgers.switch is not None
    assert [each.isVisible() for each in ledgers.ledgers] == [True, False]

    page.open_plan(desk.plan_id, theirs)
    assert [each.isVisible() for each in ledgers.ledgers] == [False, True]
    ledgers.switch._clicked("kinds")

    assert ledgers.kinds.isVisible()
    assert not any(each.isVisible() for each in ledgers.ledgers)


def test_deleting_the_last_entry_goes_on_in_the_other_ledger(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "a")
    commit(desk.them, "b")
    page = opened()

    page.delete_selected()

    assert titles(page) == [[], ["b"]]
    assert page.detail.item.title == "b"


def test_hundreds_of_entries_with_long_words_fit(desk: Desk, commit: Commit, opened: Open) -> None:
    for number in range(60):
        commit(desk.us, f"{'W' * 297}{number}", unit="u" * 40)
    page = opened()

    assert page.ledgers.height() <= page.height()
    assert page.table.verticalScrollBar().maximum() > 0
    assert page.ledgers.ledgers[0].width() <= page.ledgers.width() // 2


def test_the_menu_filters_where_the_heading_has_no_room(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "late", ends_on=PAST)
    commit(desk.us, "fine")
    page = opened(968, 591)
    assert page.list.heading.filter is not None
    assert not page.list.heading.filter.isVisible()

    page.side.order.filters["late"].trigger()
    assert titles(page)[0] == ["late"]

    page.add()
    assert page.side.order.filters["all"].isChecked()
    assert len(titles(page)[0]) == 3


def test_the_totals_are_reached_and_told_by_keyboard(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "a", value_per_unit=10_000, kind=CommitmentKind.PEOPLE)
    page = opened()
    kinds = page.ledgers.kinds
    said: list[str] = []
    end = listen(lambda _widget, text: said.append(text))

    kinds.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(kinds, key)
    end()

    assert kinds.hasFocus()
    assert kinds in list(tab_stops(page))
    assert said[0] == kinds.told[0]
    assert set(said) <= set(kinds.told)
