"""What was agreed about sharing beside the splits: bands, weights, caps, and worths of groups."""

from collections.abc import Collection
from dataclasses import dataclass

from partnerdesk.commands import items, places
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.gain_bands import GainBand, bands_text, problem_with_bands
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.rewards import GROUP_WORTH, TERM_FIELDS
from partnerdesk.domain.validation import problem_with
from partnerdesk.errors import FieldError
from partnerdesk.store.models.accounts import PartyRow, PlanPartyRow
from partnerdesk.store.models.plans import GroupWorthRow, PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGainBands:
    """Say how pain and gain of a reward are shared; no bands at all means not shared."""

    reward_id: str
    bands: tuple[GainBand, ...]
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPartyTerm:
    """Change what was agreed for a party of a plan: its weight, or its gain_cap."""

    plan_id: str
    party_id: str
    field: str
    value: object
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGroupWorth:
    """Type what a group of parties would gain without the others; None has it worked out again."""

    plan_id: str
    party_ids: Collection[str]
    worth: int | None
    merge_key: str | None = None


def set_gain_bands(command: SetGainBands, work: UnitOfWork) -> Done:
    """Store the bands of a reward; raises FieldError unless they rise to one without an end."""
    problem = problem_with_bands(command.bands)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
    text = bands_text(command.bands)
    change = items.SetField(kind="reward", item_id=command.reward_id, field="bands", value=text)
    return items.set_field(change, work)


def set_party_term(command: SetPartyTerm, work: UnitOfWork) -> Done:
    """Store a term of a party; raises FieldError where the value does not fit."""
    plan = _plan(work, command.plan_id)
    rule = TERM_FIELDS.get(command.field)
    if rule is None:
        raise FieldError(command.field, "no_such_field", kind="Party", name=command.field)
    problem = problem_with(rule, command.value)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
    row = _taking_part(work, plan).get(command.party_id)
    if row is None:
        raise FieldError(command.field, "share_of_stranger")
    setattr(row, rule.name, command.value)
    _touch(work, plan)
    title = places.title_of(KINDS["party"], work.get(PartyRow, command.party_id))
    label = Deed("change {field} of {title}", field=rule.label, title=title)
    return Done(label=label, item_id=plan.id)


def set_group_worth(command: SetGroupWorth, work: UnitOfWork) -> Done:
    """Store or take away the worth of a group; raises FieldError below 0 or for strangers."""
    plan = _plan(work, command.plan_id)
    problem = problem_with(GROUP_WORTH, command.worth)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
    members = sorted(set(command.party_ids))
    if not members or not set(members) <= set(_taking_part(work, plan)):
        raise FieldError("worth", "share_of_stranger")
    _write_worth(work, plan, " ".join(members), command.worth)
    _touch(work, plan)
    label = Deed("change worth of a group in {title}", title=places.title_of(KINDS["plan"], plan))
    return Done(label=label, item_id=plan.id)


def _write_worth(work: UnitOfWork, plan: PlanRow, members: str, worth: int | None) -> None:
    found = next(iter(work.all_of(GroupWorthRow, plan_id=plan.id, members=members)), None)
    if worth is None:
        if found is not None:
            work.session.delete(found)
    elif found is not None:
        found.worth = worth
    else:
        work.add(GroupWorthRow(id=new_id(), plan_id=plan.id, members=members, worth=worth))


def _plan(work: UnitOfWork, plan_id: str) -> PlanRow:
    plan = work.get(PlanRow, plan_id)
    places.find_place(work, KINDS["plan"], plan)
    return plan


def _touch(work: UnitOfWork, plan: PlanRow) -> None:
    """Note on the plan that something of it changed, where something did."""
    work.session.flush()
    if work.session.changes:
        plan.changed_at = work.now


def _taking_part(work: UnitOfWork, plan: PlanRow) -> dict[str, PlanPartyRow]:
    return {row.party_id: row for row in work.all_of(PlanPartyRow, plan_id=plan.id)}
