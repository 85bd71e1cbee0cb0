"""Every section by keyboard alone: Tab goes round, F6 jumps, nothing keeps the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.frame.conftest import Opened, Seen
from tests.ui.screens.places import ACCOUNT, go, screens, settle
from tests.ui.screens.structure import named, shown
from ui.look.focus_ring import NO_RING_PROPERTY
from ui.look.theme import worn
from ui.pages.views_page import ViewsPage

SIZES = [(1024, 640), (1440, 900)]
_MOST = 400


def active(qtbot: QtBot, seen: Seen) -> None:
    seen.window.activateWindow()
    qtbot.waitUntil(seen.window.isActiveWindow)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def walk(key: Qt.Key) -> list[QWidget]:
    """Press a key until the keyboard comes to where it has been; links of a text are one stop."""
    way: list[QWidget] = []
    for _ in range(_MOST):
        assert QApplication.focusWidget() is not None, f"lost behind {[named(x) for x in way[-3:]]}"
        here = focus()
        if here in way[:-1]:
            return way
        if here not in way:
            way.append(here)
        QTest.keyClick(here, key)
    raise AssertionError("the keyboard never comes back")


def missed(root: QWidget, way: list[QWidget]) -> list[str]:
    """Return the fields that a walk left out."""
    reached = set(way)
    return [
        named(each)
        for each in shown(root, (QLineEdit, QComboBox, QPlainTextEdit))
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each not in reached
        and not isinstance(each.parentWidget(), QComboBox)
    ]


def area_of(seen: Seen, widget: QWidget) -> str:
    window = seen.window
    page = window.stack.currentWidget()
    areas = {"tools": window.tools, "side": window.side, "page": page}
    return next(
        (key for key, area in areas.items() if area is not None and area.isAncestorOf(widget)), ""
    )


@pytest.mark.parametrize("size", SIZES, ids=["small", "usual"])
def test_tab_goes_round_every_screen_in_the_order_of_its_areas(
    qtbot: QtBot, opened: Opened, size: tuple[int, int]
) -> None:
    seen = opened(*size)
    active(qtbot, seen)
    wrong: list[str] = []
    for name, _page in screens(seen):
        if name == "home":
            continue
        seen.window.side.sections.setFocus(Qt.FocusReason.TabFocusReason)
        way = walk(Qt.Key.Key_Tab)
        areas = [area_of(seen, each) for each in way]
        changes = [
            area for at, area in enumerate(areas) if area and (at == 0 or areas[at - 1] != area)
        ]
        if way[0] is not seen.window.side.sections or focus() not in way:
            wrong.append(f"{name}: begins elsewhere")
        if changes not in (["side", "page", "tools"], ["side", "page", "tools", "side"]):
            wrong.append(f"{name}: {changes}")
        wrong += [f"{name}: Tab leaves out {each}" for each in missed(seen.window, way)]
    assert wrong == [], "\n".join(wrong)


def test_shift_tab_leads_to_everything_that_tab_leads_to(qtbot: QtBot, opened: Opened) -> None:
    seen = opened()
    active(qtbot, seen)
    wrong: list[str] = []
    for name, _page in screens(seen):
        if name == "home":
            continue
        seen.window.side.sections.setFocus(Qt.FocusReason.TabFocusReason)
        if name.startswith("history"):
            walk(Qt.Key.Key_Tab)  # its list chooses a change when it is first reached
            seen.window.side.sections.setFocus(Qt.FocusReason.TabFocusReason)
        there = walk(Qt.Key.Key_Tab)
        seen.window.side.sections.setFocus(Qt.FocusReason.TabFocusReason)
        back = walk(Qt.Key.Key_Backtab)
        if set(back) != set(there):
            wrong.append(f"{name}: {[named(each) for each in set(back) ^ set(there)]}")
    assert wrong == [], "\n".join(wrong)


def test_f6_goes_through_tool_bar_side_page_and_detail(qtbot: QtBot, opened: Opened) -> None:
    seen = opened()
    active(qtbot, seen)
    wrong: list[str] = []
    for name, page in screens(seen):
        seen.window.tools.find_in_plan.setFocus()
        visited: list[QWidget] = []
        for _ in range(8):
            seen.trigger("next_area")
            assert QApplication.focusWidget() is not None, f"{name}: {visited}"
            if focus() in visited:
                break
            visited.append(focus())
        areas = [area_of(seen, each) for each in visited]
        wanted = {"tools", "page"} if name == "home" else {"tools", "side", "page"}
        if not wanted <= set(areas):
            wrong.append(f"{name}: {areas}")
        here = focus()
        seen.trigger("next_area")
        seen.trigger("previous_area")
        if focus() is not here:
            wrong.append(f"{name}: not back at {named(here)} but at {named(focus())}")
        detail = getattr(page.current if isinstance(page, ViewsPage) else page, "detail", None)
        if detail is None or not detail.isVisible():
            continue
        if not any(detail.isAncestorOf(each) for each in visited):
            wrong.append(f"{name}: not the details")
    assert wrong == [], "\n".join(wrong)


def test_whatever_has_the_keyboard_shows_a_ring(qtbot: QtBot, opened: Opened) -> None:
    seen = opened()
    active(qtbot, seen)
    wardrobe = worn()
    assert wardrobe is not None
    watcher = wardrobe.watch_focus()
    bare: set[str] = set()
    for name, _page in screens(seen):
        way = walk(Qt.Key.Key_Tab)
        for _ in way:
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
            here = focus()
            draws_own = bool(here.property(NO_RING_PROPERTY))
            ring = watcher.ring
            if not draws_own and (ring is None or not ring.isVisible()):
                bare.add(f"{name}: {named(here)}")
    assert bare == set()


@pytest.mark.parametrize("section", ["goals", "risks", "rewards", "dialogue"])
def test_escape_leads_from_the_details_back_to_the_list(
    qtbot: QtBot, opened: Opened, section: str
) -> None:
    seen = opened()
    active(qtbot, seen)
    seen.open_account(ACCOUNT)
    page = go(seen, section)
    shown_page = page.current if isinstance(page, ViewsPage) else page
    shown_page.open_detail(shown_page.table.current_id)  # type: ignore[attr-defined]
    settle()
    detail = shown_page.detail  # type: ignore[attr-defined]
    assert detail.isAncestorOf(focus())

    QTest.keyClick(focus(), Qt.Key.Key_Escape)

    assert not detail.isAncestorOf(focus())
    assert page.isAncestorOf(focus())
