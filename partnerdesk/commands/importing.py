"""Taking a joint plan in that came from elsewhere: account, parties, people, plan and all items."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from partnerdesk.commands import checking, places
from partnerdesk.commands.matching import Matched, match
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.items import Item
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.links import Link
from partnerdesk.domain.soundness import PART_LISTS, flaws_in, items_of
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store.models.accounts import AccountRow, PartyLogoRow, PartyRow, PlanPartyRow
from partnerdesk.store.models.base import Row, Seen, table_of
from partnerdesk.store.models.plans import GroupWorthRow, PlanRow
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

_PARTS = {"risk": ("shares", "risk_share"), "reward": ("parts", "reward_part")}
_PEOPLE = {"touchpoint": "touchpoint_person", "inclusion": "inclusion_person"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Take a plan in as shared. An account of the same id or name gets it as a further plan.

    People are matched by id, then by name within their party; what is stored of them stays. A plan
    that is here already comes in a second time, with new ids.
    """

    plan: JointPlan


def import_plan(command: ImportPlan, work: UnitOfWork) -> Done:
    """Store a plan with all its items; raises FieldError where it does not hold together."""
    plan = command.plan
    for flaw in flaws_in(plan):
        raise checking.as_error(flaw.problem)
    checking.check_currency(plan.head.currency)
    matched = match(plan, work)
    _add_account(plan, matched, work)
    head = _add(work, PlanRow, matched, plan.head, account_id=matched.account_id)
    work.account_id, work.plan_id = matched.account_id, head.id
    _add_parties(plan, matched, work)
    for _path, kind, item in items_of(plan):
        if item.id not in matched.there:
            _add_item(work, matched, kind, item)
    for link in plan.links:
        _add_link(work, matched, link)
    title = places.title_of(KINDS["plan"], head)
    return Done(label=Deed("import {title}", title=title), item_id=head.id)


def _add_account(plan: JointPlan, matched: Matched, work: UnitOfWork) -> None:
    if plan.account.id not in matched.there:
        moments = {"created_at": work.now, "changed_at": work.now, "position": places.STEP}
        _add(work, AccountRow, matched, plan.account, **moments)


def _add_parties(plan: JointPlan, matched: Matched, work: UnitOfWork) -> None:
    terms: dict[str, dict[str, Any]] = {
        each.party_id: {"weight": each.weight, "gain_cap": each.gain_cap}
        for each in plan.party_terms
    }
    for party in plan.parties:
        if party.id not in matched.there:
            moments = {"created_at": work.now, "changed_at": work.now}
            _add(work, PartyRow, matched, party, account_id=matched.account_id, **moments)
        work.add(
            PlanPartyRow(
                id=new_id(),
                plan_id=matched.new(plan.head.id),
                party_id=matched.new(party.id),
                position=party.position,
                **terms.get(party.id, {}),
            )
        )
    for logo in plan.logos:
        party_id = matched.new(logo.party_id)
        if not work.all_of(PartyLogoRow, party_id=party_id):
            work.add(PartyLogoRow(id=new_id(), party_id=party_id, data=logo.data))
    for group in plan.group_worths:
        members = " ".join(sorted(matched.new(each) for each in group.party_ids))
        row = GroupWorthRow(id=new_id(), plan_id=work.plan_id, members=members, worth=group.worth)
        work.add(row)


def _add_item(work: UnitOfWork, matched: Matched, kind: Kind, item: Item) -> None:
    model = MODELS[kind.name]
    parent = {places.parent_column(kind): matched.parent_of(kind)}
    row = _add(work, model, matched, item, **parent)
    if isinstance(row, Seen):
        row.visibility, row.private_notes = Visibility.SHARED, ""
    owner = {f"{kind.name}_id": row.id}
    for name, part_kind in (*_own_parts(kind), *_shares(kind)):
        for index, part in enumerate(getattr(item, name)):
            place = {"position": index * places.STEP} if not hasattr(part, "position") else {}
            _add(work, MODELS[part_kind], matched, part, **owner, **place)
    for index, person_id in enumerate(getattr(item, "person_ids", ())):
        person: Any = MODELS[_PEOPLE[kind.name]]
        values = {"person_id": matched.new(person_id), "position": index}
        work.add(person(id=new_id(), **owner, **values))


def _own_parts(kind: Kind) -> tuple[tuple[str, str], ...]:
    return (PART_LISTS[kind.name],) if kind.name in PART_LISTS else ()


def _shares(kind: Kind) -> tuple[tuple[str, str], ...]:
    return (_PARTS[kind.name],) if kind.name in _PARTS else ()


def _add_link(work: UnitOfWork, matched: Matched, link: Link) -> None:
    model: Any = MODELS["link"]
    work.add(model(id=new_id(), plan_id=work.plan_id, **_values(model, matched, link)))


def _add(work: UnitOfWork, model: type[Row], matched: Matched, value: Any, **more: object) -> Any:
    values = {**_values(model, matched, value), **more}
    values["id"] = matched.new(value.id) if hasattr(value, "id") else new_id()
    return work.add(model(**values))


def _values(model: type[Row], matched: Matched, value: Any) -> dict[str, object]:
    columns = table_of(model).columns
    return {
        field.name: _with_new_ids(matched, getattr(value, field.name))
        for field in fields(value)
        if field.name in columns and field.name != "id"
    }


def _with_new_ids(matched: Matched, value: object) -> object:
    if type(value) is str:
        return matched.ids.get(value, value)
    if isinstance(value, Mapping):
        return {
            str(_with_new_ids(matched, key)): _with_new_ids(matched, each)
            for key, each in value.items()
        }
    return value
