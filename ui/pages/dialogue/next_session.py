"""The next session of a channel: planned in one step, on the day that its cadence says."""

from collections.abc import Sequence
from datetime import date, datetime, time, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dialogue import day_of, next_day
from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import word
from ui.pages.dialogue.quick_step import QuickStep, Steps
from ui.pages.dialogue.when import moment_on, moved_to

HOUR = time(10, 0)
USUAL_DAYS = 28
USUAL_MINUTES = 60


def following(
    channel: Channel,
    like: Touchpoint | None,
    parts: PlanParts,
    formats: Formats,
    today: date,
) -> Steps:
    """Return the step that plans the next session of a channel, none where one is planned.

    It is like the one given, or the last one held, with the same people, length and place.
    """
    zone = formats.zone
    same = [each for each in parts.touchpoints if each.channel is channel]
    if any(
        each.status is TouchpointStatus.PLANNED and day_of(each, zone) >= today for each in same
    ):
        return ()
    held = [each for each in same if each.status is TouchpointStatus.HELD]
    last = max(held, key=lambda each: each.starts_at, default=None)
    model = like or last
    every = min(
        (each.every_days for each in parts.cadences if each.channel is channel),
        default=USUAL_DAYS,
    )
    day = next_day(every, day_of(last, zone) if last else today, today)
    template = QCoreApplication.translate("Dialogue", "Plan the next: {day}")
    title = model.title if model else word(channel)
    made = new_id()
    return (
        QuickStep(
            text=template.format(day=formats.weekday_near(day)),
            label=Deed("plan the next {title}", title=title),
            commands=_commands(made, parts, _values(channel, model, title, day, zone), model),
            icon="calendar",
            leads_to=made,
        ),
    )


def _values(
    channel: Channel, model: Touchpoint | None, title: str, day: date, zone: tzinfo | None
) -> dict[str, object]:
    starts_at: datetime = moment_on(day, HOUR, zone)
    if model is not None:
        starts_at = moved_to(model.starts_at, zone, day=day)
    return {
        "title": title,
        "channel": channel,
        "starts_at": starts_at,
        "minutes": model.minutes if model else USUAL_MINUTES,
        "place": model.place if model else "",
    }


def _commands(
    made: str, parts: PlanParts, values: dict[str, object], model: Touchpoint | None
) -> tuple[Any, ...]:
    add = AddItem(kind="touchpoint", parent_id=parts.head.id, values=values, item_id=made)
    people: Sequence[str] = model.person_ids if model else ()
    if not people:
        return (add,)
    return (add, SetParticipants(kind="touchpoint", item_id=made, person_ids=tuple(people)))
