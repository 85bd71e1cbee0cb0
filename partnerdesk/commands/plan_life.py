"""Leading a plan through its life: its status, signing it, opening it, putting accounts away."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting, start_out
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_life import BOTH
from partnerdesk.domain.plans import STATUS_WORDS, PlanStatus
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError
from partnerdesk.store.models.accounts import AccountRow, PartyRow, PlanPartyRow
from partnerdesk.store.models.plans import PlanRow, SignatureRow
from partnerdesk.store.unit_of_work import UnitOfWork

_NOON = time(12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPlanStatus:
    """Say where a plan is in its life."""

    plan_id: str
    status: PlanStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Somebody who signs for a party."""

    name: str
    party_id: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignPlan:
    """People of both sides sign a plan as it is; its terms are locked by that.

    The version they sign is the next one: whoever carries this out keeps it right after.
    """

    plan_id: str
    signers: tuple[Signer, ...]
    signed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenForChanges:
    """Take a signed plan into review, so that its terms can be changed."""

    plan_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveAccount:
    """Put an account away with all its plans, or bring it back."""

    account_id: str
    archived: bool = True


def set_plan_status(command: SetPlanStatus, work: UnitOfWork) -> Done:
    """Store the status of a plan."""
    plan = _plan(work, command.plan_id)
    _set_status(work, plan, command.status)
    words = STATUS_WORDS[command.status]
    return Done(
        label=Deed("set {title} to {status}", title=plan.title, status=words), item_id=plan.id
    )


def sign_plan(command: SignPlan, work: UnitOfWork) -> Done:
    """Keep who signed; raises FieldError where a side is missing or the day is to come."""
    plan = _plan(work, command.plan_id)
    if command.signed_on > work.today:
        raise FieldError("signed_on", "signed_in_future")
    parties = {row.party_id for row in work.all_of(PlanPartyRow, plan_id=plan.id)}
    sides: set[Side] = set()
    for signer in command.signers:
        if signer.party_id not in parties:
            raise FieldError("signers", "share_of_stranger")
        sides.add(work.get(PartyRow, signer.party_id).side)
        _sign(work, plan, signer, command.signed_on)
    if not sides >= BOTH:
        raise FieldError("signers", "both_sides_sign")
    has_begun = plan.starts_on <= work.today
    _set_status(work, plan, PlanStatus.ACTIVE if has_begun else PlanStatus.AGREED)
    return Done(
        label=Deed("sign {title}", title=places.title_of(KINDS["plan"], plan)), item_id=plan.id
    )


def open_for_changes(command: OpenForChanges, work: UnitOfWork) -> Done:
    """Take a plan into review; what was signed is kept as its version."""
    plan = _plan(work, command.plan_id)
    _set_status(work, plan, PlanStatus.IN_REVIEW)
    return Done(label=Deed("open {title} for changes", title=plan.title), item_id=plan.id)


def archive_account(command: ArchiveAccount, work: UnitOfWork) -> Done:
    """Put an account away, or bring it back; nothing of it changes."""
    account = work.get(AccountRow, command.account_id)
    places.find_place(work, KINDS["account"], account)
    if command.archived is (account.archived_on is None):
        account.archived_on = work.today if command.archived else None
        account.changed_at = work.now
    template = "archive {title}" if command.archived else "bring back {title}"
    return Done(label=Deed(template, title=account.name), item_id=account.id)


def _plan(work: UnitOfWork, plan_id: str) -> PlanRow:
    plan = work.get(PlanRow, plan_id)
    places.find_place(work, KINDS["plan"], plan)
    return plan


def _set_status(work: UnitOfWork, plan: PlanRow, status: PlanStatus) -> None:
    if plan.status is not status:
        plan.status = status
        plan.changed_at = work.now


def _sign(work: UnitOfWork, plan: PlanRow, signer: Signer, signed_on: date) -> None:
    kind = KINDS["signature"]
    values = fitting(
        kind,
        {
            "name": signer.name,
            "role": signer.role,
            "party_id": signer.party_id,
            "signed_at": work.now
            if signed_on == work.today
            else datetime.combine(signed_on, _NOON),
            "version": plan.version + 1,
        },
    )
    checking.check_new(kind, values)
    row = SignatureRow(id=new_id(), plan_id=plan.id, **values)
    row.position = places.last_position(work, SignatureRow, "plan_id", plan.id)
    start_out(work, row, Visibility.SHARED)
    work.add(row)
