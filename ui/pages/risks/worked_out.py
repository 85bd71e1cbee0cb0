"""How an expected loss is worked out, step by step with the plan's own figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.worth import borne_by, expected_loss, is_complete
from partnerdesk.domain.money import round_parts
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.risks import Risk
from partnerdesk.formats import Formats


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line: what is worked out, of what, and what comes out."""

    label: str
    how: str
    result: str


def in_short(risk: Risk, formats: Formats) -> tuple[str, ...]:
    """Return the sum of a risk in one line; nothing while figures are missing."""
    if not is_complete(risk) or risk.probability is None:
        return ()
    template = QCoreApplication.translate("Risks", "{chance} × {impact} = {loss} expected loss")
    told = template.format(
        chance=formats.percent(risk.probability),
        impact=formats.compact(risk.impact.mean),
        loss=formats.compact(expected_loss(risk)),
    )
    return (told,)


def steps_of(risk: Risk, parts: PlanParts, formats: Formats) -> tuple[Step, ...]:
    """Return the steps of a risk: its impact on average, the expected loss, each party's part."""
    if not risk.impact.is_known:
        return ()
    return (_impact(risk, formats), *_loss(risk, parts, formats))


def _impact(risk: Risk, formats: Formats) -> Step:
    translate = QCoreApplication.translate
    low, likely, high = risk.impact.points
    how = translate("Risks", "({low} + 4 × {likely} + {high}) ÷ 6").format(
        low=formats.whole_money(low),
        likely=formats.whole_money(likely),
        high=formats.whole_money(high),
    )
    if low == likely == high:
        how = translate("Risks", "one figure, so it is the average")
    label = translate("Risks", "Impact on average")
    return Step(label=label, how=how, result=formats.whole_money(risk.impact.mean))


def _loss(risk: Risk, parts: PlanParts, formats: Formats) -> Iterator[Step]:
    translate = QCoreApplication.translate
    if risk.probability is None:
        return
    loss = expected_loss(risk)
    how = f"{formats.percent(risk.probability)} × {formats.whole_money(risk.impact.mean)}"
    yield Step(label=translate("Risks", "Expected loss"), how=how, result=formats.whole_money(loss))
    bearing = [party for party in parts.parties if borne_by(risk, party.id)]
    amounts = round_parts([borne_by(risk, party.id) for party in bearing])
    percents = {share.party_id: share.percent for share in risk.shares}
    for party, amount in zip(bearing, amounts, strict=True):
        part = f"{formats.percent(percents[party.id])} × {formats.whole_money(loss)}"
        label = translate("Risks", "Borne by {party}").format(party=party.label)
        yield Step(label=label, how=part, result=formats.whole_money(amount))
