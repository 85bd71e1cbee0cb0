"""Risks as rows of the table, the matrix and the timeline, numbered by expected loss."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.risk_ranking import is_placed, missing_of
from partnerdesk.analysis.worth import expected_loss
from partnerdesk.domain.money import to_major
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import Risk, RiskStatus
from partnerdesk.formats import Formats
from ui.delegates.cells import (
    FigureCell,
    PersonSeen,
    SharesCell,
    TitleCell,
    names_of,
    person_seen,
)
from ui.forms.words import word, word_in_sentence
from ui.isolating import isolated
from ui.pages.items.shares import shares_cell, shares_said
from ui.pages.items.states import mark_of, share_words, state_of
from ui.pages.risks.lanes import Lane, lane_of
from ui.pages.risks.worked_out import in_short
from ui.widgets.risk_matrix_ring import Ring
from ui.widgets.share_bar import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRow:
    """A risk with its texts. The loss is in smallest units, rounded; None while it is unknown.

    `told` is the ring in words, `tip` adds how the loss is worked out, `lacks` what is missing.
    """

    id: str
    item: Risk
    rank: int
    number: FigureCell
    title: TitleCell
    chance: FigureCell
    loss: int | None
    expected: FigureCell
    shares: SharesCell
    borne: str
    leads: tuple[PersonSeen, ...]
    status: FigureCell
    ring: Ring
    lane: Lane
    told: str
    tip: str
    lacks: str


def risk_row(number: int, risk: Risk, plan: PreparedPlan, formats: Formats, today: date) -> RiskRow:
    """Return the row of one item of the plan."""
    percents = {share.party_id: share.percent for share in risk.shares}
    nobody = QCoreApplication.translate("Risks", "not shared out yet")
    loss = round(expected_loss(risk)) if is_placed(risk) else None
    chance, borne = _chance(risk, formats), shares_said(plan.parts, percents, formats, nobody)
    shares = shares_cell(plan.parts, percents, formats, nobody)
    told = _told(number, risk, chance.text, borne, ours_only=plan.is_ours_only(risk.id))
    return RiskRow(
        id=risk.id,
        item=risk,
        rank=number,
        number=FigureCell(text=formats.number(number), strong=True, right=False),
        title=_title(risk, plan, formats, today),
        chance=chance,
        loss=loss,
        expected=FigureCell(text="–" if loss is None else formats.compact(loss), strong=True),
        shares=shares,
        borne=borne,
        leads=leads_of(risk, plan),
        status=FigureCell(text=word(risk.status), right=False),
        ring=_ring(number, risk, shares, plan, formats),
        lane=lane_of(number, risk, plan, formats, today),
        told=told,
        tip="\n".join((risk.title, *in_short(risk, formats), borne)),
        lacks=lacks_of(risk),
    )


def _title(risk: Risk, plan: PreparedPlan, formats: Formats, today: date) -> TitleCell:
    ours_only = plan.is_ours_only(risk.id)
    state = state_of(risk, ours_only=ours_only, formats=formats, today=today)
    below = share_words(state)
    if risk.status is not RiskStatus.OPEN:
        below = f"{below}, {word_in_sentence(risk.status)}"
    return TitleCell(
        title=risk.title,
        below=below,
        mark=mark_of(state),
        ours_only=ours_only,
        faded=not risk.is_live,
    )


def _chance(risk: Risk, formats: Formats) -> FigureCell:
    chance = "?" if risk.probability is None else formats.percent(risk.probability)
    impact = formats.compact(risk.impact.mean) if risk.impact.is_known else "?"
    below = ""
    if risk.impact_low is not None and risk.impact_high is not None:
        template = QCoreApplication.translate("Risks", "{low} to {high}")
        below = template.format(
            low=formats.compact(risk.impact_low), high=formats.compact(risk.impact_high)
        )
    return FigureCell(text=f"{chance}, {impact}", below=below, right=False)


def _told(number: int, risk: Risk, chance: str, borne: str, *, ours_only: bool) -> str:
    said = [str(number), isolated(risk.title)]
    if not risk.is_live:
        said.append(word(risk.status))
    said.append(lacks_of(risk) or chance)
    said.append(borne)
    if ours_only:
        said.append(QCoreApplication.translate("Risks", "ours only"))
    return ", ".join(said)


def lacks_of(risk: Risk) -> str:
    """Return what a live risk needs to get its place in the matrix, in words."""
    translate, missing = QCoreApplication.translate, missing_of(risk)
    if len(missing) == 2:
        return translate("Risks", "no likelihood and no impact yet")
    if "probability" in missing:
        return translate("Risks", "no likelihood yet")
    return translate("Risks", "no impact yet") if missing else ""


def _ring(
    number: int, risk: Risk, shares: SharesCell, plan: PreparedPlan, formats: Formats
) -> Ring:
    mean = to_major(round(risk.impact.mean), plan.parts.head.currency)
    return Ring(
        id=risk.id,
        number=number,
        text=formats.number(number),
        likelihood=float(risk.probability or 0),
        impact=float(mean),
        shares=tuple(Share(side=each.side, percent=each.percent) for each in shares.shares),
        ours_only=plan.is_ours_only(risk.id),
        has_place=is_placed(risk),
    )


def leads_of(risk: Risk, plan: PreparedPlan) -> tuple[PersonSeen, ...]:
    """Return who leads a risk, ours first; a side without a lead has an empty place."""
    missing = QCoreApplication.translate("Risks", "no lead yet")
    found = []
    for lead, side in ((risk.lead_us_id, "us"), (risk.lead_them_id, "them")):
        seen = person_seen(plan.parts, plan.parts.person(lead))
        empty = PersonSeen(name=missing, side="us" if side == "us" else "them", missing=True)
        found.append(seen or empty)
    return tuple(found)


def leads_said(row: RiskRow) -> str:
    """Return the leads in words."""
    return names_of(row.leads)
