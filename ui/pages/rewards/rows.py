"""Rewards as rows of the table."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import Reward
from partnerdesk.formats import Formats
from ui.delegates.cells import FigureCell, SharesCell, StateCell, TitleCell
from ui.delegates.painters import paint_figure, paint_shares, paint_state, paint_title
from ui.forms.words import word, word_in_sentence
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.items.shares import shares_cell, shares_said
from ui.pages.items.states import said_of, state_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardRow:
    """A reward with its texts. What is expected is in smallest units, exact."""

    id: str
    item: Reward
    title: TitleCell
    value: FigureCell
    chance: FigureCell
    expected: Fraction
    split: SharesCell
    split_said: str
    state: StateCell


def reward_row(
    _number: int, reward: Reward, plan: PreparedPlan, formats: Formats, today: date
) -> RewardRow:
    """Return the row of one item of the plan."""
    ours_only = plan.is_ours_only(reward.id)
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
            below=_kind_words(reward),
            ours_only=ours_only,
        ),
        value=_value(reward, plan, formats),
        chance=FigureCell(
            text="–" if reward.probability is None else formats.percent(reward.probability)
        ),
        expected=expected,
        split=shares_cell(plan.parts, percents, formats, open_split, amounts),
        split_said=shares_said(plan.parts, percents, formats, open_split),
        state=state_of(reward, ours_only=ours_only, formats=formats, today=today),
    )


def _kind_words(reward: Reward) -> str:
    if reward.kind is None:
        return word(reward.division)
    return f"{word(reward.kind)}, {word_in_sentence(reward.division)}"


def _value(reward: Reward, plan: PreparedPlan, formats: Formats) -> FigureCell:
    if not reward.is_money:
        parties = plan.parts.parties_by_id
        worths = [
            f"{parties[part.party_id].label} {part.worth}"
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


def reward_columns() -> tuple[Column[RewardRow], ...]:
    """Return the columns of the table of rewards."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="title",
            title=translate("Rewards", "Reward"),
            text=lambda row: row.title.title,
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: by_text(row.title.title),
            spoken=lambda row: f"{row.title.title}, {row.title.below}",
            tip=lambda row: row.title.title if len(row.title.title) > 36 else "",
            width=Width(pixels=170, stretches=True),
        ),
        Column(
            key="value",
            title=translate("Rewards", "Value"),
            text=lambda row: row.value.text,
            cell=lambda row: row.value,
            paint=paint_figure,
            align="right",
            sort=lambda row: last_if_missing(row.item.value_likely),
            width=Width(pixels=96),
        ),
        Column(
            key="chance",
            title=translate("Rewards", "Likelihood"),
            text=lambda row: row.chance.text,
            cell=lambda row: row.chance,
            paint=paint_figure,
            align="right",
            sort=lambda row: last_if_missing(row.item.probability),
            width=Width(pixels=78, from_view=640),
        ),
        Column(
            key="split",
            title=translate("Rewards", "Split"),
            text=lambda row: row.split_said,
            cell=lambda row: row.split,
            paint=paint_shares,
            width=Width(pixels=176, narrow=170, narrow_below=640),
        ),
        Column(
            key="agreement",
            title=translate("Rewards", "Agreement"),
            text=lambda row: said_of(row.state),
            cell=lambda row: row.state,
            paint=paint_state,
            sort=lambda row: (row.state.state, row.state.date),
            width=Width(pixels=148, from_view=640),
        ),
    )
