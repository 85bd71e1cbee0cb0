"""Everything of the dialogue that has a day: touchpoints, actions due, and cadences due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from partnerdesk.analysis.dialogue import cadence_standing, day_of
from partnerdesk.domain.dialogue import Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.plan_parts import PlanParts

_GONE = (ActionStatus.DROPPED, ActionStatus.CARRIED_OVER)
_OFF = (TouchpointStatus.CANCELLED, TouchpointStatus.CARRIED_OVER)

DAY_MINUTES = 24 * 60


class DatedKind(StrEnum):
    """What has a day."""

    TOUCHPOINT = "touchpoint"
    ACTION = "action"
    CADENCE = "cadence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One thing with a day. `starts_at` is missing where it lasts the whole day.

    A cadence has no title of its own: its channel is its name.
    """

    kind: DatedKind
    id: str
    day: date
    last_day: date
    title: str = ""
    channel: Channel | None = None
    starts_at: datetime | None = None
    party_id: str | None = None
    is_over: bool = False
    is_cancelled: bool = False
    is_late: bool = False

    @property
    def key(self) -> str:
        """Return what tells this from all other dated things."""
        return f"{self.kind.value} {self.id}"


def is_all_day(touchpoint: Touchpoint, zone: tzinfo | None) -> bool:
    """Tell whether a touchpoint takes whole days: from midnight, and 24 hours or a multiple."""
    minutes = touchpoint.minutes
    if not minutes or minutes % DAY_MINUTES:
        return False
    return touchpoint.starts_at.astimezone(zone).time() == time(0)


def last_day_of(touchpoint: Touchpoint, zone: tzinfo | None) -> date:
    """Return the last day of a touchpoint; days are counted, so a changed clock is no matter."""
    minutes = touchpoint.minutes or 0
    if is_all_day(touchpoint, zone):
        return day_of(touchpoint, zone) + timedelta(days=minutes // DAY_MINUTES - 1)
    if not minutes:
        return day_of(touchpoint, zone)
    end = touchpoint.starts_at + timedelta(minutes=minutes) - timedelta(seconds=1)
    return end.astimezone(zone).date()


def dated_things(parts: PlanParts, today: date, zone: tzinfo | None) -> tuple[Dated, ...]:
    """Return everything dated by day, whole days first, then by the clock."""
    found = (
        *(_touchpoint(each, today, zone) for each in parts.touchpoints),
        *_actions(parts, today),
        *_cadences(parts, today, zone),
    )
    return tuple(sorted(found, key=_place))


def _place(dated: Dated) -> tuple[date, bool, float, str]:
    clock = dated.starts_at.timestamp() if dated.starts_at else 0.0
    return (dated.day, dated.starts_at is not None, clock, dated.id)


def _touchpoint(item: Touchpoint, today: date, zone: tzinfo | None) -> Dated:
    last = last_day_of(item, zone)
    is_planned = item.status is TouchpointStatus.PLANNED
    return Dated(
        kind=DatedKind.TOUCHPOINT,
        id=item.id,
        day=day_of(item, zone),
        last_day=last,
        title=item.title,
        channel=item.channel,
        starts_at=None if is_all_day(item, zone) else item.starts_at,
        is_over=not is_planned,
        is_cancelled=item.status in _OFF,
        is_late=is_planned and last < today,
    )


def _actions(parts: PlanParts, today: date) -> Iterator[Dated]:
    for item in parts.actions:
        if item.due_on is not None and item.status not in _GONE:
            yield Dated(
                kind=DatedKind.ACTION,
                id=item.id,
                day=item.due_on,
                last_day=item.due_on,
                title=item.title,
                party_id=item.party_id,
                is_over=item.status is ActionStatus.DONE,
                is_late=item.is_overdue(today),
            )


def _cadences(parts: PlanParts, today: date, zone: tzinfo | None) -> Iterator[Dated]:
    """A cadence shows on the day it is due unless a touchpoint is planned until then."""
    for item in parts.cadences:
        standing = cadence_standing(item, parts, today, zone)
        if standing.planned is not None and standing.planned <= max(standing.due_on, today):
            continue
        yield Dated(
            kind=DatedKind.CADENCE,
            id=item.id,
            day=standing.due_on,
            last_day=standing.due_on,
            channel=item.channel,
            is_late=standing.is_overdue,
        )


def weeks_of(month: date, first_weekday: int) -> tuple[tuple[date, ...], ...]:
    """Return the weeks that a month touches, from a weekday on (0 is Monday); six at most."""
    first = month.replace(day=1)
    start = first - timedelta(days=(first.weekday() - first_weekday) % 7)
    weeks: list[tuple[date, ...]] = []
    while not weeks or (start.year, start.month) <= (first.year, first.month):
        weeks.append(tuple(start + timedelta(days=at) for at in range(7)))
        start += timedelta(days=7)
    return tuple(weeks)


def month_away(day: date, months: int) -> date:
    """Return the same day of another month, or its last one."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))
