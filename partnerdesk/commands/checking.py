"""Whether a value may be stored: the rules of the fields, and those that need the workspace."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from babel.core import get_global
from sqlalchemy import or_, select

from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.ids import is_id
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import LEVELS
from partnerdesk.domain.soundness import ONLY_SIDE
from partnerdesk.domain.validation import Problem, problem_of_change, problem_with, problems_in
from partnerdesk.errors import FieldError, UserError
from partnerdesk.store.models.accounts import AccountRow, PartyRow, PersonRow, PlanPartyRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import ActionRow
from partnerdesk.store.models.plans import (
    CommitmentRow,
    RewardPartRow,
    RiskShareRow,
    SignatureRow,
)
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

_CONFIRMING = ("status", "outcome_confirmed_by_id", "outcome_confirmed_on")

_AMOUNTS = {
    "risk": ("impact_low", "impact_likely", "impact_high"),
    "commitment": ("value_per_unit",),
    "reward": ("value_low", "value_likely", "value_high"),
}


def values_of(kind: Kind, row: Any) -> dict[str, object]:
    """Return the values of a row's fields."""
    return {field.name: getattr(row, field.name) for field in kind.fields}


def check_new(kind: Kind, values: Mapping[str, object]) -> None:
    """Raise the first problem of a new item's values."""
    for name in values:
        if name not in kind.by_name:
            raise FieldError(name, "no_such_field", kind=kind.label, name=name)
    problems = problems_in(kind, values)
    if problems:
        raise as_error(problems[0])
    check_between(kind, values)


def check_filled(kind: Kind, row: Any) -> None:
    """Raise where a new row lacks a value that its table cannot do without."""
    for column in table_of(type(row)).columns:
        is_missing = not column.nullable and column.default is None
        if is_missing and column.key in kind.by_name and getattr(row, column.key) is None:
            raise FieldError(column.key, "required_value")


def check_change(kind: Kind, row: Any, field: Field, value: object) -> None:
    """Raise the problem that a new value for one field of a row would make."""
    if value is None and not table_of(type(row)).columns[field.name].nullable:
        raise FieldError(field.name, "required_value")
    values = {**values_of(kind, row), field.name: value}
    problem = problem_of_change(kind, values, field.name)
    if problem is not None:
        raise as_error(problem)
    if value is GoalStatus.ACHIEVED and getattr(row, field.name) is not value:
        raise FieldError(field.name, "confirmation_needed")  # an old one does not count again
    check_between(kind, values, field.name)


def check_value(field: Field, value: object) -> None:
    """Raise the problem of a value by itself."""
    problem = problem_with(field, value)
    if problem is not None:
        raise as_error(problem)


def check_has_come(work: UnitOfWork, field: str, day: date | None) -> None:
    """Raise where a day is still to come wherever on earth somebody is."""
    if day is not None and day > work.today + timedelta(days=1):
        raise FieldError(field, "after_today")


def check_free(work: UnitOfWork, kind: str, item_id: str) -> None:
    """Raise where an id that a new item is to have is none, or is taken."""
    if not is_id(item_id):
        raise UserError("not_an_id")
    if work.session.get(MODELS[kind], item_id) is not None:
        raise UserError("id_taken")


def check_unused(work: UnitOfWork, party: PartyRow) -> None:
    """Raise where a party is one of the two that every account has, or has to do with anything."""
    if party.side is not Side.THIRD:
        raise UserError("party_needed", name=party.name)
    uses = (PersonRow, CommitmentRow, ActionRow, SignatureRow, RiskShareRow)
    parts = work.all_of(RewardPartRow, party_id=party.id)
    if any(work.all_of(model, party_id=party.id) for model in uses) or any(map(_says, parts)):
        raise UserError("party_in_use", name=party.name)


def _says(part: RewardPartRow) -> bool:
    """Tell whether a part of a reward says anything, or is what a split has left behind."""
    figures = (part.percent, part.worth, part.stand_alone, part.paid)
    return any(figure is not None for figure in figures)


