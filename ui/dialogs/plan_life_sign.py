"""Signing a plan: who signs on each side, and when."""

from datetime import date
from itertools import islice
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.commands.plan_life import Signer, SignPlan
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person, PlanRole
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.waiting import Wait, not_agreed
from partnerdesk.errors import EnvironmentProblem, FieldError, UserError
from partnerdesk.handing_out import sign
from ui.context import Context
from ui.delegates.cells import DRAWN
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.isolating import isolated, listed
from ui.pages.history.words import cut
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label, button_text, plain_tool_tip
from ui.widgets.marks import PartyMark

translate = QCoreApplication.translate
_DAY = Rule(name="signed_on", label="Signed on", holds=FieldType.DATE)
_SIGNERS = (PlanRole.SPONSOR, PlanRole.DECISION_MAKER, PlanRole.CHAMPION, PlanRole.PLANNER)

_LONGEST = 28


class PartySigners(QWidget):
    """The people of one party as boxes to tick, and a line for somebody who is not listed."""

    def __init__(
        self,
        party: Party,
        people: list[Person],
        before: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.party = party
        self.boxes: dict[str, tuple[Person, QCheckBox]] = {}
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Somebody else"))
        words = self.tr("Somebody else who signs for {party}").format(party=isolated(party.label))
        self.other.setAccessibleName(words)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(PartyMark(DRAWN[party.side], party.name, size=13))
        head.addWidget(ElidedLabel(party.label, weight=600), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 8, 4)
        column.setSpacing(6)
        column.addLayout(head)
        likely = [each for each in people if each.name in before] or self._likely(people)
        for person in people:
            column.addWidget(self._box(person, is_on=person in likely))
        column.addWidget(self.other)
        column.addStretch(1)

    def _likely(self, people: list[Person]) -> list[Person]:
        """Return who may sign: of the two sides somebody has to, a third party where it wants."""
        if self.party.side is Side.THIRD:
            return []
        found = (person for role in _SIGNERS for person in people if person.plan_role is role)
        return list(islice(found, 1))

    def _box(self, person: Person, *, is_on: bool) -> QCheckBox:
        said = listed((person.name, person.title)) if person.title else person.name
        words = cut(person.name, _LONGEST)
        box = QCheckBox(button_text(words))
        box.setAccessibleName(said)
        box.setToolTip(plain_tool_tip(said))
        box.setChecked(is_on)
        self.boxes[person.id] = (person, box)
        return box

    @property
    def signers(self) -> list[Signer]:
        """Who was chosen."""
        found = [
            Signer(name=person.name, party_id=self.party.id, role=person.title)
            for person, box in self.boxes.values()
            if box.isChecked()
        ]
        name = self.other.text().strip()
        return [*found, Signer(name=name, party_id=self.party.id)] if name else found


class SignDialog(PlainDialog):
    """Both sides sign the plan as it is; that keeps a version and locks its terms."""

    def __init__(self, context: Context, plan: PreparedPlan, parent: QWidget | None = None) -> None:
        title = translate("SignPlan", "Sign {title}").format(
            title=isolated(cut(plan.parts.head.title, 48))
        )
        lead = translate(
            "SignPlan",
            "What both sides see is kept as it is, as the next version, and its terms are locked "
            "until you open it for changes.",
        )
        super().__init__(title, parent, lead=lead)
        self.want(560)
        self._context, self._plan = context, plan
        self._formats = formats_for(context.settings())
        before = frozenset(each.name for each in plan.parts.signatures)
        self.parties = [
            PartySigners(party, _people(plan, party), before) for party in plan.parts.parties
        ]
        self.people = Field(self.tr("Who signs"), self._signers())
        self.editor = DateEditor(conversion_for(_DAY, self._formats))
        self.editor.show_value(context.workspace.now().date())
        self.day = Field(self.tr("Signed on"), self.editor.widget)
        self.body.addWidget(self._hint())
        self.body.addWidget(self.people)
        row = QHBoxLayout()
        row.addWidget(self.day)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_close_button(self.tr("Cancel"))
        self.make = self.add_button(self.tr("Sign"), "primary", is_default=True)
        self.make.clicked.connect(lambda _checked=False: self._sign())

    def _hint(self) -> QWidget:
        waiting = sum(each.wait is not Wait.OURS_ONLY for each in not_agreed(self._plan))
        words = self.tr(
            "%n item(s) are not agreed. They stay marked as open; only what is agreed binds.",
            "",
            waiting,
        )
        label = Label(words, tone="secondary", wrap=True, parent=self)
        label.setVisible(bool(waiting))
        return label

    def _signers(self) -> QWidget:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        for number, party in enumerate(self.parties):
            grid.addWidget(party, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % 2, 1)
        return ground

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.parties[0]
        boxes = [box for _person, box in first.boxes.values()]
        (boxes[0] if boxes else first.other).setFocus()

    def _sign(self) -> None:
        for each in (self.people, self.day):
            each.set_problem("")
        signers = tuple(signer for party in self.parties for signer in party.signers)
        try:
            day = self._read_day()
            command = SignPlan(plan_id=self._plan.parts.head.id, signers=signers, signed_on=day)
            sign(self._context.workspace, command, self.tr("Signed"))
        except UserError as error:
            self._say(error)
            return
        except EnvironmentProblem as problem:
            self._context.show_problem(problem)
            return
        self.accept()

    def _read_day(self) -> date:
        found: Any = self.editor.value()
        if not isinstance(found, date):
            raise FieldError("signed_on", "required_value")
        return found

    def _say(self, error: UserError) -> None:
        is_day = isinstance(error, FieldError) and error.field == "signed_on"
        where = self.day if is_day else self.people
        where.set_problem(sentence_of(error, self._formats))
        if is_day:
            self.editor.widget.setFocus()


def _people(plan: PreparedPlan, party: Party) -> list[Person]:
    """Return the people of a party who can sign: neither teams nor roles without a name."""
    return [
        each
        for each in plan.parts.people
        if each.party_id == party.id and not each.is_team and not each.is_placeholder
    ]
