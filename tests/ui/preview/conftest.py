"""A preview of Alder's joint plan in a window on the sample, and small PDFs of its own."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.frame.conftest import Seen
from ui.dialogs.export_pdf import ExportPdf
from ui.preview.pages import Pages
from ui.preview.pictures import Pictures
from ui.preview.preview import Preview

PATIENCE = 30_000  # ms, for a PDF that is made beside the window
Previewed = Callable[..., Preview]


def pdf(pages: int = 3, width: float = 595, height: float = 842) -> bytes:
    """Return a PDF whose pages are black at the top."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height))
    for number in range(pages):
        canvas.rect(0, height / 2, width, height / 2, stroke=0, fill=1)
        canvas.drawString(72, 72, f"page {number + 1}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def pages() -> Iterator[Pages]:
    """Three open pages."""
    opened = Pages(pdf())
    yield opened
    opened.close()


@pytest.fixture
def pictures(qapp: QApplication, pages: Pages) -> Iterator[Pictures]:
    """Pictures of three pages, which go as they do with their window."""
    window = QObject()
    made = Pictures(pages, window)
    yield made
    made.stop()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def seen(qtbot: QtBot, sample_copy: Path) -> Iterator[Seen]:
    """A window on the sample."""
    window = Seen(qtbot, sample_copy, 1440, 900).open()
    yield window
    window.close()


@pytest.fixture
def preview(seen: Seen, tmp_path: Path) -> Iterator[Preview]:
    """The preview of Alder's joint plan, once its pages are there."""
    seen.desk.change_settings(export_folder=str(tmp_path))
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    dialog.look()
    shown = seen.window.findChild(Preview)
    assert shown is not None
    seen.qtbot.waitUntil(lambda: shown.stack.currentIndex() == 1, timeout=PATIENCE)
    yield shown
    shown.reject()
    dialog.reject()
