"""The summary on the first page: circle, vision, success, figures, first moves."""

from collections.abc import Iterator
from datetime import date

from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.plans import Topic
from partnerdesk.reports.document import (
    Beside,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Part,
    Table,
    TextCell,
    Together,
    Tone,
    prose,
)
from partnerdesk.reports.sections.circle import circle_figure
from partnerdesk.reports.telling import Telling, excerpt, joined
from partnerdesk.wording import TOPIC_BY_NAME

LONGEST_VISION = 250
LONGEST_SUCCESS = 170
_LONGEST_VALUES = 130
_MOST_MOVES = 4


def summary(telling: Telling) -> tuple[Part, ...]:
    """Return the parts of the first page."""
    return (*top(telling), *_first_moves(telling))


def top(telling: Telling) -> tuple[Part, ...]:
    """Return title, circle, vision, success and key figures."""
    period = telling.formats.period(telling.plan.head.period)
    lead = telling.say(
        "{period}: what each of us brings, and how we share what comes.", period=period
    )
    return (
        Heading(text=telling.title, level=1),
        prose(lead, Tone.LEAD),
        *_circle(telling),
        _words(telling),
        *_success(telling),
        KeyFigures(figures=tuple(_figures(telling))),
    )


def _circle(telling: Telling) -> tuple[Part, ...]:
    drawing = telling.plan.newest_drawing
    if drawing is None or not drawing.placements:
        return (prose(telling.say("The circle has not been drawn yet.")),)
    return (circle_figure(telling, drawing),)


def _words(telling: Telling) -> Part:
    vision = _body(telling, Topic.VISION) or telling.say("We have not written our vision yet.")
    left = (
        Heading(text=telling.named(TOPIC_BY_NAME[Topic.VISION]), level=3, is_outlined=False),
        prose(excerpt(vision, LONGEST_VISION), Tone.VISION),
    )
    ways = tuple(_ways(telling))
    if not ways:
        return Together(parts=left)
    heading = Heading(text=telling.say("How we work together"), level=3, is_outlined=False)
    return Beside(left=left, right=(heading, *ways), left_weight=1.35)


def _ways(telling: Telling) -> Iterator[Part]:
    values = " ".join(_sentence(value.title) for value in telling.plan.values)
    if values:
        yield prose(excerpt(values, _LONGEST_VALUES))
    cadences = sorted(telling.plan.cadences, key=lambda each: each.every_days)[:2]
    rhythms = [
        f"{telling.small_word(each.channel) if number else telling.word(each.channel)} "
        f"{every(telling, each.every_days)}"
        for number, each in enumerate(cadences)
    ]
    if rhythms:
        yield prose(_sentence(telling.listed(rhythms)))


def every(telling: Telling, days: int) -> str:
    """Return a rhythm in words."""
    words = {
        7: telling.say("every week"),
        14: telling.say("every two weeks"),
        365: telling.say("once a year"),
    }
    if days in words:
        return words[days]
    months = round(days / 30.4)
    if months and abs(days - months * 30.4) <= 2:
        return telling.words.count("every %n months", months, one="every month")
    return telling.words.count("every %n days", days, one="every day")


def _success(telling: Telling) -> Iterator[Part]:
    columns = [
        (
            Heading(text=telling.named(TOPIC_BY_NAME[topic]), level=3, is_outlined=False),
            prose(excerpt(body, LONGEST_SUCCESS)),
        )
        for topic in (Topic.SUCCESS_THEIRS, Topic.SUCCESS_OURS)
        if (body := _body(telling, topic))
    ]
    if len(columns) == 2:
        yield Beside(left=columns[0], right=columns[1])
    elif columns:
        yield Together(parts=columns[0])


def _figures(telling: Telling) -> Iterator[KeyFigure]:
    goals = [goal for goal in telling.plan.goals if goal.status is not GoalStatus.GIVEN_UP]
    agreed = sum(goal.is_agreed for goal in goals)
    yield KeyFigure(
        value=telling.say("{agreed} of {all}", agreed=agreed, all=len(goals)),
        label=telling.say("goals agreed"),
    )
    balance, formats = telling.balance, telling.formats
    is_both = len(telling.taking_part()) == 2
    both = telling.say("put in by both") if is_both else telling.say("put in by all")
    yield KeyFigure(value=formats.compact(balance.total_commitments), label=both)
    yield KeyFigure(value=_reward(telling), label=telling.say("reward expected"))
    index = "–" if balance.index is None else formats.ratio(balance.index)
    yield KeyFigure(value=index, label=telling.say("balance index"))


def _reward(telling: Telling) -> str:
    """Return the reward expected; a reward that lacks a figure is not known, which is not 0."""
    balance = telling.balance
    if not balance.total_reward and any(r.id in balance.incomplete for r in telling.plan.rewards):
        return "–"
    return telling.formats.compact(balance.total_reward)


def _first_moves(telling: Telling) -> Iterator[Part]:
    moves = [each for each in telling.plan.actions if each.status is ActionStatus.OPEN]
    moves.sort(key=lambda each: (each.due_on or date.max, each.position))
    if not moves:
        return
    rows = tuple(
        (
            TextCell(text=excerpt(move.title, 64), is_strong=True),
            TextCell(text=_when(telling, move)),
            telling.discs((move.owner_id,)),
        )
        for move in moves[:_MOST_MOVES]
    )
    columns = (Column(weight=349), Column(weight=96), Column(weight=48))
    yield Together(
        parts=(
            Heading(text=telling.say("First moves"), level=3, is_outlined=False),
            Table(columns=columns, rows=rows, has_head=False),
        )
    )


def _when(telling: Telling, move: Action) -> str:
    if move.due_on is None:
        return ""
    is_near = abs((move.due_on - telling.printed_on).days) < 180
    show = telling.formats.weekday_near if is_near else telling.formats.weekday
    return show(move.due_on)


def _body(telling: Telling, topic: Topic) -> str:
    statement = telling.plan.statement(topic)
    return statement.body.strip() if statement else ""


def _sentence(text: str) -> str:
    return joined(text.rstrip(), by="") + ("" if text.rstrip().endswith((".", "!", "?")) else ".")
