"""How a suggested split, shared pain or gain, and chances were worked out, line by line."""

from collections.abc import Iterable
from fractions import Fraction

from partnerdesk.analysis.explaining import (
    Explanation,
    Line,
    line,
    money,
    name,
    number,
    percent,
    share,
)
from partnerdesk.analysis.meeting_totals import MetTotals, may_move
from partnerdesk.analysis.pain_and_gain import PainOrGain
from partnerdesk.analysis.simulation import Simulation
from partnerdesk.analysis.split_rules import shares_of_weights
from partnerdesk.analysis.suggested import SharingTerms, SuggestedPart, Suggestion
from partnerdesk.analysis.suggestions import terms_of
from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import ClaimsRule, SplitRule

NOTHING = Fraction(0)


def suggestion_explained(
    parts: PlanParts, suggestion: Suggestion, terms: SharingTerms | None = None
) -> Explanation:
    """Return the rule in a sentence, each party's total, the split that meets it, and payments."""
    totals = _totals(parts, suggestion, terms or terms_of(parts))
    met = suggestion.met
    meeting = () if met is None else (*_splits(parts, suggestion, met), *_payments(parts, met))
    return (suggestion.explanation, *suggestion.notes, *totals, *meeting)


def pain_or_gain_explained(shared: PainOrGain, party_id: str) -> Explanation:
    """Return what one party gets of a gain, or pays of a pain, band by band."""
    code = "difference_pain" if shared.difference < 0 else "difference_gain"
    return (
        line(
            code,
            target=money(shared.target),
            actual=money(shared.actual),
            amount=money(abs(shared.difference)),
        ),
        *(
            line(
                "band",
                start=percent(part.starts_at),
                end=percent(part.ends_at),
                amount=money(abs(part.amount)),
                share=percent(part.band.shares[party_id]),
                part=money(abs(part.to_parties[party_id])),
            )
            for part in shared.parts
        ),
        line("together", amount=money(abs(shared.to_parties[party_id]))),
    )


def chances_explained(parts: PlanParts, simulation: Simulation) -> Explanation:
    """Return how often each party loses and one alone gains, and what the two drivers change."""
    trials, outcome = simulation.trials, simulation.outcome
    titles = {risk.id: risk.title for risk in parts.risks}
    return (
        *(
            line(
                "chance_of_loss",
                count=number(round(each.chance_of_loss * trials)),
                trials=number(trials),
                party=name(parts.parties_by_id[each.party_id].label),
            )
            for each in outcome.parties
        ),
        line(
            "one_sided",
            count=number(round(outcome.one_sided * trials)),
            trials=number(trials),
        ),
        *(
            line(
                "without_risk",
                title=name(titles[driver.risk_id]),
                chance=share(Fraction(driver.one_sided_without)),
                now=share(Fraction(outcome.one_sided)),
            )
            for driver in simulation.two_drivers
        ),
    )


def _totals(parts: PlanParts, suggestion: Suggestion, terms: SharingTerms) -> Iterable[Line]:
    ids = [part.party_id for part in suggestion.parts]
    total = sum((part.reward for part in suggestion.parts), NOTHING)
    together = sum((part.put_in for part in suggestion.parts), NOTHING)
    alone = {each: terms.stand_alone.get(each, NOTHING) for each in ids}
    surplus = total - together - sum(alone.values(), NOTHING)
    for part in suggestion.parts:
        party, amount = name(parts.parties_by_id[part.party_id].label), money(part.reward)
        match suggestion.rule:
            case ClaimsRule():
                claim = max(NOTHING, part.put_in + alone[part.party_id])
                yield line(
                    "claim_met",
                    party=party,
                    amount=amount,
                    claim=money(claim),
                    missing=money(claim - part.reward),
                )
            case SplitRule.EQUAL:
                count = number(len(ids))
                yield line(
                    "total_equal", party=party, total=money(total), count=count, amount=amount
                )
            case SplitRule.IN_PROPORTION:
                yield line(
                    "total_in_proportion",
                    party=party,
                    total=money(total),
                    put_in=money(part.put_in),
                    together=money(together),
                    amount=amount,
                )
            case SplitRule.SPLIT_THE_SURPLUS:
                weight = shares_of_weights(terms.weights, ids)[part.party_id]
                yield line(
                    "total_surplus",
                    party=party,
                    put_in=money(part.put_in),
                    alone=money(alone[part.party_id]),
                    weight=share(weight),
                    surplus=money(surplus),
                    amount=amount,
                )
            case SplitRule.SHAPLEY | SplitRule.CAPPED:
                yield line(
                    "total_gain",
                    party=party,
                    put_in=money(part.put_in),
                    gain=money(part.net_gain),
                    amount=amount,
                )


def _splits(parts: PlanParts, suggestion: Suggestion, met: MetTotals) -> Iterable[Line]:
    kept = [each for each in parts.rewards if each.is_money and not may_move(each)]
    pot = sum((expected_reward(each) for each in parts.rewards if may_move(each)), NOTHING)
    for part in suggestion.parts:
        if not met.shares:
            return
        stays = sum((reward_to(reward, part.party_id) for reward in kept), NOTHING)
        if 0 <= part.reward - stays <= pot:
            yield _split(parts, part, stays, pot, met.shares[part.party_id])


def _split(
    parts: PlanParts, part: SuggestedPart, stays: Fraction, pot: Fraction, met: Fraction
) -> Line:
    return line(
        "split_met",
        party=name(parts.parties_by_id[part.party_id].label),
        total=money(part.reward),
        kept=money(stays),
        pot=money(pot),
        share=share(met),
    )


def _payments(parts: PlanParts, met: MetTotals) -> Iterable[Line]:
    for payment in met.payments:
        yield line(
            "payment",
            payer=name(parts.parties_by_id[payment.from_id].label),
            payee=name(parts.parties_by_id[payment.to_id].label),
            amount=money(payment.amount),
        )