def check_between(kind: Kind, values: Mapping[str, object], changed: str | None = None) -> None:
    """Raise where a goal would be achieved unconfirmed, or an answer is none of the levels."""
    confirmation = (values.get("outcome_confirmed_by_id"), values.get("outcome_confirmed_on"))
    is_asked = kind.name == "goal" and (changed is None or changed in _CONFIRMING)
    if is_asked and values.get("status") is GoalStatus.ACHIEVED and None in confirmation:
        raise FieldError(changed or "status", "confirmation_needed")
    if kind.name == "check_answer" and values.get("level", 0) not in LEVELS:
        raise FieldError("level", "answer_level")


def as_error(problem: Problem) -> FieldError:
    """Return a problem as an error that can be raised."""
    return FieldError(problem.field, problem.code, **problem.parameters)


def check_reference(work: UnitOfWork, field: Field, row: Any, value: object) -> None:
    """Raise where a reference leads nowhere, to another account, or to the wrong side."""
    if field.holds is not FieldType.REFERENCE or value is None or field.refers_to is None:
        return
    other = work.session.get(MODELS[field.refers_to], value)
    if other is None:
        raise FieldError(field.name, "not_found", kind=field.label.lower())
    if isinstance(other, (PersonRow, PartyRow)) and other.account_id != work.account_id:
        raise FieldError(field.name, "not_found", kind=field.label.lower())
    if isinstance(other, PartyRow):
        _check_takes_part(work, field, row, other)
    if isinstance(other, PersonRow):
        _check_person(work, field, row, other)
    if isinstance(other, AccountRow):
        _check_no_ring(work, field, row, other, "own_parent")


def _check_takes_part(work: UnitOfWork, field: Field, row: Any, party: PartyRow) -> None:
    plan_id = getattr(row, "plan_id", None)
    if plan_id and not work.all_of(PlanPartyRow, plan_id=plan_id, party_id=party.id):
        raise FieldError(field.name, "share_of_stranger")


def _check_person(work: UnitOfWork, field: Field, row: Any, person: PersonRow) -> None:
    side = work.get(PartyRow, person.party_id).side
    if side is not ONLY_SIDE.get(field.name, side):
        raise FieldError(field.name, "wrong_party")
    if field.name == "outcome_confirmed_by_id" and side is Side.US:
        raise FieldError(field.name, "wrong_party")
    if field.name == "person_id" and person.party_id != getattr(row, "party_id", person.party_id):
        raise FieldError(field.name, "wrong_party")
    if field.name == "counterpart_id" and person.party_id == row.party_id:
        raise FieldError(field.name, "same_side_counterpart")
    if field.name == "reports_to_id":
        _check_no_ring(work, field, row, person, "reports_in_circle")


def _check_no_ring(work: UnitOfWork, field: Field, row: Any, start: Any, code: str) -> None:
    step = start
    while step is not None:
        if step.id == row.id:
            raise FieldError(field.name, code)
        above = getattr(step, field.name)
        step = work.session.get(type(step), above) if above else None


def check_currency(value: object) -> None:
    """Raise where a text is not the code of a currency that is known."""
    if value not in get_global("currency_fractions") and value not in _known_currencies():
        raise FieldError("currency", "not_a_currency")


def _known_currencies() -> frozenset[str]:
    return frozenset(get_global("all_currencies"))


def check_no_amounts(work: UnitOfWork, plan_id: str) -> None:
    """Raise where a plan holds amounts: in another currency they would mean something else."""
    for kind in ("risk", "commitment", "reward"):
        table = table_of(MODELS[kind])
        amounts = [table.c[name] for name in _AMOUNTS[kind]]
        is_given = or_(*(amount.is_not(None) for amount in amounts))
        found = work.session.execute(
            select(table.c.id).where(table.c.plan_id == plan_id, is_given).limit(1)
        ).first()
        if found is not None:
            raise FieldError("currency", "amounts_in_use")
