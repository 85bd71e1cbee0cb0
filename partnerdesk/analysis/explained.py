"""How the figures of the balance were worked out, line by line, with the plan's own figures."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from partnerdesk.analysis.balance import Balance, PartyFigures, balance_of
from partnerdesk.analysis.explaining import (
    Explanation,
    Line,
    line,
    money,
    name,
    number,
    percent,
    ratio,
    share,
)
from partnerdesk.analysis.worth import (
    borne_by,
    commitment_value,
    counts,
    is_complete,
    reward_to,
    share_borne,
    share_of_split,
)
from partnerdesk.domain.commitments import Commitment, Rhythm
from partnerdesk.domain.estimates import Estimate
from partnerdesk.domain.period import months_between
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk


class Explained(StrEnum):
    """The figures of a party that can tell how they were worked out."""

    COMMITMENTS = "commitments"
    EXPECTED_LOSS = "expected_loss"
    PUT_IN = "put_in"
    REWARD = "reward"
    NET_GAIN = "net_gain"
    RETURN = "return"
    SHARE_PUT_IN = "share_put_in"
    SHARE_OF_RISK = "share_of_risk"
    SHARE_OF_REWARD = "share_of_reward"
    MISMATCH = "mismatch"


def explanation_of(parts: PlanParts, figure: Explained, party_id: str) -> Explanation:
    """Return how a figure of a party was worked out; raises KeyError for a stranger."""
    balance = balance_of(parts)
    return _FIGURES[figure](parts, balance, balance.of(party_id))


def index_explained(parts: PlanParts, balance: Balance | None = None) -> Explanation:
    """Return how the balance index was worked out; who has no return is named instead."""
    balance = balance or balance_of(parts)
    taking_part = [each for each in balance.parties if each.takes_part]
    lines = tuple(_of_return(parts, each) for each in taking_part)
    if balance.index is None:
        return lines
    returns = [each.rate_of_return for each in taking_part if each.rate_of_return is not None]
    index = line(
        "index", least=ratio(min(returns)), most=ratio(max(returns)), ratio=ratio(balance.index)
    )
    return (*lines, index)


def risk_explained(risk: Risk) -> Line:
    """Return how the expected loss of a risk was worked out."""
    return _expected("expected_loss", risk.title, risk.impact, risk.probability)


def reward_explained(reward: Reward) -> Line:
    """Return how the expected value of a reward was worked out."""
    return _expected("expected_reward", reward.title, reward.value, reward.probability)


def commitment_explained(parts: PlanParts, commitment: Commitment) -> Line:
    """Return how the value of a commitment was worked out."""
    title = name(commitment.title)
    if not is_complete(commitment):
        return line("commitment_unknown", title=title)
    amount = money(commitment_value(commitment, parts.head.period))
    quantity, value = number(commitment.quantity or 0), money(commitment.value_per_unit or 0)
    if commitment.rhythm is Rhythm.ONCE:
        return line("commitment_once", title=title, quantity=quantity, value=value, amount=amount)
    period = parts.head.period
    months = months_between(
        commitment.starts_on or period.starts_on, commitment.ends_on or period.ends_on
    )
    return line(
        "commitment_monthly",
        title=title,
        quantity=quantity,
        value=value,
        months=number(months),
        amount=amount,
    )


def _expected(code: str, title: str, estimate: Estimate, probability: Decimal | None) -> Line:
    chance = Fraction(probability or 0)
    low, likely, high = (money(point) for point in estimate.points)
    amount = money(estimate.mean * chance / 100)
    return line(
        code,
        title=name(title),
        low=low,
        likely=likely,
        high=high,
        probability=percent(chance),
        amount=amount,
    )


def _shared(code: str, whole: Line, part: Fraction, amount: Fraction) -> Line:
    return line(code, **{**whole.parts, "share": share(part), "amount": money(amount)})


def _commitments(parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    own = [each for each in parts.commitments if each.party_id == figures.party_id and counts(each)]
    return _summed((commitment_explained(parts, each) for each in own), figures.commitments)


def _losses(parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    mine = figures.party_id
    lines = (
        _shared(
            "expected_loss_borne",
            risk_explained(risk),
            share_borne(risk, mine),
            borne_by(risk, mine),
        )
        for risk in parts.risks
        if risk.is_live and share_borne(risk, mine)
    )
    return _summed(lines, figures.expected_loss)


def _rewards(parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    mine = figures.party_id
    lines = (
        _shared(
            "expected_reward_to",
            reward_explained(reward),
            share_of_split(reward, mine),
            reward_to(reward, mine),
        )
        for reward in parts.rewards
        if reward.is_money and share_of_split(reward, mine)
    )
    return _summed(lines, figures.reward)


def _summed(lines: Iterable[Line], amount: Fraction) -> Explanation:
    each = tuple(lines)
    if not each:
        return (line("nothing_counted", amount=money(amount)),)
    return (*each, line("together", amount=money(amount))) if len(each) > 1 else each


def _put_in(_parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    return (
        line(
            "put_in",
            commitments=money(figures.commitments),
            loss=money(figures.expected_loss),
            amount=money(figures.put_in),
        ),
    )


def _net_gain(_parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    reward, put_in = money(figures.reward), money(figures.put_in)
    return (line("net_gain", reward=reward, put_in=put_in, amount=money(figures.net_gain)),)


def _return(parts: PlanParts, _balance: Balance, figures: PartyFigures) -> Explanation:
    return (_of_return(parts, figures, code="return"),)


def _of_return(parts: PlanParts, figures: PartyFigures, code: str = "index_returns") -> Line:
    party = name(parts.parties_by_id[figures.party_id].label)
    if figures.rate_of_return is None:
        return line("no_return", party=party)
    return line(
        code,
        party=party,
        reward=money(figures.reward),
        put_in=money(figures.put_in),
        ratio=ratio(figures.rate_of_return),
    )


def _of_whole(code: str, part: Fraction, whole: Fraction) -> Explanation:
    if not whole:
        return (line("nothing_counted", amount=money(whole)),)
    return (line(code, part=money(part), whole=money(whole), share=share(part / whole)),)


def _mismatch(parts: PlanParts, balance: Balance, figures: PartyFigures) -> Explanation:
    if figures.share_of_risk is None or figures.share_of_reward is None:
        return (line("nothing_counted", amount=money(0)),)
    points = figures.share_of_risk - figures.share_of_reward
    return (
        *_FIGURES[Explained.SHARE_OF_RISK](parts, balance, figures),
        *_FIGURES[Explained.SHARE_OF_REWARD](parts, balance, figures),
        line(
            "mismatch",
            risk=share(figures.share_of_risk),
            reward=share(figures.share_of_reward),
            points=number(Fraction(round(points * 10_000), 100)),
        ),
    )


_FIGURES: Mapping[Explained, Callable[[PlanParts, Balance, PartyFigures], Explanation]] = (
    MappingProxyType(
        {
            Explained.COMMITMENTS: _commitments,
            Explained.EXPECTED_LOSS: _losses,
            Explained.PUT_IN: _put_in,
            Explained.REWARD: _rewards,
            Explained.NET_GAIN: _net_gain,
            Explained.RETURN: _return,
            Explained.SHARE_PUT_IN: lambda _parts, balance, figures: _of_whole(
                "share_of_put_in", figures.put_in, balance.total_put_in
            ),
            Explained.SHARE_OF_RISK: lambda _parts, balance, figures: _of_whole(
                "share_of_risk", figures.expected_loss, balance.total_loss
            ),
            Explained.SHARE_OF_REWARD: lambda _parts, balance, figures: _of_whole(
                "share_of_reward", figures.reward, balance.total_reward
            ),
            Explained.MISMATCH: _mismatch,
        }
    )
)
