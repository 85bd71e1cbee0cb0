"""Suggested splits of a plan: what each rule would bring each party, in words and figures."""

from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.suggested import AnyRule, SuggestedPart, SuggestedSplits, Suggestion
from partnerdesk.analysis.suggestions import suggested_splits
from partnerdesk.cli_parts.opening import formats
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import heading, say, say_json, table
from partnerdesk.cli_parts.reading import joint_plan
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.money import round_parts, to_major
from partnerdesk.explanations import NO_SPLIT, told
from partnerdesk.formats import Formats
from partnerdesk.wording import word_for

_TITLES = ("", "Reward", "Net gain", "Back per unit put in", "Share of the reward", "Split")
_TODAY = "Today"
_NOT_ENOUGH = (
    "Where there is not enough for everybody, and each claims what it puts in and would have alone:"
)
_DIGITS = 4


def print_splits(options: Options) -> None:
    """Print today's split and what each rule would bring, from what both sides may see."""
    plan = joint_plan(options)
    suggested = suggested_splits(plan)
    if options.json:
        say_json(_as_json(plan, suggested))
        return
    shown = formats(plan.head.currency)
    for row in suggested.rows:
        say(*_block(plan, row, shown), "")
    if suggested.refusal:
        say(_refusal(suggested, shown))
    if suggested.shortfall:
        say("", _NOT_ENOUGH, "")
    for row in suggested.shortfall:
        say(*_block(plan, row, shown), "")
    if suggested.refusal:
        return
    say(*table((word_for(rule), NO_SPLIT[why]) for rule, why in suggested.left_out))


def _refusal(suggested: SuggestedSplits, shown: Formats) -> str:
    missing = shown.money(-suggested.surplus)
    return NO_SPLIT[suggested.refusal].format(amount=missing)


def _block(plan: JointPlan, row: Suggestion, shown: Formats) -> list[str]:
    index = "" if row.index is None else f", balance index {shown.ratio(row.index)}"
    rewards = round_parts([part.reward for part in row.parts])
    lines = [
        *heading(f"{_name(row.rule)}{index}"),
        told(row.explanation, shown),
        *(told(note, shown) for note in row.notes),
    ]
    if row.parts:
        cells = [
            _cells(plan, row, part, reward, shown)
            for part, reward in zip(row.parts, rewards, strict=True)
        ]
        lines += table([_TITLES, *cells], is_right=(False, *(True for _ in _TITLES[1:])))
    return [*lines, *_payments(plan, row, shown)]


def _cells(
    plan: JointPlan, row: Suggestion, part: SuggestedPart, reward: int, shown: Formats
) -> tuple[str, ...]:
    percent = None if row.met is None else row.met.percents.get(part.party_id)
    return (
        plan.parties_by_id[part.party_id].label,
        shown.money(reward),
        shown.money(part.net_gain),
        "–" if part.rate_of_return is None else shown.ratio(part.rate_of_return),
        "–"
        if part.share_of_reward is None
        else f"{shown.ratio(part.share_of_reward * 100, digits=1)}%",
        "" if percent is None else shown.percent(percent.normalize()),
    )


def _payments(plan: JointPlan, row: Suggestion, shown: Formats) -> list[str]:
    names = {party.id: party.label for party in plan.parties}
    return [
        f"Balancing payment of {shown.money(each.amount)} from {names[each.from_id]} to "
        f"{names[each.to_id]}"
        for each in (row.met.payments if row.met else ())
    ]


def _name(rule: AnyRule | None) -> str:
    return _TODAY if rule is None else word_for(rule)


def _as_json(plan: JointPlan, suggested: SuggestedSplits) -> dict[str, object]:
    currency = plan.head.currency
    return {
        "plan": plan.head.id,
        "currency": currency,
        "refusal": suggested.refusal or None,
        "left_out": {rule.value: why for rule, why in suggested.left_out},
        "rows": [_row(plan, row, currency) for row in suggested.rows],
        "shortfall": [_row(plan, row, currency) for row in suggested.shortfall],
    }


def _row(plan: JointPlan, row: Suggestion, currency: str) -> dict[str, object]:
    rewards = round_parts([part.reward for part in row.parts])
    met = row.met
    return {
        "rule": None if row.rule is None else row.rule.value,
        "because": told(row.explanation, formats(currency)),
        "index": _exact(row.index),
        "parties": [
            {
                "id": part.party_id,
                "name": plan.parties_by_id[part.party_id].name,
                "reward": _money(reward, currency),
                "net_gain": _money(round(part.net_gain), currency),
                "return": _exact(part.rate_of_return),
            }
            for part, reward in zip(row.parts, rewards, strict=True)
        ],
        "rewards": list(met.reward_ids) if met else [],
        "split": {key: f"{percent:f}" for key, percent in met.percents.items()} if met else {},
        "payments": [
            {"from": each.from_id, "to": each.to_id, "amount": _money(each.amount, currency)}
            for each in (met.payments if met else ())
        ],
    }


def _money(minor: int, currency: str) -> str:
    return f"{to_major(minor, currency):f}"


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else f"{Decimal(round(value * 10**_DIGITS)).scaleb(-_DIGITS):f}"
