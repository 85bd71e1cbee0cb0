"""The details of an item of dialogue: fields as the kind's plan lists them, people, links."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context, Place
from ui.pages.dialogue.participants import Participants
from ui.pages.dialogue.quick import QuickStep, quick_steps
from ui.pages.items.detail import ItemDetail
from ui.pages.items.links import SECTIONS, Links
from ui.widgets.buttons import button

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


class TalkDetail(ItemDetail):
    """The details of one kind."""

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        self.people: Participants | None = None
        self.links: Links | None = None
        self.quick = QHBoxLayout()
        super().__init__(context, kind, parent)

    def build(self) -> None:
        if isinstance(self.title.control, QComboBox):
            self.title.control.setStyleSheet("")
        self.build_first()
        for names in ROWS.get(self.kind.name, ()):
            self.body.addWidget(self.row(*names) if len(names) > 1 else self.form.add(names[0]))
        self.quick.setSpacing(8)
        self.body.addLayout(self.quick)
        if self.kind.name in WITH_PEOPLE:
            self.people = Participants(self.kind.name)
            self.people.wanted.connect(self.wanted)
            self.body.addWidget(self.people)
        self.build_last()
        if self.kind.name in LINKED:
            self.links = Links(self.kind.name)
            self.links.wanted.connect(self.wanted)
            self.links.go_to.connect(self._go)
            self.body.addWidget(self.links)

    def build_first(self) -> None:
        """Put what stands above the fields of the kind."""

    def build_last(self) -> None:
        """Put what stands below them."""

    def show_more(self, item: Any, plan: PreparedPlan) -> None:
        if self.people is not None:
            self.people.show_item(item, plan.parts)
        if self.links is not None:
            self.links.show_item(item.id, plan.parts)
        self._show_quick(quick_steps(self.kind, item, self.today))

    def _show_quick(self, steps: Sequence[QuickStep]) -> None:
        while (taken := self.quick.takeAt(0)) is not None:
            old = taken.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for step in steps:
            self.quick.addWidget(self._quick_button(step))
        self.quick.addStretch(1)

    def _quick_button(self, step: QuickStep) -> QPushButton:
        made = button(step.text, icon_name="check", small=True, parent=self)
        made.clicked.connect(lambda _checked=False: self._take(step))
        return made

    def _take(self, step: QuickStep) -> None:
        self.flush()
        self.context.run_all(list(step.commands), step.label)

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """These lists are in the order of time: nothing moves by hand."""
        share, *_moves, delete = super().choices(ours_only=ours_only)
        return [share, delete]

    def _go(self, kind: str, item_id: str) -> None:
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
