"""Alder's four rewards, 766 000 a year: two splits agreed, one proposed by each side."""

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.commands.items import MoveItem
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRewardSplit
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Side
from partnerdesk.domain.rewards import Division, RewardKind, SplitRule
from partnerdesk.sample.alder.goals import CHANGE_OVER, ON_TIME, RECYCLED, WASTE, link
from partnerdesk.sample.alder.resources import TOOLING
from partnerdesk.sample.alder.risks import DOWNTIME, FEES, FILM
from partnerdesk.sample.amounts import cents
from partnerdesk.sample.diary import Diary

FEE_SAVINGS = "Waste-fee savings"
FASTER = "Faster change-over"
FEWER_SHORT = "Fewer short deliveries"
NEW_RANGE = "Margin on the new range"


def tell_rewards(diary: Diary) -> None:
    """Write the rewards and splits, and what depends on what."""
    diary.write(
        105,
        *_reward(diary, FEE_SAVINGS, RewardKind.COST_SAVED, (195, 310, 425), ours=40),
        *_reward(diary, FEWER_SHORT, RewardKind.QUALITY, (45, 96, 147), ours=50),
    )
    diary.agree(54, "reward", FEE_SAVINGS, FEWER_SHORT)
    move = MoveItem(kind="reward", item_id=diary.id(FASTER), index=1)
    diary.write(
        25,
        *_reward(
            diary, FASTER, RewardKind.SPEED, (120, 220, 320), ours=50, division=Division.SHAREABLE
        ),
        move,
    )
    diary.write(
        16,
        *_reward(
            diary,
            NEW_RANGE,
            RewardKind.MARGIN,
            (55, 140, 225),
            ours=65,
            division=Division.SHAREABLE,
        ),
        side=Side.THEM,
        clock="14:30",
    )
    diary.write(15, *_links(diary))


def _reward(
    diary: Diary,
    title: str,
    kind: RewardKind,
    value: tuple[int, int, int],
    *,
    ours: int,
    division: Division = Division.FIXED,
) -> Iterator[object]:
    low, likely, high = (cents(Decimal(each)) for each in value)
    yield diary.add(
        "reward",
        title,
        title=title,
        kind=kind,
        value_low=low,
        value_likely=likely,
        value_high=high,
        probability=Decimal(100),
        division=division,
        rule=SplitRule.FIXED,
        due_on=diary.days.month_end(12),
    )
    shares = {
        diary.party(Side.US): Decimal(ours),
        diary.party(Side.THEM): Decimal(100 - ours),
    }
    yield SetRewardSplit(reward_id=diary.id(title), shares=shares)


def _links(diary: Diary) -> Iterator[object]:
    yield link(diary, "goal", WASTE, "risk", FILM)
    yield link(diary, "goal", WASTE, "commitment", TOOLING)
    yield link(diary, "goal", WASTE, "reward", FEE_SAVINGS)
    yield link(diary, "goal", CHANGE_OVER, "risk", DOWNTIME)
    yield link(diary, "goal", CHANGE_OVER, "reward", FASTER)
    yield link(diary, "goal", ON_TIME, "reward", FEWER_SHORT)
    yield _wipes_out(diary, FILM, FEWER_SHORT)


def _wipes_out(diary: Diary, risk: str, reward: str) -> LinkItems:
    return LinkItems(
        plan_id=diary.plan_id,
        from_kind="risk",
        from_id=diary.id(risk),
        to_kind="reward",
        to_id=diary.id(reward),
        meaning=Meaning.WIPES_OUT,
    )


def tell_open_links(diary: Diary) -> None:
    """Write what the newest proposals hang together with."""
    diary.write(3, link(diary, "goal", RECYCLED, "risk", FEES))
