"""A commitment in the session: who puts in what by when, and what comes back in return."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.worth import commitment_value
from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.domain.commitments import COMMITMENT, Commitment, CommitmentStatus, Rhythm
from partnerdesk.sessions.course import TopicKind
from ui.forms.agreed_terms import TermChange
from ui.forms.words import word
from ui.session.desk import SessionDesk
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.commitment_words import state_of
from ui.session.topics.figure import LARGE, Figure
from ui.session.topics.item_page import ItemPage
from ui.session.topics.names import person_name
from ui.session.topics.panels import Columns, Panel, WhoLine
from ui.session.topics.returns import ReturnsPanel
from ui.session.topics.scaling import keep_air
from ui.session.topics.thick_bar import ThickBar
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel

_COUNTED = ("quantity", "delivered")


def _with_unit(change: TermChange, unit: str) -> TermChange:
    """Return a change of a number with the unit behind it: without it nobody reads it from afar."""
    old, new = (
        f"{words} {unit}" if words[:1].isdigit() else words for words in (change.old, change.new)
    )
    return TermChange(label=change.label, old=old.strip(), new=new.strip())


class CommitmentPage(ItemPage):
    """The commitment at the left, what the other side puts in at the right: the same rank."""

    kind = COMMITMENT

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.own = Panel()
        self.who = WhoLine()
        self.quantity, self.until, self.value = Figure(LARGE), Figure(), Figure()
        self.bar = ThickBar()
        self.state = ElidedLabel(kind="label", tone="secondary")
        self.returns = ReturnsPanel()
        self.deliver = button(self.tr("All of it is there"), icon_name="check", small=True)
        figures = QHBoxLayout()
        keep_air(self.own, figures, spacing=16)
        figures.addWidget(self.until, 1)
        figures.addWidget(self.value, 1)
        for widget in (self.who, self.quantity):
            self.own.body.addWidget(widget)
        self.own.body.addLayout(figures)
        self.own.body.addStretch(1)
        self.own.body.addWidget(self.bar)
        self.own.body.addWidget(self.state)
        self.own.body.addWidget(self.deliver, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self.own, self.returns))
        self.deliver.clicked.connect(self._deliver)
        self.returns.chosen.connect(self._talk_about)

    def change_words(self) -> str:
        return self.tr("Change the commitment")

    def groups(self) -> tuple[FieldGroup, ...]:
        return (
            FieldGroup(
                title=self.tr("What"),
                names=("title", "quantity", "unit", "value_per_unit", "rhythm", "kind", "tender"),
            ),
            FieldGroup(
                title=self.tr("Who and when"),
                names=("party_id", "person_id", "starts_on", "ends_on"),
            ),
            FieldGroup(
                title=self.tr("Delivered"),
                names=("delivered", "delivered_on", "status"),
            ),
        )

    def found_in(self, item: Commitment) -> tuple[TermChange, ...]:
        counted = {self.label_of(COMMITMENT.by_name[name]) for name in _COUNTED}
        return tuple(
            _with_unit(each, item.unit) if each.label in counted else each
            for each in super().found_in(item)
        )

    def show_item(self, item: Any) -> None:
        commitment: Commitment = item
        plan, formats = self.desk.plan, self.desk.formats
        party = plan.parties_by_id[commitment.party_id]
        person = plan.person(commitment.person_id)
        title = self.tr("{party} puts in").format(party=party.label)
        named = person_name(plan, commitment.person_id) or self.tr("Nobody is named yet")
        self.who.show_who(plan, party, person, title, named)
        self.quantity.show_figure(self._quantity(commitment), self._kind_words(commitment))
        until = formats.day(commitment.ends_on) if commitment.ends_on else self.tr("no date yet")
        self.until.show_figure(until, self.tr("By when"))
        worth = commitment_value(commitment, plan.head.period)
        self.value.setVisible(bool(worth))
        self.value.show_figure(formats.compact(worth), self.tr("Worth"))
        self._show_delivered(commitment)
        self.returns.show_returns(commitment, plan, formats, self.desk.today)
        self.deliver.setVisible(commitment.is_open)

    def _quantity(self, commitment: Commitment) -> str:
        if commitment.quantity is None:
            return self.tr("Not said how much")
        told = self.desk.formats.number(commitment.quantity, unit=commitment.unit)
        if commitment.rhythm is Rhythm.PER_MONTH:
            return self.tr("{quantity} a month").format(quantity=told)
        return told

    def _kind_words(self, commitment: Commitment) -> str:
        chosen = (commitment.kind, commitment.tender)
        return ", ".join(word(each) for each in chosen if each is not None) or self.tr("Quantity")

    def _show_delivered(self, commitment: Commitment) -> None:
        formats, plan = self.desk.formats, self.desk.plan
        part = commitment.part_delivered(plan.head.period)
        words = state_of(commitment, plan, formats, self.desk.today)
        self.bar.show_part(None if part is None else float(part), words)
        self.state.setText(words)
        is_late = commitment.is_overdue(self.desk.today)
        late = is_late or commitment.status is CommitmentStatus.LATE
        self.state.set_tone("attention" if late else "secondary")

    def _deliver(self) -> None:
        if self.item is not None:
            self.desk.run_or_say(NoteDelivery(commitment_id=self.item.id))

    def _talk_about(self, commitment_id: str) -> None:
        found = next(each for each in self.desk.plan.commitments if each.id == commitment_id)
        self.desk.talk_about(TopicKind.COMMITMENT, found.id, found.title)
