"""How a goal stands against its time, in words, and how that is worked out."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.goal_pace import Pace, Stance
from partnerdesk.analysis.goal_score import score_against_time
from partnerdesk.analysis.limits import BEHIND_FROM_POINTS
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.pages.items.doing import them

FULL = 100


def pace_words(pace: Pace, formats: Formats, name: str) -> str:
    """Return how the way stands against the time; `name` is the other side's."""
    translate = QCoreApplication.translate
    way, time = formats.percent(round(pace.way)), formats.percent(round(pace.time))
    if pace.stance is Stance.REACHED:
        template = translate("Pace", "Target reached: ask {name} to confirm the outcome")
    elif pace.time >= FULL:
        template = translate("Pace", "Behind: {way} of the way, and the time is over")
    elif not pace.is_measured:
        template = translate("Pace", "Nothing measured yet, with {time} of the time gone")
    else:
        words = {
            Stance.BEHIND: translate("Pace", "Behind"),
            Stance.IN_TIME: translate("Pace", "In time"),
            Stance.AHEAD: translate("Pace", "Ahead"),
        }[pace.stance]
        template = translate("Pace", "{stance}: {way} of the way with {time} of the time gone")
        return template.format(stance=words, way=way, time=time)
    return template.format(way=way, time=time, name=isolated(name))


def closed_words(goal: Goal, parts: PlanParts, formats: Formats) -> str:
    """Return how a goal was closed; empty while it is open."""
    translate = QCoreApplication.translate
    if goal.status is GoalStatus.OPEN:
        return ""
    if goal.status is GoalStatus.GIVEN_UP:
        return translate("Pace", "This goal was given up.")
    person = parts.person(goal.outcome_confirmed_by_id)
    name = person.name if person else them(parts)
    day = formats.day(goal.outcome_confirmed_on) if goal.outcome_confirmed_on else "–"
    return translate("Pace", "Confirmed by {name} on {day}.").format(name=isolated(name), day=day)


def worked_out(goal: Goal, pace: Pace, parts: PlanParts, formats: Formats, today: date) -> str:
    """Return the calculation behind the words, a sentence a line."""
    lines = [_of_the_way(goal, pace, formats), _of_the_time(pace, formats), _limit(formats)]
    score = score_against_time(goal, parts.head.period, today)
    if score is not None:
        template = QCoreApplication.translate(
            "Pace", "Way over time, at most 100: it counts {score} of 100 in the plan's health."
        )
        lines.append(template.format(score=formats.number(round(score))))
    return "\n".join(lines)


def _of_the_way(goal: Goal, pace: Pace, formats: Formats) -> str:
    translate = QCoreApplication.translate
    start, target, now = goal.baseline, goal.target, goal.current
    if start is None or target is None or now is None:
        return ""
    if start == target:
        template = translate("Pace", "Start and target are both {end}: reached from there on.")
        return template.format(end=formats.number(target, unit=goal.unit))
    rising = target > start
    done = now - start if rising else start - now
    template = translate("Pace", "Way: {done} of {whole} from {start} to {end} are done, {way}.")
    if done < 0:
        template = translate("Pace", "Way: {now} is farther away than the start, {start}: {way}.")
    return template.format(
        now=formats.number(now, unit=goal.unit),
        done=formats.number(done, unit=goal.unit),
        whole=formats.number(abs(target - start), unit=goal.unit),
        start=formats.number(start, unit=goal.unit),
        end=formats.number(target, unit=goal.unit),
        way=formats.percent(round(pace.way)),
    )


def _of_the_time(pace: Pace, formats: Formats) -> str:
    template = QCoreApplication.translate(
        "Pace", "Time: {gone} of {days} days from {start} to {end} are gone, {time}."
    )
    return template.format(
        gone=formats.number(pace.days_gone),
        days=formats.number(pace.days),
        start=formats.day(pace.period.starts_on),
        end=formats.day(pace.period.ends_on),
        time=formats.percent(round(pace.time)),
    )


def _limit(formats: Formats) -> str:
    template = QCoreApplication.translate(
        "Pace", "Within {points} points of each other they count as in time."
    )
    return template.format(points=formats.number(BEHIND_FROM_POINTS))
