"""Cadences, talking in trouble only, answers, inclusion, actions per side, names in a cause."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from partnerdesk.analysis.dialogue import (
    IssueStanding,
    cadence_standing,
    days_waiting,
    inclusion_share,
    is_issue_overdue,
    issue_standing,
    median_days_to_answer,
    next_day,
    open_actions,
    people_named_in,
    trouble_in,
)
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.follow_up import Action, ActionStatus, AskedFor, Inclusion
from partnerdesk.domain.parties import Party
from tests.core.analysis.measured_items import (
    a_cadence,
    a_contact,
    a_person,
    a_touchpoint,
    an_issue,
)
from tests.core.analysis.measured_plans import MOMENT, THEM, THIRD, US, a_plan

TODAY = date(2026, 11, 22)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(("troubled", "is_only"), [(3, False), (4, True), (6, True)])
def test_more_than_half_of_the_last_six_contacts_is_only_trouble(
    troubled: int, is_only: bool
) -> None:
    contacts = [a_contact(str(i), days_ago(i), is_about_trouble=i <= troubled) for i in range(1, 9)]
    planned = a_touchpoint("ahead", TODAY, is_about_trouble=True)

    found = trouble_in([*contacts, planned])

    assert (found.count, found.of, found.is_only) == (troubled, 6, is_only)


def test_a_cadence_is_due_so_many_days_after_the_last_touchpoint_of_its_channel() -> None:
    cadence = a_cadence(Channel.REVIEW, 30)
    touchpoints = (
        a_contact("review", days_ago(40), channel=Channel.REVIEW),
        a_contact("call", days_ago(2), channel=Channel.CALL),
    )

    standing = cadence_standing(cadence, a_plan(touchpoints=touchpoints), TODAY, UTC)

    assert (standing.last, standing.due_on) == (days_ago(40), days_ago(10))
    assert (standing.days_late, standing.is_overdue) == (10, True)


def test_a_channel_never_used_is_due_after_the_plan_began() -> None:
    standing = cadence_standing(a_cadence(Channel.FORUM, 30), a_plan(), TODAY, UTC)

    assert standing.last is None
    assert standing.due_on == MOMENT.date() + timedelta(days=30)
    assert not standing.is_overdue


def test_what_is_planned_ahead_is_told_and_what_was_missed_is_not() -> None:
    cadence = a_cadence(Channel.VISIT, 30)
    touchpoints = (
        a_touchpoint("missed", days_ago(3), channel=Channel.VISIT),
        a_touchpoint("next", days_ago(-4), channel=Channel.VISIT),
        a_touchpoint("off", days_ago(-1), channel=Channel.VISIT, status=TouchpointStatus.CANCELLED),
    )

    standing = cadence_standing(cadence, a_plan(touchpoints=touchpoints), TODAY, UTC)

    assert (standing.last, standing.planned) == (None, days_ago(-4))


@pytest.mark.parametrize(
    ("last", "every", "day"),
    [
        (date(2026, 11, 20), 7, date(2026, 11, 27)),
        (date(2026, 11, 20), 8, date(2026, 11, 30)),  # a Saturday
        (date(2026, 11, 20), 9, date(2026, 11, 30)),  # a Sunday
        (date(2026, 1, 1), 7, date(2026, 11, 23)),  # long overdue: the next working day
    ],
)
def test_the_next_day_is_ahead_and_on_no_weekend(last: date, every: int, day: date) -> None:
    assert next_day(every, last, TODAY) == day


def test_an_issue_is_closed_only_when_told_back() -> None:
    asked = an_issue("a", asked_on=days_ago(12))
    answered = an_issue("b", asked_on=days_ago(12), answered_on=days_ago(3))
    closed = an_issue("c", asked_on=days_ago(12), told_back_on=days_ago(1))

    standings = [issue_standing(each) for each in (asked, answered, closed)]

    assert standings == [IssueStanding.OPEN, IssueStanding.ANSWERED, IssueStanding.CLOSED]
    assert [days_waiting(each, TODAY) for each in (asked, answered, closed)] == [12, 3, 0]
    assert [is_issue_overdue(each, TODAY) for each in (asked, answered, closed)] == [
        True,
        False,
        False,
    ]


def test_the_median_of_response_times_passes_unanswered_ones_over() -> None:
    def answered(days: int) -> object:
        return an_issue(str(days), asked_on=days_ago(30), answered_on=days_ago(30 - days))

    issues = [answered(1), answered(2), answered(9), an_issue("open", asked_on=days_ago(30))]

    assert median_days_to_answer(issues) == 2  # type: ignore[arg-type]
    assert median_days_to_answer([*issues, answered(3)]) == Fraction(5, 2)  # type: ignore[list-item]
    assert median_days_to_answer(issues[3:]) is None  # type: ignore[arg-type]


def test_the_share_of_inclusion_counts_questions_for_ideas() -> None:
    asked = (AskedFor.IDEAS, AskedFor.CONFIRMATION, AskedFor.INFORMED, AskedFor.IDEAS)
    inclusions = [
        Inclusion(id=str(i), created_at=MOMENT, changed_at=MOMENT, title="T", asked_for=each)
        for i, each in enumerate(asked)
    ]

    found = inclusion_share(inclusions)

    assert (found.ideas, found.confirmation, found.informed) == (2, 1, 1)
    assert found.share == Fraction(1, 2)
    assert inclusion_share([]).share is None


def an_action(name: str, party: Party, due: date, **fields: object) -> Action:
    values = {"id": name, "created_at": MOMENT, "changed_at": MOMENT, "title": name} | fields
    return Action(party_id=party.id, due_on=due, **values)  # type: ignore[arg-type]


def test_open_actions_are_counted_per_party() -> None:
    actions = (
        an_action("late", US, days_ago(1)),
        an_action("today", US, TODAY),
        an_action("theirs", THEM, days_ago(2)),
        an_action("done", THEM, days_ago(5), status=ActionStatus.DONE),
    )
    parts = a_plan(parties=(US, THEM, THIRD), actions=actions)

    counted = [(each.party, each.open, each.overdue) for each in open_actions(parts, TODAY)]

    assert counted == [(US, 2, 1), (THEM, 1, 1)]


@pytest.mark.parametrize(
    ("cause", "named"),
    [
        ("Reels stored beside the freezer door", ()),
        ("Tom forgot the reels", ("Tom Eriksen",)),
        ("because of Eriksen's shift", ("Tom Eriksen",)),
        ("the tomato line and a metal edge", ()),
        ("the line 3 crew was late", ("Line 3 crew",)),
        ("李娜没有来", ("李娜",)),
        ("Their CFO did not answer", ()),
        ("", ()),
    ],
)
def test_a_person_named_in_a_cause_is_noticed(cause: str, named: tuple[str, ...]) -> None:
    people = (
        a_person("Tom Eriksen", THEM),
        a_person("Al", THEM),
        a_person("Line 3 crew", THEM, is_team=True),
        a_person("李娜", THEM),
        a_person("Their CFO", THEM, is_placeholder=True),
    )

    assert people_named_in(cause, people) == named


def test_a_late_evening_in_utc_counts_for_the_local_day() -> None:
    evening = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    held = a_contact("late", days_ago(0), starts_at=evening, channel=Channel.CALL)
    zone = datetime(2026, 11, 22, tzinfo=UTC).astimezone().tzinfo

    standing = cadence_standing(
        a_cadence(Channel.CALL, 7), a_plan(touchpoints=(held,)), TODAY, zone
    )

    assert standing.last == evening.astimezone(zone).date()
