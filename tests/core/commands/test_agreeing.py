"""The life of an agreement, as commands make it, and who sees what along the way."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode, Visibility
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import Origin, open_workspace
from tests.core.commands.refusals import refused, setting
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import row_of
from tests.core.store.worlds import World, small_world

THEIRS = Origin(side=Side.THEM, mode=Mode.TOGETHER)


def stored(world: World, kind: str, item: str) -> Mapping[str, Any]:
    found = row_of(world.workspace, kind, item)
    assert found is not None
    return found


def agreed_goal(world: World) -> str:
    values = {"title": "Less waste", "target": 5, "owner_us_id": world.ann}
    goal = world.add("goal", values, visibility=Visibility.SHARED)
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    return goal


def goal_of(world: World) -> Goal:
    (goal,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.goals
    return goal


def test_what_is_made_in_prepare_is_ours_only(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"})

    assert stored(world, "goal", goal)["visibility"] == "ours_only"


def test_what_is_made_together_is_shared_and_proposed_by_the_speaker(world: World) -> None:
    add = AddItem(kind="goal", parent_id=world.plan, values={"title": "Goal"})

    goal = world.workspace.execute(add, THEIRS).item_id

    found = stored(world, "goal", goal)
    assert (found["visibility"], found["agreement"]) == ("shared", "proposed_by_them")


def test_what_is_ours_only_cannot_be_agreed_or_parked(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"})

    assert refused(world, AgreeItem(kind="goal", item_id=goal))[1] == "not_shared"
    assert refused(world, ParkItem(kind="goal", item_id=goal))[1] == "not_shared"


def test_what_has_no_agreement_cannot_be_agreed(world: World) -> None:
    command = AgreeItem(kind="person", item_id=world.ann)

    assert refused(world, command)[1] == "not_agreeable"


def test_one_side_after_the_other_agrees(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"}, visibility=Visibility.SHARED)

    world.workspace.execute(AgreeItem(kind="goal", item_id=goal, side=Side.US))
    after_us = goal_of(world).agreement
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal, side=Side.THEM))

    assert after_us is Agreement.PROPOSED_BY_US
    assert goal_of(world).is_agreed
    assert goal_of(world).agreed_on == world.workspace.now().date()


def test_what_is_agreed_keeps_the_day_it_was_agreed_on() -> None:
    clock = TickingClock()
    with open_workspace(None, clock=clock) as workspace:
        world = small_world(workspace)
        goal = agreed_goal(world)
        workspace.execute(setting("goal", goal, "private_notes", "A note"))
        before, step = stored(world, "goal", goal), workspace.undo_state()
        clock.pass_days(3)

        for side in (Side.US, Side.THEM, None):
            workspace.execute(AgreeItem(kind="goal", item_id=goal, side=side))

        assert stored(world, "goal", goal) == before
        assert workspace.undo_state() == step


def test_a_change_of_a_term_reopens_and_keeps_the_old_words(world: World) -> None:
    goal = agreed_goal(world)

    world.workspace.execute(setting("goal", goal, "target", Decimal(6)), THEIRS)

    found = goal_of(world)
    assert (found.agreement, found.us_agree, found.them_agree) == (Agreement.CHANGED, False, True)
    assert found.agreed_terms is not None
    assert found.agreed_terms["target"] == "5"


def test_a_term_put_back_is_agreed_again(world: World) -> None:
    goal = agreed_goal(world)

    world.workspace.execute(setting("goal", goal, "target", Decimal(6)))
    world.workspace.execute(setting("goal", goal, "target", Decimal("5.00")))

    assert goal_of(world).is_agreed


def test_what_is_no_term_does_not_reopen(world: World) -> None:
    goal = agreed_goal(world)

    world.workspace.execute(setting("goal", goal, "private_notes", "They need this badly."))
    world.add("measurement", {"measured_on": goal_of(world).agreed_on, "value": 3}, parent=goal)

    assert goal_of(world).is_agreed


def shares_of(us: str, them: str, world: World) -> dict[str, Decimal]:
    return {world.us: Decimal(us), world.them: Decimal(them)}


@pytest.mark.parametrize("kind", ["risk", "reward"])
def test_shares_written_with_zeros_are_the_same_terms(world: World, kind: str) -> None:
    item = world.add(kind, {"title": "Item"}, visibility=Visibility.SHARED)

    def share(us: str, them: str) -> SetRiskShares | SetRewardSplit:
        shares = shares_of(us, them, world)
        if kind == "risk":
            return SetRiskShares(risk_id=item, shares=shares)
        return SetRewardSplit(reward_id=item, shares=shares)

    world.workspace.execute(share("50", "50"))
    world.workspace.execute(AgreeItem(kind=kind, item_id=item))

    world.workspace.execute(share("40", "60"))
    changed = stored(world, kind, item)["agreement"]
    world.workspace.execute(share("50.00", "50.0"))

    assert changed == "changed"
    assert stored(world, kind, item)["agreement"] == "agreed"


def test_parked_items_come_back_as_they_were_agreed(world: World) -> None:
    goal = agreed_goal(world)

    world.workspace.execute(ParkItem(kind="goal", item_id=goal))
    parked = goal_of(world).agreement
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal, side=Side.THEM))

    assert parked is Agreement.PARKED
    assert goal_of(world).is_agreed


def test_losing_its_owner_reopens_an_agreed_goal(world: World) -> None:
    agreed_goal(world)

    world.workspace.execute(DeleteItem(kind="person", item_id=world.ann))

    found = goal_of(world)
    assert (found.owner_us_id, found.agreement) == (None, Agreement.CHANGED)
    world.workspace.undo()
    assert goal_of(world).is_agreed


def test_keeping_an_item_to_ourselves_ends_its_agreement(world: World) -> None:
    goal = agreed_goal(world)

    hide = SetVisibility(kind="goal", item_ids=(goal,), visibility=Visibility.OURS_ONLY)
    show = SetVisibility(kind="goal", item_ids=(goal,), visibility=Visibility.SHARED)
    world.workspace.execute(hide)
    world.workspace.execute(show)

    found = goal_of(world)
    assert (found.agreement, found.agreed_terms) == (Agreement.PROPOSED_BY_US, None)


def test_a_private_item_has_no_agreement_to_reopen(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"})

    world.workspace.execute(SetField(kind="goal", item_id=goal, field="title", value="Aim"), THEIRS)

    assert stored(world, "goal", goal)["agreement"] == "proposed_by_us"


def test_each_change_carries_side_and_session(world: World) -> None:
    goal = agreed_goal(world)
    origin = Origin(side=Side.THEM, mode=Mode.TOGETHER, session_id="session")

    change = world.workspace.execute(setting("goal", goal, "title", "Aim"), origin).change

    assert change is not None
    told = (change.side, change.session_id, change.account_id, change.plan_id)
    assert told == (Side.THEM, "session", world.account, world.plan)
