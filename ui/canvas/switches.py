"""Everybody in a list, party by party, each with In / Edge / Out: the way without dragging."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.figures.shapes import Place
from ui.canvas.person_line import PersonLine
from ui.isolating import isolated
from ui.widgets.circle_view import CircleMember
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.segmented import Choice, Segmented


def place_switch(name: str, parent: QWidget | None = None) -> Segmented:
    """Return the switch of one person; its keys are places."""
    translate = QCoreApplication.translate
    choices = (
        Choice(key="inside", text=translate("Circle", "In")),
        Choice(key="edge", text=translate("Circle", "Edge")),
        Choice(key="outside", text=translate("Circle", "Out")),
    )
    spoken = translate("Circle", "{name} in the circle").format(name=isolated(name))
    return Segmented(choices, "outside", spoken=spoken, small=True, parent=parent)


class PlaceSwitches(QWidget):
    """`placed` carries a key and the place chosen; `focused_on` puts the keyboard on a switch."""

    placed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setAccessibleName(self.tr("People in the circle"))
        self.switches: dict[str, Segmented] = {}
        self._shown: tuple[object, ...] = ()
        self._made: list[QWidget] = []
        self.empty = Label(self.tr("Nobody is named yet."), tone="secondary", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 8, 12, 8)
        self.column.setSpacing(6)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def set_members(self, members: Sequence[CircleMember]) -> None:
        """Show who stands where; the lines are made anew only for other people."""
        shown = tuple(
            (each.key, each.name, each.role, each.party, each.is_team, each.is_placeholder)
            for each in members
        )
        if shown != self._shown:
            self._shown = shown
            self._make(members)
        self.empty.setVisible(not members)
        for member in members:
            self.switches[member.key].choose(member.place)

    def _make(self, members: Sequence[CircleMember]) -> None:
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made, self.switches = [], {}
        groups: dict[str, list[CircleMember]] = {}
        for member in members:
            groups.setdefault(member.party, []).append(member)
        for party, group in groups.items():
            if party:
                self._add(_heading(party, group[0]))
            for member in group:
                self._add(self._line(member))

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self.column.insertWidget(self.column.count() - 1, widget)

    def _line(self, member: CircleMember) -> QWidget:
        line = QWidget(self)
        switch = self.switches[member.key] = place_switch(member.name, line)
        switch.chosen.connect(lambda place: self.placed.emit(member.key, place))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(PersonLine(member, line), 1)
        row.addWidget(switch)
        return line

    def focus_on(self, key: str) -> None:
        """Put the keyboard on the switch of a person."""
        if key in self.switches:
            for segment in self.switches[key].findChildren(QPushButton):
                if segment.isChecked():
                    segment.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first switch."""
        self.focus_on(next(iter(self.switches), ""))

    def place_of(self, key: str) -> Place:
        """Return the place chosen for a person."""
        places: dict[str, Place] = {"inside": "inside", "edge": "edge"}
        return places.get(self.switches[key].current, "outside")


def _heading(party: str, first: CircleMember) -> QWidget:
    heading = QWidget()
    row = QHBoxLayout(heading)
    row.setContentsMargins(0, 6, 0, 0)
    row.setSpacing(7)
    row.addWidget(PartyMark(first.side, party, size=12))
    row.addWidget(ElidedLabel(party, kind="label", weight=600), 1)
    return heading
