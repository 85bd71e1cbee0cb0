"""What dialogue led to: decisions, actions of every side, lessons and highlights."""

from collections.abc import Iterator
from datetime import date

from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.reports.document import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    TextCell,
    Together,
)
from partnerdesk.reports.telling import Telling, joined, mark_of

_DECISIONS = (
    Column(title="Decision", weight=190),
    Column(title="Reason", weight=183),
    Column(title="State", weight=120),
)
_ACTIONS = (
    Column(title="Action", weight=208),
    Column(title="Side", weight=90),
    Column(title="Due", weight=80),
    Column(title="Owner", weight=45),
    Column(title="State", weight=70),
)


def follow_up(telling: Telling) -> tuple[Part, ...]:
    """Return decisions and actions, then what was learned and what is celebrated."""
    agreed = (*_decisions(telling), *_actions(telling))
    parts: tuple[Part, ...] = ()
    if agreed:
        parts = (Heading(text=telling.say("Decisions and actions")), *agreed)
    return (*parts, *_lessons(telling), *_highlights(telling))


def _decisions(telling: Telling) -> Iterator[Part]:
    rows = tuple(
        (
            TextCell(
                text=each.title,
                detail=joined(each.agreed_by, telling.day(each.decided_on)),
                is_strong=True,
            ),
            TextCell(text=each.reason),
            telling.state(each),
        )
        for each in telling.plan.decisions
    )
    if rows:
        yield Table(columns=telling.headed(_DECISIONS), rows=rows)


def _actions(telling: Telling) -> Iterator[Part]:
    kept = [each for each in telling.plan.actions if each.status is not ActionStatus.DROPPED]
    kept.sort(key=lambda each: (each.status is not ActionStatus.OPEN, each.due_on or date.max))
    if kept:
        yield Table(
            columns=telling.headed(_ACTIONS), rows=tuple(_action(telling, each) for each in kept)
        )


def _action(telling: Telling, action: Action) -> tuple[Cell, ...]:
    party = telling.party(action.party_id)
    return (
        TextCell(text=action.title, is_strong=True),
        TextCell(text=party.label, mark=mark_of(party.side)),
        TextCell(text=telling.day(action.due_on)),
        telling.discs((action.owner_id,)),
        TextCell(text=_state(telling, action)),
    )


def _state(telling: Telling, action: Action) -> str:
    if action.due_on is not None and action.is_overdue(telling.printed_on):
        return telling.formats.due(action.due_on, telling.printed_on)
    return telling.word(action.status)


def _lessons(telling: Telling) -> Iterator[Part]:
    reviews = telling.plan.problem_reviews
    if reviews:
        yield Heading(text=telling.say("What we learned from problems"))
    for review in reviews:
        title = joined(review.title, telling.day(review.happened_on))
        facts = (
            Fact(label=telling.say("Cause"), text=review.cause),
            Fact(label=telling.say("Fix"), text=review.fix),
            Fact(label=telling.say("Lesson"), text=review.lesson),
            Fact(label=telling.say("What changes"), text=review.process_change),
        )
        shown = Facts(facts=tuple(fact for fact in facts if fact.text))
        yield Together(parts=(Heading(text=title, level=3), shown))


def _highlights(telling: Telling) -> Iterator[Part]:
    facts = tuple(
        Fact(
            label=joined(telling.day(each.happened_on), _thanks(telling, each.credited_to_id)),
            text=joined(each.title, each.story, by=". "),
        )
        for each in telling.plan.highlights
    )
    if facts:
        yield Together(parts=(Heading(text=telling.say("What we celebrate")), Facts(facts=facts)))


def _thanks(telling: Telling, person_id: str | None) -> str:
    name = telling.name_of(person_id)
    return (
        telling.say("thanks to {name}", name=name) if name else telling.say("thanks to both sides")
    )
