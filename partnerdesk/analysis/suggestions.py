"""Suggested splits for a plan, side by side with today's (MATHS.md, section 2).

Every rule names each party's total; `meeting_totals` says which split brings it about. Exact
amounts in smallest units.
"""

from collections.abc import Callable
from fractions import Fraction

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.analysis.coalitions import (
    FEWEST,
    MOST,
    Coalition,
    groups_better_off_alone,
    shapley_values,
    worths_of,
)
from partnerdesk.analysis.explaining import line, money
from partnerdesk.analysis.meeting_totals import may_move
from partnerdesk.analysis.sharing_case import Answer, Case, case_of, current, suggestion_of
from partnerdesk.analysis.shortfalls import shortfall_of
from partnerdesk.analysis.split_rules import (
    equal_parts,
    gains_with_caps,
    in_proportion,
    split_the_surplus,
)
from partnerdesk.analysis.suggested import SharingTerms, SuggestedSplits, Suggestion
from partnerdesk.analysis.worth import NOTHING, expected_reward
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward, SplitRule
from partnerdesk.errors import UserError


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
    case = case_of(parts, terms or terms_of(parts), balance or balance_of(parts))
    refusal = _refusal(case)
    offered: list[Suggestion] = []
    left_out: list[tuple[SplitRule, str]] = []
    for rule, why_not, suggest in _RULES if not refusal else ():
        if reason := why_not(case):
            left_out.append((rule, reason))
        else:
            offered.append(suggestion_of(case, rule, suggest(case)))
    return SuggestedSplits(
        rows=(current(case), *offered),
        total_reward=case.total,
        surplus=case.surplus,
        refusal=refusal,
        left_out=tuple(left_out),
        can_move=any(may_move(reward) for reward in parts.rewards),
        shortfall=shortfall_of(case) if refusal in ("", "destroys_value") else (),
    )


def _refusal(case: Case) -> str:
    if len(case.put_in) < 2:
        return "one_party"
    if not case.total:
        return "no_reward"
    return "destroys_value" if case.surplus < 0 else ""


def _equal(case: Case) -> Answer:
    totals = equal_parts(case.total, case.put_in)
    each = case.total / len(case.put_in)
    explanation = line("split_equal", each=money(each))
    return Answer(totals=totals, explanation=explanation)


def _proportion(case: Case) -> Answer:
    return Answer(
        totals=in_proportion(case.total, case.put_in),
        explanation=line("split_in_proportion"),
    )


def _surplus(case: Case) -> Answer:
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
    return Answer(totals=totals, explanation=line(code, surplus=money(case.free)), notes=notes)


def _shapley(case: Case) -> Answer:
    everyone = frozenset(case.put_in)
    worths = worths_of(case.put_in, _needed(case), typed=case.terms.worths)
    worths[everyone] = case.surplus  # what there is to share is no matter of opinion
    gains = shapley_values(tuple(case.put_in), worths)
    leaving = groups_better_off_alone(gains, worths)
    return Answer(
        totals={key: put_in + gains[key] for key, put_in in case.put_in.items()},
        explanation=line("split_shapley"),
        notes=(line("split_not_in_core"),) if leaving else (),
        better_off_alone=leaving,
    )


def worked_out_worths(parts: PlanParts) -> dict[Coalition, Fraction]:
    """Return what each group of parties would gain without the others, whatever was typed.

    Raises UserError for more than eight parties: they make too many groups.
    """
    case = case_of(parts, SharingTerms(), balance_of(parts))
    if len(case.put_in) > MOST:
        raise UserError("too_many_parties", count=len(case.put_in), most=MOST)
    return worths_of(case.put_in, _needed(case))


def _needed(case: Case) -> list[tuple[Coalition, Fraction]]:
    """Return what each reward is worth, with those it takes."""
    everyone = frozenset(case.put_in)
    return [
        (needed_by(reward) & everyone or everyone, expected_reward(reward))
        for reward in case.parts.rewards
    ]


def _capped(case: Case) -> Answer:
    gains = gains_with_caps(case.free, case.caps)
    totals = {key: put_in + case.alone[key] + gains[key] for key, put_in in case.put_in.items()}
    return Answer(totals=totals, explanation=line("split_capped", surplus=money(case.free)))


def needed_by(reward: Reward) -> Coalition:
    """Return the parties that a reward takes; none where nothing was said."""
    return frozenset(part.party_id for part in reward.parts if part.is_needed)


def _always(_case: Case) -> str:
    return ""


def _why_no_proportion(case: Case) -> str:
    return "" if any(case.put_in.values()) else "nothing_put_in"


def _why_no_surplus(case: Case) -> str:
    return "less_than_alone" if case.free < 0 else ""


def _why_no_shapley(case: Case) -> str:
    if len(case.put_in) < FEWEST:
        return "too_few_parties"
    return "too_many_parties" if len(case.put_in) > MOST else ""


def _why_not_capped(case: Case) -> str:
    caps = case.caps.values()
    if all(cap is None for cap in caps):
        return "no_caps"
    if case.free < 0:
        return "less_than_alone"
    if all(cap is not None for cap in caps):
        together = sum((cap for cap in caps if cap is not None), NOTHING)
        return "caps_leave_rest" if together < case.free else ""
    return ""


_RULES: tuple[tuple[SplitRule, Callable[[Case], str], Callable[[Case], Answer]], ...] = (
    (SplitRule.EQUAL, _always, _equal),
    (SplitRule.IN_PROPORTION, _why_no_proportion, _proportion),
    (SplitRule.SPLIT_THE_SURPLUS, _why_no_surplus, _surplus),
    (SplitRule.SHAPLEY, _why_no_shapley, _shapley),
    (SplitRule.CAPPED, _why_not_capped, _capped),
)
