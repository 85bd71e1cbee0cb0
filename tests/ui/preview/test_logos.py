"""Choosing the logo of a party: seen at once, undone, and refused with a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui.frame.conftest import Seen
from tests.ui.frame.test_structure import clipped_labels, nameless, outside
from tests.ui.preview.conftest import PATIENCE
from ui.dialogs.details import Details
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.logo_field import LogoField
from ui.dialogs.logos import LogosDialog

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    b'<rect width="40" height="20" fill="#204080"/></svg>'
)


@pytest.fixture
def details(seen: Seen) -> Iterator[Details]:
    """The details of Alder's account."""
    seen.open_account("Alder")
    seen.trigger("edit_account")
    dialog = seen.window.findChild(Details)
    assert dialog is not None
    yield dialog
    dialog.reject()


@pytest.fixture
def ours(details: Details) -> LogoField:
    """The field of our own logo."""
    return details.logos[0]


def png(tmp_path: Path) -> Path:
    """Return a picture file in one colour."""
    path = tmp_path / "logo.png"
    image = QImage(QSize(60, 30), QImage.Format.Format_RGB32)
    image.fill(QColor("#c03010"))
    assert image.save(str(path))
    return path


def test_each_party_has_a_logo_to_choose(details: Details) -> None:
    assert len(details.logos) == len(details.parties) == 3
    assert all(each.picture.accessibleName() == "No logo yet" for each in details.logos)
    assert not any(each.remove.isVisible() for each in details.logos)


def test_a_chosen_picture_is_seen_and_can_be_undone(
    seen: Seen, ours: LogoField, tmp_path: Path
) -> None:
    ours.take(png(tmp_path))

    assert ours.picture.accessibleName() == "Logo"
    shown = ours.picture.grab().toImage()
    assert shown.pixelColor(shown.rect().center()) == QColor("#c03010")
    assert "Brightwell" in seen.window.acts["undo"].text()
    seen.desk.workspace.undo()
    assert ours.picture.accessibleName() == "No logo yet"


def test_a_drawing_is_taken_and_taken_away_again(ours: LogoField, tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(SVG)
    ours.take(path)
    shown = ours.picture.grab().toImage()
    assert shown.pixelColor(shown.rect().center()) == QColor("#204080")

    QTest.mouseClick(ours.remove, Qt.MouseButton.LeftButton)

    assert ours.picture.accessibleName() == "No logo yet"
    assert not ours.remove.isVisible()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no picture at all", "no picture"),
        (b"\x89PNG\r\n\x1a\nbroken", "picture"),
        (b"x" * 1_000_001, "too large"),
        (b"", "picture"),
    ],
)
def test_what_is_no_picture_gets_a_sentence(
    ours: LogoField, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)

    ours.take(path)

    assert words in ours.problem
    assert ours.picture.accessibleName() == "No logo yet"


def test_a_file_that_is_gone_gets_a_sentence(ours: LogoField, tmp_path: Path) -> None:
    ours.take(tmp_path / "gone.png")

    assert "gone.png" in ours.problem


@pytest.fixture
def logos(seen: Seen) -> Iterator[LogosDialog]:
    """The logos as they are reached from the export of a document."""
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    export = seen.window.findChild(ExportPdf)
    assert export is not None
    QTest.mouseClick(export.choices.logos, Qt.MouseButton.LeftButton)
    dialog = export.findChild(LogosDialog)
    assert dialog is not None
    yield dialog
    export.reject()


def test_the_export_leads_to_the_logos_of_all_parties(logos: LogosDialog) -> None:
    names = [each.choose.accessibleName() for each in logos.fields]
    parties = ("Brightwell", "Alder", "Loopfilm Recycling")
    assert names == [f"Choose a logo for {party}" for party in parties]
    for found in (clipped_labels, outside, nameless):
        assert found(logos) == []


def test_a_logo_chosen_there_is_on_the_cover(
    seen: Seen, logos: LogosDialog, tmp_path: Path
) -> None:
    logos.fields[0].take(png(tmp_path))
    logos.accept()
    export = seen.window.findChild(ExportPdf)
    assert export is not None
    export.set_path(tmp_path / "plan.pdf")

    export.start()

    seen.qtbot.waitUntil(export.open_file.isVisible, timeout=PATIENCE)
    assert len(PdfReader(tmp_path / "plan.pdf").pages[0].images) == 1
