"""Showing a file or its folder with the system's own programs; a sentence where that fails."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ui.reaching import is_folder, is_there

translate = QCoreApplication.translate


def open_file(path: Path) -> str:
    """Open a file in the program that the system has for it; return what went wrong, or nothing."""
    if not is_there(path):
        return translate("Opening", "{path} is no longer there.").format(path=path)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return ""
    words = translate("Opening", "No program was found that opens it. The file is {path}")
    return words.format(path=path)


def open_folder_of(path: Path) -> str:
    """Show the folder that a file is in; return what went wrong, or nothing."""
    folder = path.parent
    if not is_folder(folder):
        return translate("Opening", "{path} is no longer there.").format(path=folder)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return ""
    words = translate("Opening", "No program was found that shows folders. The file is {path}")
    return words.format(path=path)
