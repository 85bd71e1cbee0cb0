"""Noting what was delivered of a commitment: all of it on a day, or a part so far."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.commitments import CommitmentStatus, Rhythm, rounded_up
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.period import months_between
from partnerdesk.store.models.plans import CommitmentRow, PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDelivery:
    """Say how much was delivered so far; no amount means all of it, by default today.

    As much as is due makes it delivered on that day; less leaves it in progress, or late. A day
    that was noted before stays unless another one is named.
    """

    commitment_id: str
    amount: Decimal | None = None
    delivered_on: date | None = None
    merge_key: str | None = None


def note_delivery(command: NoteDelivery, work: UnitOfWork) -> Done:
    """Store amount, status and day in one step; raises FieldError for a day that is to come."""
    kind = KINDS["commitment"]
    row = work.get(CommitmentRow, command.commitment_id)
    places.find_place(work, kind, row)
    checking.check_has_come(work, "delivered_on", command.delivered_on)
    known = row.delivered_on if row.status is CommitmentStatus.DELIVERED else None
    day = command.delivered_on or known or work.today
    checking.check_value(kind.by_name["delivered"], command.amount)
    due = _due(work, row)
    amount = due if command.amount is None else command.amount
    is_whole = command.amount is None or (due is not None and 0 < due <= command.amount)
    values: dict[str, object] = {
        "delivered": amount,
        "delivered_on": day if is_whole else None,
        "status": CommitmentStatus.DELIVERED if is_whole else _status_of_part(row),
    }
    for name, value in values.items():
        write_field(work, kind, row, kind.by_name[name], value)
    title = places.title_of(kind, row)
    return Done(
        label=Deed(
            "deliver {title}" if is_whole else "note what was delivered of {title}", title=title
        ),
        item_id=row.id,
    )


def _due(work: UnitOfWork, row: CommitmentRow) -> Decimal | None:
    if row.quantity is None or row.rhythm is Rhythm.ONCE:
        return row.quantity
    plan = work.get(PlanRow, row.plan_id)
    months = months_between(row.starts_on or plan.starts_on, row.ends_on or plan.ends_on)
    return rounded_up(Fraction(row.quantity) * months)


def _status_of_part(row: CommitmentRow) -> CommitmentStatus:
    is_late = row.status is CommitmentStatus.LATE
    return CommitmentStatus.LATE if is_late else CommitmentStatus.IN_PROGRESS
