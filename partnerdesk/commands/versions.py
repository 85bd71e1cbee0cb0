"""Versions: what was handed out is kept as it was, under a number that is never used again."""

from dataclasses import dataclass

from sqlalchemy import select

from partnerdesk.commands import places
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.ids import new_id
from partnerdesk.store.models.dialogue import SnapshotRow
from partnerdesk.store.models.plans import PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepVersion:
    """Keep the shared content of a plan as its next version, unless it is the newest one already.

    The content is the plan file's text; equal fingerprints mean equal content.
    """

    plan_id: str
    content: str
    fingerprint: str
    label: str = ""


def keep_version(command: KeepVersion, work: UnitOfWork) -> Done:
    """Keep a version. It is final: a number that stands on paper must not come to mean another."""
    plan = work.get(PlanRow, command.plan_id)
    places.find_place(work, KINDS["plan"], plan)
    newest = work.session.scalars(
        select(SnapshotRow)
        .where(SnapshotRow.plan_id == plan.id)
        .order_by(SnapshotRow.version.desc())
        .limit(1)
    ).first()
    if newest is None or newest.fingerprint != command.fingerprint:
        plan.version += 1
        work.add(_snapshot(command, plan.version, work))
    return Done(label=f"hand out version {plan.version}", item_id=plan.id, is_final=True)


def _snapshot(command: KeepVersion, version: int, work: UnitOfWork) -> SnapshotRow:
    return SnapshotRow(
        id=new_id(),
        plan_id=command.plan_id,
        version=version,
        label=command.label,
        taken_at=work.now,
        content=command.content,
        fingerprint=command.fingerprint,
    )
