"""Finding words in the pages: marked where they stand, gone through by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.frame.conftest import Seen
from tests.ui.frame.test_structure import clipped_labels, nameless, outside
from tests.ui.preview.conftest import PATIENCE
from ui.preview.finding import Finder
from ui.preview.pages import Pages
from ui.preview.preview import Preview

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return


def typed(seen: Seen, preview: Preview, words: str) -> None:
    """Type into the field for finding and wait for what is said of it."""
    with seen.qtbot.waitSignal(preview.finder.found, timeout=PATIENCE):
        preview.line.finding.field.setText(words)


def test_words_are_found_where_they_stand(pages: Pages) -> None:
    ((box,),) = pages.places_of("PAGE 2", 1)

    assert box.left() == pytest.approx(72, abs=2)
    assert box.bottom() == pytest.approx(842 - 72, abs=4)
    assert QRectF(0, 0, 595, 842).contains(box)
    assert pages.places_of("page 2", 0) == []


def test_a_closed_document_holds_no_words(pages: Pages) -> None:
    pages.close()
    assert pages.places_of("page", 0) == []


@pytest.fixture
def finder(qapp: QApplication, pages: Pages) -> Iterator[Finder]:
    """A finder in three pages, which goes as it does with its window."""
    window = QObject()
    made = Finder(window)
    made.show_pages(pages)
    yield made
    made.show_pages(None)
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_first_hit_is_one_from_the_page_in_view_on(qtbot: QtBot, finder: Finder) -> None:
    with qtbot.waitSignal(finder.found) as found:
        finder.look_for("page", from_page=1)
    hits, at = found.args
    assert [hit.page for hit in hits] == [0, 1, 2]
    assert at == 1
    finder.step(1)
    finder.step(1)
    assert finder.at == 0, "after the last comes the first"


def test_keys_find_and_go_through_the_hits(seen: Seen, preview: Preview) -> None:
    QTest.keyClick(preview.view, Qt.Key.Key_F, CTRL)
    field = preview.line.finding.field
    assert preview.focusWidget() is field
    typed(seen, preview, "Recycled")
    count = len(preview.finder.hits)
    assert count > 2
    assert preview.line.finding.said.text() == f"1 of {count}"
    first = preview.finder.hits[0].page
    assert preview.view.page == first

    QTest.keyClick(field, ENTER)
    assert preview.line.finding.said.text() == f"2 of {count}"
    QTest.keyClick(field, ENTER, SHIFT)
    QTest.keyClick(field, ENTER, SHIFT)

    assert preview.line.finding.said.text() == f"{count} of {count}"
    assert preview.view.page == preview.finder.hits[-1].page


def test_a_hit_is_marked_on_its_page(seen: Seen, preview: Preview) -> None:
    typed(seen, preview, "2027 joint plan")
    hit = preview.finder.hits[0]
    QApplication.processEvents()

    shown = preview.view._shown_box(hit.page, hit.boxes[0]).translated(-preview.view._scrolled())
    edge = preview.view.viewport().grab().toImage().pixelColor(shown.topLeft().toPoint())

    assert edge != QColor("white")


def test_what_is_not_there_is_said_and_esc_empties_the_field_first(
    seen: Seen, preview: Preview
) -> None:
    typed(seen, preview, "no such words")
    assert preview.line.finding.said.text() == "Not found"
    assert not preview.line.finding.after.isVisible()

    QTest.keyClick(preview.line.finding.field, Qt.Key.Key_Escape)

    assert preview.isVisible()
    assert preview.line.finding.field.text() == ""
    assert not preview.line.finding.said.isVisible()


def test_the_line_fits_a_small_window_with_hits(seen: Seen, preview: Preview) -> None:
    typed(seen, preview, "Recycled")
    preview.resize(1000, 640)
    QApplication.processEvents()
    for found in (clipped_labels, outside, nameless):
        assert found(preview) == []


def test_tab_goes_the_way_the_eye_goes(preview: Preview) -> None:
    line, foot = preview.line, preview.foot
    line.smaller.setFocus()
    walked = []
    for _step in range(9):
        QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Tab)
        walked.append(preview.focusWidget())
    shown = [line.zoom, line.larger, line.finding.field, line.page, preview.list, preview.view]
    assert walked == [*shown, foot.mail, foot.export, foot.print]
