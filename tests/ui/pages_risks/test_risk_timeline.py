"""The timeline of risks: days along the plan's months, what is late, and the same selection."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.domain.risks import RiskStatus
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_risks.risk_desk import opened, placed
from ui.pages.risks.lanes import Lane
from ui.pages.risks.page import RisksPage


def timeline_of(desk: Desk, qtbot: QtBot) -> RisksPage:
    page = opened(desk, qtbot)
    page.views.switch.wide._clicked("timeline")
    QApplication.processEvents()
    return page


def lanes(page: RisksPage) -> list[Lane]:
    return [row.lane for row in page.table.rows.rows]


def test_a_lane_tells_days_status_and_who(desk: Desk, qtbot: QtBot) -> None:
    owner = desk.add("person", name="Lena Fischer", party_id=desk.us)
    placed(desk, "Film", 30, 50, mitigation_owner_id=owner, status=RiskStatus.WATCHING,
           mitigation_due=date(2027, 2, 28), review_on=date(2026, 12, 31))  # fmt: skip
    (lane,) = lanes(timeline_of(desk, qtbot))
    assert lane.told == "1, Film, Watching, Lena Fischer, Done until 28 Feb, Look again 31 Dec"
    assert not lane.is_late


def test_what_is_late_says_so_in_crimson_words_and_is_counted(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "late", 30, 50, mitigation_due=date(2026, 11, 18))
    placed(desk, "over", 20, 50, review_on=date(2026, 10, 1), status=RiskStatus.CLOSED)
    placed(desk, "open", 10, 50)
    page = timeline_of(desk, qtbot)
    late, without, over = lanes(page)
    assert late.due is not None
    assert late.due.words == "Done until 18 Nov, 4 days late"
    assert without.told == "2, open, Open, no day set yet"
    assert not over.is_late
    assert page.views.timeline.late.text() == "1 overdue"


def test_the_axis_holds_the_period_today_and_all_days(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "far", 30, 50, review_on=date(2028, 3, 2))
    page = timeline_of(desk, qtbot)
    axis = page.views.timeline.timeline.axis
    assert axis.accessibleName() == "Nov 2026 to Mar 2028, today 22 Nov 2026"


def test_arrows_and_enter_do_what_they_do_in_the_table(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "first", 30, 50)
    second = placed(desk, "second", 10, 50)
    page = timeline_of(desk, qtbot)
    timeline = page.views.timeline.timeline
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert page.table.selected_ids() == [second]
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.item.id == second


def test_a_click_on_a_lane_chooses_the_whole_row(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "first", 30, 50)
    second = placed(desk, "second", 10, 50)
    page = timeline_of(desk, qtbot)
    timeline = page.views.timeline.timeline
    place = timeline.visualRect(timeline.model().index(1, timeline.modelColumn())).center()
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.table.selected_ids() == [second]
    rows = page.table.selectionModel().selectedRows()
    assert [index.row() for index in rows] == [1]


def test_five_hundred_risks_are_shown_and_drawn(desk: Desk, qtbot: QtBot) -> None:
    for each in range(500):
        placed(desk, f"risk {each}", 1 + each % 60, 10 + each % 90, shared=False)
    page = timeline_of(desk, qtbot)
    assert page.table.proxy.rowCount() == 500
    assert not page.grab().isNull()
    page.views.switch.wide._clicked("matrix")
    assert not page.grab().isNull()
