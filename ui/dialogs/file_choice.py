"""Asking for a file without stopping the program: the answer comes through a function."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.reaching import is_folder

Take = Callable[[Path], object]
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120


def ask_for_new_file(
    parent: QWidget, title: str, suggested: Path, kinds: str, take: Take
) -> QFileDialog:
    """Ask where to write a file; the suffix of the suggestion is added where it is left out."""
    suffix = suggested.suffix
    dialog = _dialog(parent, title, kinds, lambda path: take(with_suffix(path, suffix)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def ask_for_file(parent: QWidget, title: str, kinds: str, take: Take) -> QFileDialog:
    """Ask for a file that is there."""
    dialog = _dialog(parent, title, kinds, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(usual_folder("")))
    dialog.open()
    return dialog


def usual_folder(chosen: str) -> Path:
    """Return the folder that was used last, or the user's documents."""
    if chosen and is_folder(Path(chosen)):
        return Path(chosen)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and is_folder(Path(documents)) else Path.home()


def file_name(*parts: str, suffix: str) -> str:
    """Return a name made of parts that every system takes."""
    text = " ".join(" ".join(_NOT_IN_NAMES.sub(" ", part).split()) for part in parts if part)
    return f"{text[:_LONGEST_NAME].strip(' .')}{suffix}"


def with_suffix(path: Path, suffix: str) -> Path:
    """Return a path that ends so: what follows the point of "Plan v1.5" is no kind of file.

    Where something has to be added the path is a free one, since nobody agreed to replace a file.
    """
    if path.suffix.lower() == suffix.lower():
        return path
    return free_path(path.with_name(f"{path.name}{suffix}"))


def free_path(path: Path) -> Path:
    """Return a path where no file is yet: the given one, or with " (2)" and so on."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _dialog(parent: QWidget, title: str, kinds: str, take: Take) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
