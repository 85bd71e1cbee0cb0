"""Dialogue: when the parties talk next, how often, and the issues that were raised."""

from collections.abc import Iterator

from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Inclusion, Issue
from partnerdesk.reports.document import (
    Cell,
    Column,
    Heading,
    Part,
    Table,
    TextCell,
    prose,
)
from partnerdesk.reports.sections.summary import every
from partnerdesk.reports.telling import Telling, begun, joined

_NEXT = (
    Column(title="When", weight=140),
    Column(title="What", weight=243),
    Column(title="Who", weight=110),
)
_CADENCES = (Column(title="Rhythm", weight=140), Column(weight=353))
_ISSUES = (
    Column(title="Issue", weight=170),
    Column(title="Answer", weight=193),
    Column(title="Told back", weight=130),
)
_INCLUSIONS = (
    Column(title="What was decided", weight=150),
    Column(title="What they said", weight=172),
    Column(title="What changed", weight=171),
)


def dialogue(telling: Telling) -> tuple[Part, ...]:
    """Return next touchpoints, cadences, what was talked about, issues and shared decisions."""
    planned = _touchpoints(telling, TouchpointStatus.PLANNED)
    parts: tuple[Part, ...] = (
        Heading(text=telling.say("Dialogue")),
        planned if planned.rows else prose(telling.say("No next touchpoint is planned yet.")),
        *_cadences(telling),
    )
    return (*parts, *_held(telling), *_issues(telling), *_inclusions(telling))


def _touchpoints(telling: Telling, status: TouchpointStatus) -> Table:
    chosen = [each for each in telling.plan.touchpoints if each.status is status]
    chosen.sort(key=lambda each: each.starts_at)
    return Table(
        columns=telling.headed(_NEXT), rows=tuple(_touchpoint(telling, each) for each in chosen)
    )


def _touchpoint(telling: Telling, item: Touchpoint) -> tuple[Cell, ...]:
    is_held = item.status is TouchpointStatus.HELD
    facts = joined(
        telling.word(item.channel),
        item.place,
        telling.words.count("%n minutes", item.minutes, one="%n minute") if item.minutes else "",
        telling.formats.time(item.starts_at),
    )
    topics = "; ".join(topic.title for topic in item.agenda)
    return (
        TextCell(text=telling.formats.weekday(telling.formats.local_day(item.starts_at))),
        TextCell(
            text=item.title,
            detail=joined(facts, item.summary if is_held else topics, by="\n"),
            is_strong=True,
        ),
        telling.discs(item.person_ids),
    )


def _cadences(telling: Telling) -> Iterator[Part]:
    rows = tuple(
        (
            TextCell(text=telling.word(each.channel), is_strong=True),
            TextCell(text=joined(begun(every(telling, each.every_days)), each.note, by=". ")),
        )
        for each in telling.plan.cadences
    )
    if rows:
        yield Table(columns=telling.headed(_CADENCES), rows=rows)


def _held(telling: Telling) -> Iterator[Part]:
    table = _touchpoints(telling, TouchpointStatus.HELD)
    if table.rows:
        yield Heading(text=telling.say("What we talked about"), level=3)
        yield table


def _issues(telling: Telling) -> Iterator[Part]:
    rows = tuple(_issue(telling, issue) for issue in telling.plan.issues)
    if rows:
        heading = Heading(text=telling.say("Issues {them} raised", them=telling.them), level=3)
        yield heading
        yield Table(columns=telling.headed(_ISSUES), rows=rows)


def _issue(telling: Telling, issue: Issue) -> tuple[Cell, ...]:
    asked = joined(telling.name_of(issue.asked_by_id), telling.day(issue.asked_on))
    days = issue.days_to_answer
    fast = ""
    if days is not None:
        fast = telling.words.count("after %n days", days, one="after %n day")
    answered = joined(telling.name_of(issue.owner_id), telling.day(issue.answered_on), fast)
    return (
        TextCell(text=issue.title, detail=joined(issue.detail, asked, by="\n"), is_strong=True),
        TextCell(text=issue.answer or telling.say("Not answered yet."), detail=answered),
        TextCell(text=telling.day(issue.told_back_on) or telling.say("Not told back yet.")),
    )


def _inclusions(telling: Telling) -> Iterator[Part]:
    rows = tuple(_inclusion(telling, each) for each in telling.plan.inclusions)
    if rows:
        heading = Heading(text=telling.say("Decided with {them}", them=telling.them), level=3)
        yield heading
        yield Table(columns=telling.headed(_INCLUSIONS), rows=rows)


def _inclusion(telling: Telling, item: Inclusion) -> tuple[Cell, ...]:
    names = joined(*(telling.name_of(each) for each in item.person_ids))
    detail = joined(telling.word(item.asked_for), telling.day(item.happened_on), names)
    return (
        TextCell(text=item.title, detail=detail, is_strong=True),
        TextCell(text=item.said),
        TextCell(text=item.changed),
    )
