"""The way to the folder of the workspace: to its backups, and to another computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.ui.frame.conftest import Seen
from ui.actions import file_deeds


class FileManager(QObject):
    """Keeps what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_url(self, url: QUrl) -> None:
        """Show a folder."""
        self.shown.append(Path(url.toLocalFile()))


def test_the_folder_of_the_workspace_is_shown(seen: Seen, sample_copy: Path) -> None:
    files = FileManager()
    # PySide takes the name as a text, whatever its stub says.
    QDesktopServices.setUrlHandler("file", files, "show_url")  # type: ignore[arg-type]
    try:
        seen.trigger("workspace_folder")
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert files.shown == [sample_copy.parent]


def test_where_no_program_shows_folders_its_path_is_said(
    seen: Seen, sample_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_deeds, "show_folder", lambda _folder: False)

    seen.trigger("workspace_folder")

    assert str(sample_copy.parent) in seen.window.toast.text.text()
