"""Risks as rows of the table, numbered in their order."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.worth import expected_loss
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import Risk
from partnerdesk.formats import Formats
from ui.delegates.cells import FigureCell, SharesCell, TitleCell
from ui.delegates.painters import paint_figure, paint_shares, paint_title
from ui.forms.words import word
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.items.shares import shares_cell, shares_said
from ui.pages.items.states import mark_of, share_words, state_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskRow:
    """A risk with its texts. The loss is in smallest units, rounded."""

    id: str
    item: Risk
    number: FigureCell
    title: TitleCell
    chance: FigureCell
    loss: int
    expected: FigureCell
    shares: SharesCell
    borne: str


def risk_row(number: int, risk: Risk, plan: PreparedPlan, formats: Formats, today: date) -> RiskRow:
    """Return the row of one item of the plan."""
    ours_only = plan.is_ours_only(risk.id)
    state = state_of(risk, ours_only=ours_only, formats=formats, today=today)
    below = share_words(state)
    if not risk.is_live:
        below = f"{word(risk.status)}, {below[0].lower()}{below[1:]}"
    percents = {share.party_id: share.percent for share in risk.shares}
    nobody = QCoreApplication.translate("Risks", "not shared out yet")
    loss = expected_loss(risk) if risk.is_live else 0
    return RiskRow(
        id=risk.id,
        item=risk,
        number=FigureCell(text=formats.number(number), strong=True, right=False),
        title=TitleCell(
            title=risk.title,
            below=below,
            mark=mark_of(state),
            ours_only=ours_only,
            faded=not risk.is_live,
        ),
        chance=_chance(risk, formats),
        loss=round(loss),
        expected=FigureCell(text=formats.compact(loss) if loss else "–", strong=True),
        shares=shares_cell(plan.parts, percents, formats, nobody),
        borne=shares_said(plan.parts, percents, formats, nobody),
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


def risk_columns() -> tuple[Column[RiskRow], ...]:
    """Return the columns of the table of risks."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="number",
            title="",
            text=lambda row: row.number.text,
            cell=lambda row: row.number,
            paint=paint_figure,
            width=Width(pixels=20),
        ),
        Column(
            key="title",
            title=translate("Risks", "Risk"),
            text=lambda row: row.title.title,
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: by_text(row.title.title),
            spoken=lambda row: f"{row.title.title}, {row.title.below}",
            tip=lambda row: row.title.title if len(row.title.title) > 36 else "",
            width=Width(pixels=200, stretches=True),
        ),
        Column(
            key="chance",
            title=translate("Risks", "Likelihood, impact"),
            text=lambda row: row.chance.text,
            cell=lambda row: row.chance,
            paint=paint_figure,
            sort=lambda row: last_if_missing(row.item.probability),
            width=Width(pixels=132, from_view=620),
        ),
        Column(
            key="expected",
            title=translate("Risks", "Expected"),
            text=lambda row: row.expected.text,
            cell=lambda row: row.expected,
            paint=paint_figure,
            align="right",
            sort=lambda row: -row.loss,
            width=Width(pixels=84, narrow=72, narrow_below=620),
        ),
        Column(
            key="borne",
            title=translate("Risks", "Borne by"),
            text=lambda row: row.borne,
            cell=lambda row: row.shares,
            paint=paint_shares,
            width=Width(pixels=136, narrow=120, narrow_below=620),
        ),
    )
