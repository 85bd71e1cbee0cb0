"""Printing from the preview, into files as well, and handing a document to the e-mail program."""

import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from tests.ui.frame.conftest import Seen
from tests.ui.preview.conftest import PATIENCE
from ui.preview import departure
from ui.preview.mailing import Handed, command_for, letter
from ui.preview.preview import Preview
from ui.preview.printing import place_of, printer_for


def count_of(preview: Preview) -> int:
    return preview.list.model().rowCount()


def printer_into(preview: Preview, path: Path) -> QPrinter:
    """Return a printer that prints into a file, set to the paper of the document."""
    assert preview._pages is not None
    printer = printer_for(preview._pages, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(path))
    return printer


def on_other_paper(printer: QPrinter) -> QPrinter:
    """Return it with other paper than that of the document: pages are drawn for it."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    return printer


def test_pages_printed_into_a_file_stay_what_they_are(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"

    preview.foot.print_on(printer_into(preview, path))

    seen.qtbot.waitUntil(path.exists, timeout=PATIENCE)
    printed = PdfReader(path)
    assert len(printed.pages) == count_of(preview)
    assert "Alder Foods Cooperative" in printed.pages[0].extract_text()
    assert preview.foot.said.text() == f"Written to {path}"


def test_only_chosen_pages_are_printed_into_a_file(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    printer = printer_into(preview, tmp_path / "some.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 2)

    preview.foot.print_on(printer)

    seen.qtbot.waitUntil((tmp_path / "some.pdf").exists, timeout=PATIENCE)
    printed = PdfReader(tmp_path / "some.pdf")
    assert len(printed.pages) == 2
    assert "Alder Foods Cooperative" in printed.pages[0].extract_text()


def test_all_pages_are_printed_as_large_as_the_paper(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"

    preview.foot.print_on(on_other_paper(printer_into(preview, path)))

    seen.qtbot.waitUntil(
        lambda: "sent to the printer" in preview.foot.said.text(), timeout=PATIENCE
    )
    printed = PdfReader(path)
    assert len(printed.pages) == count_of(preview)
    size = printed.pages[0].mediabox
    assert (round(float(size.width)), round(float(size.height))) == (420, 595)
    assert preview.foot.print.isEnabled()


def test_a_range_of_pages_is_printed_and_can_be_stopped(
    seen: Seen, preview: Preview, tmp_path: Path
) -> None:
    printer = on_other_paper(printer_into(preview, tmp_path / "some.pdf"))
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
    assert preview.foot.said.text() == f"Handed to the e-mail program: {path.name}"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_where_no_program_takes_a_letter_that_is_said(
    seen: Seen, preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # and without a screen Qt opens nothing either

    preview.foot.send()

    seen.qtbot.waitUntil(lambda: bool(preview.foot.said.text()), timeout=PATIENCE)
    (path,) = tmp_path.glob("*.pdf")
    words = f"No e-mail program was found. The file to attach is {path}"
    assert preview.foot.said.text() == words
    assert preview.foot.show_folder.isVisible()


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


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="scripts as Linux has them")
@pytest.mark.parametrize(
    "told",
    [("exit 0", "Handed to the e-mail program"), ("exit 3", "No e-mail program was found")],
)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_script_that_finds_no_program_is_not_believed(
    seen: Seen,
    preview: Preview,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: tuple[str, str],
) -> None:
    ending, words = told
    program = tmp_path / "xdg-email"
    program.write_text(f"#!/bin/sh\n{ending}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    preview.foot.send()

    seen.qtbot.waitUntil(lambda: bool(preview.foot.said.text()), timeout=PATIENCE)
    assert preview.foot.said.text().startswith(words)
