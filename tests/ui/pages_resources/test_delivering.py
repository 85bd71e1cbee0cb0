"""Deliveries and worth in the details of a commitment."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_resources.conftest import Commit, Open
from ui.pages.resources.detail import CommitmentDetail
from ui.pages.resources.page import ResourcesPage


def detail_of(page: ResourcesPage) -> CommitmentDetail:
    assert isinstance(page.detail, CommitmentDetail)
    return page.detail


def write(page: ResourcesPage, name: str, text: str) -> None:
    control = page.detail.form.frames[name].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    QTest.keyClick(control, Qt.Key.Key_Return)


@pytest.fixture
def dated(desk: Desk, commit: Commit, opened: Open) -> ResourcesPage:
    commit(desk.us, "Engineering", starts_on=date(2027, 6, 1))
    return opened()


def stored(desk: Desk) -> Commitment:
    return desk.parts.commitments[0]


def test_all_delivered_today_is_one_click_and_one_step(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "Engineering")
    page = opened()
    delivery = detail_of(page).delivery

    QTest.mouseClick(delivery.all, Qt.MouseButton.LeftButton)

    each = stored(desk)
    assert (each.status, each.delivered, each.delivered_on) == (
        CommitmentStatus.DELIVERED,
        Decimal(60),
        TODAY,
    )
    assert delivery.amount.text() == "60 of 60 days"
    assert not delivery.buttons.isVisible()
    assert page.table.hasFocus()
    assert desk.undo_label() == "deliver Engineering"
    desk.workspace.undo()
    assert delivery.buttons.isVisible()


def test_a_part_is_typed_and_the_status_follows(desk: Desk, commit: Commit, opened: Open) -> None:
    commit(desk.us, "Engineering")
    page = opened()
    QTest.mouseClick(detail_of(page).delivery.part, Qt.MouseButton.LeftButton)
    control = page.detail.form.frames["delivered"].control
    assert control.hasFocus()

    write(page, "delivered", "20")
    assert (stored(desk).delivered, stored(desk).status) == (
        Decimal(20),
        CommitmentStatus.IN_PROGRESS,
    )
    write(page, "delivered", "60 days")

    assert stored(desk).status is CommitmentStatus.DELIVERED
    assert stored(desk).delivered_on == TODAY
    assert page.detail.form.frames["delivered_on"].isVisible()


@pytest.mark.parametrize(("text", "sentence"), [("-1", "At least 0."), ("many", "Enter a number")])
def test_a_part_that_cannot_be_is_told_below_the_field(
    desk: Desk, commit: Commit, opened: Open, text: str, sentence: str
) -> None:
    commit(desk.us, "Engineering")
    page = opened()

    write(page, "delivered", text)

    assert page.detail.form.frames["delivered"].problem.startswith(sentence)
    assert stored(desk).delivered is None


def test_several_are_delivered_as_one_step(desk: Desk, commit: Commit, opened: Open) -> None:
    for title in ("a", "b"):
        commit(desk.us, title)
    page = opened()
    page.table.selectAll()

    words = [action.text() for action in page.menu_of_selection().actions()]
    page.deliver(page.table.selected_ids())

    assert words[0] == "All delivered today"
    assert all(each.status is CommitmentStatus.DELIVERED for each in desk.parts.commitments)
    desk.workspace.undo()
    assert all(each.delivered is None for each in desk.parts.commitments)


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform of popups
def test_the_worth_is_worked_out_in_a_window_of_its_own(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.them, "Line hours", quantity=Decimal(40), unit="h", value_per_unit=5_500,
           rhythm=Rhythm.PER_MONTH, starts_on=date(2027, 1, 1), ends_on=date(2027, 9, 30),
           delivered=Decimal(90))  # fmt: skip
    detail = detail_of(opened())
    assert detail.worth.text() == "Worth €19,800 in the plan's period"

    detail.how.setFocus()
    QTest.keyClick(detail.how, Qt.Key.Key_Return)

    shown = detail.how.shown
    assert shown is not None
    assert shown.isVisible()
    assert shown.accessibleDescription() == (
        "Quantity times value per unit; what is put in every month counts for each month it runs. "
        "Agreed values, not prices. Quantity: 40 h. Months, 1 Jan 2027 to 30 Sep 2027: × 9. "
        "Value per unit: €55.00. Worth: €19,800.00. "
        "Delivered so far: 25% of it, worth €4,950.00."
    )
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_without_figures_the_working_says_what_is_missing(
    desk: Desk, commit: Commit, opened: Open
) -> None:
    commit(desk.us, "Engineering", quantity=None)
    detail = detail_of(opened())

    assert detail.worth.text() == "Quantity and value per unit make its worth."
    assert "Quantity: not said yet" in detail.how.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("quantity", "-3", "At least 0."),
        ("value_per_unit", "12.345", "At most 2 digits behind the decimal point."),
        ("ends_on", "1 Jan 2027", "Not before From, which is 1 Jun 2027."),
    ],
)
def test_figures_that_cannot_be(dated: ResourcesPage, name: str, text: str, sentence: str) -> None:
    write(dated, name, text)

    assert dated.detail.form.frames[name].problem == sentence
