"""Commitments as rows, those of one party after those of the other."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.worth import commitment_value
from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN, FigureCell, ProgressCell, StateCell, TitleCell
from ui.delegates.painters import paint_figure, paint_progress_cell, paint_state, paint_title
from ui.forms.words import word
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.items.states import said_of, state_of
from ui.widgets.labels import TextTone


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentRow:
    """A commitment with its texts. The value is in smallest units, exact."""

    id: str
    item: Commitment
    party: str
    place: tuple[int, int]
    title: TitleCell
    value: Fraction
    worth: FigureCell
    delivered: ProgressCell
    due: FigureCell
    state: StateCell
    is_overdue: bool


def commitment_row(
    _number: int, item: Commitment, plan: PreparedPlan, formats: Formats, today: date
) -> CommitmentRow:
    """Return the row of one item of the plan."""
    party = plan.parts.parties_by_id[item.party_id]
    value = commitment_value(item, plan.parts.head.period)
    ours_only = plan.is_ours_only(item.id)
    return CommitmentRow(
        id=item.id,
        item=item,
        party=party.label,
        place=(_place(party, plan), item.position),
        title=TitleCell(
            title=item.title,
            below=f"{party.label}, {terms_in_words(item, formats)}",
            mark=DRAWN[party.side],
            ours_only=ours_only,
            faded=item.status is CommitmentStatus.WITHDRAWN,
        ),
        value=value,
        worth=FigureCell(text=formats.compact(value) if value else "–", strong=True),
        delivered=_delivered(item, formats),
        due=_due(item, formats, today),
        state=state_of(item, ours_only=ours_only, formats=formats, today=today),
        is_overdue=item.is_overdue(today),
    )


def _place(party: Party, plan: PreparedPlan) -> int:
    return [each.id for each in plan.parts.parties].index(party.id)


def terms_in_words(item: Commitment, formats: Formats) -> str:
    """Return what is put in: 60 days at €800, 40 hours every month at €55."""
    translate = QCoreApplication.translate
    if item.quantity is None:
        return translate("Resources", "how much is open")
    amount = formats.number(item.quantity, unit=item.unit)
    if item.rhythm is Rhythm.PER_MONTH:
        amount = translate("Resources", "{amount} every month").format(amount=amount)
    if item.value_per_unit is None:
        return amount
    price = formats.whole_money(item.value_per_unit)
    return translate("Resources", "{amount} at {price}").format(amount=amount, price=price)


def share_delivered(item: Commitment) -> float | None:
    """Return how much of a commitment was delivered, 0 to 1."""
    if item.status is CommitmentStatus.DELIVERED and item.delivered is None:
        return 1.0
    if not item.quantity or item.rhythm is Rhythm.PER_MONTH:
        return None
    return min(1.0, float((item.delivered or 0) / item.quantity))


def _delivered(item: Commitment, formats: Formats) -> ProgressCell:
    share = share_delivered(item)
    if share is None:
        words = formats.number(item.delivered, unit=item.unit) if item.delivered else "–"
        return ProgressCell(fraction=None, left=word(item.status), right=words)
    return ProgressCell(
        fraction=share, left=word(item.status), right=formats.percent(round(share * 100))
    )


def _due(item: Commitment, formats: Formats, today: date) -> FigureCell:
    if item.ends_on is None:
        words = QCoreApplication.translate("Resources", "no date")
        return FigureCell(text=words, tone="tertiary", right=False)
    late = item.is_overdue(today)
    tone: TextTone = "attention" if late else ""
    below = formats.due(item.ends_on, today) if late else ""
    return FigureCell(text=formats.day(item.ends_on), below=below, tone=tone, right=False)


def commitment_columns() -> tuple[Column[CommitmentRow], ...]:
    """Return the columns of the table of resources."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="title",
            title=translate("Resources", "What"),
            text=lambda row: f"{row.title.title}, {row.party}",
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: (row.place[0], by_text(row.title.title)),
            spoken=lambda row: f"{row.title.title}, {row.title.below}",
            tip=lambda row: row.title.title if len(row.title.title) > 36 else "",
            width=Width(pixels=180, stretches=True),
        ),
        Column(
            key="value",
            title=translate("Resources", "Value"),
            text=lambda row: row.worth.text,
            cell=lambda row: row.worth,
            paint=paint_figure,
            align="right",
            sort=lambda row: row.value,
            width=Width(pixels=84, narrow=72, narrow_below=620),
        ),
        Column(
            key="delivered",
            title=translate("Resources", "Delivered"),
            text=lambda row: f"{row.delivered.right}, {row.delivered.left}",
            cell=lambda row: row.delivered,
            paint=paint_progress_cell,
            sort=lambda row: last_if_missing(row.delivered.fraction),
            width=Width(pixels=140, from_view=700),
        ),
        Column(
            key="due",
            title=translate("Resources", "Until"),
            text=lambda row: row.due.text,
            cell=lambda row: row.due,
            paint=paint_figure,
            sort=lambda row: last_if_missing(row.item.ends_on),
            width=Width(pixels=92),
        ),
        Column(
            key="agreement",
            title=translate("Resources", "Agreement"),
            text=lambda row: said_of(row.state),
            cell=lambda row: row.state,
            paint=paint_state,
            sort=lambda row: (row.state.state, row.state.date),
            width=Width(pixels=148, from_view=700),
        ),
    )
