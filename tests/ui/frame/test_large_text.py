"""Text of twice the size in a small window: nothing is lost, layouts give way."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.frame.conftest import Opened, Seen
from ui.look.theme import Theme, apply
from ui.pages.dialogue.calendar_page import CalendarPage
from ui.pages.dialogue.page import DialoguePage
from ui.pages.risks.page import RisksPage
from ui.place import Place


@pytest.fixture
def large(opened: Opened, qapp: QApplication) -> Iterator[Seen]:
    """A window on Alder's plan of 1024 x 640 with text at 200 %."""
    apply(qapp, Theme.LIGHT, 2.0)
    seen = opened(1024, 640)
    seen.open_account("Alder")
    yield seen
    apply(qapp, Theme.LIGHT, 1.0)


def page_of(seen: Seen, section: str) -> object:
    place = seen.desk.place
    seen.desk.go(Place(account_id=place.account_id, plan_id=place.plan_id, section=section))
    QApplication.processEvents()
    return seen.window.stack.currentWidget()


def month_is_shown(view: CalendarPage) -> bool:
    return view.shows_month


def offered(seen: Seen) -> list[str]:
    menu = seen.window.tools.more.findChild(QMenu)
    assert menu is not None
    return [each.iconText() for each in menu.actions()]


def test_what_the_tool_bar_has_no_room_for_is_behind_a_button(large: Seen) -> None:
    QApplication.processEvents()
    tools = large.window.tools

    assert tools.more.isVisible()
    assert tools.more.geometry().right() <= tools.width()
    hidden = {"Export PDF": tools.export, "Together": tools.mode}
    assert [words for words, widget in hidden.items() if not widget.isVisible()]
    for words, widget in hidden.items():
        is_offered = any(each.startswith(words) for each in offered(large))
        assert widget.isVisible() is not is_offered

    large.window.resize(2400, 700)
    QApplication.processEvents()
    assert tools.export.isVisible()
    assert not tools.more.isVisible()


def test_the_calendar_is_a_list_where_days_could_show_numbers_only(large: Seen) -> None:
    dialogue = page_of(large, "dialogue")
    assert isinstance(dialogue, DialoguePage)
    dialogue.show_view("calendar")
    QApplication.processEvents()
    view = dialogue.current
    assert isinstance(view, CalendarPage)

    assert not month_is_shown(view)
    assert view.list.width() > view.width() * 0.9
    view.take_keyboard()
    assert view.list.hasFocus()
    large.window.resize(2400, 1500)
    QApplication.processEvents()
    assert month_is_shown(view)
    assert view.grid.isVisible()


def test_the_matrix_keeps_its_height_and_is_scrolled(large: Seen) -> None:
    page = page_of(large, "risks")
    assert isinstance(page, RisksPage)
    matrix = page.matrix
    box = matrix.places.picture.box

    assert matrix.height() >= 440
    assert box.height > 200
    matrix.setFocus()
    for risk in (page.table.rows.rows[0].id, page.table.rows.rows[-1].id):
        page.table.select(risk)
        middle = matrix.places.middle(risk)
        assert middle is not None
        seen = matrix.viewport().visibleRegion().boundingRect()
        assert seen.contains(middle.toPoint())


def test_at_the_usual_size_the_small_window_shows_the_month(opened: Opened) -> None:
    seen = opened(1024, 640)
    seen.open_account("Alder")
    dialogue = page_of(seen, "dialogue")
    assert isinstance(dialogue, DialoguePage)
    dialogue.show_view("calendar")
    QApplication.processEvents()
    view = dialogue.current
    assert isinstance(view, CalendarPage)

    assert view.shows_month
