"""Adding to a party: a person, a team or a role without a name; and adding a third party."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from partnerdesk.domain.parties import Party
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import button_text

_ICONS = {"person": "person", "team": "people", "role": "question"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """What is to be added to which party."""

    party_id: str
    sort: str = "person"

    def values(self) -> Mapping[str, object]:
        """Return the values of the new person."""
        translate = QCoreApplication.translate
        name = {
            "person": translate("People", "New person"),
            "team": translate("People", "New team"),
            "role": translate("People", "New role"),
        }[self.sort]
        return {
            "name": name,
            "party_id": self.party_id,
            "is_team": self.sort == "team",
            "is_placeholder": self.sort == "role",
        }


class AddMenu(QMenu):
    """`picked` carries a Newcomer; `party_wanted` asks for a third party."""

    picked = Signal(object)
    party_wanted = Signal()

    def fill(self, parties: Sequence[Party]) -> None:
        """Offer to add to each of these parties."""
        self.clear()
        for party in parties:
            for sort, words in self._words().items():
                text = words.format(party=isolated(party.label))
                action = QAction(icon(_ICONS[sort], DRAWN[party.side]), button_text(text), self)
                newcomer = Newcomer(party_id=party.id, sort=sort)
                action.triggered.connect(
                    lambda _checked=False, newcomer=newcomer: self.picked.emit(newcomer)
                )
                self.addAction(action)
            self.addSeparator()
        third = self.addAction(icon("plus"), self.tr("A third party"))
        third.triggered.connect(self.party_wanted)

    def _words(self) -> dict[str, str]:
        return {
            "person": self.tr("A person at {party}"),
            "team": self.tr("A team at {party}"),
            "role": self.tr("A role at {party}, name unknown"),
        }


class PartyBar(Card):
    """A line to name a third party in; `named` carries the name."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Add a third party"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("An integrator, a supplier"))
        self.field = Field(self.tr("Name of the third party"), self.line)
        self.add = button(self.tr("Add"), "primary")
        self.cancel = button(self.tr("Cancel"))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self.add, 0, bottom)
        row.addWidget(self.cancel, 0, bottom)
        self.body.addLayout(row)
        self.add.clicked.connect(self._tell)
        self.line.returnPressed.connect(self._tell)
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Show the line, empty, with the keyboard on it."""
        self.line.clear()
        self.field.set_problem("")
        self.show()
        self.line.setFocus()

    def _tell(self) -> None:
        self.named.emit(self.line.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
