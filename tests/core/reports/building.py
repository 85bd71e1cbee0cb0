"""Small builders of items and plans to print."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.follow_up import (
    Action,
)
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.parties import Party, Share, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanHead, PlanStatus, Statement, Topic
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk

MOMENT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PRINTED_ON = date(2026, 11, 24)

US, THEM, LOOP = "us", "them", "loop"

ITEM: dict[str, Any] = {"created_at": MOMENT, "changed_at": MOMENT}
STATES: dict[str, dict[str, Any]] = {
    "agreed": {"agreement": Agreement.AGREED, "agreed_on": PRINTED_ON, "them_agree": True},
    "us": {"agreement": Agreement.PROPOSED_BY_US},
    "them": {
        "agreement": Agreement.PROPOSED_BY_THEM,
        "us_agree": False,
        "them_agree": True,
    },
}


def head(**changes: Any) -> PlanHead:
    plan = PlanHead(
        id="plan",
        title="2027 joint plan",
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31),
        currency="EUR",
        status=PlanStatus.IN_DISCUSSION,
        version=12,
        created_at=MOMENT,
        changed_at=MOMENT,
    )
    return replace(plan, **changes)


def parties(*, with_third: bool = True) -> tuple[Party, ...]:
    both = (
        Party(id=US, side=Side.US, name="Brightwell Packaging", short_name="Brightwell"),
        Party(id=THEM, side=Side.THEM, name="Alder Foods Cooperative", short_name="Alder"),
    )
    third = Party(id=LOOP, side=Side.THIRD, name="Loopfilm Recycling", short_name="Loopfilm")
    return (*both, third) if with_third else both


def person(key: str, party: str, name: str, title: str = "", **more: Any) -> Person:
    return Person(id=key, party_id=party, name=name, title=title, **ITEM, **more)


def goal(key: str, name: str, state: str = "agreed", **more: Any) -> Goal:
    return Goal(id=key, title=name, **ITEM, **STATES[state], **more)


def risk(key: str, name: str, percent: int, thousands: int, us: int, **more: Any) -> Risk:
    shares = tuple(
        Share(party_id=party, percent=Decimal(part)) for party, part in ((US, us), (THEM, 100 - us))
    )
    return Risk(
        id=key,
        title=name,
        probability=Decimal(percent),
        impact_likely=thousands * 100_000,
        shares=more.pop("shares", shares),
        **ITEM,
        **more,
    )


def commitment(key: str, party: str, name: str, state: str = "agreed", **more: Any) -> Commitment:
    return Commitment(id=key, party_id=party, title=name, **ITEM, **STATES[state], **more)


def reward(key: str, name: str, thousands: int, us: int, state: str, **more: Any) -> Reward:
    parts = tuple(
        RewardPart(party_id=party, percent=Decimal(part))
        for party, part in ((US, us), (THEM, 100 - us))
    )
    return Reward(
        id=key,
        title=name,
        value_likely=thousands * 100_000,
        probability=Decimal(100),
        parts=more.pop("parts", parts),
        **ITEM,
        **STATES[state],
        **more,
    )


def statement(topic: Topic, body: str) -> Statement:
    return Statement(id=f"text-{topic}", topic=topic, body=body, **ITEM, **STATES["agreed"])


def action(key: str, name: str, due: date, owner: str, party: str = US) -> Action:
    return Action(id=key, title=name, party_id=party, owner_id=owner, due_on=due, **ITEM)


def empty_parts(**changes: Any) -> PlanParts:
    parts = PlanParts(
        account=Account(id="alder", name="Alder Foods Cooperative"),
        head=head(),
        parties=parties(with_third=False),
    )
    return replace(parts, **changes)


def joint(parts: PlanParts) -> JointPlan:
    return joint_plan_of(PreparedPlan(parts=parts))
