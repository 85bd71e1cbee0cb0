"""The figures of a draft as a plan, for whatever works figures out over a plan.

Only what has an amount or a share is in it: nothing else counts for balance.
"""

from datetime import UTC, date, datetime, time

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.parties import Party, Share
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanHead
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.work_parts import DraftCommitment, DraftReward, DraftRisk


def figures_of(draft: Draft, today: date) -> PlanParts:
    """Return parties, commitments, risks and the reward of a draft as parts of a plan.

    Where no period is chosen the plan is told as one of today.
    """
    now = datetime.combine(today, time(), tzinfo=UTC)
    who = draft.who
    starts_on = who.starts_on or today
    return PlanParts(
        account=Account(id=who.account_id, name=who.name, kind=who.kind),
        head=PlanHead(
            id=who.plan_id,
            title=who.plan_title,
            starts_on=starts_on,
            ends_on=max(who.ends_on or starts_on, starts_on),
            currency=who.currency,
            created_at=now,
            changed_at=now,
        ),
        parties=tuple(
            Party(id=each.id, side=each.side, name=each.name, short_name=each.short_name)
            for each in draft.parties
        ),
        commitments=tuple(_commitment(each, now) for each in draft.commitments),
        risks=tuple(_risk(each, now) for each in draft.risks),
        rewards=(_reward(draft.reward, now),) if draft.reward else (),
    )


def _commitment(each: DraftCommitment, now: datetime) -> Commitment:
    return Commitment(
        id=each.id,
        party_id=each.party_id,
        title=each.title,
        quantity=each.quantity,
        value_per_unit=each.value_per_unit,
        rhythm=each.rhythm,
        ends_on=each.ends_on,
        created_at=now,
        changed_at=now,
    )


def _risk(each: DraftRisk, now: datetime) -> Risk:
    return Risk(
        id=each.id,
        title=each.title,
        probability=each.probability,
        impact_likely=each.impact_likely,
        shares=tuple(Share(party_id=one.party_id, percent=one.percent) for one in each.shares),
        created_at=now,
        changed_at=now,
    )


def _reward(each: DraftReward, now: datetime) -> Reward:
    return Reward(
        id=each.id,
        title=each.title,
        is_money=each.is_money,
        value_likely=each.value_likely,
        probability=each.probability,
        parts=tuple(RewardPart(party_id=one.party_id, percent=one.percent) for one in each.shares),
        created_at=now,
        changed_at=now,
    )
