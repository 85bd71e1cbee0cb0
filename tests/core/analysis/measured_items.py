"""Goals, checks, dialogue and people for tests; days are given, all the rest is plain."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.dialogue import Cadence, Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Issue
from partnerdesk.domain.goals import Goal, Measurement
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.questionnaires import Questionnaire
from tests.core.analysis.measured_plans import MOMENT


def a_goal(name: str = "goal", *measured: tuple[date, int], **fields: object) -> Goal:
    """Return a goal from 0 to 100 with values measured on days."""
    plain = Goal(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        title=name,
        baseline=Decimal(0),
        target=Decimal(100),
        measurements=tuple(
            Measurement(id=str(i), measured_on=day, value=Decimal(value))
            for i, (day, value) in enumerate(measured)
        ),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_check(
    side: Side,
    day: date,
    levels: dict[str, int],
    questionnaire: Questionnaire = Questionnaire.PARTNERSHIP,
) -> Check:
    return Check(
        id=f"{side} {day}",
        created_at=MOMENT,
        changed_at=MOMENT,
        questionnaire=questionnaire,
        checked_on=day,
        side=side,
        answers=tuple(Answer(question=key, level=levels[key]) for key in levels),
    )


def a_touchpoint(name: str, day: date, **fields: object) -> Touchpoint:
    plain = Touchpoint(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        title=name,
        starts_at=datetime.combine(day, time(10), UTC),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_contact(name: str, day: date, **fields: object) -> Touchpoint:
    return a_touchpoint(name, day, status=TouchpointStatus.HELD, **fields)


def a_cadence(channel: Channel, every_days: int) -> Cadence:
    return Cadence(
        id=channel.value,
        created_at=MOMENT,
        changed_at=MOMENT,
        channel=channel,
        every_days=every_days,
    )


def an_issue(name: str, **fields: object) -> Issue:
    plain = Issue(id=name, created_at=MOMENT, changed_at=MOMENT, title=name)
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_person(name: str, party: Party, **fields: object) -> Person:
    plain = Person(id=name, created_at=MOMENT, changed_at=MOMENT, party_id=party.id, name=name)
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_drawing(day: date, rings: dict[str, Ring], name: str = "circle") -> CircleDrawing:
    return CircleDrawing(
        id=name,
        created_at=MOMENT,
        changed_at=MOMENT,
        drawn_on=day,
        placements=tuple(Placement(person_id=each, ring=rings[each]) for each in rings),
    )
