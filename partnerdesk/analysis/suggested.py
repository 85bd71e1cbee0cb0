"""What a suggestion for the splits of a plan says: exact amounts in smallest units, by party."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from partnerdesk.analysis.coalitions import Coalition
from partnerdesk.analysis.explaining import Line
from partnerdesk.analysis.meeting_totals import MetTotals
from partnerdesk.domain.rewards import ClaimsRule, SplitRule

AnyRule = SplitRule | ClaimsRule


def stored_rule(rule: AnyRule) -> SplitRule:
    """Return the rule that a reward is stored with: claims are one, however they are met."""
    return SplitRule.CLAIMS if isinstance(rule, ClaimsRule) else rule


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingTerms:
    """What the rules need beside the plan's figures, by party; nothing of it is required.

    Stand-alone values are what a party would have without the plan, caps the most that it may
    gain, weights its part of the surplus; worths are typed for groups of parties.
    """

    stand_alone: Mapping[str, Fraction] = field(default_factory=dict)
    weights: Mapping[str, Fraction] = field(default_factory=dict)
    caps: Mapping[str, Fraction] = field(default_factory=dict)
    worths: Mapping[Coalition, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedPart:
    """What a party has by a suggestion: exact amounts, the share of all reward 0 to 1."""

    party_id: str
    reward: Fraction
    put_in: Fraction
    net_gain: Fraction
    rate_of_return: Fraction | None
    share_of_reward: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One row: today's split (no rule) or what a rule would bring, payments included.

    The explanation is one sentence, the notes are what else has to be said about it.
    `better_off_alone` are groups that would do better without the others (Shapley value only).
    """

    rule: AnyRule | None
    parts: tuple[SuggestedPart, ...]
    index: Fraction | None
    explanation: Line
    notes: tuple[Line, ...] = ()
    met: MetTotals | None = None
    better_off_alone: tuple[Coalition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedSplits:
    """Today's split first, then the rules that apply, and why others do not.

    `refusal` is empty, or why no rule is offered at all: `no_reward`, `one_party` or
    `destroys_value` (rewards do not cover what is put in). `left_out` names rules with the reason.
    `can_move` tells whether any reward may change its split; otherwise all is payments.
    `shortfall` are ways of dividing a pot that does not cover what each side claims: no fair split,
    but what is left to be done where there is too little.
    """

    rows: tuple[Suggestion, ...]
    total_reward: Fraction
    surplus: Fraction
    refusal: str = ""
    left_out: tuple[tuple[SplitRule, str], ...] = ()
    can_move: bool = True
    shortfall: tuple[Suggestion, ...] = ()

    @property
    def all_rows(self) -> tuple[Suggestion, ...]:
        """Return everything that can be looked at."""
        return (*self.rows, *self.shortfall)
