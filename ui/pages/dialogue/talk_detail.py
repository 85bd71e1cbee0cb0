"""The details of an item of dialogue: fields as the kind's plan lists them, people, links."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context, Place
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.item_form import read_field
from ui.forms.options import Option
from ui.pages.dialogue.blame import BlameHint
from ui.pages.dialogue.participants import Participants
from ui.pages.dialogue.quick import quick_steps
from ui.pages.dialogue.quick_step import QuickStep
from ui.pages.items.detail import ItemDetail
from ui.pages.items.doing import run_all
from ui.pages.items.layouts import side_by_side
from ui.pages.items.links import SECTIONS, Links
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.flow import Flow

ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "issue": (
        ("detail",),
        ("asked_by_id", "asked_on"),
        ("answer",),
        ("owner_id", "answered_on"),
        ("told_back_on",),
    ),
    "action": (("party_id", "owner_id"), ("due_on", "status"), ("done_on",)),
    "decision": (("reason",), ("agreed_by", "decided_on")),
    "inclusion": (("asked_for", "happened_on"), ("said",), ("changed",)),
    "problem_review": (("happened_on",), ("cause",), ("fix",), ("lesson",), ("process_change",)),
    "highlight": (("story",), ("credited_to_id", "happened_on")),
    "cadence": (("every_days",), ("note",)),
}
LINKED = frozenset(("issue", "action", "decision", "touchpoint"))
WITH_PEOPLE = frozenset(("inclusion", "touchpoint"))
WITH_STEPS = frozenset(("issue", "action", "touchpoint", "cadence"))


class TalkDetail(ItemDetail):
    """The details of one kind. `led_to` names an item that a step has made."""

    led_to = Signal(str)

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        self.people: Participants | None = None
        self.links: Links | None = None
        self.blame: BlameHint | None = None
        self._steps: tuple[QuickStep, ...] = ()
        self.quick = Flow()
        super().__init__(context, kind, parent)

    def build(self) -> None:
        if self.kind.name in WITH_STEPS:
            self.body.addWidget(self.quick)
        else:
            self.quick.setParent(self)
            self.quick.hide()
        self.build_first()
        for names in ROWS.get(self.kind.name, ()):
            self.body.addWidget(self.row(*names) if len(names) > 1 else self._single(names[0]))
        if self.kind.name in WITH_PEOPLE and self.people is None:
            self.body.addWidget(self.make_people())
        self.build_last()
        if self.kind.name in LINKED:
            self.links = Links(self.kind.name)
            self.links.wanted.connect(self.wanted)
            self.links.go_to.connect(self.go_to)
            self.body.addWidget(self.links)

    def build_first(self) -> None:
        """Put what stands above the fields of the kind."""

    def build_last(self) -> None:
        """Put what stands below them."""

    def make_people(self) -> Participants:
        """Return the boxes of who takes part."""
        self.people = Participants(self.kind.name)
        self.people.wanted.connect(self.wanted)
        return self.people

    def row(self, *names: str, needs: int = 150) -> QWidget:
        if "credited_to_id" in names:
            return side_by_side(self._credit(), self.form.add("happened_on"), needs=needs)
        return super().row(*names, needs=needs)

    def _single(self, name: str) -> QWidget:
        field = self.form.add(name)
        if name == "cause":
            self.blame = BlameHint(field, self)
        return field

    def _credit(self) -> Field:
        """Nobody named means that the credit is of both sides."""
        rule = self.kind.by_name["credited_to_id"]
        both = ChoiceEditor(Option(value=None, text=self.tr("Both sides")))

        def to_command(item_id: str, value: object, merge_key: str) -> SetField:
            return SetField(
                kind=self.kind.name,
                item_id=item_id,
                field=rule.name,
                value=value,
                merge_key=merge_key,
            )

        return self.form.bind(rule, both, to_command, read_field(rule.name))

    def show_more(self, item: Any, plan: PreparedPlan) -> None:
        if self.people is not None:
            self.people.show_item(item, plan.parts)
        if self.links is not None:
            self.links.show_item(item.id, plan.parts)
        if self.blame is not None:
            self.blame.show_text(item.cause, plan.parts.people)
        self._show_steps(quick_steps(self.kind, item, plan.parts, self.formats, self.today))

    def _show_steps(self, steps: Sequence[QuickStep]) -> None:
        self.quick.setVisible(bool(steps))
        if _told(steps) == _told(self._steps):
            self._steps = tuple(steps)
            return
        self._steps = tuple(steps)
        self.quick.put([self._quick_button(at) for at in range(len(steps))])

    def _quick_button(self, at: int) -> QPushButton:
        step = self._steps[at]
        made = button(step.text, icon_name=step.icon, small=True)
        made.clicked.connect(lambda _checked=False: self._press(self._steps[at]))
        return made

    def _press(self, step: QuickStep) -> None:
        """The button that was pressed goes: Qt would give its keyboard to any field."""
        self.take(step)
        if not step.leads_to:
            self.go_on()

    def go_on(self) -> None:
        """Give the keyboard to what changes nothing when one types."""
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, step: QuickStep) -> None:
        """Take a step; what it makes is shown next."""
        self.flush()
        if run_all(self.context, step.commands, step.label, self.formats) and step.leads_to:
            self.led_to.emit(step.leads_to)

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """These lists are in the order of time: nothing moves by hand."""
        share, *_moves, delete = super().choices(ours_only=ours_only)
        return [share, delete]

    def go_to(self, kind: str, item_id: str) -> None:
        """Show an item of the plan on its own page."""
        if self.plan is not None:
            parts = self.plan.parts
            section = SECTIONS.get(kind, "dialogue")
            self.context.go(
                Place(
                    account_id=parts.account.id,
                    plan_id=parts.head.id,
                    section=section,
                    item_id=item_id,
                )
            )

    def _dress_title(self) -> None:
        """A title that is chosen from a list keeps the size of a field."""
        if not isinstance(self.title.control, QComboBox):
            super()._dress_title()


def _told(steps: Sequence[QuickStep]) -> list[str]:
    return [step.text for step in steps]
