"""Commitments as rows of their party's ledger."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.ledger import is_late
from partnerdesk.analysis.worth import commitment_value, is_complete
from partnerdesk.domain.commitments import (
    Commitment,
    CommitmentKind,
    CommitmentStatus,
    Rhythm,
    rounded_up,
)
from partnerdesk.domain.period import Period
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import StateCell
from ui.forms.words import word
from ui.isolating import isolated, listed
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.items.states import day_near, mark_of, said_of, state_of
from ui.pages.resources.entry import EntryCell, WorthCell, paint_entry, paint_worth
from ui.widgets.labels import TextTone

NEVER = 100_000
_LONG_TITLE = 30
_KINDS: tuple[CommitmentKind | None, ...] = (*CommitmentKind, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentRow:
    """A commitment with its texts. The value is in smallest units, exact; `part` is 0 to 1."""

    id: str
    item: Commitment
    party: str
    title: str
    entry: EntryCell
    worth: WorthCell
    value: Fraction
    part: Fraction | None
    terms: str
    state: StateCell
    is_overdue: bool
    is_late: bool


def commitment_row(
    _number: int, item: Commitment, plan: PreparedPlan, formats: Formats, today: date
) -> CommitmentRow:
    """Return the row of one item of the plan."""
    period = plan.parts.head.period
    ours_only = plan.is_ours_only(item.id)
    state = state_of(item, ours_only=ours_only, formats=formats, today=today)
    return CommitmentRow(
        id=item.id,
        item=item,
        party=plan.parts.parties_by_id[item.party_id].label,
        title=item.title,
        entry=_entry(item, plan, formats, today),
        worth=_worth(item, period, formats, state),
        value=commitment_value(item, period),
        part=item.part_delivered(period),
        terms=terms_in_words(item, formats),
        state=state,
        is_overdue=item.is_overdue(today),
        is_late=is_late(item, today),
    )


def _entry(item: Commitment, plan: PreparedPlan, formats: Formats, today: date) -> EntryCell:
    period = plan.parts.head.period
    part = item.part_delivered(period)
    due, tone, warns = due_in_words(item, formats, today)
    person = plan.parts.person(item.person_id)
    return EntryCell(
        title=item.title,
        amount=delivered_in_words(item, period, formats),
        part=None if part is None else float(part),
        due=due,
        tone=tone,
        warns=warns,
        person=person.name if person else "",
        ours_only=plan.is_ours_only(item.id),
        faded=item.status is CommitmentStatus.WITHDRAWN,
    )


def _worth(item: Commitment, period: Period, formats: Formats, state: StateCell) -> WorthCell:
    translate = QCoreApplication.translate
    withdrawn = item.status is CommitmentStatus.WITHDRAWN
    known = is_complete(item)
    value = commitment_value(item, period)
    how = word(item.tender) if item.tender else translate("Resources", "cash or in kind?")
    return WorthCell(
        amount=formats.compact(value) if known else translate("Resources", "no value"),
        how=translate("Resources", "not counted") if withdrawn else how,
        state=short_state(state),
        mark=mark_of(state) if state.state != "private" else None,
        faded=withdrawn or not known,
    )


def short_state(cell: StateCell) -> str:
    """Return a state in one or two words."""
    translate = QCoreApplication.translate
    return {
        "agreed": translate("Resources", "agreed"),
        "us": translate("Resources", "our proposal"),
        "them": translate("Resources", "their proposal"),
        "changed": translate("Resources", "changed"),
        "parked": translate("Resources", "parked"),
        "private": translate("Resources", "ours only"),
    }.get(cell.state, "")


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


def delivered_in_words(item: Commitment, period: Period, formats: Formats) -> str:
    """Return how much came of how much: 14 of 15 days, 40 of 480 hours."""
    translate = QCoreApplication.translate
    due = item.quantity_due(period)
    if due is None:
        if item.status is CommitmentStatus.DELIVERED:
            return word(CommitmentStatus.DELIVERED)
        return translate("Resources", "how much is open")
    whole = formats.number(rounded_up(due), unit=item.unit)
    if item.status is CommitmentStatus.DELIVERED and item.delivered is None:
        return translate("Resources", "all {whole}").format(whole=whole)
    words = translate("Resources", "{done} of {whole}")
    return words.format(done=formats.number(item.delivered or 0), whole=whole)


def due_in_words(item: Commitment, formats: Formats, today: date) -> tuple[str, TextTone, bool]:
    """Return the words about the last day, their tone, and whether they warn."""
    translate = QCoreApplication.translate
    if item.status is CommitmentStatus.WITHDRAWN:
        return word(item.status), "tertiary", False
    if item.is_overdue(today) and item.ends_on is not None:
        words = translate("Resources", "Overdue, {days}")
        return words.format(days=formats.due(item.ends_on, today)), "attention", True
    if item.status is CommitmentStatus.DELIVERED:
        return _delivered_when(item, formats, today)
    if item.status is CommitmentStatus.LATE:
        return word(item.status), "attention", True
    if item.ends_on is None:
        return translate("Resources", "no last day"), "tertiary", False
    until = translate("Resources", "until {day}")
    return until.format(day=day_near(item.ends_on, today, formats)), "secondary", False


def _delivered_when(item: Commitment, formats: Formats, today: date) -> tuple[str, TextTone, bool]:
    translate = QCoreApplication.translate
    if item.delivered_on is None:
        return word(item.status), "secondary", False
    day = day_near(item.delivered_on, today, formats)
    if item.was_in_time is False:
        return translate("Resources", "Delivered late, {day}").format(day=day), "attention", True
    return translate("Resources", "Delivered {day}").format(day=day), "secondary", False


def commitment_columns() -> tuple[Column[CommitmentRow], ...]:
    """Return the columns of a ledger. Those that are never shown are there to sort and search."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="title",
            title=translate("Resources", "What"),
            text=lambda row: row.title,
            cell=lambda row: row.entry,
            paint=paint_entry,
            sort=lambda row: by_text(row.title),
            spoken=spoken,
            tip=tip,
            width=Width(pixels=140, stretches=True),
        ),
        Column(
            key="value",
            title=translate("Resources", "Value"),
            text=lambda row: f"{row.worth.amount} {row.worth.how}",
            cell=lambda row: row.worth,
            paint=paint_worth,
            align="right",
            sort=lambda row: -row.value,
            width=Width(pixels=104),
        ),
        Column(
            key="due",
            title=translate("Resources", "Until"),
            text=lambda row: f"{row.entry.due} {isolated(row.entry.person)}",
            sort=lambda row: last_if_missing(row.item.ends_on),
            width=Width(from_view=NEVER),
        ),
        Column(
            key="delivered",
            title=translate("Resources", "Delivered"),
            text=lambda row: row.entry.amount,
            sort=lambda row: last_if_missing(row.part),
            width=Width(from_view=NEVER),
        ),
        Column(
            key="kind",
            title=translate("Resources", "Kind"),
            text=lambda row: word(row.item.kind) if row.item.kind else "",
            sort=lambda row: _KINDS.index(row.item.kind),
            width=Width(from_view=NEVER),
        ),
        Column(
            key="agreement",
            title=translate("Resources", "Agreement"),
            text=lambda row: said_of(row.state),
            width=Width(from_view=NEVER),
        ),
    )


def spoken(row: CommitmentRow) -> str:
    """Return a row as a screen reader says it."""
    said = (row.title, row.party, row.entry.amount, row.entry.due, row.entry.person)
    worth = (row.worth.amount, row.worth.how, said_of(row.state))
    return listed(each for each in (*said, *worth) if each)


def tip(row: CommitmentRow) -> str:
    """Return what the table has no room for."""
    title = [row.title] if len(row.title) > _LONG_TITLE else []
    return "\n".join((*title, row.terms))
