"""Ids that come with a command: they are ids, and nothing has them yet."""

import pytest

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.dialogue import SetAgenda
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.ids import new_id
from tests.core.commands.refusals import refused
from tests.core.store.worlds import MOMENT, World


def a_goal(world: World, item_id: str) -> AddItem:
    return AddItem(kind="goal", parent_id=world.plan, values={"title": "Goal"}, item_id=item_id)


def an_account(item_id: str) -> CreateAccount:
    return CreateAccount(name="Birch", our_name="Northwind", item_id=item_id)


def a_talk(world: World) -> str:
    return world.add("touchpoint", {"title": "Review", "starts_at": MOMENT})


def test_an_item_gets_the_id_that_it_brings(world: World) -> None:
    item_id = new_id()

    assert world.workspace.execute(a_goal(world, item_id)).item_id == item_id


def test_an_id_that_is_taken_is_refused(world: World) -> None:
    taken = world.workspace.execute(a_goal(world, new_id())).item_id

    assert refused(world, a_goal(world, taken)) == ("", "id_taken")
    assert refused(world, an_account(world.account)) == ("", "id_taken")


@pytest.mark.parametrize("odd", ["", "7", "x" * 1000, "{00000000-0000-0000-0000-000000000000}"])
def test_what_is_no_id_is_refused(world: World, odd: str) -> None:
    assert refused(world, a_goal(world, odd)) == ("", "not_an_id")
    assert refused(world, an_account(odd)) == ("", "not_an_id")


def test_a_topic_belongs_to_one_agenda_and_stands_in_it_once(world: World) -> None:
    first, second, topic = a_talk(world), a_talk(world), AgendaTopic(id=new_id(), title="Waste")
    world.workspace.execute(SetAgenda(touchpoint_id=first, topics=(topic,)))

    elsewhere = refused(world, SetAgenda(touchpoint_id=second, topics=(topic,)))
    twice = refused(world, SetAgenda(touchpoint_id=first, topics=(topic, topic)))

    assert (elsewhere, twice) == (("", "id_taken"), ("", "id_twice"))
