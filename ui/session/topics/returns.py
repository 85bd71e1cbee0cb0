"""What the other side puts in, beside a commitment: the same rank, the same words."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.session.topics.commitment_words import state_of
from ui.session.topics.lines import Line
from ui.session.topics.names import OTHER, person_name
from ui.session.topics.paged_lines import PagedLines
from ui.session.topics.panels import WhoLine


class ReturnsPanel(PagedLines):
    """A commitment that is chosen is one to talk about next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.who = WhoLine()
        super().__init__(self.who, is_narrow=True, parent=parent)

    def show_returns(
        self, commitment: Commitment, plan: PlanParts, formats: Formats, today: date
    ) -> None:
        """Show what comes back for a commitment: what has to do with the same goals first."""
        side = OTHER.get(plan.side_of(commitment.party_id), Side.US)
        party = plan.party_on(side)
        if party is None:
            return
        found = returns_for(commitment, plan, party)
        title = self.tr("In return: {party} puts in").format(party=party.label)
        self.who.show_who(plan, party, None, title, _number(len(found)))
        lines = [
            Line(
                key=each.id,
                title=each.title,
                below=_below(each, plan, formats, today),
                is_late=each.is_overdue(today),
            )
            for each in found
        ]
        nothing = self.tr("Ask what {party} could put in.").format(party=party.label)
        self.show_found(lines, nothing)
        self.setAccessibleName(title)


def returns_for(commitment: Commitment, plan: PlanParts, party: Party) -> list[Commitment]:
    """Return what a party puts in; what is linked to the same goals comes first."""
    goals = {item for _kind, item in plan.links_of(commitment.id)}
    own = [each for each in plan.commitments if each.party_id == party.id]

    def is_apart(each: Commitment) -> bool:
        return not goals & {item for _kind, item in plan.links_of(each.id)}

    return sorted(own, key=is_apart)


def _number(count: int) -> str:
    if not count:
        return QCoreApplication.translate("ReturnsPanel", "Nothing has been put in yet")
    return QCoreApplication.translate("ReturnsPanel", "%n commitment(s)", "", count)


def _below(each: Commitment, plan: PlanParts, formats: Formats, today: date) -> str:
    told = (
        person_name(plan, each.person_id),
        formats.day_near(each.ends_on) if each.ends_on else "",
        state_of(each, plan, formats, today),
    )
    return ", ".join(one for one in told if one)
