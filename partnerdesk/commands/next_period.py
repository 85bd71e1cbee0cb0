"""Making the next period's plan from one that exists: what goes on is copied, days move on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from partnerdesk.commands import accounts
from partnerdesk.commands.items import start_out
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import ABOUT_WORDS, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.next_plan import Fate, months_on
from partnerdesk.domain.period import Period, add_months
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import PlanPartyRow
from partnerdesk.store.models.base import AgreedOn, Row, table_of
from partnerdesk.store.models.plans import GoalRow, GroupWorthRow, LinkRow, MeasurementRow, PlanRow
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork

ALWAYS = ("statement", "shared_value", "cadence")
_PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "risk": ("risk_share",),
        "reward": ("reward_part",),
        "touchpoint": ("touchpoint_person", "agenda_topic"),
    }
)
# What an item starts anew with in another period.
_AFRESH: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "goal": {
            "status": GoalStatus.OPEN,
            "outcome_confirmed_by_id": None,
            "outcome_confirmed_on": None,
            "outcome_words": "",
        },
        "risk": {"status": RiskStatus.OPEN},
        "commitment": {
            "status": CommitmentStatus.OFFERED,
            "delivered": None,
            "delivered_on": None,
        },
        "reward": {"actual": None},
        "reward_part": {"paid": None},
        "action": {"status": ActionStatus.OPEN, "done_on": None},
    }
)
_CLOSED: Mapping[str, StrEnum] = MappingProxyType(
    {
        "goal": GoalStatus.GIVEN_UP,
        "risk": RiskStatus.CLOSED,
        "commitment": CommitmentStatus.WITHDRAWN,
        "action": ActionStatus.DROPPED,
        "touchpoint": TouchpointStatus.CANCELLED,
    }
)
# What keeps its day is the same thing in both plans: in the old one it waits no longer.
_CARRIED_OVER: Mapping[str, StrEnum] = MappingProxyType(
    {"action": ActionStatus.CARRIED_OVER, "touchpoint": TouchpointStatus.CARRIED_OVER}
)
_WAITING = frozenset((ActionStatus.OPEN, TouchpointStatus.PLANNED))
# Days that tell what was, or what is promised already, and therefore stay.
_STAYING = frozenset(
    (
        *("created_at", "changed_at", "asked_on", "answered_on", "told_back_on", "done_on"),
        *("baseline_on", "action.due_on"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What becomes of one item."""

    kind: str
    item_id: str
    fate: Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class StartNextPlan:
    """Make the plan of the next period from this one; what is not named stays as it is."""

    plan_id: str
    title: str
    starts_on: date
    ends_on: date
    choices: tuple[Choice, ...] = ()
    closes_old: bool = False


def start_next_plan(command: StartNextPlan, work: UnitOfWork) -> Done:
    """Make the plan; raises FieldError where its title or its period does not fit."""
    old = work.get(PlanRow, command.plan_id)
    done = accounts.create_plan(
        accounts.CreatePlan(
            account_id=old.account_id,
            title=command.title,
            starts_on=command.starts_on,
            ends_on=command.ends_on,
            currency=old.currency,
        ),
        work,
    )
    work.session.flush()
    copying = _Copying(work, old, work.get(PlanRow, done.item_id))
    copying.leave_parties()
    for kind in ALWAYS:
        copying.carry(work.all_of(_model(kind), plan_id=old.id))
    for choice in command.choices:
        row = work.row(choice.kind, choice.item_id)
        if row.plan_id != old.id:
            raise UserError("not_found", kind=choice.kind)
        if choice.fate is Fate.CARRY:
            copying.carry([row])
            _wait_no_longer(choice.kind, row, command.starts_on, work)
        elif choice.fate is Fate.CLOSE and choice.kind in _CLOSED:
            row.status, row.changed_at = _CLOSED[choice.kind], work.now
    copying.carry_links()
    if command.closes_old:
        old.status, old.changed_at = PlanStatus.CLOSED, work.now
    return Done(
        label=Deed("start {title} from {other}", title=command.title, other=old.title),
        item_id=done.item_id,
    )


