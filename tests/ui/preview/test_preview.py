"""The preview: pages as they will print, turned and zoomed by keyboard, and handed out."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
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
from ui.preview import departure
from ui.preview.mailing import Handed, command_for, letter
from ui.preview.preview import Preview
from ui.preview.printing import place_of, printer_for
from ui.preview.zoom import Fit

CTRL = Qt.KeyboardModifier.ControlModifier


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
    assert "cannot be" in preview.foot.said.text()
    assert not preview.foot.show_folder.isVisible()


def test_export_suggests_a_file_that_says_what_it_is(preview: Preview) -> None:
    QTest.keyClick(preview.view, Qt.Key.Key_S, CTRL)
    dialog = preview.findChild(QFileDialog)
    assert dialog is not None
    names = [Path(each).name for each in dialog.selectedFiles()]
    assert names == ["Alder Foods Cooperative 2027 joint plan 2026-11-22.pdf"]
    dialog.reject()


def test_all_pages_are_printed_in_their_size(seen: Seen, preview: Preview, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    assert preview._pages is not None
    printer = printer_for(preview._pages, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(path))

    preview.foot.print_on(printer)

    seen.qtbot.waitUntil(
        lambda: "sent to the printer" in preview.foot.said.text(), timeout=PATIENCE
    )
    printed = PdfReader(path)
    assert len(printed.pages) == count_of(preview)
    size = printed.pages[0].mediabox
    assert (round(float(size.width)), round(float(size.height))) == (595, 842)
    assert preview.foot.print.isEnabled()


def test_a_range_of_pages_is_printed_and_can_be_stopped(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    assert preview._pages is not None
    printer = printer_for(preview._pages, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    preview.foot.print_on(printer)
    seen.qtbot.waitUntil(lambda: "2 pages" in preview.foot.said.text(), timeout=PATIENCE)
    assert len(PdfReader(tmp_path / "some.pdf").pages) == 2

    preview.foot.print_on(printer)
    preview.foot.stop_printing()

    seen.qtbot.waitUntil(lambda: "was stopped" in preview.foot.said.text(), timeout=PATIENCE)


def test_paper_that_is_smaller_gets_the_page_smaller(preview: Preview) -> None:
    assert preview._pages is not None
    printer = printer_for(preview._pages, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    full = place_of(preview._pages.sizes[0], printer)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    assert full.width() == pytest.approx(paper.width(), rel=0.01)
    twice = place_of(preview._pages.sizes[0] * 2, printer)
    assert twice.width() == pytest.approx(paper.width(), rel=0.01)


def test_the_dialog_of_the_system_is_shown_for_printing(preview: Preview) -> None:
    preview.foot.choose_printer()
    dialog = preview.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.maxPage() == count_of(preview)
    dialog.reject()


def test_a_letter_gets_the_file(
    seen: Seen, preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[tuple[Path, str]] = []

    def take(path: Path, subject: str) -> Handed:
        handed.append((path, subject))
        return Handed.ATTACHED

    monkeypatch.setattr(departure, "hand_over", take)  # it would open the user's own program

    preview.foot.send()

    seen.qtbot.waitUntil(lambda: bool(handed), timeout=PATIENCE)
    path, subject = handed[0]
    assert path.parent == tmp_path
    assert path.read_bytes().startswith(b"%PDF")
    assert subject == path.stem
    assert "e-mail program" in preview.foot.said.text()


def test_each_system_has_its_way_to_attach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan & more.pdf"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert command_for(path, "Plan", "linux") is None
    assert command_for(path, "Plan", "darwin") == ["/usr/bin/open", "-a", "Mail", str(path)]
    program = tmp_path / "xdg-email"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert command_for(path, "Plan", "linux") == [
        *(str(program), "--subject", "Plan", "--attach", str(path))
    ]
    assert letter("Plan & more").toString().startswith("mailto:?subject=Plan")


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


def test_the_brief_is_not_sent_from_here(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    dialog.choices.choose(DocumentKind.BRIEF)
    dialog.look()
    shown = seen.window.findChild(Preview)
    assert shown is not None
    assert "INTERNAL" in shown.heading.text()
    assert not shown.foot.mail.isVisible()
    assert shown.foot.print.isVisible()
    shown.reject()
    dialog.reject()
    seen.qtbot.waitUntil(lambda: seen.window.findChild(Preview) is None, timeout=PATIENCE)
