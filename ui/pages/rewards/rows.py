"""Rewards as rows of the table."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import Reward
from partnerdesk.formats import Formats
from ui.delegates.cells import FigureCell, SharesCell, StateCell, TitleCell
from ui.delegates.painters import paint_title
from ui.isolating import isolated
from ui.models.columns import Column, Width
from ui.pages.items.shares import shares_cell, shares_said
from ui.pages.items.states import mark_of, said_of, state_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardRow:
    """A reward with its texts. What is expected is in smallest units, exact."""

    id: str
    item: Reward
    title: TitleCell
    value: FigureCell
    expected: Fraction
    split: SharesCell
    split_said: str
    state: StateCell


def reward_row(
    _number: int, reward: Reward, plan: PreparedPlan, formats: Formats, today: date
) -> RewardRow:
    """Return the row of one item of the plan."""
    ours_only = plan.is_ours_only(reward.id)
    state = state_of(reward, ours_only=ours_only, formats=formats, today=today)
    expected = expected_reward(reward)
    percents = {p.party_id: p.percent for p in reward.parts if p.percent is not None}
    amounts = {}
    if expected:
        amounts = {party_id: formats.compact(reward_to(reward, party_id)) for party_id in percents}
    open_split = QCoreApplication.translate("Rewards", "not split yet")
    return RewardRow(
        id=reward.id,
        item=reward,
        title=TitleCell(
            title=reward.title,
            below=_below(reward, expected, state, formats),
            mark=mark_of(state),
            ours_only=ours_only,
        ),
        value=_value(reward, plan, formats),
        expected=expected,
        split=shares_cell(plan.parts, percents, formats, open_split, amounts),
        split_said=shares_said(plan.parts, percents, formats, open_split),
        state=state,
    )


def _below(reward: Reward, expected: Fraction, state: StateCell, formats: Formats) -> str:
    """Return how far the split stands and what is expected of it."""
    translate = QCoreApplication.translate
    if not reward.is_money:
        amount = translate("Rewards", "not money")
    elif not expected and not (reward.value.is_known and reward.probability is not None):
        amount = translate("Rewards", "no value yet")
    else:
        amount = formats.compact(expected)
    return f"{said_of(state)}, {amount}"


def _spoken(row: RewardRow) -> str:
    return f"{isolated(row.title.title)}, {row.title.below}, {said_of(row.state)}"


def _value(reward: Reward, plan: PreparedPlan, formats: Formats) -> FigureCell:
    if not reward.is_money:
        parties = plan.parts.parties_by_id
        worths = [
            f"{isolated(parties[part.party_id].label)} {part.worth}"
            for part in reward.parts
            if part.worth is not None and part.party_id in parties
        ]
        words = QCoreApplication.translate("Rewards", "not money")
        return FigureCell(text=words, below=", ".join(worths), tone="secondary")
    if not reward.value.is_known:
        return FigureCell(text=QCoreApplication.translate("Rewards", "open"), tone="tertiary")
    below = ""
    if reward.value_low is not None and reward.value_high is not None:
        low, high = formats.compact(reward.value_low), formats.compact(reward.value_high)
        template = QCoreApplication.translate("Rewards", "{low} to {high}")
        below = template.format(low=low, high=high)
    return FigureCell(text=formats.compact(reward.value.mean), below=below, strong=True)


SPLIT = "split"


def reward_columns() -> tuple[Column[RewardRow], ...]:
    """Return the columns of the table of rewards; widgets stand in that of the splits."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="title",
            title=translate("Rewards", "Reward"),
            text=lambda row: row.title.title,
            cell=lambda row: row.title,
            paint=paint_title,
            spoken=lambda row: (
                f"{isolated(row.title.title)}, {row.title.below}, {said_of(row.state)}"
            ),
            tip=lambda row: row.title.title if len(row.title.title) > 24 else "",
            width=Width(pixels=212, narrow=180, narrow_below=600),
        ),
        Column(
            key=SPLIT,
            title=translate("Rewards", "Split"),
            text=lambda row: row.split_said,
            cell=lambda row: row.split,
            paint=_leave_to_widget,
            width=Width(pixels=280, stretches=True),
        ),
    )


def _leave_to_widget(_painter: QPainter, _rect: QRectF, _cell: SharesCell) -> None:
    """Draw nothing: the slider in the row does."""
