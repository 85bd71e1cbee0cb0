"""Rewards: what is expected, and how each is split."""

from fractions import Fraction

from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.rewards import Reward
from partnerdesk.reports.document import (
    Cell,
    Column,
    EndsCell,
    FigureCell,
    Heading,
    Part,
    ShareCell,
    Slice,
    Table,
    TextCell,
    prose,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, joined


def rewards(telling: Telling) -> tuple[Part, ...]:
    """Return the rewards with their split, and the totals of shared money."""
    items = telling.plan.rewards
    heading = Heading(text=telling.say("How we share the reward"))
    if not items:
        return (heading, prose(telling.say("We have not named a reward yet.")))
    names = joined(*(party.label for party in telling.taking_part()))
    columns = (
        Column(title=telling.say("Reward"), weight=128),
        Column(title=telling.say("Expected"), weight=63, is_figure=True),
        Column(title=names, weight=180),
        Column(title=telling.say("State"), weight=122),
    )
    rows = tuple(_row(telling, reward) for reward in items)
    return (heading, Table(columns=columns, rows=rows, total=_total(telling)))


def _row(telling: Telling, reward: Reward) -> tuple[Cell, ...]:
    known = reward.is_money and reward.probability is not None and reward.value.is_known
    amount = telling.money(expected_reward(reward)) if known else NOTHING_YET
    return (
        TextCell(text=reward.title, detail=_detail(telling, reward), is_strong=True),
        FigureCell(text=amount if reward.is_money else telling.say("not money")),
        _split(telling, reward, with_amounts=known),
        telling.state(reward),
    )


def _detail(telling: Telling, reward: Reward) -> str:
    chance, amount = "", telling.formats.compact(reward.value.mean)
    if reward.is_money and reward.probability is not None and reward.value.is_known:
        percent = telling.formats.percent(reward.probability)
        chance = telling.say("{percent} of {amount}", percent=percent, amount=amount)
    elif reward.is_money and reward.value.is_known:
        chance = telling.say("{amount}, likelihood still open", amount=amount)
    kind = telling.word(reward.kind) if reward.kind else ""
    due = ""
    if reward.due_on:
        due = telling.say("due {month}", month=telling.formats.month(reward.due_on))
    return joined(chance or kind, due, telling.small_word(reward.rule) if reward.rule else "")


def _split(telling: Telling, reward: Reward, *, with_amounts: bool) -> Cell:
    slices = tuple(
        Slice(
            side=party.side,
            part=Fraction(part.percent or 0) / 100,
            text=joined(
                telling.formats.percent(part.percent or 0),
                telling.formats.compact(reward_to(reward, party.id)) if with_amounts else "",
            ),
            name=party.label,
        )
        for party in telling.plan.parties
        for part in reward.parts
        if part.party_id == party.id and part.percent is not None
    )
    if any(each.part for each in slices):
        return ShareCell(slices=slices)
    return TextCell(text=_worths(telling, reward) or telling.say("The split is still open."))


def _worths(telling: Telling, reward: Reward) -> str:
    worths = (
        telling.say(
            "{name} {level} of 5", name=telling.party(part.party_id).label, level=part.worth
        )
        for part in reward.parts
        if part.worth is not None
    )
    listed = ", ".join(worths)
    return telling.say("Worth to {worths}", worths=listed) if listed else ""


def _total(telling: Telling) -> tuple[Cell, ...]:
    if not telling.balance.total_reward:
        return ()
    ends = tuple(
        telling.money(telling.balance.of(party.id).reward) for party in telling.taking_part()
    )
    return (
        TextCell(text=telling.say("Total"), is_strong=True),
        FigureCell(text=telling.money(telling.balance.total_reward), is_strong=True),
        EndsCell(texts=ends),
        TextCell(text=""),
    )
