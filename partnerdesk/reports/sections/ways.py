"""How the parties work together: full texts of the vision and success, values, charter, exit."""

from collections.abc import Iterator

from partnerdesk.domain.plans import Topic
from partnerdesk.reports.document import (
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    TextCell,
    Together,
    prose,
)
from partnerdesk.reports.sections.summary import LONGEST_SUCCESS, LONGEST_VISION
from partnerdesk.reports.telling import Telling
from partnerdesk.wording import TOPIC_BY_NAME

_CUT_IN_SUMMARY = {
    Topic.VISION: LONGEST_VISION,
    Topic.SUCCESS_THEIRS: LONGEST_SUCCESS,
    Topic.SUCCESS_OURS: LONGEST_SUCCESS,
}
_CHARTER = (Topic.VALUE_WE_BRING, Topic.HOW_THEY_GAIN, Topic.WHAT_WE_GAIN, Topic.EXIT)
_VALUES = (
    Column(title="Value", weight=140),
    Column(title="How it shows", weight=233),
    Column(title="State", weight=120),
)


def long_texts(telling: Telling) -> tuple[Part, ...]:
    """Return in full what the summary had to cut."""
    topics = (
        topic
        for topic, most in _CUT_IN_SUMMARY.items()
        if (statement := telling.plan.statement(topic)) and len(statement.body.strip()) > most
    )
    parts = tuple(part for topic in topics for part in _text(telling, topic))
    return (Heading(text=telling.say("What we want, in full")), *parts) if parts else ()


def ways(telling: Telling) -> tuple[Part, ...]:
    """Return values and behaviours, the charter, and how the parties would part as friends."""
    parts = (*_values(telling), *_charter(telling))
    return (Heading(text=telling.say("How we work together")), *parts) if parts else ()


def _values(telling: Telling) -> Iterator[Part]:
    rows = tuple(
        (
            TextCell(text=value.title, is_strong=True),
            TextCell(text=value.behaviour),
            telling.state(value),
        )
        for value in telling.plan.values
    )
    if rows:
        yield Table(columns=telling.headed(_VALUES), rows=rows)


def _charter(telling: Telling) -> Iterator[Part]:
    facts = tuple(
        Fact(label=telling.named(TOPIC_BY_NAME[topic]), text=statement.body.strip())
        for topic in _CHARTER
        if (statement := telling.plan.statement(topic)) and statement.body.strip()
    )
    if facts:
        yield Facts(facts=facts)


def _text(telling: Telling, topic: Topic) -> Iterator[Part]:
    statement = telling.plan.statement(topic)
    if statement is None or not statement.body.strip():
        return
    heading = Heading(text=telling.named(TOPIC_BY_NAME[topic]), level=3)
    yield Together(parts=(heading, prose(statement.body.strip())))
