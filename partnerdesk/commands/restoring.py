"""Bringing back what a change of the history has replaced: a value, a share, a place, a standing.

The command that would have been typed does the work, so that its rules hold here as well.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from partnerdesk.commands import agreement, dialogue, items, places, shares, sharing_terms
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import set_standing, terms_of
from partnerdesk.domain.agreement import Agreement, Standing
from partnerdesk.domain.changes import RowChange
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import UserError
from partnerdesk.store import journal
from partnerdesk.store.models.base import AgreedOn
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.reviving import value_from
from partnerdesk.store.unit_of_work import UnitOfWork

_STANDING = ("agreement", "agreed_on", "us_agree", "them_agree", "agreed_terms")
_OWNERS = MappingProxyType(
    {
        "risk_share": "risk_id",
        "reward_part": "reward_id",
        "touchpoint_person": "touchpoint_id",
        "inclusion_person": "inclusion_id",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreValue:
    """Bring back what one column of a row held before a change set."""

    number: int
    table: str
    row_id: str
    field: str


def restore_value(command: RestoreValue, work: UnitOfWork) -> Done:
    """Restore a value; raises UserError where it does not fit what is there now."""
    rows = journal.rows_of(work.session.connection(), command.number)
    found = [row for row in rows if (row.kind, row.row_id) == (command.table, command.row_id)]
    if not found:
        raise UserError("nothing_to_restore")
    way = _WAYS.get(command.table)
    if way is not None:
        return way(command, found[0], rows, work)
    if command.field == "visibility":
        return _restore_visibility(command, found[0], work)
    if command.field == "agreement":
        return _restore_standing(command, found[0], work)
    return _restore_field(command, found[0], work)


def _restore_field(command: RestoreValue, row: RowChange, work: UnitOfWork) -> Done:
    if row.before is None or command.field not in row.before:
        raise UserError("nothing_to_restore")
    value = value_from(MODELS[command.table], command.field, row.before[command.field])
    change = items.SetField(
        kind=command.table, item_id=command.row_id, field=command.field, value=value
    )
    return items.set_field(change, work)


def _restore_visibility(command: RestoreValue, row: RowChange, work: UnitOfWork) -> Done:
    visibility = value_from(MODELS[command.table], "visibility", (row.before or {})["visibility"])
    change = agreement.SetVisibility(
        kind=command.table, item_ids=(command.row_id,), visibility=visibility
    )
    return agreement.set_visibility(change, work)


def _restore_standing(command: RestoreValue, row: RowChange, work: UnitOfWork) -> Done:
    """Restore how far both sides stood behind an item; agreed is only what says the same."""
    kind = places.kind_of(command.table)
    item = work.row(command.table, command.row_id)
    places.find_place(work, kind, item)
    if not isinstance(item, AgreedOn) or row.before is None:
        raise UserError("nothing_to_restore")
    model = MODELS[command.table]
    held = {
        name: value_from(model, name, row.before[name]) if name in row.before else now
        for name, now in ((name, getattr(item, name)) for name in _STANDING)
    }
    standing = Standing(**held)
    is_agreed = standing.agreement is Agreement.AGREED
    if is_agreed and dict(standing.agreed_terms or {}) != terms_of(work, kind, item):
        raise UserError("not_as_agreed")
    set_standing(item, standing)
    item.changed_at = work.now
    return Done(
        label=Deed("restore standing of {title}", title=places.title_of(kind, item)),
        item_id=command.row_id,
    )


def _restore_shares(
    command: RestoreValue, row: RowChange, rows: tuple[RowChange, ...], work: UnitOfWork
) -> Done:
    owner = _owner_of(row, work)
    wanted = _percents_before(command.table, owner, rows, work)
    if command.table == "risk_share":
        change = shares.SetRiskShares(risk_id=owner, shares=wanted)
        return shares.set_risk_shares(change, work)
    if command.field == "percent":
        split = shares.SetRewardSplit(reward_id=owner, shares=wanted)
        return shares.set_reward_split(split, work)
    party_id = _column(row, "party_id", work)
    value = value_from(MODELS["reward_part"], command.field, (row.before or {})[command.field])
    part = shares.SetRewardPart(
        reward_id=owner, party_id=party_id, field=command.field, value=value
    )
    return shares.set_reward_part(part, work)


def _percents_before(
    table: str, owner: str, rows: tuple[RowChange, ...], work: UnitOfWork
) -> Mapping[str, Decimal]:
    """Return the shares as they stood before: those changed as they were, the others as now."""
    model: Any = MODELS[table]
    parts = work.all_of(model, **{_OWNERS[table]: owner})
    wanted = {part.party_id: part.percent for part in parts}
    for row in rows:
        if row.kind != table or _owner_of(row, work) != owner:
            continue
        party_id = _column(row, "party_id", work)
        if row.before is None:
            wanted.pop(party_id, None)
        elif "percent" in row.before:
            wanted[party_id] = value_from(model, "percent", row.before["percent"])
    return {party_id: percent for party_id, percent in wanted.items() if percent is not None}


def _restore_place(
    _command: RestoreValue, row: RowChange, _rows: tuple[RowChange, ...], work: UnitOfWork
) -> Done:
    stored = (row.before or {}).get("ring")
    change = dialogue.PlacePerson(
        drawing_id=_column(row, "circle_drawing_id", work),
        person_id=_column(row, "person_id", work),
        ring=None if stored is None else value_from(MODELS["placement"], "ring", stored),
    )
    return dialogue.place_person(change, work)


def _restore_people(
    command: RestoreValue, row: RowChange, rows: tuple[RowChange, ...], work: UnitOfWork
) -> Done:
    """Restore who took part: those who left come back, those who came leave."""
    owner = _owner_of(row, work)
    model: Any = MODELS[command.table]
    column = _OWNERS[command.table]
    now = sorted(work.all_of(model, **{column: owner}), key=lambda each: each.position)
    wanted = [each.person_id for each in now]
    for each in rows:
        if each.kind != command.table or _owner_of(each, work) != owner:
            continue
        person_id = _column(each, "person_id", work)
        if each.before is None and person_id in wanted:
            wanted.remove(person_id)
        elif each.after is None and person_id not in wanted:
            wanted.append(person_id)
    kind = column.removesuffix("_id")
    change = dialogue.SetParticipants(kind=kind, item_id=owner, person_ids=tuple(wanted))
    return dialogue.set_participants(change, work)


def _restore_term(
    command: RestoreValue, row: RowChange, _rows: tuple[RowChange, ...], work: UnitOfWork
) -> Done:
    """Restore a weight or a cap of a party."""
    if row.before is None or command.field not in row.before:
        raise UserError("nothing_to_restore")
    change = sharing_terms.SetPartyTerm(
        plan_id=_column(row, "plan_id", work),
        party_id=_column(row, "party_id", work),
        field=command.field,
        value=value_from(MODELS["plan_party"], command.field, row.before[command.field]),
    )
    return sharing_terms.set_party_term(change, work)


def _restore_worth(
    _command: RestoreValue, row: RowChange, _rows: tuple[RowChange, ...], work: UnitOfWork
) -> Done:
    """Restore the typed worth of a group; where none was typed it is worked out again."""
    worth = (row.before or {}).get("worth")
    change = sharing_terms.SetGroupWorth(
        plan_id=_column(row, "plan_id", work),
        party_ids=_column(row, "members", work).split(),
        worth=None if worth is None else value_from(MODELS["group_worth"], "worth", worth),
    )
    return sharing_terms.set_group_worth(change, work)


def _owner_of(row: RowChange, work: UnitOfWork) -> str:
    return _column(row, _OWNERS[row.kind], work)


def _column(row: RowChange, name: str, work: UnitOfWork) -> str:
    for image in (row.after, row.before):
        if image is not None and image.get(name):
            return str(image[name])
    stored = work.session.get(MODELS[row.kind], row.row_id)
    if stored is None:
        raise UserError("nothing_to_restore")
    return str(getattr(stored, name))


Way = Callable[[RestoreValue, RowChange, tuple[RowChange, ...], UnitOfWork], Done]

_WAYS: Mapping[str, Way] = MappingProxyType(
    {
        "risk_share": _restore_shares,
        "reward_part": _restore_shares,
        "plan_party": _restore_term,
        "group_worth": _restore_worth,
        "placement": _restore_place,
        "touchpoint_person": _restore_people,
        "inclusion_person": _restore_people,
    }
)
