"""The head of a plan, its vision and its values."""

from collections.abc import Iterator

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.visibility import Mode
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.outline import Outline

BEGUN_AFTER = 20


def tell_words(diary: Diary, outline: Outline) -> None:
    """Write the head of the plan, the vision, both successes, the values, and the rhythm."""
    texts = (
        (Topic.VISION, outline.vision),
        (Topic.SUCCESS_THEIRS, outline.success_theirs),
        (Topic.SUCCESS_OURS, outline.success_ours),
    )
    told = [(topic, body) for topic, body in texts if body]
    statements = [diary.add("statement", topic, topic=topic, body=body) for topic, body in told]
    values = [
        diary.add("shared_value", title, title=title, behaviour=shown)
        for title, shown in outline.values
    ]
    cadences = [
        diary.add("cadence", channel=channel, every_days=days) for channel, days in outline.cadences
    ]
    begun = outline.planned - BEGUN_AFTER
    diary.write(begun, *_head(diary, outline), *statements, *values, *cadences)
    agreed = [AgreeItem(kind="statement", item_id=diary.id(topic)) for topic, _body in told]
    agreed += [AgreeItem(kind="shared_value", item_id=diary.id(each)) for each, _ in outline.values]
    diary.write(
        outline.planned - 40,
        *agreed,
        clock="15:00",
        mode=Mode.TOGETHER,
    )


def _head(diary: Diary, outline: Outline) -> Iterator[SetField]:
    review = None if outline.next_review is None else diary.days.ago(outline.next_review)
    values = (
        ("next_review", review),
        ("private_notes", outline.note),
        ("status", PlanStatus.ACTIVE),
    )
    for field, value in values:
        yield SetField(kind="plan", item_id=diary.plan_id, field=field, value=value)
