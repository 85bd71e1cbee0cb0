"""The people of a plan one below the other, party by party, each with an In / Edge / Out switch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from ui.delegates.cells import DRAWN
from ui.pages.people.placing import ring_switch
from ui.pages.people.rows import ring_of
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.person_disc import PersonDisc
from ui.widgets.segmented import Segmented


class PersonLines(QWidget):
    """`placed` names a person and the ring chosen."""

    placed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setAccessibleName(self.tr("People in the circle"))
        self.switches: dict[str, Segmented] = {}
        self._shown: tuple[object, ...] = ()
        self._made: list[QWidget] = []
        self.empty = Label(
            self.tr("Nobody is named yet. Add people under People."), tone="secondary", wrap=True
        )
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 8, 12, 8)
        self.column.setSpacing(6)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def show_people(self, plan: PreparedPlan) -> None:
        """Show who stands where; the lines are made anew only for other people."""
        parts = plan.parts
        shown = (parts.parties, tuple((p.id, p.name, p.title, p.party_id) for p in parts.people))
        if shown != self._shown:
            self._shown = shown
            self._make(parts)
        self.empty.setVisible(not parts.people)
        for person_id, switch in self.switches.items():
            switch.choose((ring_of(parts, person_id) or Ring.OUTSIDE).value)

    def _make(self, parts: PlanParts) -> None:
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made, self.switches = [], {}
        for party in parts.parties:
            people = [each for each in parts.people if each.party_id == party.id]
            if people:
                self._add(_heading(party))
            for person in people:
                self._add(self._line(person, party))

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self.column.insertWidget(self.column.count() - 1, widget)

    def _line(self, person: Person, party: Party) -> QWidget:
        line = QWidget(self)
        disc = PersonDisc(
            person.name, DRAWN[party.side], party=party.label, is_team=person.is_team, size=30
        )
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(person.name, weight=500))
        if person.title:
            names.addWidget(ElidedLabel(person.title, kind="caption", tone="tertiary"))
        switch = self.switches[person.id] = ring_switch(person.name, line)
        switch.chosen.connect(lambda key: self.placed.emit(person.id, key))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(disc)
        row.addLayout(names, 1)
        row.addWidget(switch)
        return line

    def focus_person(self, person_id: str) -> None:
        """Put the keyboard on the switch of a person."""
        if person_id in self.switches:
            for segment in self.switches[person_id].findChildren(QPushButton):
                if segment.isChecked():
                    segment.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first switch."""
        self.focus_person(next(iter(self.switches), ""))


def _heading(party: Party) -> QWidget:
    heading = QWidget()
    row = QHBoxLayout(heading)
    row.setContentsMargins(0, 6, 0, 0)
    row.setSpacing(7)
    row.addWidget(PartyMark(DRAWN[party.side], party.name, size=12))
    row.addWidget(ElidedLabel(party.name, kind="label", weight=600), 1)
    return heading
