"""The lock of a signed plan: every command is looked at before it is stored, whatever it is."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import Image, RowChange
from partnerdesk.domain.plan_life import LOCKING, SIGNED_KINDS, SIGNED_OF_PLAN, newest_signed
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.rewards import TERM_FIELDS
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import PartyRow
from partnerdesk.store.models.plans import PlanRow, SignatureRow
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

# Rows that are part of the terms of another one: the column of their owner, and its kind.
_PARTS = MappingProxyType({"risk_share": "risk", "reward_part": "reward"})
# What both sides agreed on about sharing, beside the splits: columns of rows of the plan itself.
_OF_PLAN = MappingProxyType({"plan_party": tuple(TERM_FIELDS), "group_worth": ("worth",)})
_STANDING = frozenset(("visibility", "agreement"))


def refuse_changes_of_signed(work: UnitOfWork) -> None:
    """Raise UserError where a signed plan would be changed without being opened first."""
    work.session.flush()
    changes = tuple(work.session.changes.values())
    _refuse_going_on(work, changes)
    for plan_id in {each for change in changes for each in _plans_of(work, change)}:
        version = _locked_version(work, changes, plan_id)
        if version is not None:
            raise UserError("plan_signed", version=version)


def _refuse_going_on(work: UnitOfWork, changes: tuple[RowChange, ...]) -> None:
    """What was opened for changes is signed again before it goes on."""
    for change in changes:
        if change.kind != "plan" or change.before is None or change.after is None:
            continue
        was, now = change.before.get("status"), change.after.get("status")
        goes_on = was not in LOCKING and now in (PlanStatus.AGREED, PlanStatus.ACTIVE)
        if goes_on and _signed_before(work, changes, change.row_id) is not None:
            raise UserError("sign_again")


def _locked_version(work: UnitOfWork, changes: tuple[RowChange, ...], plan_id: str) -> int | None:
    plan = work.session.get(PlanRow, plan_id)
    if plan is None or plan.status not in LOCKING:
        return None
    if any(each.row_id == plan_id and each.before is None for each in changes):
        return None  # it is being made
    gone = [_gone_from(plan_id, each) for each in changes if each.kind == "signature"]
    return next((each for each in gone if each), None) or _signed_before(work, changes, plan_id)


def _gone_from(plan_id: str, change: RowChange) -> int | None:
    """Return the version that a signature was on which is being taken away."""
    if change.after is not None or change.before is None or change.before["plan_id"] != plan_id:
        return None
    version = change.before["version"] if change.before["signed_at"] else None
    return int(version) if isinstance(version, int) else None


def _signed_before(work: UnitOfWork, changes: tuple[RowChange, ...], plan_id: str) -> int | None:
    """Return the version that was signed; None where it is being signed just now."""
    signatures = work.all_of(SignatureRow, plan_id=plan_id)
    new = {each.row_id for each in changes if each.kind == "signature" and each.before is None}
    if any(each.id in new for each in signatures):
        return None
    sides = {row.id: row.side for row in _parties(work, signatures)}
    rows: list[Any] = list(signatures)  # a row has what is asked of the value
    return newest_signed((sides[each.party_id], each) for each in rows)


def _parties(work: UnitOfWork, signatures: list[SignatureRow]) -> Iterator[PartyRow]:
    for party_id in {each.party_id for each in signatures}:
        yield work.get(PartyRow, party_id)


def _plans_of(work: UnitOfWork, change: RowChange) -> Iterator[str]:
    """Return the plan whose signed terms a change touches, if it does."""
    if change.kind == "plan" and change.before is not None and change.after is not None:
        if SIGNED_OF_PLAN & set(change.after):
            yield change.row_id
    elif change.kind in SIGNED_KINDS:
        if _touches_item(work, change):
            yield _stored(work, change.kind, change, "plan_id")
    elif change.kind == "signature" or change.kind in _OF_PLAN:
        if _touches_plan(change):
            yield _stored(work, change.kind, change, "plan_id")
    elif change.kind in _PARTS and _differ(change, ("percent",)):
        owner = _PARTS[change.kind]
        item = work.session.get(MODELS[owner], _stored(work, change.kind, change, f"{owner}_id"))
        if item is not None and getattr(item, "visibility", None) is Visibility.SHARED:
            yield str(getattr(item, "plan_id", ""))


def _touches_plan(change: RowChange) -> bool:
    """Tell whether a signature that is there is changed, or what was agreed about sharing."""
    if change.kind == "signature":
        return change.before is not None
    return _differ(change, _OF_PLAN[change.kind])


def _touches_item(work: UnitOfWork, change: RowChange) -> bool:
    is_shared = Visibility.SHARED in (
        _seen(work, change, change.before),
        _seen(work, change, change.after),
    )
    names = (*KINDS[change.kind].terms, *_STANDING)
    return is_shared and (None in (change.before, change.after) or _differ(change, names))


def _seen(work: UnitOfWork, change: RowChange, image: Image | None) -> object:
    if image is None:
        return None
    if "visibility" in image:
        return image["visibility"]
    row = work.session.get(MODELS[change.kind], change.row_id)
    return getattr(row, "visibility", None)


def _differ(change: RowChange, names: tuple[str, ...]) -> bool:
    before: Mapping[str, object] = change.before or {}
    after: Mapping[str, object] = change.after or {}
    return any(before.get(name) != after.get(name) for name in names)


def _stored(work: UnitOfWork, kind: str, change: RowChange, column: str) -> str:
    for image in (change.after, change.before):
        if image is not None and image.get(column):
            return str(image[column])
    return str(getattr(work.session.get(MODELS[kind], change.row_id), column, ""))
