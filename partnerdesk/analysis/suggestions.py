"""Suggested splits for a plan, side by side with today's (MATHS.md, section 2).

Every rule names each party's total; `meeting_totals` says which split brings it about. Exact
amounts in smallest units.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.balance import Balance, PartyFigures, balance_of
from partnerdesk.analysis.coalitions import (
    FEWEST,
    MOST,
    Coalition,
    groups_better_off_alone,
    shapley_values,
    worths_of,
)
from partnerdesk.analysis.explaining import Line, line, money, number, ratio
from partnerdesk.analysis.meeting_totals import may_move, meet
from partnerdesk.analysis.split_rules import (
    Amounts,
    equal_parts,
    gains_with_caps,
    in_proportion,
    split_the_surplus,
)
from partnerdesk.analysis.suggested import (
    SharingTerms,
    SuggestedPart,
    SuggestedSplits,
    Suggestion,
)
from partnerdesk.analysis.worth import expected_reward
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward, SplitRule

NOTHING = Fraction(0)


def terms_of(parts: PlanParts) -> SharingTerms:
    """Return what a plan says of sharing: stand-alone values of all rewards, and terms."""
    alone: dict[str, Fraction] = {}
    for reward in parts.rewards:
        for part in reward.parts if reward.is_money else ():
            alone[part.party_id] = alone.get(part.party_id, NOTHING) + (part.stand_alone or 0)
    return SharingTerms(
        stand_alone=alone,
        weights={
            each.party_id: Fraction(each.weight)
            for each in parts.party_terms
            if each.weight is not None
        },
        caps={
            each.party_id: Fraction(each.gain_cap)
            for each in parts.party_terms
            if each.gain_cap is not None
        },
        worths={frozenset(each.party_ids): Fraction(each.worth) for each in parts.group_worths},
    )


def suggested_splits(
    parts: PlanParts, terms: SharingTerms | None = None, balance: Balance | None = None
) -> SuggestedSplits:
    """Return today's split and what each rule would bring, or why there is nothing to bring.

    Raises UserError for caps or weights below 0.
    """
    case = _case_of(parts, terms or terms_of(parts), balance or balance_of(parts))
    refusal = _refusal(case)
    offered: list[Suggestion] = []
    left_out: list[tuple[SplitRule, str]] = []
    for rule, why_not, suggest in _RULES if not refusal else ():
        if reason := why_not(case):
            left_out.append((rule, reason))
        else:
            offered.append(_suggestion(case, rule, suggest(case)))
    return SuggestedSplits(
        rows=(_current(case), *offered),
        total_reward=case.total,
        surplus=case.surplus,
        refusal=refusal,
        left_out=tuple(left_out),
        can_move=any(may_move(reward) for reward in parts.rewards),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    parts: PlanParts
    terms: SharingTerms
    balance: Balance
    put_in: dict[str, Fraction]
    alone: dict[str, Fraction]
    total: Fraction

    @property
    def surplus(self) -> Fraction:
        return self.total - sum(self.put_in.values(), NOTHING)

    @property
    def free(self) -> Fraction:
        """Return what is left once each has what it puts in and what it would have alone."""
        return self.surplus - sum(self.alone.values(), NOTHING)

    @property
    def caps(self) -> dict[str, Fraction | None]:
        return {party_id: self.terms.caps.get(party_id) for party_id in self.put_in}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    totals: Amounts
    explanation: Line
    notes: tuple[Line, ...] = ()
    better_off_alone: tuple[Coalition, ...] = ()


def _case_of(parts: PlanParts, terms: SharingTerms, balance: Balance) -> _Case:
    taking_part = [each for each in balance.parties if each.takes_part]
    return _Case(
        parts=parts,
        terms=terms,
        balance=balance,
        put_in={each.party_id: each.put_in for each in taking_part},
        alone={
            each.party_id: terms.stand_alone.get(each.party_id, NOTHING) for each in taking_part
        },
        total=sum((expected_reward(each) for each in parts.rewards), NOTHING),
    )


def _refusal(case: _Case) -> str:
    if len(case.put_in) < 2:
        return "one_party"
    if not case.total:
        return "no_reward"
    return "destroys_value" if case.surplus < 0 else ""


def _current(case: _Case) -> Suggestion:
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


def _suggestion(case: _Case, rule: SplitRule, answer: _Answer) -> Suggestion:
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


def _equal(case: _Case) -> _Answer:
    totals = equal_parts(case.total, case.put_in)
    each = case.total / len(case.put_in)
    explanation = line("split_equal", count=number(len(case.put_in)), each=money(each))
    return _Answer(totals=totals, explanation=explanation)


def _proportion(case: _Case) -> _Answer:
    back = case.total / sum(case.put_in.values(), NOTHING)
    return _Answer(
        totals=in_proportion(case.total, case.put_in),
        explanation=line("split_in_proportion", back=ratio(back)),
    )


def _surplus(case: _Case) -> _Answer:
    terms = case.terms
    totals = split_the_surplus(
        case.total, case.put_in, stand_alone=case.alone, weights=terms.weights
    )
    is_weighted = len({terms.weights.get(key, Fraction(1)) for key in case.put_in}) > 1
    code = "split_surplus_weighted" if is_weighted else "split_surplus"
    if any(case.alone.values()):
        code += "_alone"
    is_all_in_one = len(case.put_in) == 2 and not is_weighted
    notes = (line("split_surplus_is_all"),) if is_all_in_one else ()
    return _Answer(totals=totals, explanation=line(code, surplus=money(case.free)), notes=notes)


def _shapley(case: _Case) -> _Answer:
    everyone = frozenset(case.put_in)
    rewards = [
        (needed_by(reward) & everyone or everyone, expected_reward(reward))
        for reward in case.parts.rewards
    ]
    worths = worths_of(case.put_in, rewards, typed=case.terms.worths)
    worths[everyone] = case.surplus  # what there is to share is no matter of opinion
    gains = shapley_values(tuple(case.put_in), worths)
    leaving = groups_better_off_alone(gains, worths)
    return _Answer(
        totals={key: put_in + gains[key] for key, put_in in case.put_in.items()},
        explanation=line("split_shapley"),
        notes=(line("split_not_in_core"),) if leaving else (),
        better_off_alone=leaving,
    )


def _capped(case: _Case) -> _Answer:
    gains = gains_with_caps(case.free, case.caps)
    totals = {key: put_in + case.alone[key] + gains[key] for key, put_in in case.put_in.items()}
    return _Answer(totals=totals, explanation=line("split_capped", surplus=money(case.free)))


def needed_by(reward: Reward) -> Coalition:
    """Return the parties that a reward takes; none where nothing was said."""
    return frozenset(part.party_id for part in reward.parts if part.is_needed)


def _always(_case: _Case) -> str:
    return ""


def _why_no_proportion(case: _Case) -> str:
    return "" if any(case.put_in.values()) else "nothing_put_in"


def _why_no_surplus(case: _Case) -> str:
    return "less_than_alone" if case.free < 0 else ""


def _why_no_shapley(case: _Case) -> str:
    if len(case.put_in) < FEWEST:
        return "too_few_parties"
    return "too_many_parties" if len(case.put_in) > MOST else ""


def _why_not_capped(case: _Case) -> str:
    caps = case.caps.values()
    if all(cap is None for cap in caps):
        return "no_caps"
    if case.free < 0:
        return "less_than_alone"
    if all(cap is not None for cap in caps):
        together = sum((cap for cap in caps if cap is not None), NOTHING)
        return "caps_leave_rest" if together < case.free else ""
    return ""


_RULES: tuple[tuple[SplitRule, Callable[[_Case], str], Callable[[_Case], _Answer]], ...] = (
    (SplitRule.EQUAL, _always, _equal),
    (SplitRule.IN_PROPORTION, _why_no_proportion, _proportion),
    (SplitRule.SPLIT_THE_SURPLUS, _why_no_surplus, _surplus),
    (SplitRule.SHAPLEY, _why_no_shapley, _shapley),
    (SplitRule.CAPPED, _why_not_capped, _capped),
)
