"""The columns of the table of risks; two that no table shows feed the matrix and the timeline."""

from PySide6.QtCore import QCoreApplication

from ui.delegates.painters import paint_figure, paint_people, paint_shares, paint_title
from ui.isolating import listed
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.risks.rows import RiskRow, leads_said

_NEVER = Width(pixels=0, from_view=1_000_000)
RING, LANE = "ring", "lane"


def risk_columns() -> tuple[Column[RiskRow], ...]:
    """Return the columns of the table of risks."""
    return (*_what(), *_figures(), *_who(), *_unseen())


def _what() -> tuple[Column[RiskRow], ...]:
    return (
        Column(
            key="number",
            title="",
            text=lambda row: row.number.text,
            cell=lambda row: row.number,
            paint=paint_figure,
            sort=lambda row: row.rank,
            spoken=lambda row: row.told,
            width=Width(pixels=20),
        ),
        Column(
            key="title",
            title=QCoreApplication.translate("Risks", "Risk"),
            text=lambda row: row.title.title,
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: by_text(row.title.title),
            spoken=lambda row: listed((row.title.title, row.title.below)),
            tip=lambda row: row.tip,
            width=Width(pixels=176, stretches=True),
        ),
    )


def _figures() -> tuple[Column[RiskRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            key="chance",
            title=translate("Risks", "Likelihood, impact"),
            text=lambda row: row.chance.text,
            cell=lambda row: row.chance,
            paint=paint_figure,
            sort=lambda row: last_if_missing(row.item.probability),
            width=Width(pixels=120, from_view=560),
        ),
        Column(
            key="expected",
            title=translate("Risks", "Expected"),
            text=lambda row: row.expected.text,
            cell=lambda row: row.expected,
            paint=paint_figure,
            align="right",
            sort=lambda row: (row.loss is None, -(row.loss or 0)),
            width=Width(pixels=70),
        ),
    )


def _who() -> tuple[Column[RiskRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            key="borne",
            title=translate("Risks", "Borne by"),
            text=lambda row: row.borne,
            cell=lambda row: row.shares,
            paint=paint_shares,
            width=Width(pixels=92),
        ),
        Column(
            key="leads",
            title=translate("Risks", "Leads"),
            text=leads_said,
            cell=lambda row: row.leads,
            paint=paint_people,
            sort=lambda row: by_text(leads_said(row)),
            width=Width(pixels=72, from_view=760),
        ),
        Column(
            key="status",
            title=translate("Risks", "Status"),
            text=lambda row: row.status.text,
            cell=lambda row: row.status,
            paint=paint_figure,
            sort=lambda row: list(type(row.item.status)).index(row.item.status),
            width=Width(pixels=84, from_view=860),
        ),
    )


def _unseen() -> tuple[Column[RiskRow], ...]:
    return (
        Column(
            key=RING,
            title="",
            text=lambda row: row.told,
            cell=lambda row: row.ring,
            tip=lambda row: row.tip,
            width=_NEVER,
        ),
        Column(
            key=LANE,
            title="",
            text=lambda row: row.lane.told,
            cell=lambda row: row.lane,
            tip=lambda row: row.lane.told,
            width=_NEVER,
        ),
    )
