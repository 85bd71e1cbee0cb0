"""An action is done by one party, and its owner is one of them."""

from partnerdesk.commands.accounts import AddParty
from partnerdesk.domain.follow_up import Action
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_plan
from tests.core.commands.refusals import setting
from tests.core.store.worlds import World


def action(world: World) -> Action:
    return world.workspace.read(lambda each: read_plan(each, world.plan)).parts.actions[0]


def ours(world: World, **values: object) -> str:
    return world.add(
        "action", {"title": "Send it", "party_id": world.us, **values}, visibility=Visibility.SHARED
    )


def test_a_new_owner_brings_the_party_along(world: World) -> None:
    made = ours(world, owner_id=world.ann)

    world.workspace.execute(setting("action", made, "owner_id", world.cam))

    assert (action(world).owner_id, action(world).party_id) == (world.cam, world.them)
    world.workspace.undo()
    assert (action(world).owner_id, action(world).party_id) == (world.ann, world.us)


def test_another_party_has_no_owner_yet(world: World) -> None:
    made = ours(world, owner_id=world.ann)

    world.workspace.execute(setting("action", made, "party_id", world.them))

    assert (action(world).owner_id, action(world).party_id) == (None, world.them)


def test_nobody_as_owner_leaves_the_party(world: World) -> None:
    made = ours(world, owner_id=world.ann)

    world.workspace.execute(setting("action", made, "owner_id", None))

    assert (action(world).owner_id, action(world).party_id) == (None, world.us)


def test_an_owner_of_a_party_outside_the_plan_leaves_the_party(world: World) -> None:
    carrier = world.workspace.execute(AddParty(account_id=world.account, name="A carrier")).item_id
    values = {"name": "Eve", "party_id": carrier}
    eve = world.add("person", values, visibility=Visibility.SHARED)
    made = ours(world)

    world.workspace.execute(setting("action", made, "owner_id", eve))

    assert (action(world).owner_id, action(world).party_id) == (eve, world.us)
