"""Making accounts, parties and plans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting, new_row, start_out
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import AccountRow, PartyRow, PlanPartyRow
from partnerdesk.store.models.plans import PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateAccount:
    """Make an account with the two parties that every account has.

    Whoever goes on with it in the same step may bring its id.
    """

    name: str
    our_name: str
    kind: AccountKind = AccountKind.EXTERNAL
    short_name: str = ""
    our_short_name: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    item_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParty:
    """Add a third party to an account and to a plan of it."""

    account_id: str
    name: str
    short_name: str = ""
    side: Side = Side.THIRD
    plan_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatePlan:
    """Make a plan of an account for a period; all parties of the account take part."""

    account_id: str
    title: str
    starts_on: date
    ends_on: date
    currency: str


def create_account(command: CreateAccount, work: UnitOfWork) -> Done:
    """Make an account; raises FieldError where its name or another value does not fit."""
    kind = KINDS["account"]
    values = fitting(kind, {"name": command.name, "kind": command.kind, **command.values})
    checking.check_new(kind, values)
    _check_party(command.our_name, command.our_short_name)
    _check_party(command.name, command.short_name)
    if command.item_id is not None:
        checking.check_free(work, kind.name, command.item_id)
    row = AccountRow(id=command.item_id or new_id(), **values)
    checking.check_filled(kind, row)
    checking.check_reference(work, kind.by_name["parent_id"], row, row.parent_id)
    start_out(work, row)
    row.position = places.STEP
    work.add(row)
    work.account_id = row.id
    _party(work, row.id, Side.US, command.our_name, command.our_short_name)
    _party(work, row.id, Side.THEM, command.name, command.short_name)
    return Done(label=Deed("add {title}", title=places.title_of(kind, row)), item_id=row.id)


def add_party(command: AddParty, work: UnitOfWork) -> Done:
    """Add a party to an account, and to a plan where one is named."""
    _check_party(command.name, command.short_name)
    account = work.get(AccountRow, command.account_id)
    work.account_id = account.id
    party = _party(work, account.id, command.side, command.name, command.short_name)
    if command.plan_id is not None:
        plan = work.get(PlanRow, command.plan_id)
        if plan.account_id != account.id:
            raise UserError("not_found", kind="plan")
        work.plan_id = plan.id
        _take_part(work, plan.id, party)
    return Done(label=Deed("add {title}", title=command.name), item_id=party.id)


def create_plan(command: CreatePlan, work: UnitOfWork) -> Done:
    """Make a plan; raises FieldError where title, period or currency does not fit."""
    checking.check_currency(command.currency)
    values = {
        "title": command.title,
        "starts_on": command.starts_on,
        "ends_on": command.ends_on,
        "currency": command.currency,
        "status": PlanStatus.DRAFT,
    }
    row = new_row(work, KINDS["plan"], command.account_id, values)
    work.add(row)
    work.plan_id = row.id
    for party in work.all_of(PartyRow, account_id=command.account_id):
        _take_part(work, row.id, party)
    title = places.title_of(KINDS["plan"], row)
    return Done(label=Deed("add plan {title}", title=title), item_id=row.id)


def _check_party(name: str, short_name: str) -> None:
    checking.check_new(KINDS["party"], {"name": name, "short_name": short_name})


def _party(work: UnitOfWork, account_id: str, side: Side, name: str, short_name: str) -> PartyRow:
    position = list(Side).index(side) * places.STEP
    if side is Side.THIRD:
        position = places.last_position(work, PartyRow, "account_id", account_id)
        position = max(position, 2 * places.STEP)
    party = PartyRow(
        id=new_id(),
        account_id=account_id,
        side=side,
        name=name,
        short_name=short_name,
        position=position,
    )
    start_out(work, party)
    return work.add(party)


def _take_part(work: UnitOfWork, plan_id: str, party: PartyRow) -> None:
    work.add(PlanPartyRow(id=new_id(), plan_id=plan_id, party_id=party.id, position=party.position))
