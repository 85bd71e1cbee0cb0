"""The balance of a plan as a table: what each party puts in, carries and gets."""

from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.balance import Balance, PartyFigures, balance_of
from partnerdesk.analysis.rounding import ShownFigures, rounded, rounded_total
from partnerdesk.cli_parts.opening import formats
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say, say_json, table
from partnerdesk.cli_parts.reading import joint_plan
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.money import to_major
from partnerdesk.formats import Formats
from partnerdesk.wording import NO_INDEX

_DIGITS = 4


def print_balance(options: Options) -> None:
    """Print the balance between the parties, from what both sides may see."""
    plan = joint_plan(options)
    balance = balance_of(plan)
    if options.json:
        say_json(_as_json(plan, balance))
    else:
        say(*_lines(plan, balance, formats(plan.head.currency)))


def _lines(plan: JointPlan, balance: Balance, shown: Formats) -> list[str]:
    taking_part = [
        (figures, amounts)
        for figures, amounts in zip(balance.parties, rounded(balance), strict=True)
        if figures.takes_part
    ]
    names = [plan.parties_by_id[figures.party_id].label for figures, _ in taking_part]
    total = rounded_total(balance)
    columns = [_column(figures, amounts, shown) for figures, amounts in taking_part]
    rows = [
        ("", *names, "Together"),
        *zip(_TITLES, *columns, _total(balance, total, shown), strict=True),
    ]
    right = (False, *(True for _ in range(len(columns) + 1)))
    return [*table(rows, is_right=right), "", _verdict(plan, balance, shown)]


_TITLES = (
    "Commitments",
    "Expected loss borne",
    "Put in",
    "Expected reward",
    "Net gain",
    "Back per unit put in",
    "Share of what is put in",
    "Share of the risk",
    "Share of the reward",
)


def _column(figures: PartyFigures, amounts: ShownFigures, shown: Formats) -> tuple[str, ...]:
    shares = (figures.share_put_in, figures.share_of_risk, figures.share_of_reward)
    return (
        *_amounts(amounts, shown),
        _ratio(figures.rate_of_return, shown),
        *("–" if share is None else _percent(share, shown) for share in shares),
    )


def _total(balance: Balance, amounts: ShownFigures, shown: Formats) -> tuple[str, ...]:
    put_in = balance.total_put_in
    back = balance.total_reward / put_in if put_in else None
    return (*_amounts(amounts, shown), _ratio(back, shown), "", "", "")


def _amounts(amounts: ShownFigures, shown: Formats) -> tuple[str, ...]:
    figures = (
        amounts.commitments,
        amounts.expected_loss,
        amounts.put_in,
        amounts.reward,
        amounts.net_gain,
    )
    return tuple(shown.money(each) for each in figures)


def _verdict(plan: JointPlan, balance: Balance, shown: Formats) -> str:
    if balance.index is None:
        parties = (plan.parties_by_id[each].label for each in balance.undefined_for)
        return NO_INDEX[balance.why_undefined].format(parties=", ".join(parties))
    index = f"Balance index {shown.ratio(balance.index)}"
    if balance.is_even or balance.leans_to is None:
        return f"{index}: even."
    leans_to = plan.parties_by_id[balance.leans_to].label
    warning = " That is worth talking about." if balance.warns else ""
    return f"{index}: leans to {leans_to}.{warning}"


def _ratio(value: Fraction | None, shown: Formats) -> str:
    return "–" if value is None else shown.ratio(value)


def _percent(share: Fraction, shown: Formats) -> str:
    return f"{shown.ratio(share * 100, digits=1)}%"


def _as_json(plan: JointPlan, balance: Balance) -> dict[str, object]:
    shown = rounded(balance)
    currency = plan.head.currency
    return {
        "plan": plan.head.id,
        "currency": currency,
        "index": _exact(balance.index),
        "why_undefined": balance.why_undefined or None,
        "leans_to": balance.leans_to,
        "parties": [
            _party(plan, figures, amounts, currency)
            for figures, amounts in zip(balance.parties, shown, strict=True)
            if figures.takes_part
        ],
    }


def _party(
    plan: JointPlan, figures: PartyFigures, amounts: ShownFigures, currency: str
) -> dict[str, object]:
    def money(minor: int) -> str:
        return f"{to_major(minor, currency):f}"

    party = plan.parties_by_id[figures.party_id]
    return {
        "id": party.id,
        "name": party.name,
        "side": party.side.value,
        "commitments": money(amounts.commitments),
        "expected_loss": money(amounts.expected_loss),
        "put_in": money(amounts.put_in),
        "reward": money(amounts.reward),
        "net_gain": money(amounts.net_gain),
        "return": _exact(figures.rate_of_return),
        "share_put_in": _exact(figures.share_put_in),
        "share_of_risk": _exact(figures.share_of_risk),
        "share_of_reward": _exact(figures.share_of_reward),
    }


def _exact(value: Fraction | None) -> str | None:
    """Return a fraction with four digits, as text so that nobody rounds it again."""
    return None if value is None else f"{Decimal(round(value * 10**_DIGITS)).scaleb(-_DIGITS):f}"
