"""Small plans for tests: us, them and a third party, amounts in whole euros."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.commitments import Commitment, Rhythm
from partnerdesk.domain.parties import Party, Share, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanHead
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk

MOMENT = datetime(2026, 11, 1, 8, tzinfo=UTC)
US = Party(id="us", side=Side.US, name="Brightwell Packaging")
THEM = Party(id="them", side=Side.THEM, name="Alder Foods Cooperative")
THIRD = Party(id="third", side=Side.THIRD, name="Loopfilm Recycling")
Points = tuple[int, int, int]


def an_account() -> Account:
    return Account(id="account", name="Alder Foods Cooperative")


def a_head() -> PlanHead:
    return PlanHead(
        id="plan",
        title="2027 joint plan",
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31),
        currency="EUR",
        created_at=MOMENT,
        changed_at=MOMENT,
    )


def a_plan(**fields: object) -> PlanParts:
    empty = PlanParts(account=an_account(), head=a_head(), parties=(US, THEM))
    return replace(empty, **fields)  # type: ignore[arg-type]


def a_commitment(
    name: str, party: Party, quantity: int | None, euros: int | None, **fields: object
) -> Commitment:
    plain = Commitment(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        party_id=party.id,
        title=name,
        quantity=None if quantity is None else Decimal(quantity),
        value_per_unit=None if euros is None else euros * 100,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_risk(
    name: str, percent: int | None, euros: Points, borne: dict[str, int], **fields: object
) -> Risk:
    low, likely, high = (point * 100 for point in euros)
    plain = Risk(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        title=name,
        probability=None if percent is None else Decimal(percent),
        impact_low=low,
        impact_likely=likely,
        impact_high=high,
        shares=tuple(Share(party_id=each, percent=Decimal(borne[each])) for each in borne),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_reward(
    name: str, percent: int | None, euros: Points, split: dict[str, int], **fields: object
) -> Reward:
    low, likely, high = (point * 100 for point in euros)
    plain = Reward(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        title=name,
        probability=None if percent is None else Decimal(percent),
        value_low=low,
        value_likely=likely,
        value_high=high,
        parts=tuple(RewardPart(party_id=each, percent=Decimal(split[each])) for each in split),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def example_a() -> PlanParts:
    """Return worked example A of MATHS.md, section 1."""
    return a_plan(
        commitments=(
            a_commitment("engineering", US, 60, 800),
            a_commitment("tooling", US, 1, 85_000),
            a_commitment(
                "line hours",
                THEM,
                40,
                55,
                rhythm=Rhythm.PER_MONTH,
                starts_on=date(2027, 1, 1),
                ends_on=date(2027, 9, 30),
            ),
            a_commitment("specialists", THEM, 20, 650),
        ),
        risks=(
            a_risk("film shortfall", 30, (120_000, 180_000, 300_000), {"us": 50, "them": 50}),
            a_risk("trial downtime", 40, (20_000, 45_000, 90_000), {"us": 20, "them": 80}),
        ),
        rewards=(
            a_reward("waste fees", 85, (260_000, 310_000, 360_000), {"us": 40, "them": 60}),
            a_reward("change-over", 70, (150_000, 220_000, 260_000), {"us": 50, "them": 50}),
        ),
    )
