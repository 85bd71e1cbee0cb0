"""The way of a goal as stops: where it began, where it stands, an even way on, and the target."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.formats import Formats
from ui.session.topics.names import translate

StopKind = Literal["past", "now", "way", "target"]
_SHORT_UNIT = 3
_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A value with its day. On the even way nothing is a fact yet; no text: not said yet."""

    kind: StopKind
    value: str
    below: str


def stops_of(goal: Goal, formats: Formats, today: date) -> tuple[Stop, ...]:
    """Return the stops of a goal in the order of their days; none where it has no figures."""
    if goal.current is None and goal.target is None:
        return ()
    past = tuple(_past(goal, formats))
    ways = tuple(_ways(goal, formats, today))[: _MOST - 2 - len(past)]
    return (*past, _now(goal, formats, today), *ways, _target(goal, formats))


def unit_apart(goal: Goal) -> str:
    """Return a unit that is told once beside the figures, being a word."""
    return goal.unit if len(goal.unit) > _SHORT_UNIT else ""


def spoken(stops: tuple[Stop, ...]) -> str:
    """Return the stops as a text."""
    even = translate("GoalWay", "on an even way {value} {day}")
    told = []
    for stop in stops:
        words = f"{stop.value} {stop.below}"
        told.append(even.format(value=stop.value, day=stop.below) if stop.kind == "way" else words)
    return ", ".join(told)


def _written(value: Decimal, goal: Goal, formats: Formats) -> str:
    return formats.number(value, unit="" if unit_apart(goal) else goal.unit)


def _past(goal: Goal, formats: Formats) -> Iterator[Stop]:
    """Yield the start and the value measured before the newest one."""
    measured = sorted(goal.measurements, key=lambda each: (each.measured_on, each.id))
    if measured and goal.baseline is not None:
        day = formats.month(goal.baseline_on) if goal.baseline_on else translate("GoalWay", "Start")
        yield Stop(kind="past", value=_written(goal.baseline, goal, formats), below=day)
    if len(measured) > 1:
        before = measured[-2]
        below = formats.month(before.measured_on)
        yield Stop(kind="past", value=_written(before.value, goal, formats), below=below)


def _now(goal: Goal, formats: Formats, today: date) -> Stop:
    if goal.current is None:
        return Stop(kind="now", value="?", below=translate("GoalWay", "Not measured yet"))
    below = translate("GoalWay", "Today")
    latest = goal.latest
    if latest is not None and latest.measured_on != today:
        below = formats.day_near(latest.measured_on)
        if latest.measured_on.year != today.year:
            below = formats.month(latest.measured_on)
    return Stop(kind="now", value=_written(goal.current, goal, formats), below=below)


def _target(goal: Goal, formats: Formats) -> Stop:
    value = "?" if goal.target is None else _written(goal.target, goal, formats)
    day = translate("GoalWay", "No date yet")
    if goal.target_on is not None:
        day = formats.month(goal.target_on)
    if goal.target is None:
        day = translate("GoalWay", "No target yet")
    return Stop(kind="target", value=value, below=day)


def _ways(goal: Goal, formats: Formats, today: date) -> Iterator[Stop]:
    """Yield two values on an even way from now to the target."""
    now, target, ends_on = goal.current, goal.target, goal.target_on
    if now is None or target is None or ends_on is None or goal.status is not GoalStatus.OPEN:
        return
    days = (ends_on - today).days
    if now == target or days < 60 or _is_reached(goal):
        return
    digits = max(_digits(now), _digits(target))
    for part in (1, 2):
        value = round(now + (target - now) * part / 3, digits)
        day = today + timedelta(days=days * part // 3)
        yield Stop(kind="way", value=_written(value, goal, formats), below=formats.month(day))


def _is_reached(goal: Goal) -> bool:
    now, target, start = goal.current, goal.target, goal.baseline
    if now is None or target is None or start is None:
        return False
    return now >= target if target >= start else now <= target


def _digits(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
