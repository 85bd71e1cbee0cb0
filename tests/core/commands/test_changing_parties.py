"""What stands in the way when a person or a commitment goes to another party."""

from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from partnerdesk.commands.accounts import AddParty
from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.shares import SetRewardPart, SetRewardSplit, SetRiskShares
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode, Visibility
from partnerdesk.errors import FieldError
from partnerdesk.exchange.plan_file import from_plan_file, to_plan_file
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.workspace import Origin
from tests.core.commands.refusals import refused, setting
from tests.core.store.dumps import row_of
from tests.core.store.worlds import DAY, World

WRONG = ("party_id", "named_wrongly")


def to_them(world: World, person: str) -> SetField:
    return setting("person", person, "party_id", world.them)


@pytest.mark.parametrize(("kind", "field"), [("goal", "owner_us_id"), ("risk", "lead_us_id")])
def test_a_person_who_stands_for_our_side_stays_on_it(world: World, kind: str, field: str) -> None:
    world.add(kind, {"title": "Less waste", field: world.ann})

    assert refused(world, to_them(world, world.ann)) == WRONG


def test_a_person_of_a_commitment_stays_with_its_party(world: World) -> None:
    values = {"title": "Days", "party_id": world.us, "person_id": world.ann}
    days = world.add("commitment", values)

    assert refused(world, to_them(world, world.ann)) == WRONG
    assert refused(world, setting("commitment", days, "party_id", world.them)) == WRONG


def test_counterparts_stay_on_two_sides(world: World) -> None:
    world.workspace.execute(setting("person", world.ann, "counterpart_id", world.cam))

    from_here = refused(world, to_them(world, world.ann))
    from_there = refused(world, setting("person", world.cam, "party_id", world.us))

    assert from_here == from_there == WRONG


def test_people_and_commitments_that_nobody_names_change_their_party(world: World) -> None:
    days = world.add("commitment", {"title": "Days", "party_id": world.us})

    world.workspace.execute(setting("commitment", days, "party_id", world.them))
    world.workspace.execute(to_them(world, world.ann))

    assert (row_of(world.workspace, "person", world.ann) or {})["party_id"] == world.them
    assert (row_of(world.workspace, "commitment", days) or {})["party_id"] == world.them


def test_in_a_joint_session_the_refusal_names_no_item(world: World) -> None:
    world.add("goal", {"title": "Secret goal", "owner_us_id": world.ann})

    with pytest.raises(FieldError) as alone:
        world.workspace.execute(to_them(world, world.ann))
    with pytest.raises(FieldError) as together:
        world.workspace.execute(to_them(world, world.ann), Origin(mode=Mode.TOGETHER))

    assert "Secret" in alone.value.sentence
    assert "Secret" not in together.value.sentence


def third_party(world: World) -> str:
    add = AddParty(account_id=world.account, name="Integrator", plan_id=world.plan)
    return world.workspace.execute(add).item_id


def test_a_party_goes_once_no_split_gives_it_anything(world: World) -> None:
    third = third_party(world)
    reward = world.add("reward", {"title": "Fees"})
    halves = {world.us: Decimal(50), third: Decimal(50)}
    world.workspace.execute(SetRewardSplit(reward_id=reward, shares=halves))

    in_use = refused(world, DeleteItem(kind="party", item_id=third))
    whole = {world.us: Decimal(100)}
    world.workspace.execute(SetRewardSplit(reward_id=reward, shares=whole))
    world.workspace.execute(DeleteItem(kind="party", item_id=third))

    assert in_use == ("", "party_in_use")
    assert row_of(world.workspace, "party", third) is None


def test_a_plan_that_was_agreed_with_a_party_that_left_can_be_handed_on(world: World) -> None:
    third = third_party(world)
    shared = Visibility.SHARED
    risk = world.add("risk", {"title": "Film shortfall"}, visibility=shared)
    days = world.add("commitment", {"title": "Days", "party_id": third}, visibility=shared)
    world.add("circle_drawing", {"drawn_on": DAY, "drawn_by_id": third}, visibility=shared)
    halves = {world.us: Decimal(50), third: Decimal(50)}
    for command in (
        SetRiskShares(risk_id=risk, shares=halves),
        AgreeItem(kind="risk", item_id=risk),
        AgreeItem(kind="commitment", item_id=days),
        SetRiskShares(risk_id=risk, shares={world.us: Decimal(100)}),
        setting("commitment", days, "party_id", world.us),
        DeleteItem(kind="party", item_id=third),
    ):
        world.workspace.execute(command)

    plan = world.workspace.read(partial(read_joint_plan, plan_id=world.plan))

    assert third not in to_plan_file(plan).decode()
    assert from_plan_file(to_plan_file(plan), Path("plan.json")) == (plan, ())


def test_a_drawing_by_a_party_of_another_plan_does_not_name_it(world: World) -> None:
    add = AddParty(account_id=world.account, name="Integrator")
    third = world.workspace.execute(add).item_id
    values = {"drawn_on": DAY, "drawn_by_id": third}
    world.add("circle_drawing", values, visibility=Visibility.SHARED)

    plan = world.workspace.read(partial(read_joint_plan, plan_id=world.plan))

    assert [drawing.drawn_by_id for drawing in plan.drawings] == [None]


def test_what_a_reward_is_worth_to_a_party_is_no_term_of_its_split(world: World) -> None:
    reward = world.add("reward", {"title": "Fees"}, visibility=Visibility.SHARED)
    whole = {world.us: Decimal(100)}
    worth = SetRewardPart(reward_id=reward, party_id=world.them, field="worth", value=3)
    for command in (
        SetRewardSplit(reward_id=reward, shares=whole),
        AgreeItem(kind="reward", item_id=reward),
        worth,
        setting("reward", reward, "title", "Waste fees"),
        setting("reward", reward, "title", "Fees"),
    ):
        world.workspace.execute(command, Origin(side=Side.US))

    row = row_of(world.workspace, "reward", reward) or {}
    assert row["agreement"] == Agreement.AGREED
