"""A line to add a person or a team with: a name, whose, and which of both."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.figures.shapes import Side
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.segmented import Choice, Segmented


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleParty:
    """A party that somebody can be added to."""

    key: str
    name: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Who is to be added. A role has no name yet: what stands there says which role it is."""

    name: str
    party: str
    is_team: bool = False
    is_placeholder: bool = False


class AddLine(QWidget):
    """`wanted` carries a Newcomer; `left` says that the line was closed without one."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add a person or team"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Name"))
        self.field = Field(self.tr("Who belongs to it?"), self.line)
        self.parties = QComboBox()
        self.parties.setAccessibleName(self.tr("Party"))
        self.sort = Segmented(
            (
                Choice(key="person", text=self.tr("Person")),
                Choice(key="team", text=self.tr("Team")),
                Choice(
                    key="role",
                    text=self.tr("Role"),
                    tip=self.tr("A role whose name is not known yet, such as their CFO"),
                ),
            ),
            spoken=self.tr("Person, team or role without a name"),
            small=True,
        )
        self.add = button(self.tr("Add"), small=True)
        self.close_button = button(
            "", "flat", icon_name="close", small=True, spoken=self.tr("Add nobody")
        )
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.sort)
        upper.addWidget(self.parties, 1)
        lower = QHBoxLayout()
        lower.addStretch(1)
        lower.addWidget(self.close_button)
        lower.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(upper)
        column.addLayout(lower)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._tell)
        self.add.clicked.connect(self._tell)
        self.close_button.clicked.connect(self.left)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self.field.set_problem(""))

    def offer(self, parties: Sequence[CircleParty]) -> None:
        """Offer these parties; the one chosen stays."""
        chosen = self.parties.currentData()
        self.parties.clear()
        for party in parties:
            self.parties.addItem(party.name, party.key)
        self.choose_party(chosen)

    def choose_party(self, key: object) -> None:
        """Choose a party."""
        at = self.parties.findData(key)
        if at >= 0:
            self.parties.setCurrentIndex(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With nothing typed that could be taken back, undo and redo are the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            is_theirs = event.matches(undo) and not self.line.isUndoAvailable()
            if is_theirs or (event.matches(redo) and not self.line.isRedoAvailable()):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Take the keyboard, with an empty line that remembers nothing of the name before."""
        self.line.setText("")
        self.field.set_problem("")
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        name = " ".join(self.line.text().split())
        if not name:
            self.field.set_problem(self.tr("Give it a name first."))
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.wanted.emit(self._newcomer(name))

    @property
    def typed(self) -> Newcomer | None:
        """Who is typed and not added yet."""
        name = " ".join(self.line.text().split())
        return self._newcomer(name) if name and not self.isHidden() else None

    def _newcomer(self, name: str) -> Newcomer:
        sort = self.sort.current
        return Newcomer(
            name=name,
            party=str(self.parties.currentData() or ""),
            is_team=sort == "team",
            is_placeholder=sort == "role",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
