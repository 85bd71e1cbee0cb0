"""How the worth of a commitment is worked out, in the plan's own figures."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.ledger import value_delivered
from partnerdesk.analysis.worth import commitment_value
from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm, rounded_up
from partnerdesk.domain.period import Period, months_between
from partnerdesk.formats import Formats
from ui.widgets.workings import Working


def worth_worked_out(item: Commitment, period: Period, formats: Formats) -> Working:
    """Return quantity, months and value per unit with what they make (exact amounts)."""
    translate = QCoreApplication.translate
    unknown = translate("Resources", "not said yet")
    quantity, price = item.quantity, item.value_per_unit
    amount = unknown if quantity is None else formats.number(quantity, unit=item.unit)
    lines = [(translate("Resources", "Quantity"), amount)]
    if item.rhythm is Rhythm.PER_MONTH:
        lines.append(_months(item, period, formats))
    money = unknown if price is None else formats.money(price)
    lines.append((translate("Resources", "Value per unit"), money))
    is_known = quantity is not None and price is not None
    worth = formats.money(round(commitment_value(item, period))) if is_known else unknown
    return Working(
        title=translate("Resources", "How its worth is worked out"),
        rule=translate(
            "Resources",
            "Quantity times value per unit; what is put in every month counts for each month "
            "it runs. Agreed values, not prices.",
        ),
        lines=lines,
        result=(translate("Resources", "Worth"), worth),
        note=_note(item, period, formats),
    )


def _months(item: Commitment, period: Period, formats: Formats) -> tuple[str, str]:
    translate = QCoreApplication.translate
    first, last = item.starts_on or period.starts_on, item.ends_on or period.ends_on
    months = rounded_up(months_between(first, last))
    name = translate("Resources", "Months, {first} to {last}")
    said = name.format(first=formats.day(first), last=formats.day(last))
    return said, f"× {formats.number(months)}"


def _note(item: Commitment, period: Period, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if item.status is CommitmentStatus.WITHDRAWN:
        return translate("Resources", "Withdrawn: it counts in no sum.")
    part = item.part_delivered(period)
    if not part:
        return ""
    words = translate("Resources", "Delivered so far: {share} of it, worth {amount}.")
    amount = formats.money(round(value_delivered(item, period)))
    return words.format(share=formats.share(part), amount=amount)
