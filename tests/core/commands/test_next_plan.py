"""The next period's plan: what is carried over, left, closed, and what starts afresh."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.analysis.dated import dated_things
from partnerdesk.analysis.promises import promises_since
from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.commands.next_period import Choice, StartNextPlan
from partnerdesk.commands.plan_life import ArchiveAccount
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.next_plan import Fate, Why, following, offers_for
from partnerdesk.domain.period import Period
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.accounts import list_accounts
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.records import plans_of_account
from tests.core.store.dumps import dump
from tests.core.store.worlds import World, fill

TODAY = date(2026, 11, 22)


def starting(world: World, *choices: Choice, **changed: Any) -> StartNextPlan:
    values = {
        "title": "Next",
        "starts_on": date(2027, 1, 1),
        "ends_on": date(2027, 12, 31),
        **changed,
    }
    return StartNextPlan(plan_id=world.plan, choices=choices, **values)


def plan_of(world: World, plan_id: str) -> Any:
    return world.workspace.read(lambda link: read_plan(link, plan_id))


def carried(world: World, *kinds: str) -> tuple[Choice, ...]:
    return tuple(
        Choice(kind=kind, item_id=world.items[kind][-1], fate=Fate.CARRY) for kind in kinds
    )


def test_what_is_carried_starts_afresh_and_keeps_what_it_says(world: World) -> None:
    fill(world, Visibility.SHARED)
    goal = world.items["goal"][-1]
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    choices = carried(world, "goal", "risk", "commitment", "reward", "action", "touchpoint")

    made = world.workspace.execute(starting(world, *choices)).item_id

    plan, old = plan_of(world, made), plan_of(world, world.plan)
    copy, origin = plan.parts.goals[0], old.parts.goals[0]
    assert copy.id != origin.id
    assert copy.agreement is Agreement.PROPOSED_BY_US
    assert copy.status is GoalStatus.OPEN
    assert copy.baseline == origin.latest.value
    assert copy.target_on == date(2027, 5, 4)
    assert plan.note_on(copy.id) == old.note_on(origin.id)
    assert plan.parts.commitments[0].status is CommitmentStatus.OFFERED
    assert plan.parts.commitments[0].delivered is None
    assert {each.percent for each in plan.parts.risks[0].shares} == {Decimal(40), Decimal(60)}
    assert plan.parts.touchpoints[0].starts_at.date() == date(2027, 5, 4)
    assert {each.from_id for each in plan.parts.links} <= {
        *(each.id for each in (*plan.parts.goals, *plan.parts.risks, *plan.parts.rewards))
    }
    assert len(plan.parts.links) == len(old.parts.links) > 0
    assert plan.parts.people == old.parts.people
    assert [each.topic for each in plan.parts.statements] == [
        each.topic for each in old.parts.statements
    ]
    assert plan.parts.signatures == ()
    assert origin.agreement is Agreement.AGREED


def test_starting_is_one_step_that_can_be_undone(world: World) -> None:
    fill(world, Visibility.SHARED)
    before = dump(world.workspace)

    world.workspace.execute(starting(world, *carried(world, "goal"), closes_old=True))
    world.workspace.undo()

    assert dump(world.workspace) == before


def test_what_is_left_stays_and_what_is_closed_ends_in_the_old_plan(world: World) -> None:
    left = world.add("goal", {"title": "Left"})
    closed = world.add("goal", {"title": "Closed"})
    choices = (
        Choice(kind="goal", item_id=left, fate=Fate.LEAVE),
        Choice(kind="goal", item_id=closed, fate=Fate.CLOSE),
    )

    made = world.workspace.execute(starting(world, *choices, closes_old=True)).item_id

    old = plan_of(world, world.plan).parts
    assert plan_of(world, made).parts.goals == ()
    assert [each.status for each in old.goals] == [GoalStatus.OPEN, GoalStatus.GIVEN_UP]
    assert old.head.status is PlanStatus.CLOSED


def test_a_period_that_ends_before_it_starts_is_refused(world: World) -> None:
    with pytest.raises(FieldError) as raised:
        world.workspace.execute(starting(world, ends_on=date(2026, 1, 1)))

    assert raised.value.field == "ends_on"
    plans = world.workspace.read(lambda link: plans_of_account(link, world.account))
    assert len(plans) == 1


def test_an_item_of_another_plan_is_refused(world: World) -> None:
    other = world.workspace.execute(starting(world)).item_id
    goal = world.add("goal", {"title": "Elsewhere"}, parent=other)

    with pytest.raises(UserError):
        world.workspace.execute(starting(world, Choice(kind="goal", item_id=goal, fate=Fate.CARRY)))


def test_each_item_is_offered_what_suits_it(world: World) -> None:
    def commit(title: str, **values: object) -> str:
        return world.add("commitment", {"title": title, "party_id": world.us, **values})

    world.add("goal", {"title": "Open"})
    world.add("goal", {"title": "Given up", "status": GoalStatus.GIVEN_UP})
    commit("Every month", rhythm="per_month")
    commit("Late", ends_on=date(2026, 3, 1))
    commit("Soon over", ends_on=date(2026, 12, 1))
    delivered = commit("Done")
    world.workspace.execute(
        SetField(kind="commitment", item_id=delivered, field="status", value="delivered")
    )

    parts = plan_of(world, world.plan).parts
    told = {each.title: (each.fate, each.why) for each in offers_for(parts, TODAY)}

    assert told == {
        "Open": (Fate.CARRY, Why.RUNS_ON),
        "Given up": (Fate.LEAVE, Why.IS_DONE),
        "Every month": (Fate.CARRY, Why.RUNS_ON),
        "Late": (None, Why.IS_LATE),
        "Soon over": (None, Why.HAS_ENDED),
        "Done": (Fate.LEAVE, Why.IS_DONE),
    }


@pytest.mark.parametrize(
    ("period", "next_one"),
    [
        (((2026, 1, 1), (2026, 12, 31)), ((2027, 1, 1), (2027, 12, 31))),
        (((2026, 1, 1), (2026, 6, 30)), ((2026, 7, 1), (2026, 12, 31))),
        (((2027, 3, 1), (2028, 2, 29)), ((2028, 3, 1), (2029, 2, 28))),
    ],
)
def test_the_following_period_is_as_long_and_comes_next(period: Any, next_one: Any) -> None:
    starts, ends = (date(*each) for each in period)

    found = following(Period(starts_on=starts, ends_on=ends))

    assert (found.starts_on, found.ends_on) == tuple(date(*each) for each in next_one)


def test_an_archived_account_is_out_of_the_lists_until_it_is_brought_back(world: World) -> None:
    world.workspace.execute(ArchiveAccount(account_id=world.account))
    gone = world.workspace.read(list_accounts)

    world.workspace.execute(ArchiveAccount(account_id=world.account, archived=False))

    assert gone == ()
    assert [each.id for each in world.workspace.read(list_accounts)] == [world.account]


def test_what_is_in_the_new_period_already_keeps_its_days(world: World) -> None:
    visit = world.add(
        "touchpoint", {"title": "Visit", "starts_at": datetime(2027, 2, 3, 9, tzinfo=UTC)}
    )
    task = world.add(
        "action", {"title": "Call", "party_id": world.them, "due_on": date(2026, 12, 7)}
    )
    lasting = {"starts_on": date(2026, 7, 1), "ends_on": date(2027, 3, 31)}
    line = world.add("commitment", {"title": "Line", "party_id": world.them, **lasting})
    choices = tuple(
        Choice(kind=kind, item_id=item_id, fate=Fate.CARRY)
        for kind, item_id in (("touchpoint", visit), ("action", task), ("commitment", line))
    )

    made = world.workspace.execute(starting(world, *choices)).item_id

    parts = plan_of(world, made).parts
    assert parts.touchpoints[0].starts_at.date() == date(2027, 2, 3)
    assert parts.actions[0].due_on == date(2026, 12, 7)
    assert parts.commitments[0].starts_on == date(2027, 1, 1)
    assert parts.commitments[0].ends_on == date(2027, 3, 31)


def test_what_goes_on_with_its_day_waits_in_the_new_plan_only(world: World) -> None:
    due = {"title": "Call", "party_id": world.us, "due_on": date(2026, 4, 1)}
    action = world.add("action", due)
    done = world.add("action", {"title": "Sent", "party_id": world.us})
    done_now = SetField(kind="action", item_id=done, field="status", value=ActionStatus.DONE)
    world.workspace.execute(done_now)
    later, sooner = (
        world.add("touchpoint", {"title": "Talk", "channel": Channel.CALL, "starts_at": at})
        for at in (datetime(2027, 2, 1, 9, tzinfo=UTC), datetime(2026, 6, 1, 9, tzinfo=UTC))
    )
    ids = {"action": (action, done), "touchpoint": (later, sooner)}
    choices = tuple(
        Choice(kind=kind, item_id=each, fate=Fate.CARRY) for kind in ids for each in ids[kind]
    )

    made = world.workspace.execute(starting(world, *choices)).item_id

    old, new = plan_of(world, world.plan).parts, plan_of(world, made).parts
    assert [each.status for each in old.actions] == [ActionStatus.CARRIED_OVER, ActionStatus.DONE]
    assert {each.status for each in new.actions} == {ActionStatus.OPEN}
    assert new.actions[0].due_on == date(2026, 4, 1)
    status = {each.id: each.status for each in old.touchpoints}
    assert status == {
        later: TouchpointStatus.CARRIED_OVER,
        sooner: TouchpointStatus.PLANNED,
    }
    assert {each.status for each in new.touchpoints} == {TouchpointStatus.PLANNED}
    start = date(2026, 1, 1)
    assert not [each for each in promises_since(old, start, TODAY) if each.item_id == action]
    assert action not in {each.id for each in dated_things(old, TODAY, UTC)}
    world.workspace.undo()
    assert plan_of(world, world.plan).parts.actions[0].status is ActionStatus.OPEN
