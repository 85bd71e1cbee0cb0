"""The palette finds, opens, does, gives the keyboard back, and says when there is nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.domain.version_codes import as_code
from partnerdesk.queries.search import GROUPS
from tests.ui.palette.conftest import CONTROL, Finder, OpenFinder
from ui.palette.rows_model import ENTRY_ROLE
from ui.palette.version_lines import _looks_like_paper
from ui.palette.words import ICON_OF, group_words, kind_words

KEY = Qt.Key


@pytest.mark.parametrize("section", ["", "goals", "dialogue", "people", "history"])
def test_it_opens_everywhere_and_esc_gives_the_keyboard_back(finder: Finder, section: str) -> None:
    if section:
        finder.open_plan("Alder", section)
    else:
        finder.conduct.home.enter_table()
    before = finder.window.focusWidget()

    finder.press(KEY.Key_K, CONTROL)
    is_in_field = finder.palette.field.hasFocus()
    finder.press(KEY.Key_Escape)

    assert is_in_field
    assert not finder.palette.isVisible()
    assert finder.window.focusWidget() is before


def test_a_misspelt_word_leads_to_its_goal(finder: Finder) -> None:
    finder.ask("packging waste")
    row = finder.palette.list.current
    assert row is not None

    finder.press(KEY.Key_Return)

    assert row.title == "Cut packaging waste per case"
    assert finder.desk.place.section == "goals"
    assert not finder.palette.isVisible()
    page = finder.window.pages.current
    assert page is not None
    assert page.detail.isVisible()  # type: ignore[attr-defined]
    assert page.table.current_id in row.key  # type: ignore[attr-defined]
    assert page.table.hasFocus()  # type: ignore[attr-defined]


OPENED = [
    ("Maria Costa", "people"),
    ("Recycled film supply shortfall", "risks"),
    ("Plant data access", "resources"),
    ("Waste-fee savings", "rewards"),
    ("How much of the fee-rule risk", "dialogue"),
    ("Trials only on Friday nights", "dialogue"),
]


@pytest.mark.parametrize(("text", "section"), OPENED)
def test_each_kind_opens_in_its_section(finder: Finder, text: str, section: str) -> None:
    finder.ask(text)

    finder.press(KEY.Key_Return)

    assert finder.desk.place.section == section


def test_words_of_the_last_change_never_lead_to_its_undo(finder: Finder) -> None:
    label = finder.desk.workspace.undo_state().undo_label
    assert label is not None

    finder.ask(label.split()[-1])
    by_words = [each.key for each in finder.lines()]
    finder.type("undo")

    assert "do:undo" not in by_words
    assert "do:undo" in [each.key for each in finder.lines()]


def test_enter_waits_for_no_pause_in_typing(finder: Finder) -> None:
    finder.ask("tarn")
    QTest.keyClicks(finder.palette.field, " valley")
    assert finder.palette._soon.isActive()

    finder.press(KEY.Key_Return)

    assert finder.conduct.home.selected == finder.window.account_id != ""
    assert finder.window.account_name(finder.window.account_id) == "Tarn Valley Organics"


def test_arrows_pass_over_headings_and_go_round(finder: Finder) -> None:
    finder.ask("waste")
    titles, reached = finder.titles(), []

    for _ in range(len(titles) + 1):
        line = finder.palette.list.current
        assert line is not None
        reached.append(line.title)
        finder.press(KEY.Key_Down)
    finder.press(KEY.Key_Up)
    back = finder.palette.list.current

    assert reached == [*titles, titles[0]]
    assert back is not None
    assert back.title == titles[0]
    assert finder.palette.field.text() == "waste"


def test_actions_are_found_with_their_shortcuts_and_done(finder: Finder) -> None:
    finder.open_plan("Alder")
    finder.ask("all acc")
    (line,) = [each for each in finder.lines() if each.key == "do:all_accounts"]

    finder.palette.list.chosen.emit(line)

    assert line.keys
    assert finder.desk.place.is_home


def test_only_what_can_be_done_now_is_listed(finder: Finder) -> None:
    finder.ask("")
    at_home = {line.key for line in finder.lines()}
    finder.press(KEY.Key_Escape)
    finder.open_plan("Alder")
    finder.ask("")
    in_plan = {line.key for line in finder.lines()}

    assert "do:export_pdf" not in at_home
    assert {"do:export_pdf", "section:goals"} <= in_plan
    enabled = {f"do:{key}" for key in ("redo",) if finder.window.acts[key].isEnabled()}
    assert "do:redo" not in in_plan - enabled


def test_sections_of_the_plan_are_found(finder: Finder) -> None:
    finder.open_plan("Alder")
    finder.ask("rewar")

    finder.press(KEY.Key_Return)

    assert finder.desk.place.section == "rewards"


def test_what_is_ours_only_wears_the_lock_and_says_so(finder: Finder) -> None:
    finder.ask("quick win before January")
    (line,) = finder.lines()

    assert line.is_private
    assert "our eyes only" in line.spoken
    assert "Private" in line.detail or "private" in line.detail


def test_nothing_found_is_said_with_a_hint(finder: Finder) -> None:
    finder.ask("xyzzyqqq")

    assert finder.palette.nothing.isVisible()
    assert "xyzzyqqq" in finder.palette.nothing.title.text()
    assert finder.palette.nothing.sentence.text()
    assert not finder.palette.list.isVisible()
    finder.press(KEY.Key_Return)
    assert finder.palette.isVisible()


def test_find_in_plan_finds_in_every_section_of_this_plan_only(finder: Finder) -> None:
    finder.open_plan("Alder")
    finder.press(KEY.Key_F, CONTROL)
    finder.type("film")
    inside = finder.lines()

    finder.press(KEY.Key_K, CONTROL)
    outside = finder.lines()

    assert {line.key.partition(":")[0] for line in inside} >= {"goal", "risk", "issue"}
    assert not any("Northmoor" in f"{line.detail}{line.aside}" for line in inside)
    assert any("Northmoor" in f"{line.detail}{line.aside}" for line in outside)
    assert finder.palette.field.text() == "film"


def test_backspace_in_an_empty_field_leaves_the_plan(finder: Finder) -> None:
    finder.open_plan("Alder")
    finder.press(KEY.Key_F, CONTROL)
    was_in_plan = finder.palette.is_in_plan

    finder.press(KEY.Key_Backspace)

    assert was_in_plan
    assert not finder.palette.is_in_plan
    assert finder.palette.field.hasFocus()


def test_find_here_among_the_accounts_filters_the_list(finder: Finder) -> None:
    finder.press(KEY.Key_F, CONTROL)

    assert finder.window.tools.search.hasFocus()


def test_what_is_typed_into_the_list_is_looked_for_everywhere(finder: Finder) -> None:
    QTest.keyClicks(finder.window.tools.search, "waste-fee")

    finder.press(KEY.Key_K, CONTROL)

    assert finder.palette.field.text() == "waste-fee"
    assert "Waste-fee rules change" in finder.titles()


def test_recently_visited_places_are_offered_first(finder: Finder) -> None:
    finder.open_plan("Alder", "risks")
    finder.open_plan("Fenwick", "goals")
    finder.press(KEY.Key_K, CONTROL)

    assert finder.headings()[0] == "Recently visited"
    assert finder.lines()[0].detail.startswith("Fenwick")
    finder.press(KEY.Key_Down)
    finder.press(KEY.Key_Return)
    assert (finder.desk.place.section, finder.window.account_name(finder.window.account_id)) == (
        "risks",
        "Alder Foods Cooperative",
    )


def test_an_opened_item_that_was_deleted_is_offered_no_longer(finder: Finder) -> None:
    finder.ask("Waste-fee rules change")
    finder.press(KEY.Key_Return)
    finder.ask("")
    offered = "Waste-fee rules change" in finder.titles()
    finder.press(KEY.Key_Escape)
    page = finder.window.pages.current
    assert page is not None
    risk = page.table.current_id  # type: ignore[attr-defined]

    finder.desk.context.run(DeleteItem(kind="risk", item_id=risk))
    finder.ask("")

    assert offered
    assert "Waste-fee rules change" not in finder.titles()


def test_more_of_a_group_is_shown_in_place(finder: Finder) -> None:
    finder.ask("p")
    (more,) = [line for line in finder.lines() if line.key == "more:person"]
    before = sum(line.key.startswith("person:") for line in finder.lines())

    finder.palette.list.chosen.emit(more)

    after = sum(line.key.startswith("person:") for line in finder.lines())
    assert finder.palette.isVisible()
    assert after > before


def test_changes_are_found_at_once(finder: Finder) -> None:
    finder.open_plan("Alder", "goals")
    page = finder.window.pages.current
    assert page is not None
    goal = page.table.current_id  # type: ignore[attr-defined]
    finder.desk.context.run(
        SetField(kind="goal", item_id=goal, field="title", value="Zebra crossing")
    )

    finder.ask("zebra")

    assert "Zebra crossing" in finder.titles()


def test_a_click_beside_it_closes_it_and_one_on_a_row_opens_that(finder: Finder) -> None:
    finder.ask("Waste-fee rules")
    QTest.mouseClick(finder.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 500))
    is_closed = not finder.palette.isVisible()
    finder.ask("Waste-fee rules")
    view = finder.palette.list
    box = view.visualRect(view.currentIndex())

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert is_closed
    assert finder.desk.place.section == "risks"


def test_tab_stays_inside_and_names_are_spoken(finder: Finder) -> None:
    finder.open_plan("Alder")
    finder.ask("waste")
    for _ in range(4):
        finder.press(KEY.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert finder.palette.isAncestorOf(now)
    rows = finder.palette.list.rows

    spoken = [
        rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())
    ]
    assert finder.palette.field.accessibleName()
    assert "result" in finder.palette.field.accessibleDescription()
    assert all(spoken)
    assert rows.index(0).data(ENTRY_ROLE) == rows.entries[0]


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640), (2560, 1440)])
@pytest.mark.parametrize("text", ["", "waste", "x" * 290, "p"])
def test_it_fits_into_the_window(finding: OpenFinder, size: tuple[int, int], text: str) -> None:
    finder = finding(*size)
    finder.ask(text)

    card = finder.palette._card.geometry()

    assert finder.palette.rect().contains(card)
    assert card.height() > 100
    assert finder.palette.list.horizontalScrollBar().maximum() == 0


def test_every_kind_that_is_found_has_words_and_an_icon() -> None:
    assert all(group_words(name) for name in GROUPS)
    assert all(kind_words(kind) for kind in ICON_OF)


@pytest.mark.parametrize(
    ("typed", "is_meant"),
    [
        ("K7QF-2M9X", True),
        ("k7qf 2m9x", True),
        ("KQFZ MXPT", True),
        ("kqfz-mxpt", True),
        ("packagin", False),
        ("film supp", False),
    ],
)
def test_a_code_from_paper_is_told_from_words_of_its_length(typed: str, is_meant: bool) -> None:
    assert bool(as_code(typed))
    assert _looks_like_paper(typed) is is_meant
