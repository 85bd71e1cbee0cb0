"""One person: what both sides may know, where they stand, and how we see them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.analysis.contacts import last_contacts
from partnerdesk.commands.items import SetField
from partnerdesk.commands.people import PairPeople
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.people import PERSON, Person
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.wording import ATTITUDES, INFLUENCES
from ui.canvas.switches import place_switch
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.editors import NO_CHOICE, editor_for
from ui.forms.item_form import read_field
from ui.forms.options import Option
from ui.forms.words import label_of
from ui.pages.items.detail import ItemDetail
from ui.pages.items.layouts import caption, side_by_side
from ui.pages.people.placing import place_command
from ui.pages.people.rows import ring_of
from ui.widgets.field import Field
from ui.widgets.labels import Label


class FixedChoice(ChoiceEditor):
    """A choice of options that do not depend on the plan."""

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__(NO_CHOICE)
        super().set_options(options)

    def set_options(self, _options: Sequence[Option]) -> None:
        """The options stay."""


class PersonDetail(ItemDetail):
    """The details of a person."""

    def build(self) -> None:
        add = self.form.add
        self.body.addWidget(self.row("party_id", "plan_role", needs=140))
        self.body.addWidget(add("title"))
        self.body.addWidget(self._circle())
        reports_to = self.form.add("reports_to_id")
        self.body.addWidget(side_by_side(reports_to, self._counterpart(), needs=140))
        self.body.addWidget(add("cares_about"))
        self.body.addWidget(self.row("email", "phone", needs=140))
        self.body.addWidget(self.row("mobile", "last_contact", needs=140))
        self.body.addWidget(self.row("is_team", "is_placeholder", needs=140))
        self._add_leaning()

    def _counterpart(self) -> Field:
        """A choice that is stored on both sides."""

        def pair(item_id: str, value: Any, merge_key: str) -> PairPeople:
            return PairPeople(person_id=item_id, counterpart_id=value, merge_key=merge_key)

        rule = PERSON.by_name["counterpart_id"]
        editor = editor_for(PERSON, rule, self.formats, label=label_of(rule))
        return self.form.bind(rule, editor, pair, read_field(rule.name))

    def _circle(self) -> QWidget:
        holder = QWidget()
        self.rings = place_switch(self.tr("This person"), holder)
        self.rings.chosen.connect(self._place)
        self.no_drawing = Label(kind="caption", tone="tertiary", parent=holder)
        row = QHBoxLayout()
        row.addWidget(self.rings)
        row.addWidget(self.no_drawing, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("In the circle")))
        column.addLayout(row)
        return holder

    def _place(self, key: str) -> None:
        if self.plan is not None:
            command = place_command(self.plan.parts, self.item.id, Ring(key), self.today)
            self.wanted.emit(command)

    def _add_leaning(self) -> None:
        """Attitude and influence lie in the hatched frame, above the note."""
        translate = QCoreApplication.translate
        attitudes, strengths = (
            [Option(value=value, text=translate("Wording", text)) for value, text in words.items()]
            for words in (ATTITUDES, INFLUENCES)
        )
        leaning = side_by_side(
            self._private("private_attitude", attitudes),
            self._private("private_influence", strengths),
        )
        area = self.note.hatch.area
        area.setContentsMargins(10, 6, 10, 6)
        area.insertWidget(0, leaning)

    def _private(self, name: str, options: Sequence[Option]) -> Field:
        def set_field(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind="person", item_id=item_id, field=name, value=value, merge_key=merge_key
            )

        rule = PERSON.by_name[name]
        return self.form.bind(rule, FixedChoice(options), set_field, read_field(name))

    def show_more(self, item: Person, plan: PreparedPlan) -> None:
        last = last_contacts(plan.parts, self.today).get(item.id)
        line = self.form.frames["last_contact"].control
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(self.formats.day(last) if last is not None else "")
        ring = ring_of(plan.parts, item.id)
        self.rings.choose((ring or Ring.OUTSIDE).value)
        words = self.tr("No circle is drawn yet: this begins it.")
        self.no_drawing.setText(words if ring is None else "")

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """People stand in the order of their parties: the list does not move by hand."""
        share, *_moves, delete = super().choices(ours_only=ours_only)
        return [share, delete]
