"""What the rules for a split are worked out within: the figures of a plan, by party.

Exact amounts in smallest units. A rule answers with totals; here they become a suggestion.
"""

from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.balance import Balance, PartyFigures
from partnerdesk.analysis.coalitions import Coalition
from partnerdesk.analysis.explaining import Line, line
from partnerdesk.analysis.meeting_totals import meet
from partnerdesk.analysis.split_rules import Amounts
from partnerdesk.analysis.suggested import AnyRule, SharingTerms, SuggestedPart, Suggestion
from partnerdesk.analysis.worth import NOTHING, expected_reward
from partnerdesk.domain.plan_parts import PlanParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A plan's figures by party: what each puts in, what it would have alone, all reward."""

    parts: PlanParts
    terms: SharingTerms
    balance: Balance
    put_in: dict[str, Fraction]
    alone: dict[str, Fraction]
    total: Fraction

    @property
    def surplus(self) -> Fraction:
        """Return what the rewards bring beyond what is put in."""
        return self.total - sum(self.put_in.values(), NOTHING)

    @property
    def free(self) -> Fraction:
        """Return what is left once each has what it puts in and what it would have alone."""
        return self.surplus - sum(self.alone.values(), NOTHING)

    @property
    def caps(self) -> dict[str, Fraction | None]:
        """Return the most that each party may gain, None where that is open."""
        return {party_id: self.terms.caps.get(party_id) for party_id in self.put_in}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a rule says: the reward of each party, and why."""

    totals: Amounts
    explanation: Line
    notes: tuple[Line, ...] = ()
    better_off_alone: tuple[Coalition, ...] = ()


def case_of(parts: PlanParts, terms: SharingTerms, balance: Balance) -> Case:
    """Return the figures of a plan; only parties that take part are in it."""
    taking_part = [each for each in balance.parties if each.takes_part]
    return Case(
        parts=parts,
        terms=terms,
        balance=balance,
        put_in={each.party_id: each.put_in for each in taking_part},
        alone={
            each.party_id: terms.stand_alone.get(each.party_id, NOTHING) for each in taking_part
        },
        total=sum((expected_reward(each) for each in parts.rewards), NOTHING),
    )


def current(case: Case) -> Suggestion:
    """Return the splits as they stand."""
    taking_part = tuple(each for each in case.balance.parties if each.takes_part)
    return Suggestion(
        rule=None,
        parts=tuple(_as_part(each, case.balance) for each in taking_part),
        index=case.balance.index,
        explanation=line("split_current"),
    )


def _as_part(figures: PartyFigures, balance: Balance) -> SuggestedPart:
    return _part(figures.party_id, figures.reward, figures.put_in, balance.total_reward)


def _part(party_id: str, reward: Fraction, put_in: Fraction, total: Fraction) -> SuggestedPart:
    return SuggestedPart(
        party_id=party_id,
        reward=reward,
        put_in=put_in,
        net_gain=reward - put_in,
        rate_of_return=reward / put_in if put_in else None,
        share_of_reward=reward / total if total else None,
    )


def suggestion_of(case: Case, rule: AnyRule, answer: Answer) -> Suggestion:
    """Return what a rule would bring, with the split that meets its totals."""
    parts = tuple(
        _part(party_id, answer.totals[party_id], put_in, case.total)
        for party_id, put_in in case.put_in.items()
    )
    returns = [part.rate_of_return for part in parts if part.rate_of_return is not None]
    is_defined = len(returns) == len(parts) and max(returns) > 0
    return Suggestion(
        rule=rule,
        parts=parts,
        index=min(returns) / max(returns) if is_defined else None,
        explanation=answer.explanation,
        notes=answer.notes,
        met=meet(answer.totals, case.parts.rewards),
        better_off_alone=answer.better_off_alone,
    )