def _wait_no_longer(kind: str, row: Any, starts_on: date, work: UnitOfWork) -> None:
    """Mark what goes on with the same day: it would be due in both plans."""
    if kind not in _CARRIED_OVER or row.status not in _WAITING:
        return
    if kind == "touchpoint" and row.starts_at.astimezone().date() < starts_on:
        return  # the copy is another meeting
    row.status, row.changed_at = _CARRIED_OVER[kind], work.now


def _model(kind: str) -> Any:
    return MODELS[kind]


class _Copying:
    """Copies rows from one plan into another and remembers which became which."""

    def __init__(self, work: UnitOfWork, old: PlanRow, new: PlanRow) -> None:
        self._work = work
        self._old, self._new = old, new
        self._ids: dict[str, str] = {old.id: new.id}
        period = Period(starts_on=old.starts_on, ends_on=old.ends_on)
        self._months = months_on(period, new.starts_on)
        self._starts_on = new.starts_on

    def leave_parties(self) -> None:
        """Have only those take part that took part before, on the same terms."""
        taking_part = {
            row.party_id: row for row in self._work.all_of(PlanPartyRow, plan_id=self._old.id)
        }
        for row in self._work.all_of(PlanPartyRow, plan_id=self._new.id):
            before = taking_part.get(row.party_id)
            if before is None:
                self._work.session.delete(row)
            else:
                row.weight, row.gain_cap = before.weight, before.gain_cap
        for group in self._work.all_of(GroupWorthRow, plan_id=self._old.id):
            self._copy(group)

    def carry(self, rows: Iterable[Any]) -> None:
        """Copy items with their parts."""
        for row in sorted(rows, key=lambda each: each.position):
            made = self._copy(row)
            if isinstance(made, AgreedOn):
                start_out(self._work, made, made.visibility)
            else:
                self._date(made)
            if isinstance(made, GoalRow):
                self._stand_where_it_is(row, made)
            for part in _PARTS.get(row.__tablename__, ()):
                owner = f"{row.__tablename__}_id"
                for each in self._work.all_of(_model(part), **{owner: row.id}):
                    self._copy(each)

    def carry_links(self) -> None:
        """Link what was linked, where both ends go on."""
        for link in self._work.all_of(LinkRow, plan_id=self._old.id):
            if link.from_id in self._ids and link.to_id in self._ids:
                self._copy(link)

    def _copy(self, row: Any) -> Any:
        table = row.__tablename__
        afresh = _AFRESH.get(table, {})
        values = {
            column.key: afresh.get(column.key, self._value(table, column.key, row))
            for column in table_of(type(row)).columns
            if column.key != "id"
        }
        if values.get("starts_on") and row.ends_on and row.ends_on >= self._starts_on:
            values["starts_on"] = max(row.starts_on, self._starts_on)
        made: Row = type(row)(id=new_id(), **values)
        self._ids[row.id] = made.id
        return self._work.add(made)

    def _value(self, table: str, name: str, row: Any) -> object:
        """Return what a copy holds: days move on, unless they lie in the new period already."""
        value = getattr(row, name)
        if name == "about_id" and value not in ABOUT_WORDS:
            return self._ids.get(value)  # what does not go on cannot be talked about there
        if isinstance(value, str) and value in self._ids:
            return self._ids[value]
        if name in _STAYING or f"{table}.{name}" in _STAYING or not isinstance(value, date):
            return value
        if not isinstance(value, datetime):
            return value if value >= self._starts_on else add_months(value, self._months)
        local = value.astimezone()
        if local.date() >= self._starts_on:
            return value
        moved = datetime.combine(add_months(local.date(), self._months), local.time())
        return moved.astimezone(UTC)  # at the same hour, in summer and in winter

    def _date(self, row: Any) -> None:
        row.created_at = row.changed_at = self._work.now

    def _stand_where_it_is(self, old: GoalRow, made: GoalRow) -> None:
        """Where a goal stands now is where it starts from."""
        found = self._work.all_of(MeasurementRow, goal_id=old.id)
        newest = max(found, key=lambda each: (each.measured_on, each.id), default=None)
        if newest is not None:
            made.baseline, made.baseline_on = newest.value, newest.measured_on
            made.baseline_agreed_by = ""
