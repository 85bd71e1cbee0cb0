"""Step 2: the circle as it is today. People, teams and roles are added where they stand."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.people import PERSON
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import placed, with_part, without_person
from partnerdesk.wizards.people_parts import DraftPerson
from partnerdesk.wizards.third_parties import with_newcomer
from ui.canvas.adding import Newcomer
from ui.canvas.board import CircleBoard
from ui.canvas.captions import Captions
from ui.forms.words import label_of
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import (
    NEW_PARTY,
    circle_parties,
    members_of,
    party_options,
    person_name,
)
from ui.wizard.hint_box import HintBox
from ui.wizard.keeper import DraftKeeper
from ui.wizard.step_view import StepView, Target, choice_of, line_for

translate = QCoreApplication.translate


def circle_captions() -> Captions:
    """Return what inside and outside mean."""
    return Captions(
        inside=(translate("Wizard", "Inside"), translate("Wizard", "plans, decisions, gains")),
        outside=(translate("Wizard", "Outside"), translate("Wizard", "offers, orders, invoices")),
    )


class PersonLine(QWidget):
    """Name and title of the person chosen, and the way to remove them."""

    removed = Signal(str)

    def __init__(self, step: "CircleTodayStep") -> None:
        super().__init__()
        self.person_id = ""
        self.bindings: dict[str, DraftBinding] = {}
        name = line_for(step.keeper, PERSON.by_name["name"])
        title = line_for(step.keeper, PERSON.by_name["title"])
        self.name = Field(translate("Wizard", "Name"), name.widget)
        self.role = Field(translate("Wizard", "Title or role"), title.widget)
        self._party = choice_of(())
        self.party = Field(label_of(PERSON.by_name["party_id"]), self._party.widget)
        for editor, frame, field in (
            (name, self.name, "name"),
            (title, self.role, "title"),
            (self._party, self.party, "party_id"),
        ):
            self.bindings[field] = step.bind(
                editor, frame, self._getter(field), self._putter(field)
            )
        words = translate("Wizard", "Remove")
        self.remove = button(words, "flat", icon_name="trash", small=True)
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit(self.person_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name, 5)
        row.addWidget(self.role, 5)
        row.addWidget(self.party, 4)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)

    def _getter(self, field: str) -> Any:
        def get(draft: Draft) -> str:
            person = draft.person(self.person_id)
            return str(getattr(person, field)) if person else ""

        return get

    def _putter(self, field: str) -> Any:
        def put(draft: Draft, value: str) -> Draft:
            person = draft.person(self.person_id)
            if person is None:
                return draft
            values: dict[str, Any] = {field: value}
            changed = replace(person, **values)
            return replace(draft, people=with_part(draft.people, changed))

        return put

    def show_person(self, person: DraftPerson | None, draft: Draft) -> None:
        """Show somebody; of those who are in the plan already only the place is changed here."""
        self.person_id = person.id if person else ""
        self._party.set_options(party_options(draft))
        self.setVisible(person is not None and not person.exists)
        if person is not None:
            words = translate("Wizard", "Remove {name}").format(name=person_name(person)[:60])
            self.remove.setAccessibleName(words)


class CircleTodayStep(StepView):
    """The board of the circle with the people of the draft."""

    fills = True

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.board = CircleBoard()
        self.board.canvas.set_captions(circle_captions())
        self.line = PersonLine(self)
        self.hint = HintBox()
        self.board.circle_card.body.addWidget(self.line)
        around = QVBoxLayout()
        around.setContentsMargins(11, 8, 11, 8)
        around.addWidget(self.hint)
        self.board.panel.body.addLayout(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.board.placed.connect(self._place)
        self.board.added.connect(self._add)
        self.board.opened.connect(self._open)
        self.board.canvas.chosen.connect(lambda _key: self._show_line())
        self.line.removed.connect(self._remove)

    def show_draft(self, draft: Draft) -> None:
        self.board.set_members(members_of(draft), circle_parties(draft), is_drawn=bool(draft.today))
        self._show_line()

    def targets(self) -> Mapping[Target, DraftBinding]:
        return {(self.line.person_id, name): each for name, each in self.line.bindings.items()}

    def _show_line(self) -> None:
        current = self.board.canvas.current
        if current != self.line.person_id:
            for binding in self.bindings:
                binding.settle()
        self.line.show_person(self.draft.person(current), self.draft)
        super().show_draft(self.draft)

    def _place(self, key: str, place: str) -> None:
        self.keeper.change(placed(self.draft, key, Ring(place)))

    def _add(self, newcomer: Newcomer) -> None:
        if newcomer.party == NEW_PARTY:
            self._add_party(newcomer.name)
            return
        person = DraftPerson(
            id=new_id(),
            party_id=newcomer.party,
            name=newcomer.name,
            is_team=newcomer.is_team,
            is_placeholder=newcomer.is_placeholder,
        )
        self.keeper.change(replace(self.draft, people=(*self.draft.people, person)))
        self.board.accept_added()

    def _add_party(self, name: str) -> None:
        """Add a third party; whoever is added next may belong to it."""
        changed = with_newcomer(self.draft, name)
        self.keeper.change(changed)
        self.board.add_line.choose_party(changed.parties[-1].id)
        self.board.accept_added()

    def _open(self, _key: str) -> None:
        if self.line.isVisible():
            self.line.name.control.setFocus()

    def _remove(self, person_id: str) -> None:
        self.keeper.change(without_person(self.draft, person_id))
        canvas = self.board.canvas
        if canvas.current:
            canvas.choose(canvas.current, with_focus=True)
        else:
            self.board.add.setFocus()

    def flush(self) -> bool:
        """Take over a name that was typed and not added yet, too."""
        line = self.board.add_line
        if line.line.text().strip():
            line.add.click()
        return super().flush()

    def enter(self) -> None:
        canvas = self.board.canvas
        if canvas.current:
            canvas.choose(canvas.current, with_focus=True)
        else:
            self.board.begin_adding()
