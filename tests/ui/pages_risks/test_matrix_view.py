"""The matrix as it is used: by rank with the keyboard, by mouse, and together with the table."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.risks import MoveRisk
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.domain.visibility import Visibility
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_risks.risk_desk import a_risk, bear, opened, placed, stored
from ui.look.theme import Theme, apply
from ui.pages.risks.page import RisksPage
from ui.widgets.risk_matrix_drag import Target
from ui.widgets.risk_matrix_places import MOST_RINGS

ALT = Qt.KeyboardModifier.AltModifier
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def three(desk: Desk) -> tuple[str, str, str]:
    """Risks by rank; made in another order."""
    last = placed(desk, "small", 10, 50)
    first = placed(desk, "large", 30, 240)
    return first, placed(desk, "middle", 40, 90), last


def middle(page: RisksPage, risk: str) -> QPoint:
    found = page.matrix.places.middle(risk)
    assert found is not None
    return found.toPoint()


def drag(page: RisksPage, start: QPoint, way: QPoint, *, drop: bool = True) -> None:
    view = page.matrix.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for part in (3, 2, 1):
        QTest.mouseMove(view, start + way / part)
    if drop:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + way)


def test_arrows_go_by_rank_and_the_table_follows(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    page.matrix.setFocus()
    visited = [page.table.current_id]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(page.matrix, key)
        visited.append(page.table.current_id)
    first, second, third = three
    assert visited == [first, second, third, second, first, third]
    assert page.table.selected_ids() == [third]


def test_the_order_of_the_keys_is_that_of_rank_however_the_table_is_sorted(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    QTest.keyClick(page.matrix, Qt.Key.Key_Home)
    assert page.table.current_id == three[0]
    QTest.keyClick(page.matrix, Qt.Key.Key_Down)
    assert page.table.current_id == three[1]


def test_a_click_on_a_ring_chooses_its_row_and_enter_opens_it(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    view = page.matrix.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(page, three[2]))
    assert page.table.selected_ids() == [three[2]]
    assert not page.detail.isVisible()
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.item.id == three[2]


def test_choosing_a_row_chooses_its_ring(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    page.table.select(three[1])
    assert page.matrix.current_id == three[1]


def test_a_click_beside_the_rings_changes_nothing(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    page.table.select(three[1])
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 400))
    assert page.table.current_id == three[1]


def test_each_ring_is_an_entry_of_a_list_with_name_and_value(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    bear(desk, three[0], 60)
    desk.run(SetVisibility(kind="risk", item_ids=(three[1],), visibility=Visibility.OURS_ONLY))
    page = opened(desk, qtbot)
    model, column = page.matrix.model(), page.matrix.modelColumn()
    said = [model.index(row, column).data(_SPOKEN) for row in range(3)]
    assert said[0] == "1, large, 30%, €240k, Brightwell 60%, Alder 40%"
    assert said[1] == "2, middle, 40%, €90k, not shared out yet, ours only"
    tip = str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole))
    assert tip == "large\n30% × €240k = €72k expected loss\nBrightwell 60%, Alder 40%"
    interface = QAccessible.queryAccessibleInterface(page.matrix)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Risk matrix"
    entries = [interface.child(number) for number in range(interface.childCount())]
    assert [entry.text(QAccessible.Text.Name) for entry in entries] == said
    assert [bool(entry.state().selected) for entry in entries] == [True, False, False]


def test_dragging_a_ring_sets_likelihood_and_impact_as_one_step(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    risk = three[1]
    page = opened(desk, qtbot)
    before = stored(desk, risk)
    box = page.matrix.places.picture.box
    drag(page, middle(page, risk), QPoint(round(-box.width / 5), round(-box.height / 5)))
    after = stored(desk, risk)
    assert after.probability == 30
    assert after.impact_likely is not None
    assert abs(after.impact_likely - 14_000_000) <= 500_000
    assert desk.undo_label() == "move middle in the matrix"
    assert page.deleting.toast.text.text() == "Moved “middle”"
    page.deleting.toast.button.click()
    restored = stored(desk, risk)
    assert (restored.probability, restored.impact_likely) == (
        before.probability,
        before.impact_likely,
    )


def test_dragging_straight_keeps_the_other_figure(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    box = page.matrix.places.picture.box
    drag(page, middle(page, three[1]), QPoint(round(-box.width / 5), 2))
    after = stored(desk, three[1])
    assert (after.probability, after.impact_likely) == (Decimal(30), 9_000_000)


def test_the_preview_says_where_a_ring_would_land_and_esc_takes_it_back(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    told: list[str] = []
    words = page.matrix.preview_of

    def listen(ring: str, target: Target) -> str:
        told.append(words(ring, target))
        return told[-1]

    page.matrix.preview_of = listen
    before = stored(desk, three[1])
    start = middle(page, three[1])
    drag(page, start, QPoint(-76, 1), drop=False)
    page.matrix.grab()
    assert told[-1].endswith("expected")
    QTest.keyClick(page.matrix, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert stored(desk, three[1]) == before


def test_alt_with_arrows_moves_a_risk_and_several_steps_are_one_deed(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    page.table.select(three[1])
    page.matrix.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(page.matrix, key, ALT)
    moved = stored(desk, three[1])
    assert (moved.probability, moved.impact_likely) == (Decimal(42), 9_250_000)
    desk.workspace.undo()
    back = stored(desk, three[1])
    assert (back.probability, back.impact_likely) == (Decimal(40), 9_000_000)


def test_alt_with_arrows_stays_within_0_and_100_percent(desk: Desk, qtbot: QtBot) -> None:
    sure = placed(desk, "sure", 100, 50)
    page = opened(desk, qtbot)
    before = desk.undo_label()
    QTest.keyClick(page.matrix, Qt.Key.Key_Right, ALT)
    assert stored(desk, sure).probability == 100
    assert desk.undo_label() == before


def test_what_has_no_figures_stands_beside_with_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "known", 10, 50)
    bare = a_risk(desk, "no impact")
    desk.add("risk", title="nothing")
    a_risk(desk, "over", status=RiskStatus.CLOSED)
    page = opened(desk, qtbot)
    unplaced = page.views.matrix.unplaced
    chips = [each.accessibleName() for each in unplaced.flow.findChildren(QPushButton)]
    assert sorted(chips) == [
        "no impact: no impact yet",
        "nothing: no likelihood and no impact yet",
    ]
    assert [ring.text for ring in page.matrix.places.by_rank] == ["1"]
    unplaced.wanted.emit(bare)
    assert page.detail.form.frames["impact_likely"].control.hasFocus()


def test_arrows_find_back_from_a_risk_without_a_place(desk: Desk, qtbot: QtBot) -> None:
    known, bare = placed(desk, "known", 10, 50), a_risk(desk, "no impact")
    page = opened(desk, qtbot)
    page.table.select(bare)
    QTest.keyClick(page.matrix, Qt.Key.Key_Down)
    assert page.table.current_id == known


def test_behind_60_rings_the_rest_are_dots_that_keys_and_mouse_find(
    desk: Desk, qtbot: QtBot
) -> None:
    risks = [placed(desk, f"risk {each}", 1 + each % 50, 10 + each) for each in range(90)]
    page = opened(desk, qtbot)
    places = page.matrix.places
    assert (len(places.rings), len(places.dots)) == (MOST_RINGS, 90 - MOST_RINGS)
    assert page.views.matrix.words.text() == "The 60 largest have a ring, the others a dot."
    QTest.keyClick(page.matrix, Qt.Key.Key_End)
    last = page.table.current_id
    assert last in risks
    assert last == places.by_rank[-1].id
    assert not page.matrix.grab().isNull()
    for dot in places.dots[-3:]:
        at = places.middle(dot.id)
        assert at is not None
        assert places.at(at) in {each.id for each in places.by_rank}


def test_rings_are_never_hidden_by_each_other(desk: Desk, qtbot: QtBot) -> None:
    for each in range(24):
        placed(desk, f"risk {each}", 30, 100)
    places = opened(desk, qtbot).matrix.places
    for number, one in enumerate(places.rings):
        here = places.middle(one.id)
        assert here is not None
        assert places.at(here) == one.id
        for other in places.rings[:number]:
            there = places.middle(other.id)
            assert there is not None
            way = here - there
            assert QPointF.dotProduct(way, way) ** 0.5 >= 2 * places.radius


def test_a_filter_leaves_the_axes_as_they_are(
    desk: Desk, qtbot: QtBot, three: tuple[str, str, str]
) -> None:
    page = opened(desk, qtbot)
    whole = page.matrix.places.picture.axes
    page.show_words("small")
    assert [ring.id for ring in page.matrix.places.by_rank] == [three[2]]
    assert page.matrix.places.picture.axes == whole


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_the_matrix_fits_its_room_in_all_text_sizes(
    desk: Desk, qtbot: QtBot, qapp: QApplication, factor: float
) -> None:
    placed(desk, "one", 40, 240)
    try:
        apply(qapp, Theme.DARK, factor)
        page = opened(desk, qtbot, 968, 567)
        box, view = page.matrix.places.picture.box, page.matrix.viewport().rect()
        assert box.x > 0
        assert box.right < view.width()
        assert box.bottom < view.height()
        assert box.width >= 200
    finally:
        apply(qapp, Theme.LIGHT, 1.0)


def test_a_matrix_is_at_most_900_pixels(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "one", 40, 240)
    box = opened(desk, qtbot, 2280, 1307).matrix.places.picture.box
    assert box.height == 900
    assert 880 <= box.width <= 900


def test_rings_that_are_ours_only_are_explained(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "known", 10, 50)
    page = opened(desk, qtbot)
    words = page.views.matrix.words
    assert "ours only" not in words.text()
    placed(desk, "private", 20, 50, shared=False)
    assert words.text().endswith("Hatch and lock: ours only.")


def test_all_that_lack_figures_are_shown_in_the_table(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "known", 10, 50)
    for number in range(6):
        a_risk(desk, f"bare {number}")
    page = opened(desk, qtbot, 968, 567)
    page.views.matrix.unplaced.all_wanted.emit()
    assert page.table.isVisible()
    assert page.table.proxy.rowCount() == 6
    assert page.filter.button.text() == "Not placed yet 6"


def test_the_scale_stays_after_a_drop_and_only_grows_while_it_is_seen(
    desk: Desk, qtbot: QtBot
) -> None:
    risk = placed(desk, "only", 30, 60)
    page = opened(desk, qtbot)
    before, start = page.matrix.places.picture.axes, middle(page, risk)

    drag(page, start, QPoint(0, 60))

    assert stored(desk, risk).impact.mean < 60_000_00
    assert page.matrix.places.picture.axes == before
    assert middle(page, risk).y() > start.y()
    placed(desk, "larger", 30, 400)
    assert page.matrix.places.picture.axes.impact > before.impact


def test_the_scale_fits_again_when_the_page_is_seen_again(desk: Desk, qtbot: QtBot) -> None:
    risk = placed(desk, "only", 30, 400)
    page = opened(desk, qtbot)
    before = page.matrix.places.picture.axes
    desk.run(MoveRisk(risk_id=risk, figures={"impact_likely": 50_000_00}))
    assert page.matrix.places.picture.axes == before

    page.hide()
    page.show()

    assert page.matrix.places.picture.axes.impact < before.impact


def test_a_double_click_on_a_row_opens_the_details(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "only", 30, 60)
    page = opened(desk, qtbot)
    at = page.table.visualRect(page.table.model().index(0, 1)).center()

    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert page.detail.isVisible()
