"""Facts told from plans, and their way through JSON."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from partnerdesk.analysis.facts import facts_of, facts_of_account
from partnerdesk.analysis.facts_json import from_json, to_json
from partnerdesk.analysis.plan_facts import Contact, PlanFacts, SideCount
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.private import PreparedPlan
from tests.core.analysis.measured_items import (
    a_cadence,
    a_check,
    a_contact,
    a_drawing,
    a_goal,
    a_person,
    a_touchpoint,
)
from tests.core.analysis.measured_plans import (
    MOMENT,
    THEM,
    THIRD,
    US,
    a_commitment,
    a_plan,
    a_reward,
    example_a,
)

TODAY = date(2027, 3, 1)
PEOPLE = (
    a_person("jonas", US),
    a_person("maria", THEM),
    a_person("tom", THEM),
    a_person("loop", THIRD),
)


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def facts(parts: PlanParts, ours_only: frozenset[str] = frozenset()) -> PlanFacts:
    return facts_of(PreparedPlan(parts=parts, ours_only=ours_only), TODAY)


def a_rich_plan() -> PlanParts:
    return replace(
        example_a(),
        parties=(US, THEM, THIRD),
        people=PEOPLE,
        drawings=(a_drawing(before(9), {"maria": Ring.INSIDE}),),
        goals=(a_goal("g", (before(20), 30)),),
        touchpoints=(a_touchpoint("next", before(-3), place="Plant 2"), a_contact("c", before(3))),
        cadences=(a_cadence(Channel.CALL, 30), a_cadence(Channel.VISIT, 14)),
        checks=(a_check(Side.US, before(40), {"trust": 75, "load": 50, "results": 50}),),
    )


def test_circle_counts_people_per_side_in_the_newest_drawing() -> None:
    old = a_drawing(before(9), {"maria": Ring.OUTSIDE}, "old")
    rings = {
        "jonas": Ring.INSIDE,
        "maria": Ring.INSIDE,
        "tom": Ring.EDGE,
        "loop": Ring.OUTSIDE,
        "gone": Ring.INSIDE,
    }

    told = facts_of_account("a", (US, THEM, THIRD), PEOPLE, (a_drawing(before(1), rings), old))

    assert told.has_circle
    assert told.inside == SideCount(us=1, them=1)
    assert told.edge == SideCount(them=1)
    assert told.outside == SideCount(third=1)
    assert told.inside.total == 2


def test_without_a_circle_all_but_us_stand_outside() -> None:
    told = facts_of_account("a", (US, THEM, THIRD), PEOPLE)

    assert not told.has_circle
    assert not told.has_plan
    assert told.outside == SideCount(them=2, third=1)


def test_goals_given_up_do_not_count_and_only_open_ones_want_owners() -> None:
    agreed = a_goal("agreed", owner_us_id="jonas", agreement=Agreement.AGREED)
    open_goal = a_goal("open", owner_them_id="maria")
    done = a_goal("done", status=GoalStatus.ACHIEVED)
    gone = a_goal("gone", status=GoalStatus.GIVEN_UP, agreement=Agreement.AGREED)

    told = facts(a_plan(goals=(agreed, open_goal, done, gone)))

    assert (told.goals_agreed, told.goals_total) == (1, 3)
    assert (told.goals_without_owner_us, told.goals_without_owner_them) == (1, 1)


def test_balance_is_told_per_side() -> None:
    told = facts(example_a())
    us, them = told.sides

    assert told.balance_index is not None
    assert round(told.balance_index, 4) == Fraction(3594, 10_000)
    assert told.leans_to is Side.THEM
    assert us.rate_of_return is not None
    assert round(us.rate_of_return, 4) == Fraction(10_924, 10_000)
    assert us.share_of_risk is not None
    assert round(us.share_of_risk, 4) == Fraction(4_240, 10_000)
    assert them.mismatch == -(us.mismatch or 0)


def test_parties_of_one_side_are_taken_together() -> None:
    partner = replace(THIRD, id="other", name="Integrator")
    plan = a_plan(
        parties=(US, THEM, THIRD, partner),
        commitments=(a_commitment("a", THIRD, 1, 10), a_commitment("b", partner, 1, 30)),
        rewards=(a_reward("r", 100, (80, 80, 80), {"third": 50, "other": 50}),),
    )

    assert facts(plan).sides[2].rate_of_return == 2
    assert facts(plan).why_undefined == "nothing_put_in"
    assert facts(plan).leans_to is None


def test_contacts_come_newest_first_and_at_most_six() -> None:
    held = [a_contact(str(days), before(days)) for days in (5, 70, 10, 20, 30, 40, 60)]
    trouble = a_contact("trouble", before(1), is_about_trouble=True)

    told = facts(a_plan(touchpoints=(*held, trouble)))

    assert told.contacts[0] == Contact(day=before(1), is_about_trouble=True)
    assert [(TODAY - each.day).days for each in told.contacts] == [1, 5, 10, 20, 30, 40]
    assert told.last_contact == before(1)


def test_last_contact_knows_days_entered_by_hand_for_the_other_side_only() -> None:
    people = (
        a_person("jonas", US, last_contact=before(0)),
        a_person("maria", THEM, last_contact=before(2)),
    )

    assert facts(a_plan(people=people)).last_contact == before(2)


def test_planned_touchpoints_come_by_start_and_the_smallest_cadence_counts() -> None:
    plan = a_plan(
        touchpoints=(a_touchpoint("later", before(-9)), a_touchpoint("soon", before(-2))),
        cadences=(a_cadence(Channel.VISIT, 90), a_cadence(Channel.CALL, 14)),
    )

    assert [each.id for each in facts(plan).planned] == ["soon", "later"]
    assert facts(plan).cadence_days == 14


def test_open_commitments_with_a_last_day_come_by_it() -> None:
    plan = a_plan(
        commitments=(
            a_commitment("later", THEM, 1, 1, ends_on=before(-9)),
            a_commitment("late", US, 1, 1, ends_on=before(9), status=CommitmentStatus.LATE),
            a_commitment("done", US, 1, 1, ends_on=before(9), status=CommitmentStatus.DELIVERED),
            a_commitment("undated", US, 1, 1),
        )
    )

    told = facts(plan)

    assert [(each.id, each.side) for each in told.open_commitments] == [
        ("late", Side.US),
        ("later", Side.THEM),
    ]
    assert told.has_commitment_of_theirs


def test_withdrawn_commitment_of_theirs_is_none() -> None:
    gone = a_commitment("gone", THEM, 1, 1, status=CommitmentStatus.WITHDRAWN)

    assert not facts(a_plan(commitments=(gone,))).has_commitment_of_theirs


def test_only_shared_proposals_and_changes_are_counted() -> None:
    goals = tuple(a_goal(name, agreement=Agreement.PROPOSED_BY_THEM) for name in ("a", "b", "c"))
    changed = a_commitment("d", THEM, 1, 1, agreement=Agreement.CHANGED)
    plan = a_plan(goals=goals, commitments=(changed,))

    told = facts(plan, ours_only=frozenset(("c",)))

    assert (told.proposals_waiting, told.changed_since_agreed) == (2, 1)


def test_last_change_is_the_newest_of_head_and_items() -> None:
    later = datetime(2027, 2, 3, 12, tzinfo=UTC)

    assert facts(a_plan()).last_change == MOMENT.date()
    assert facts(a_plan(goals=(a_goal("g", changed_at=later),))).last_change == later.date()


def test_head_of_the_plan_is_told() -> None:
    told = facts(a_plan())

    assert (told.account_id, told.plan_id, told.title) == ("account", "plan", "2027 joint plan")
    assert (told.status, told.currency, told.as_of) == (PlanStatus.DRAFT, "EUR", TODAY)
    assert told.health_now is None


def test_facts_come_back_from_json_as_they_were() -> None:
    told = facts(a_rich_plan())

    assert told.health_now is not None
    assert from_json(to_json(told)) == told


def test_facts_without_plan_are_short_as_json() -> None:
    told = PlanFacts(account_id="a")

    assert to_json(told) == '{"account_id":"a","format":1}'
    assert from_json(to_json(told)) == told


@pytest.mark.parametrize(
    "text",
    [
        '{"account_id":"a"}',
        '{"account_id":"a","format":2}',
        '{"account_id":"a","format":1,"strange":3}',
        '{"account_id":"a","format":1,"contacts":[{}]}',
        "{",
    ],
)
def test_facts_of_another_version_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)


def test_values_that_have_no_place_in_facts_are_refused() -> None:
    with pytest.raises(TypeError):
        to_json(PlanFacts(account_id="a", title=object()))  # type: ignore[arg-type]
