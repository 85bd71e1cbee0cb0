"""Our own people: who must be won for it, and what each of them gains."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.people_parts import DraftPerson, TeamMember
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label, button_text
from ui.widgets.person_disc import PersonDisc
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import person_name
from ui.wizard.keeper import DraftKeeper
from ui.wizard.step_view import line_for

translate = QCoreApplication.translate
_LONGEST = 40


class MemberRow(QWidget):
    """One of ours: a box to tick, and what they gain."""

    def __init__(self, keeper: DraftKeeper, person: DraftPerson) -> None:
        super().__init__()
        self._keeper, self._person_id = keeper, person.id
        name = person_name(person)
        self.box = QCheckBox(button_text(name[:_LONGEST]))
        self.box.clicked.connect(self._tick)
        gains = line_for(keeper, PERSON.by_name["name"])
        self.gains = Field(translate("Wizard", "What they gain"), gains.widget)
        gains.line.setAccessibleName(translate("Wizard", "What {name} gains").format(name=name))
        self.binding = DraftBinding(keeper, gains, self.gains, self._gains, self._with_gains)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(10)
        row.addWidget(PersonDisc(name, "us", is_team=person.is_team, size=28))
        row.addWidget(self.box, 2)
        row.addWidget(self.gains, 3)

    def _member(self, draft: Draft) -> TeamMember | None:
        return next((each for each in draft.team if each.person_id == self._person_id), None)

    def _gains(self, draft: Draft) -> str:
        member = self._member(draft)
        return member.gains if member else ""

    def _with_gains(self, draft: Draft, text: str) -> Draft:
        found = self._member(draft) or TeamMember(person_id=self._person_id)
        if not text and self._member(draft) is None:
            return draft
        return self._with(draft, replace(found, gains=text))

    def _with(self, draft: Draft, member: TeamMember | None) -> Draft:
        others = tuple(each for each in draft.team if each.person_id != self._person_id)
        return replace(draft, team=(*others, member) if member else others)

    def _tick(self, is_on: bool) -> None:
        draft = self._keeper.draft
        member = TeamMember(person_id=self._person_id) if is_on else None
        self._keeper.change(self._with(draft, member))

    def show_draft(self, draft: Draft) -> None:
        """Show whether they are to be won, and what they gain."""
        self.box.setChecked(self._member(draft) is not None)
        self.binding.show(draft)


class OwnTeam(QWidget):
    """A row per person of ours, and a line that adds another one."""

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.rows: dict[str, MemberRow] = {}
        self._shown: tuple[tuple[str, str], ...] | None = None
        words = translate("Wizard", "Add somebody of ours")
        self.line = QLineEdit()
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.setMaxLength(300)
        self.add = button(translate("Wizard", "Add"), icon_name="plus", small=True, spoken=words)
        self._empty = Label(
            translate("Wizard", "Nobody of ours is named yet."), tone="secondary", wrap=True
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.add)
        self._column.addLayout(foot)
        self.line.editingFinished.connect(self._add)
        self.add.clicked.connect(lambda _checked=False: self._add())

    def show_draft(self, draft: Draft) -> None:
        """Show our people as they are in a draft."""
        people = draft.people_on(Side.US)
        wanted = tuple((each.id, each.name) for each in people)
        if wanted != self._shown:
            self._shown = wanted
            for old in self.rows.values():
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.rows = {each.id: MemberRow(self._keeper, each) for each in people}
            for place, row in enumerate(self.rows.values(), start=1):
                self._column.insertWidget(place, row)
        self._empty.setVisible(not people)
        for row in self.rows.values():
            row.show_draft(draft)

    def _add(self) -> None:
        name = " ".join(self.line.text().split())
        if not name:
            return
        with QSignalBlocker(self.line):
            self.line.clear()
        draft = self._keeper.draft
        ours = draft.party_on(Side.US)
        person = DraftPerson(id=new_id(), party_id=ours.id, name=name)
        team = (*draft.team, TeamMember(person_id=person.id))
        self._keeper.change(replace(draft, people=(*draft.people, person), team=team))

    def flush(self) -> bool:
        """Take over what is half typed."""
        self._add()
        return False not in [row.binding.settle() for row in self.rows.values()]

    def take_keyboard(self) -> None:
        """Put the keyboard on the first of them, or on the line that adds one."""
        boxes: list[Callable[[], None]] = [row.box.setFocus for row in self.rows.values()]
        (boxes[0] if boxes else self.line.setFocus)()
