"""Versions: what was handed out is kept as it was, under a number that is never used again."""

from dataclasses import dataclass

from sqlalchemy import select

from partnerdesk.commands import checking, places
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.kinds import text
from partnerdesk.store.models.dialogue import SnapshotRow
from partnerdesk.store.models.plans import PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork

VERSION_NAME = text("label", "Name")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepVersion:
    """Keep the shared content of a plan as its next version, unless it is the newest one already.

    The content is the plan file's text; equal fingerprints mean equal content. A name is added
    to what the version is called already.
    """

    plan_id: str
    content: str
    fingerprint: str
    label: str = ""


def keep_version(command: KeepVersion, work: UnitOfWork) -> Done:
    """Keep a version. It is final: a number that stands on paper must not come to mean another."""
    plan = work.get(PlanRow, command.plan_id)
    places.find_place(work, KINDS["plan"], plan)
    name = command.label.strip()
    checking.check_value(VERSION_NAME, name)
    newest = _newest(work, plan.id)
    if newest is None or newest.fingerprint != command.fingerprint:
        plan.version += 1
        work.add(_snapshot(command, plan.version, name, work))
    elif name and name not in newest.label.split(" · "):
        newest.label = " · ".join(each for each in (newest.label, name) if each)
    number = str(plan.version)
    verb = Deed("hand out version {number}", number=number)
    if name:
        verb = Deed("keep version {number} as {title}", number=number, title=name)
    return Done(label=verb, item_id=plan.id, is_final=True)


def _newest(work: UnitOfWork, plan_id: str) -> SnapshotRow | None:
    return work.session.scalars(
        select(SnapshotRow)
        .where(SnapshotRow.plan_id == plan_id)
        .order_by(SnapshotRow.version.desc())
        .limit(1)
    ).first()


def _snapshot(command: KeepVersion, version: int, name: str, work: UnitOfWork) -> SnapshotRow:
    return SnapshotRow(
        id=new_id(),
        plan_id=command.plan_id,
        version=version,
        label=name,
        taken_at=work.now,
        content=command.content,
        fingerprint=command.fingerprint,
    )
