"""What the program is, its version, and the licences of all it is made with."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.made_with import Part, parts
from partnerdesk.version import version as program_version
from ui.dialogs.plain_dialog import PlainDialog
from ui.look.icons import app_icon
from ui.widgets.labels import ElidedLabel, Label

_LIST_WIDTH, _TEXT_WIDTH = 240, 600
_LEADING = 12  # pixels between the names


class About(PlainDialog):
    """Name, version, and the parts by others with their licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About PartnerDesk"), parent)
        self.want(920, 600)  # licences come in lines of 80 characters
        self.body.addLayout(self._head())
        self.body.addWidget(
            Label(self.tr("Made with these parts, under their licences"), kind="h3", parent=self)
        )
        self._parts = parts()
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Parts by others"))
        height = self.names.fontMetrics().height() + _LEADING
        for part in self._parts:
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setSizeHint(QSize(0, height))
            self.names.addItem(item)
        self.licence = ElidedLabel(kind="label", tone="secondary", parent=self)
        self.licences = QPlainTextEdit(self)
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licence"))
        self.body.addWidget(self._panes(), 1)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)
        done = self.add_button(self.tr("Close"), "primary", is_default=True)
        done.clicked.connect(lambda _checked=False: self.accept())

    def choose(self, name: str) -> None:
        """Show the licence of a part."""
        named = [part.name.lower() for part in self._parts]
        self.names.setCurrentRow(named.index(name.lower()))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(48, 48))
        row.addWidget(picture)
        version = self.tr("Version {version}, with Qt {qt} under the LGPL version 3")
        words = "\n".join(
            (
                self.tr("A desk at which a seller and a customer plan as partners."),
                version.format(version=program_version(), qt=qVersion()),
            )
        )
        row.addWidget(Label(words, wrap=True, parent=self), 1)
        return row

    def _panes(self) -> QSplitter:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.licence)
        column.addWidget(self.licences, 1)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.names)
        panes.addWidget(right)
        panes.setSizes([_LIST_WIDTH, _TEXT_WIDTH])
        panes.setStretchFactor(1, 1)
        panes.setChildrenCollapsible(False)
        return panes

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self.licence.setText(_head_of(part))
        self.licences.setPlainText(part.text)


def _head_of(part: Part) -> str:
    return "  ·  ".join(each for each in (part.licence, part.homepage) if each)
