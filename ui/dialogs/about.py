"""What the program is, its version, and the licences of what it is made with."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QWidget

import resources
from partnerdesk.version import version as program_version
from ui.dialogs.plain_dialog import PlainDialog
from ui.look.icons import app_icon
from ui.widgets.labels import Label

_LICENCES = (
    ("LICENSE-Inter.txt",),
    ("fallback", "LICENSE-Noto.txt"),
    ("fallback", "LICENSE-DroidSansFallback.txt"),
    ("fallback", "LICENSE-Hangul.txt"),
)


def licence_text() -> str:
    """Return the licences of the fonts that come with the program."""
    return "\n\n\n".join(resources.read_text("fonts", *parts).strip() for parts in _LICENCES)


class About(PlainDialog):
    """Name, version, parts and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About PartnerDesk"), parent)
        self.want(600, 520)
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
        self.body.addLayout(row)
        self.body.addWidget(Label(self.tr("Licences of the fonts"), kind="h3", parent=self))
        self.licences = QPlainTextEdit(licence_text(), self)
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences of the fonts"))
        self.body.addWidget(self.licences, 1)
        done = self.add_button(self.tr("Close"), "primary", is_default=True)
        done.clicked.connect(lambda _checked=False: self.accept())
