"""What waits for an answer or is late, on either side: the first thing to know before a meeting."""

from collections.abc import Iterator

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.items import AgreedItem
from partnerdesk.reports.document import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    TextCell,
)
from partnerdesk.reports.sections.private import title_of
from partnerdesk.reports.telling import Telling, joined, mark_of

_LATE = (
    Column(title="Late", weight=253),
    Column(title="Side", weight=130),
    Column(title="Since", weight=110),
)
_OPEN = (Column(title="Waiting for our answer", weight=363), Column(title="State", weight=130))


def waiting(telling: Telling) -> tuple[Part, ...]:
    """Return the next touchpoint, proposals that wait for us, and what is late on either side."""
    parts = (*_next(telling), *_proposals(telling), *_late(telling), *_issues(telling))
    return (Heading(text=telling.say("Before we meet")), *parts) if parts else ()


def _next(telling: Telling) -> Iterator[Part]:
    planned = [
        each
        for each in telling.plan.touchpoints
        if each.status is TouchpointStatus.PLANNED
        and telling.formats.local_day(each.starts_at) >= telling.printed_on
    ]
    if planned:
        first = min(planned, key=lambda each: each.starts_at)
        facts = tuple(fact for fact in _meeting(telling, first) if fact.text)
        yield Facts(facts=facts)


def _meeting(telling: Telling, item: Touchpoint) -> Iterator[Fact]:
    day = telling.formats.local_day(item.starts_at)
    away = telling.formats.away(day, telling.printed_on)
    yield Fact(label=telling.say("Next, {when}", when=away), text=joined(item.title, item.place))
    yield Fact(label=telling.say("When"), text=telling.formats.moment(item.starts_at))
    yield Fact(label=telling.say("What to ask"), text=item.to_ask)
    yield Fact(label=telling.say("Agenda"), text="; ".join(topic.title for topic in item.agenda))


def _proposals(telling: Telling) -> Iterator[Part]:
    plan = telling.plan
    items: tuple[AgreedItem, ...] = (
        *plan.statements,
        *plan.values,
        *plan.goals,
        *plan.risks,
        *plan.commitments,
        *plan.rewards,
        *plan.decisions,
    )
    rows = tuple(
        (TextCell(text=title_of(telling, each), is_strong=True), telling.state(each))
        for each in items
        if each.agreement in (Agreement.PROPOSED_BY_THEM, Agreement.CHANGED)
        and not each.us_agree
        and each.id not in telling.ours_only
    )
    if rows:
        yield Table(columns=telling.headed(_OPEN), rows=rows)


def _late(telling: Telling) -> Iterator[Part]:
    today = telling.printed_on
    rows = [
        _late_row(telling, each.title, each.party_id, telling.formats.due(each.ends_on, today))
        for each in telling.plan.commitments
        if each.ends_on and each.is_overdue(today)
    ]
    rows += [
        _late_row(telling, each.title, each.party_id, telling.formats.due(each.due_on, today))
        for each in telling.plan.actions
        if each.due_on and each.is_overdue(today)
    ]
    if rows:
        yield Table(columns=telling.headed(_LATE), rows=tuple(rows))


def _late_row(telling: Telling, title: str, party_id: str, since: str) -> tuple[Cell, ...]:
    party = telling.party(party_id)
    return (
        TextCell(text=title, is_strong=True),
        TextCell(text=party.label, mark=mark_of(party.side)),
        TextCell(text=since),
    )


def _issues(telling: Telling) -> Iterator[Part]:
    facts = tuple(
        Fact(
            label=telling.say("Not answered yet")
            if each.answered_on is None
            else telling.say("Not told back yet"),
            text=joined(each.title, telling.name_of(each.asked_by_id), telling.day(each.asked_on)),
        )
        for each in telling.plan.issues
        if each.answered_on is None or each.told_back_on is None
    )
    if facts:
        yield Facts(facts=facts)
