"""Goals: proposed by either side, measured, agreed."""

from decimal import Decimal

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.domain.goals import Made
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.outline import Aim, Outline


def tell_aims(diary: Diary, outline: Outline) -> None:
    """Write the goals: proposed, measured, agreed."""
    for side in (Side.US, Side.THEM):
        aims = [aim for aim in outline.aims if aim.proposed_by is side]
        proposed = [_goal(diary, outline, aim) for aim in aims]
        if proposed:
            diary.write(outline.planned - 20, *proposed, side=side)
    for days_ago in sorted({ago for aim in outline.aims for ago, _value in aim.measured}):
        measured = [
            diary.add(
                "measurement",
                parent=diary.id(aim.title),
                measured_on=diary.days.ago(days_ago),
                value=Decimal(value),
            )
            for aim in outline.aims
            for ago, value in aim.measured
            if ago == days_ago
        ]
        diary.write(days_ago, *measured, clock="16:20")
    _agree_aims(diary, outline)


def _goal(diary: Diary, outline: Outline, aim: Aim) -> object:
    us = None if aim.us is None else diary.id(outline.ours[aim.us].name)
    them = None if aim.them is None else diary.id(outline.theirs[aim.them].name)
    return diary.add(
        "goal",
        aim.title,
        title=aim.title,
        unit=aim.unit,
        measure="Counted every month",
        baseline=Decimal(aim.start),
        baseline_on=diary.days.ago(aim.since),
        baseline_agreed_by=outline.theirs[0].name,
        target=Decimal(aim.target),
        target_on=diary.days.ago(aim.due),
        owner_us_id=us,
        owner_them_id=them,
        benefit_us_kind=aim.for_us,
        benefit_them_kind=aim.for_them,
        made=Made.WITH,
    )


def _agree_aims(diary: Diary, outline: Outline) -> None:
    for days_ago in sorted({aim.agreed for aim in outline.aims if aim.agreed is not None}):
        agreed = [
            AgreeItem(kind="goal", item_id=diary.id(aim.title))
            for aim in outline.aims
            if aim.agreed == days_ago
        ]
        diary.write(days_ago, *agreed, clock="15:10", mode=Mode.TOGETHER)
