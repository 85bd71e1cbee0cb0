"""How an expected loss is worked out, step by step with the plan's own figures."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.worth import borne_by, expected_loss, is_complete
from partnerdesk.domain.money import round_parts
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.risks import Risk
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.widgets.workings import WorkingLine


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


def steps_of(risk: Risk, parts: PlanParts, formats: Formats) -> tuple[WorkingLine, ...]:
    """Return the steps of a risk: its impact on average, the expected loss, each party's part."""
    if not risk.impact.is_known:
        return ()
    return (_impact(risk, formats), *_loss(risk, parts, formats))


def _impact(risk: Risk, formats: Formats) -> WorkingLine:
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
    return WorkingLine(name=label, how=how, figure=formats.whole_money(risk.impact.mean))


def _loss(risk: Risk, parts: PlanParts, formats: Formats) -> Iterator[WorkingLine]:
    translate = QCoreApplication.translate
    if risk.probability is None:
        return
    loss = expected_loss(risk)
    how = f"{formats.percent(risk.probability)} × {formats.whole_money(risk.impact.mean)}"
    yield WorkingLine(
        name=translate("Risks", "Expected loss"), how=how, figure=formats.whole_money(loss)
    )
    bearing = [party for party in parts.parties if borne_by(risk, party.id)]
    amounts = round_parts([borne_by(risk, party.id) for party in bearing])
    percents = {share.party_id: share.percent for share in risk.shares}
    for party, amount in zip(bearing, amounts, strict=True):
        part = f"{formats.percent(percents[party.id])} × {formats.whole_money(loss)}"
        label = translate("Risks", "Borne by {party}").format(party=isolated(party.label))
        yield WorkingLine(name=label, how=part, figure=formats.whole_money(amount))
