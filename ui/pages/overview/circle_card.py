"""Who is inside the circle, as it was drawn last."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from partnerdesk.domain.people import Person
from ui.canvas.canvas import CircleCanvas
from ui.delegates.cells import DRAWN
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.name_list import NameGroup, NameList
from ui.pages.overview.section_card import SectionCard, link
from ui.pages.people.members import members_of
from ui.widgets.labels import Label


class CircleCard(SectionCard):
    """The newest circle with the names of its people."""

    section = "people"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Our circle"), go)
        self.link = link(self.tr("Draw it differently"))
        self.link.clicked.connect(lambda _checked=False: self._draw())
        self.head.addWidget(self.link)
        self.view = CircleCanvas(read_only=True, is_bare=True)
        self.view.opened.connect(self.open_item)
        self.names = NameList(self)
        self.hint = Label(tone="secondary", wrap=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view, 3)
        side = QVBoxLayout()
        side.addWidget(self.hint)
        side.addWidget(self.names, 1)
        row.addLayout(side, 2)
        self.body.setContentsMargins(15, 6, 15, 11)
        self.body.addLayout(row, 1)

    def _draw(self) -> None:
        """Use the window's action, which leads into the guide."""
        action = self.window().findChild(QAction, "draw_differently")
        if action is not None:
            action.trigger()
        else:
            self.open()

    def show_glance(self, glance: Glance) -> None:
        drawing = glance.parts.newest_drawing
        members = members_of(glance.parts, drawing) if drawing is not None else ()
        self.view.set_members(
            [each for each in members if each.place != "outside"], is_drawn=drawing is not None
        )
        self.hint.setText(self._hint(has_people=bool(glance.parts.people)))
        self.hint.setVisible(not members)
        inside = {each.key for each in members if each.place != "outside"}
        if drawing is None:
            inside = {person.id for person in glance.parts.people}
        self.names.set_groups(self._groups(glance, inside))

    def _hint(self, *, has_people: bool) -> str:
        if has_people:
            return self.tr("No circle drawn yet. Who is inside today?")
        return self.tr("Nobody is named yet. Begin with the people you would call first.")

    def _groups(self, glance: Glance, inside: set[str]) -> list[NameGroup]:
        groups = []
        for party in glance.parts.parties:
            people = [each for each in glance.parts.people if each.party_id == party.id]
            here = tuple(each.name for each in people if each.id in inside)
            if here:
                side = DRAWN[party.side]
                groups.append(NameGroup(side=side, heading=party.label, names=here))
        outside = [each for each in glance.parts.people if each.id not in inside]
        if outside:
            groups.append(self._outside(glance, outside))
        return groups

    def _outside(self, glance: Glance, people: list[Person]) -> NameGroup:
        sides = {glance.parts.side_of(each.party_id) for each in people}
        side = DRAWN[sides.pop()] if len(sides) == 1 else "third"
        names = ", ".join(each.name for each in people)
        return NameGroup(side=side, heading=self.tr("Outside"), names=(names,))
