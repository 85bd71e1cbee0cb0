"""The preview: pages as they will print, turned and zoomed by keyboard, and handed out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from partnerdesk.commands.items import SetField
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.versions import list_versions
from partnerdesk.reports.documents import DocumentKind
from tests.ui.frame.conftest import Seen
from tests.ui.frame.test_structure import clipped_labels, nameless, outside
from tests.ui.preview.conftest import PATIENCE
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.file_choice import with_suffix
from ui.preview.preview import Preview
from ui.preview.zoom import Fit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def brief(seen: Seen) -> Iterator[Preview]:
    """The preview of the internal brief."""
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    dialog.choices.choose(DocumentKind.BRIEF)
    dialog.look()
    shown = seen.window.findChild(Preview)
    assert shown is not None
    yield shown
    shown.reject()
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.window.findChild(Preview) is None, timeout=PATIENCE)


def versions(seen: Seen) -> int:
    plan_id = seen.desk.place.plan_id
    return len(seen.desk.context.read(lambda found: list_versions(found, plan_id)))


def count_of(preview: Preview) -> int:
    return preview.list.model().rowCount()


def test_looking_keeps_nothing_and_shows_what_will_be_printed(seen: Seen, preview: Preview) -> None:
    before = versions(seen)

    assert count_of(preview) > 10
    assert preview.line.of.text() == f"of {count_of(preview)}"
    assert versions(seen) == before


def test_keys_turn_the_pages(preview: Preview) -> None:
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, count_of(preview) - 1),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(preview.view, key)
        assert preview.view.page == page
        assert preview.line.page.value() == page + 1
        assert preview.list.currentIndex().row() == page
    assert preview.view.accessibleDescription() == f"Page 1 of {count_of(preview)}"


def test_keys_and_wheel_zoom(preview: Preview) -> None:
    start = preview.view.zoom
    QTest.keyClick(preview.view, Qt.Key.Key_Plus, CTRL)
    assert preview.view.zoom > start
    QTest.keyClick(preview.view, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(preview.view, Qt.Key.Key_Minus, CTRL)
    assert preview.view.zoom < start
    QTest.keyClick(preview.view, Qt.Key.Key_0, CTRL)
    assert preview.view.fit is Fit.WIDTH


def test_what_is_under_the_mouse_stays_there_when_the_wheel_zooms(preview: Preview) -> None:
    view = preview.view
    view.go_to(2)
    under = QPointF(view.viewport().width() / 2, 300)
    spot = view._sheets.spot_at(under + view._scrolled())
    assert spot is not None

    turn = QWheelEvent(
        under,
        view.viewport().mapToGlobal(under),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turn)

    after = view._sheets.spot_at(under + view._scrolled())
    assert after is not None
    assert tuple(after) == pytest.approx(tuple(spot), abs=0.01)
    assert view.zoom > 1.0


def test_space_leafs_through_the_pages(preview: Preview) -> None:
    bar = preview.view.verticalScrollBar()
    QTest.keyClick(preview.view, Qt.Key.Key_Space)
    down = bar.value()
    assert 0 < down < preview.view.viewport().height()
    QTest.keyClick(preview.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_the_page_list_and_the_number_lead_to_a_page(preview: Preview) -> None:
    preview.list.setCurrentIndex(preview.list.model().index(4, 0))
    assert preview.view.page == 4
    preview.line.page.setValue(3)
    assert preview.view.page == 2


def test_a_zoom_is_chosen_from_the_list(preview: Preview) -> None:
    at = preview.line.zoom.findData(Fit.PAGE)
    preview.line.zoom.setCurrentIndex(at)
    preview.line.zoom.activated.emit(at)
    assert preview.view.fit is Fit.PAGE
    at = preview.line.zoom.findData(2.0)
    preview.line.zoom.setCurrentIndex(at)
    preview.line.zoom.activated.emit(at)
    assert preview.view.zoom == 2.0


def test_exporting_hands_the_plan_out_with_the_number_seen(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    before, path = versions(seen), tmp_path / "out.pdf"

    preview.foot.write(path)

    seen.qtbot.waitUntil(path.exists, timeout=PATIENCE)
    assert versions(seen) == before + 1
    assert preview.foot.said.text() == f"Written to {path}"
    assert preview.foot.show_folder.isVisible()
    text = PdfReader(path).pages[0].extract_text()
    assert f"Version {before + 1}" in text or "Version 13" in text


def test_what_changed_since_is_made_anew_before_it_leaves(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    plan_id = seen.desk.place.plan_id
    goal = seen.desk.context.read(lambda found: read_plan(found, plan_id)).parts.goals[0]
    seen.desk.context.run(
        SetField(kind="goal", item_id=goal.id, field="title", value="Waste cut anew")
    )
    path = tmp_path / "out.pdf"

    preview.foot.write(path)

    seen.qtbot.waitUntil(path.exists, timeout=PATIENCE)
    assert any("Waste cut anew" in page.extract_text() for page in PdfReader(path).pages)


def test_a_folder_that_is_not_there_is_told(preview: Preview, tmp_path: Path) -> None:
    preview.foot.write(tmp_path / "nowhere" / "out.pdf")
    assert "is not there" in preview.foot.said.text()
    assert not preview.foot.show_folder.isVisible()


def test_a_document_is_called_the_same_however_often_it_was_written(
    seen: Seen, tmp_path: Path
) -> None:
    name = "Alder Foods Cooperative 2027 joint plan 2026-11-22"
    (tmp_path / f"{name}.pdf").touch()
    seen.desk.change_settings(export_folder=str(tmp_path))
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    assert dialog.path.name == f"{name} (2).pdf"

    dialog.look()

    shown = seen.window.findChild(Preview)
    assert shown is not None
    assert shown.heading.text() == name
    shown.reject()
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.window.findChild(Preview) is None, timeout=PATIENCE)


def test_export_suggests_a_file_that_says_what_it_is(preview: Preview) -> None:
    QTest.keyClick(preview.view, Qt.Key.Key_S, CTRL)
    dialog = preview.findChild(QFileDialog)
    assert dialog is not None
    names = [Path(each).name for each in dialog.selectedFiles()]
    assert names == ["Alder Foods Cooperative 2027 joint plan 2026-11-22.pdf"]
    dialog.reject()


def test_the_brief_is_marked_in_its_title_too(seen: Seen, brief: Preview) -> None:
    assert "INTERNAL" in brief.windowTitle()
    assert brief.tag.isVisible()
    assert brief.tag.accessibleName() == "Our eyes only"


def test_what_is_shared_bears_no_such_mark(preview: Preview) -> None:
    assert preview.windowTitle() == f"Preview: {preview.heading.text()}"
    assert not preview.tag.isVisible()


def test_a_folder_chosen_here_is_suggested_from_then_on(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()

    preview.foot.write(other / "out.pdf")

    seen.qtbot.waitUntil((other / "out.pdf").exists, timeout=PATIENCE)
    assert seen.desk.settings.export_folder == str(other)
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    assert dialog.path.parent == other


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("plan.pdf", "plan.pdf"),
        ("plan.PDF", "plan.PDF"),
        ("Plan v1.5", "Plan v1.5.pdf"),
        ("with Dr. Meier", "with Dr. Meier.pdf"),
    ],
)
def test_a_file_gets_its_ending_whatever_was_typed(
    tmp_path: Path, typed: str, written: str
) -> None:
    assert with_suffix(tmp_path / typed, ".pdf") == tmp_path / written


def test_adding_an_ending_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "Plan v1.5.pdf").touch()
    assert with_suffix(tmp_path / "Plan v1.5", ".pdf").name == "Plan v1.5 (2).pdf"


def test_everything_fits_and_has_a_name(seen: Seen, preview: Preview) -> None:
    preview.resize(QSize(1000, 640))
    QApplication.processEvents()
    for found in (clipped_labels, outside, nameless):
        assert found(preview) == []


def test_closing_while_pages_are_made_stops_that(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    dialog.look()
    shown = seen.window.findChild(Preview)
    assert shown is not None
    assert not shown.foot.print.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    seen.qtbot.waitUntil(lambda: seen.window.findChild(Preview) is None, timeout=PATIENCE)
    dialog.reject()


def test_the_brief_is_not_sent_from_here(brief: Preview) -> None:
    assert "INTERNAL" in brief.heading.text()
    assert not brief.foot.mail.isVisible()
    assert brief.foot.print.isVisible()
