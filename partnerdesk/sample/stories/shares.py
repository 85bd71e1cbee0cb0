"""What goes in, what may go wrong, and what comes of it, with who has which part."""

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.commitments import CommitmentStatus, Tender
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode
from partnerdesk.sample.amounts import cents
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.outline import Danger, Gain, Outline, PutIn

LOW, HIGH = Decimal("0.75"), Decimal("1.25")


def tell_shares(diary: Diary, outline: Outline) -> None:
    """Write what each side puts in, what both risk, and how the rewards are split."""
    commands: list[object] = []
    for each in outline.puts_in:
        commands += _commitment(diary, each)
    for danger in outline.dangers:
        commands += _risk(diary, danger)
    gains = list(outline.gains)
    for gain in gains:
        commands += _reward(diary, gain) if gain.proposed_by is Side.US else []
    commands += _links(diary, outline)
    diary.write(outline.planned - 20, *commands)
    theirs = [gain for gain in gains if gain.proposed_by is Side.THEM]
    for gain in theirs:
        diary.write(
            outline.planned - 20,
            *_reward(diary, gain),
            side=Side.THEM,
        )
    _agree_shares(diary, outline)


def _commitment(diary: Diary, each: PutIn) -> Iterator[object]:
    status = CommitmentStatus.DELIVERED if each.is_delivered else CommitmentStatus.IN_PROGRESS
    yield diary.add(
        "commitment",
        each.title,
        title=each.title,
        party_id=diary.party(each.side),
        kind=each.kind,
        quantity=Decimal(1),
        value_per_unit=cents(Decimal(each.amount)),
        ends_on=diary.days.ago(each.due),
        tender=Tender.IN_KIND,
        status=status,
        delivered=Decimal(1) if each.is_delivered else None,
    )


def _risk(diary: Diary, danger: Danger) -> Iterator[object]:
    yield diary.add(
        "risk",
        danger.title,
        title=danger.title,
        probability=Decimal(danger.likelihood),
        impact_low=cents(danger.impact * LOW),
        impact_likely=cents(Decimal(danger.impact)),
        impact_high=cents(danger.impact * HIGH),
    )
    ours = Decimal(danger.ours)
    shares = {diary.party(Side.US): ours, diary.party(Side.THEM): 100 - ours}
    yield SetRiskShares(risk_id=diary.id(danger.title), shares=shares)


def _reward(diary: Diary, gain: Gain) -> Iterator[object]:
    yield diary.add(
        "reward",
        gain.title,
        title=gain.title,
        kind=gain.kind,
        value_low=cents(gain.value * LOW),
        value_likely=cents(Decimal(gain.value)),
        value_high=cents(gain.value * HIGH),
        probability=Decimal(gain.likelihood),
    )
    ours = Decimal(gain.ours)
    shares = {diary.party(Side.US): ours, diary.party(Side.THEM): 100 - ours}
    yield SetRewardSplit(reward_id=diary.id(gain.title), shares=shares)


def _links(diary: Diary, outline: Outline) -> Iterator[object]:
    for danger in outline.dangers:
        if danger.wipes_out:
            yield LinkItems(
                plan_id=diary.plan_id,
                from_kind="risk",
                from_id=diary.id(danger.title),
                to_kind="reward",
                to_id=diary.id(danger.wipes_out),
                meaning=Meaning.WIPES_OUT,
            )


def _agree_shares(diary: Diary, outline: Outline) -> None:
    agreed = [("commitment", each.title) for each in outline.puts_in]
    agreed += [("risk", each.title) for each in outline.dangers]
    agreed += [("reward", each.title) for each in outline.gains if each.is_agreed]
    commands = [AgreeItem(kind=kind, item_id=diary.id(title)) for kind, title in agreed]
    diary.write(outline.planned - 40, *commands, clock="15:20", mode=Mode.TOGETHER)
