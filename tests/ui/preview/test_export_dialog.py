"""The dialog of a document: what it says stays in view, and is taken back when it is no more so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from partnerdesk.reports.documents import DocumentKind
from tests.ui.frame.conftest import Seen
from tests.ui.preview.conftest import PATIENCE
from ui.dialogs.export_pdf import ExportPdf


@pytest.fixture
def dialog(seen: Seen, tmp_path: Path) -> Iterator[ExportPdf]:
    """The dialog for Alder's plan, in a window that it does not fit into."""
    seen.window.resize(1024, 640)
    seen.desk.change_settings(export_folder=str(tmp_path))
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    shown = seen.window.findChild(ExportPdf)
    assert shown is not None
    yield shown
    shown.reject()


def is_in_sight(label: QLabel, dialog: ExportPdf) -> bool:
    """Tell whether all of a label can be seen, wherever the content is scrolled to."""
    QApplication.processEvents()
    return label.isVisible() and label.visibleRegion().boundingRect() == label.rect()


def written(seen: Seen, dialog: ExportPdf) -> None:
    dialog.start()
    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=PATIENCE)


def test_what_came_of_it_is_seen_where_the_content_is_scrolled(
    seen: Seen, dialog: ExportPdf
) -> None:
    assert dialog._ground.verticalScrollBar().maximum() > 0

    written(seen, dialog)

    assert "Written to" in dialog.outcome.said.text()
    assert is_in_sight(dialog.outcome.said, dialog)


def test_a_failure_is_seen_too_and_the_keyboard_is_where_it_is_tried_again(
    seen: Seen, dialog: ExportPdf, tmp_path: Path
) -> None:
    dialog.set_path(tmp_path / "nowhere" / "plan.pdf")

    dialog.start()

    seen.qtbot.waitUntil(lambda: "is not there" in dialog.outcome.said.text(), timeout=PATIENCE)
    assert is_in_sight(dialog.outcome.said, dialog)
    assert not dialog.open_file.isVisible()
    assert dialog.focusWidget() is dialog.export


def test_another_file_takes_back_what_was_said_of_the_last(
    seen: Seen, dialog: ExportPdf, tmp_path: Path
) -> None:
    written(seen, dialog)

    dialog.set_path(tmp_path / "another.pdf")

    assert not dialog.outcome.isVisible()
    assert not dialog.open_file.isVisible()
    assert not dialog.show_folder.isVisible()


def test_another_language_takes_it_back_too(seen: Seen, dialog: ExportPdf) -> None:
    written(seen, dialog)

    dialog.choices.language.activated.emit(1)

    assert not dialog.open_file.isVisible()


def test_a_file_that_is_gone_is_not_opened(seen: Seen, dialog: ExportPdf) -> None:
    written(seen, dialog)
    dialog.path.unlink()

    dialog.open_file.click()

    assert dialog.outcome.said.text() == f"{dialog.path} is no longer there."


def test_the_name_of_the_file_is_seen_however_long_its_folder_is(
    dialog: ExportPdf, tmp_path: Path
) -> None:
    path = tmp_path / ("a long folder " * 10) / "plan.pdf"

    dialog.set_path(path)

    assert dialog.file.name.text() == "plan.pdf"
    assert not dialog.file.name.is_elided()
    assert str(path.parent) in dialog.file.folder.text()


@pytest.mark.parametrize("kind", ["summary", "circle", "actions"])
def test_of_a_document_that_shows_a_part_that_is_said(dialog: ExportPdf, kind: str) -> None:
    dialog.choices.choose(DocumentKind(kind))
    QApplication.processEvents()
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
    assert "This document shows only a part of what is listed here." in texts

    dialog.choices.choose(DocumentKind.JOINT_PLAN)
    QApplication.processEvents()
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
    assert "This document shows only a part of what is listed here." not in texts
