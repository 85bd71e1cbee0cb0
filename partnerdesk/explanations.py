"""How figures were worked out, in English: every template by its code, and how gaps are filled.

The user interface translates the templates; copied text and the command line use `told`.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from partnerdesk.analysis.explaining import Figure, Line, Unit
from partnerdesk.formats import Formats

HOW = MappingProxyType(
    {
        # suggested splits
        "split_current": "As it stands today.",
        "split_equal": "Each gets the same reward, {each}.",
        "split_in_proportion": "Reward follows what goes in.",
        "split_surplus": "Each gets back what it puts in; the surplus of {surplus} is shared "
        "equally.",
        "split_surplus_alone": "Each gets back what it puts in and what it would have alone; the "
        "surplus of {surplus} is shared equally.",
        "split_surplus_weighted": "Each gets back what it puts in; the surplus of {surplus} is "
        "shared by the agreed weights.",
        "split_surplus_weighted_alone": "Each gets back what it puts in and what it would have "
        "alone; the surplus of {surplus} is shared by the agreed weights.",
        "split_surplus_is_all": "For two parties this is the answer of Nash, of Kalai and "
        "Smorodinsky, and of Shapley at once.",
        "split_shapley": "By what each adds to every group it could join, on average over all "
        "orders of joining.",
        "split_not_in_core": "Not stable: some group would do better without the others.",
        "split_capped": "Gains in proportion to the best that each could get of {surplus} under "
        "its cap.",
        # claims on a pot that is too small
        "claims_proportional": "Each gets {share} of what it claims.",
        "claims_equal_awards": "Each gets the same, but nobody more than it claims.",
        "claims_equal_losses": "Each goes without the same amount, but nobody pays in.",
        "claims_talmud": "The same for each up to half of its claim, then the same loss for each.",
        "claim_met": "{party}: {amount} of {claim} claimed, {missing} are missing",
        # the balance
        "commitment_once": "{title}: {quantity} × {value} = {amount}",
        "commitment_monthly": "{title}: {quantity} × {value} × {months} months = {amount}",
        "commitment_unknown": "{title}: quantity or value is not known yet and counts as 0",
        "expected_loss": "{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} = {amount}",
        "expected_loss_borne": "{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × "
        "{share} borne = {amount}",
        "expected_reward": "{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} = "
        "{amount}",
        "expected_reward_to": "{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × "
        "{share} of it = {amount}",
        "together": "Together {amount}",
        "nothing_counted": "Nothing counts here yet: {amount}",
        "put_in": "{commitments} of commitments + {loss} of expected loss borne = {amount}",
        "net_gain": "{reward} of expected reward − {put_in} put in = {amount}",
        "return": "{reward} of expected reward / {put_in} put in = {ratio}",
        "no_return": "{party} puts in nothing, so nothing can be said per unit put in.",
        "index": "Smallest return / largest return = {least} / {most} = {ratio}",
        "index_returns": "{party}: {reward} / {put_in} = {ratio}",
        "share_of_put_in": "{part} put in / {whole} put in together = {share}",
        "share_of_risk": "{part} of expected loss borne / {whole} together = {share}",
        "share_of_reward": "{part} of expected reward / {whole} together = {share}",
        "mismatch": "{risk} of all risk − {reward} of all reward = {points} points",
        # splits and payments
        "total_equal": "{party}: {total} / {count} = {amount}",
        "total_in_proportion": "{party}: {total} × {put_in} / {together} = {amount}",
        "total_surplus": "{party}: {put_in} + {alone} alone + {weight} × {surplus} = {amount}",
        "total_gain": "{party}: {put_in} + gain of {gain} = {amount}",
        "split_met": "{party}: ({total} − {kept} from splits that stay) / {pot} = {share}",
        "payment": "{payer} pays {payee} {amount}, which no split can bring about.",
        # pain and gain
        "band": "From {start} to {end} of the target: {amount} × {share} = {part}",
        "difference_gain": "Target {target}, actual {actual}: a gain of {amount}",
        "difference_pain": "Target {target}, actual {actual}: a pain of {amount}",
        # simulation
        "chance_of_loss": "In {count} of {trials} runs the net gain of {party} is below 0.",
        "one_sided": "In {count} of {trials} runs one party gains while another loses.",
        "without_risk": "Without {title}: {chance} instead of {now}.",
    }
)


# Why no rule is offered at all, or why one of them is left out.
NO_SPLIT = MappingProxyType(
    {
        "destroys_value": "The rewards do not cover what is put in; {amount} are missing. No split "
        "can mend that.",
        "no_reward": "There is no reward with a value and a likelihood yet.",
        "one_party": "A split needs two parties that take part.",
        "too_few_parties": "From three parties on.",
        "too_many_parties": "For eight parties at most.",
        "no_caps": "Only where a party's gain is capped.",
        "caps_leave_rest": "The caps together lie below what there is to gain.",
        "nothing_put_in": "Nothing is put in yet that a split could follow.",
        "less_than_alone": "The plan brings less than the parties would have without it.",
    }
)


def told(line: Line, formats: Formats, template: str = "") -> str:
    """Return a line in words, with its figures as the place writes them.

    A translated template may stand instead of the English one.
    """
    parts = {name: shown(figure, formats) for name, figure in line.parts.items()}
    return (template or HOW[line.code]).format(**parts)


def told_all(lines: Iterable[Line], formats: Formats) -> str:
    """Return lines as text that can be copied."""
    return "\n".join(told(line, formats) for line in lines)


def shown(figure: Figure, formats: Formats) -> str:
    """Return one figure or name as it stands in a sentence."""
    value = figure.value
    if isinstance(value, str):
        return value
    if figure.unit is Unit.MONEY:
        return formats.whole_money(round(value))
    if figure.unit is Unit.PERCENT:
        return formats.percent(_plain(Fraction(round(value * 100), 100)))
    if figure.unit is Unit.RATIO:
        return formats.ratio(value, digits=4)
    return formats.number(_plain(value))


def _plain(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
