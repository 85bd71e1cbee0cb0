"""Looking back: since both sides met, versions and what differs, filters, deleted items."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.deeds import Deed, OwnWord
from partnerdesk.domain.shares import equal_shares
from partnerdesk.handing_out import hand_out
from tests.ui.pages_plan.conftest import Rig
from ui.pages.history.changes_view import ChangesView
from ui.pages.history.fragments import fragments
from ui.pages.history.page import HistoryPage
from ui.pages.history.since_view import SinceView
from ui.pages.history.telling_labels import told
from ui.pages.history.versions_view import VersionsView

LONG = "We measure the waste of each line every week and tell both teams on Friday what we found "


def texts(page: ChangesView) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def choose(page: ChangesView, text: str) -> None:
    row = next(row for row, each in enumerate(texts(page)) if text in each)
    page.list.setCurrentIndex(page.model.index(row))


def test_a_long_text_shows_where_it_differs() -> None:
    old, new = fragments(
        LONG + "with the scale.", LONG.replace("week", "month") + "with the scale."
    )

    assert "week" in old
    assert "month" in new
    assert len(old) < 60
    assert (old[0], old[-1]) == ("…", "…")


def test_short_and_equal_texts_stay_whole() -> None:
    assert fragments("a", "b") == ("a", "b")
    assert fragments("", LONG) == ("", LONG)
    assert fragments(LONG, LONG) == (LONG, LONG)
    word = "x" * 300
    assert fragments(word, "y" * 300) == (word, "y" * 300)


def test_labels_are_told_as_what_happened() -> None:
    change = Deed("change {field} of {title}", field="Target", title="Waste")
    assert told(change, "Alder") == "Alder changed target of Waste"
    kept = Deed("keep {title} to ourselves", title=OwnWord("Wording", "Our shared vision"))
    assert told(kept, "We") == "We kept our shared vision to themselves"
    assert told("frobnicate", "Us") == "Us: Frobnicate"


def test_a_deleted_item_is_brought_back_with_the_keyboard(rig: Rig) -> None:
    goal = rig.alder.ids["Fill pallets better"]
    page = rig.show(ChangesView)
    rig.alder.run(DeleteItem(kind="goal", item_id=goal))
    choose(page, "deleted Fill pallets better")
    assert page.restore.text() == "Bring it back"
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert goal in {each.id for each in rig.parts.goals}
    assert not page.restore.isEnabled() or page.restore.text() != "Bring it back"


def test_shares_are_restored_from_the_list(rig: Rig) -> None:
    risk = rig.alder.ids["Fee rules change"]
    before = next(each for each in rig.parts.risks if each.id == risk).shares
    parties = tuple(each.id for each in rig.parts.parties[:2])
    page = rig.show(ChangesView)
    rig.alder.run(SetRiskShares(risk_id=risk, shares=equal_shares(parties)))
    choose(page, "Share, Brightwell: from 40% to 50%")

    QTest.mouseClick(page.restore, Qt.MouseButton.LeftButton)

    after = next(each for each in rig.parts.risks if each.id == risk).shares
    assert {each.percent for each in after} == {each.percent for each in before}


def test_what_may_not_be_restored_says_why(rig: Rig) -> None:
    page = rig.show(ChangesView)
    goal = rig.alder.ids["Fill pallets better"]
    rig.alder.run(SetField(kind="goal", item_id=goal, field="owner_us_id", value=None))
    rig.alder.run(DeleteItem(kind="person", item_id=rig.alder.ids["Lena Fischer"]))
    choose(page, "Owner on our side: from")

    page.restore.click()

    assert rig.said or page.restore.isEnabled() is False


def test_the_filters_narrow_by_day_session_and_item(rig: Rig) -> None:
    page = rig.show(ChangesView)
    everything = len(texts(page))
    page.filters.when.setCurrentIndex(page.filters.when.findData("today"))
    assert 0 < len(texts(page)) < everything
    assert all("Sept" not in each for each in texts(page))
    page.filters.where.setCurrentIndex(1)
    assert page.empty.isVisible()
    page.filters.clear()
    choose(page, "changed shares of Fee rules change")

    QTest.mouseClick(page.only_item, Qt.MouseButton.LeftButton)

    assert page.filters.about.isVisible()
    entries = [each for each in texts(page) if "Brightwell " in each and ":" in each[:6]]
    assert entries
    assert all("Fee rules change" in each for each in entries)
    QTest.mouseClick(page.filters.all_items, Qt.MouseButton.LeftButton)
    assert not page.filters.about.isVisible()


def test_a_range_is_typed_and_what_is_no_day_is_said_below_it(rig: Rig) -> None:
    page = rig.show(ChangesView)
    page.filters.when.setCurrentIndex(page.filters.when.findData("range"))
    first, _last = page.filters.from_day, page.filters.to_day
    QTest.keyClicks(first[0].line, "22 Nov 2026")
    QTest.keyClick(first[0].line, Qt.Key.Key_Return)
    assert texts(page)[0].startswith("Today")
    assert sum(each.startswith(("Today", "Yesterday")) for each in texts(page)) == 1
    first[0].line.clear()
    QTest.keyClicks(first[0].line, "whenever")
    QTest.keyClick(first[0].line, Qt.Key.Key_Return)

    assert "Enter a date" in first[1].problem


def test_versions_tell_what_differs_from_now_and_from_each_other(rig: Rig) -> None:
    workspace = rig.alder.workspace
    waste = rig.alder.ids["Packaging waste per case"]
    hand_out(workspace, rig.alder.plan_id, "First")
    rig.alder.set("goal", waste, "target", 7)
    hand_out(workspace, rig.alder.plan_id)
    rig.alder.set("goal", waste, "title", "No waste at all")
    view = rig.show(VersionsView)
    assert [str(view.model.index(row, 0).data()).split("\n")[0] for row in range(2)] == [
        "Version 2",
        "Version 1: First",
    ]
    assert "No waste at all" in view.story.toPlainText()
    assert "Target" not in view.story.toPlainText()

    view.list.setCurrentIndex(view.model.index(1, 0))
    view.against.setCurrentIndex(view.against.findText("version 2"))
    view.against.activated.emit(view.against.currentIndex())

    assert "Target: 25 g  →  7 g" in view.story.toPlainText()
    view.mode.choose("look")
    view.mode.chosen.emit("look")
    assert "2027 joint plan" in view.story.toPlainText()


def test_the_versions_page_begins_empty_with_a_way_to_keep_one(blank: Rig) -> None:
    view = blank.show(VersionsView)

    assert view.empty.isVisible()
    assert view.empty.button.text() == "Keep a version…"


def test_since_we_last_met_tells_promises_of_both_sides_and_changes(rig: Rig) -> None:
    hand_out(rig.alder.workspace, rig.alder.plan_id)
    rig.alder.clock.at += timedelta(days=1)
    goal = rig.alder.ids["Fill pallets better"]
    rig.alder.set("goal", goal, "title", "Fill every pallet")
    ours = {"title": "Ask finance quietly", "party_id": rig.alder.ids["us"]}
    rig.alder.add("action", ours, shared=False)
    view = rig.show(SinceView)
    view.since.setCurrentIndex(0)
    view.since.activated.emit(0)

    told_there = view.story.toPlainText()
    assert "What was promised" in told_there
    for party in rig.parts.parties:
        assert party.label in told_there
    assert "Fill every pallet" in told_there
    assert "Ask finance quietly" not in told_there  # nobody was promised what is ours only
    view.story.followed.emit(f"goal/{goal}")
    assert (rig.went[-1].section, rig.went[-1].item_id) == ("goals", goal)


def test_nothing_private_gets_into_what_is_compared(rig: Rig) -> None:
    hand_out(rig.alder.workspace, rig.alder.plan_id)
    goal = rig.alder.ids["Fill pallets better"]
    rig.alder.set("goal", goal, "private_notes", "CANARY in a note")
    rig.alder.add("goal", {"title": "CANARY of ours"}, shared=False)
    view = rig.show(VersionsView)

    assert "CANARY" not in view.story.toPlainText()


def test_the_page_shows_its_three_views(rig: Rig) -> None:
    page = rig.show(HistoryPage)

    for key in ("since", "versions", "changes"):
        page.show_view(key)
        assert page.current.isVisible()


def test_what_was_measured_since_is_told_in_its_unit(rig: Rig) -> None:
    hand_out(rig.alder.workspace, rig.alder.plan_id)
    rig.alder.clock.at += timedelta(days=1)
    goal = rig.alder.ids["Packaging waste per case"]
    rig.alder.run(
        NoteMeasurement(goal_id=goal, measured_on=date(2026, 11, 20), value=Decimal("30.5"))
    )
    view = rig.show(SinceView)
    view.since.setCurrentIndex(0)
    view.since.activated.emit(0)

    told_there = view.story.toPlainText()
    assert "36 g" in told_there
    assert "30.5 g" in told_there


def test_figures_are_told_with_their_unit(rig: Rig) -> None:
    goal = rig.alder.ids["Packaging waste per case"]
    rig.context.run(SetField(kind="goal", item_id=goal, field="target", value=Decimal(21)))
    page = rig.show(ChangesView)

    assert any(each.endswith("21 g") for each in texts(page)), texts(page)[:4]
