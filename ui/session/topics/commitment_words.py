"""How far a commitment is, in words that suit both sides."""

from datetime import date

from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import word
from ui.session.topics.names import translate


def state_of(commitment: Commitment, plan: PlanParts, formats: Formats, today: date) -> str:
    """Return how far a commitment is, in words that suit both sides."""
    from_words = _delivered(commitment, plan, formats)
    if commitment.is_overdue(today) and commitment.ends_on is not None:
        late = formats.due(commitment.ends_on, today)
        return f"{from_words}, {late}" if from_words else late
    status = word(commitment.status)
    return f"{status}, {from_words}" if from_words else status


def _delivered(commitment: Commitment, plan: PlanParts, formats: Formats) -> str:
    due = commitment.quantity_due(plan.head.period)
    if commitment.delivered is None or due is None or due.denominator != 1:
        return ""
    there, whole = formats.number(commitment.delivered), formats.number(int(due))
    words = translate("Commitments", "{delivered} of {planned} {unit} there")
    return words.format(delivered=there, planned=whole, unit=commitment.unit).replace("  ", " ")
