"""The file that a document goes to: its name, its folder below, and a button to choose another."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.file_choice import ask_for_new_file
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel

translate = QCoreApplication.translate


class ExportFile(Field):
    """`chosen` tells the path; replacing what is there was agreed to where it was chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        line = QWidget(parent)
        super().__init__(translate("ExportPdf", "File"), line, parent=parent)
        self.path = Path()
        self.name = ElidedLabel(weight=500, parent=line)
        self.folder = ElidedLabel(kind="caption", tone="secondary", parent=line)
        self.choose = button(
            translate("ExportPdf", "Choose…"), icon_name="folder", small=True, parent=line
        )
        self.choose.setAccessibleName(translate("ExportPdf", "Choose the file"))
        self.choose.clicked.connect(lambda _checked=False: self._ask())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.folder)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_path(self, path: Path) -> None:
        """Show another path."""
        self.path = path
        self.name.setText(path.name)
        self.folder.setText(translate("ExportPdf", "in {folder}").format(folder=path.parent))

    def _ask(self) -> None:
        kinds, title = (
            translate("ExportPdf", "PDF files (*.pdf)"),
            translate("ExportPdf", "Export PDF"),
        )
        ask_for_new_file(self.window(), title, self.path, kinds, self.chosen.emit)
