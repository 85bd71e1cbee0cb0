"""Rewards, and how each is split between the parties."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from partnerdesk.domain.estimates import Estimate
from partnerdesk.domain.gain_bands import problem_with_text
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    Kind,
    choice,
    count,
    day,
    flag,
    money,
    number,
    percent,
    title,
)


class RewardKind(StrEnum):
    """What the reward is."""

    COST_SAVED = "cost_saved"
    REVENUE = "revenue"
    MARGIN = "margin"
    BONUS_POT = "bonus_pot"
    SPEED = "speed"
    QUALITY = "quality"
    REFERENCE = "reference"
    LEARNING = "learning"
    MEANING = "meaning"


class Division(StrEnum):
    """Whether the split stands, or may move to bring the plan into balance."""

    FIXED = "fixed"
    SHAREABLE = "shareable"


class Better(StrEnum):
    """Whether an actual below the target is a gain (a cost) or one above it (an income)."""

    LESS = "less"
    MORE = "more"


class SplitRule(StrEnum):
    """The rule a split was made by."""

    FIXED = "fixed"
    EQUAL = "equal"
    IN_PROPORTION = "in_proportion"
    SPLIT_THE_SURPLUS = "split_the_surplus"
    SHAPLEY = "shapley"
    CAPPED = "capped"
    PAIN_AND_GAIN = "pain_and_gain"
    CLAIMS = "claims"


class ClaimsRule(StrEnum):
    """How a pot is divided among claims that it does not cover."""

    PROPORTIONAL = "proportional"
    EQUAL_AWARDS = "equal_awards"
    EQUAL_LOSSES = "equal_losses"
    TALMUD = "talmud"


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardPart:
    """A party's part of a reward.

    The percentage is its split; the worth (1 to 5) is for rewards without money; what it would
    have without the plan and what it was paid are in smallest units of the plan's currency.
    """

    party_id: str
    percent: Decimal | None = None
    worth: int | None = None
    is_needed: bool = True
    stand_alone: int | None = None
    paid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reward(AgreedItem):
    """A reward: probability in percent, amounts in smallest units of the plan's currency.

    Target, actual and bands (as `gain_bands` writes them) are for rewards whose pain and gain are
    shared.
    """

    title: str
    kind: RewardKind | None = None
    is_money: bool = True
    value_low: int | None = None
    value_likely: int | None = None
    value_high: int | None = None
    probability: Decimal | None = None
    division: Division = Division.FIXED
    rule: SplitRule | None = None
    due_on: date | None = None
    target: int | None = None
    better: Better | None = None
    bands: str | None = None
    actual: int | None = None
    parts: tuple[RewardPart, ...] = ()

    @property
    def value(self) -> Estimate:
        """Return the three-point value."""
        return Estimate(low=self.value_low, likely=self.value_likely, high=self.value_high)


REWARD = Kind(
    name="reward",
    label="Reward",
    plural="Rewards",
    parent="plan",
    is_agreed_on=True,
    fields=(
        title("Reward"),
        choice("kind", "Kind", RewardKind, is_term=True),
        flag("is_money", "Worth money", is_term=True),
        money("value_low", "Value, low", is_term=True),
        money("value_likely", "Value, likely", is_term=True, not_below="value_low"),
        money("value_high", "Value, high", is_term=True, not_below="value_likely"),
        percent("probability", "Likelihood", is_term=True),
        choice("division", "Split", Division, is_term=True),
        choice("rule", "Rule of the split", SplitRule, is_term=True),
        day("due_on", "Due", is_term=True),
        money("target", "Target", is_term=True),
        choice("better", "Better when", Better, is_term=True),
        Field(
            name="bands",
            label="Bands of pain and gain",
            is_term=True,
            problem=problem_with_text,
        ),
        money("actual", "Actual"),
        PRIVATE_NOTES,
    ),
)

# Of a party in a plan, and of a group of parties.
TERM_FIELDS: Mapping[str, Field] = {
    rule.name: rule
    for rule in (
        number("weight", "Weight in the surplus", least=0),
        money("gain_cap", "Cap of the gain"),
    )
}
GROUP_WORTH: Field = money("worth", "Worth of a group")

PART_FIELDS: Mapping[str, Field] = {
    rule.name: rule
    for rule in (
        count("worth", "Worth", 1, 5),
        flag("is_needed", "Takes part"),
        money("stand_alone", "Without the plan"),
        money("paid", "Paid so far"),
    )
}
