"""Who bears how much of a risk, and how a reward is split."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from partnerdesk.commands import places
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import terms_changed
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.rewards import PART_FIELDS
from partnerdesk.domain.shares import problem_with_shares
from partnerdesk.domain.validation import problem_with
from partnerdesk.errors import FieldError
from partnerdesk.store.models.accounts import PlanPartyRow
from partnerdesk.store.models.plans import RewardPartRow, RewardRow, RiskRow, RiskShareRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRiskShares:
    """Say what percentage of a risk each party bears; none at all means not shared yet."""

    risk_id: str
    shares: Mapping[str, Decimal]
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRewardSplit:
    """Say what percentage of a reward each party gets; none at all means not split yet."""

    reward_id: str
    shares: Mapping[str, Decimal]
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRewardPart:
    """Change what one party has to do with a reward: worth, is_needed, stand_alone or paid."""

    reward_id: str
    party_id: str
    field: str
    value: object
    merge_key: str | None = None


def set_risk_shares(command: SetRiskShares, work: UnitOfWork) -> Done:
    """Store the shares of a risk; raises FieldError unless they make 100 %."""
    kind = KINDS["risk"]
    risk = work.get(RiskRow, command.risk_id)
    places.find_place(work, kind, risk)
    _check(work, command.shares)
    now = {row.party_id: row for row in work.all_of(RiskShareRow, risk_id=risk.id)}
    for party_id, row in now.items():
        if party_id not in command.shares:
            work.session.delete(row)
    for index, (party_id, percent) in enumerate(command.shares.items()):
        row = now.get(party_id) or work.add(
            RiskShareRow(id=new_id(), risk_id=risk.id, party_id=party_id, position=index)
        )
        row.percent = percent
    _changed(work, "risk", risk)
    label = Deed("change shares of {title}", title=places.title_of(kind, risk))
    return Done(label=label, item_id=risk.id)


def set_reward_split(command: SetRewardSplit, work: UnitOfWork) -> Done:
    """Store the split of a reward; raises FieldError unless it makes 100 %."""
    kind = KINDS["reward"]
    reward = work.get(RewardRow, command.reward_id)
    places.find_place(work, kind, reward)
    _check(work, command.shares)
    for row in work.all_of(RewardPartRow, reward_id=reward.id):
        if row.party_id not in command.shares:
            row.percent = None
    for party_id, percent in command.shares.items():
        _part(work, reward, party_id).percent = percent
    _changed(work, "reward", reward)
    label = Deed("change split of {title}", title=places.title_of(kind, reward))
    return Done(label=label, item_id=reward.id)


def set_reward_part(command: SetRewardPart, work: UnitOfWork) -> Done:
    """Store one figure of a party's part; it is no term of the agreement."""
    kind = KINDS["reward"]
    reward = work.get(RewardRow, command.reward_id)
    places.find_place(work, kind, reward)
    rule = PART_FIELDS.get(command.field)
    if rule is None:
        raise FieldError(command.field, "no_such_field", kind=kind.label, name=command.field)
    problem = problem_with(rule, command.value)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
    _check_parties(work, [command.party_id])
    setattr(_part(work, reward, command.party_id), rule.name, command.value)
    reward.changed_at = work.now
    title = places.title_of(kind, reward)
    label = Deed("change {field} of {title}", field=rule.label, title=title)
    return Done(label=label, item_id=reward.id)


def _part(work: UnitOfWork, reward: RewardRow, party_id: str) -> RewardPartRow:
    for row in work.all_of(RewardPartRow, reward_id=reward.id):
        if row.party_id == party_id:
            return row
    parties = [row.party_id for row in work.all_of(PlanPartyRow, plan_id=reward.plan_id)]
    return work.add(
        RewardPartRow(
            id=new_id(),
            reward_id=reward.id,
            party_id=party_id,
            position=parties.index(party_id),
            is_needed=True,
        )
    )


def _check(work: UnitOfWork, shares: Mapping[str, Decimal]) -> None:
    problem = problem_with_shares(shares)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
    _check_parties(work, shares)


def _check_parties(work: UnitOfWork, party_ids: Any) -> None:
    taking_part = {row.party_id for row in work.all_of(PlanPartyRow, plan_id=work.plan_id)}
    if not set(party_ids) <= taking_part:
        raise FieldError("shares", "share_of_stranger")


def _changed(work: UnitOfWork, kind: str, row: RiskRow | RewardRow) -> None:
    work.session.flush()
    if work.session.changes:
        row.changed_at = work.now
        terms_changed(work, KINDS[kind], row)
