"""Who takes part: a box for each person of the plan, checked for those who do."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from ui.delegates.cells import person_seen
from ui.forms.options import picture
from ui.look.current import current_scale
from ui.pages.items.layouts import caption
from ui.widgets.labels import Label, button_text, plain_tool_tip

_DISC = 20
_ACROSS = 2
_AIR = 8


class NameBox(QCheckBox):
    """A box with a name that ends in an ellipsis where room is short."""

    def __init__(self, name: str) -> None:
        super().__init__(button_text(name))
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(part, option, self).width()
        room -= self.iconSize().width() + _AIR
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(button_text(shown))
        self.setToolTip(plain_tool_tip(self._name) if shown != self._name else "")


class Participants(QWidget):
    """`wanted` carries the command."""

    wanted = Signal(object)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._item: Any = None
        self._shown: tuple[object, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self.nobody = Label(self.tr("No people in the circle yet"), tone="tertiary", wrap=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Who takes part"), self))
        column.addWidget(self.nobody)
        column.addLayout(self.grid)

    def show_item(self, item: Any, parts: PlanParts) -> None:
        """Show who takes part in an item."""
        self._item = item
        people = tuple((each.id, each.name, each.party_id) for each in parts.people)
        if people != self._shown:
            self._shown = people
            self._make(parts)
        self.nobody.setVisible(not people)
        for person_id, made in self.boxes.items():
            made.setChecked(person_id in item.person_ids)

    def _make(self, parts: PlanParts) -> None:
        for old in self.boxes.values():
            old.hide()
            old.deleteLater()
        order = [party.id for party in parts.parties]
        people = sorted(parts.people, key=lambda each: order.index(each.party_id))
        self.boxes = {each.id: self._box(each, parts) for each in people}
        for number, box in enumerate(self.boxes.values()):
            self.grid.addWidget(box, number // _ACROSS, number % _ACROSS)

    def _box(self, person: Person, parts: PlanParts) -> QCheckBox:
        side = current_scale().grown(_DISC)
        made = NameBox(person.name)
        made.setIcon(picture(person_seen(parts, person)))
        made.setIconSize(QSize(side, side))
        made.clicked.connect(lambda _checked=False: self._tell())
        return made

    def _tell(self) -> None:
        chosen = {person_id for person_id, made in self.boxes.items() if made.isChecked()}
        kept = [each for each in self._item.person_ids if each in chosen]
        new = [each for each in self.boxes if each in chosen and each not in kept]
        self.wanted.emit(
            SetParticipants(kind=self._kind, item_id=self._item.id, person_ids=(*kept, *new))
        )
