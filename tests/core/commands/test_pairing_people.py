"""Counterparts: a pair is one on both sides, in one step."""

import pytest

from partnerdesk.commands.people import PairPeople
from partnerdesk.queries.plans import read_plan
from tests.core.commands.refusals import refused
from tests.core.store.worlds import World


def counterpart(world: World, person_id: str) -> str | None:
    parts = world.workspace.read(lambda link: read_plan(link, world.plan)).parts
    return parts.people_by_id[person_id].counterpart_id


def person(world: World, name: str, party_id: str) -> str:
    return world.add("person", {"name": name, "party_id": party_id})


@pytest.fixture
def ours(world: World) -> str:
    return person(world, "Jonas", world.us)


def test_a_pair_is_one_on_both_sides_and_undone_as_one(world: World, ours: str) -> None:
    theirs = person(world, "Maria", world.them)

    world.workspace.execute(PairPeople(person_id=theirs, counterpart_id=ours))
    assert (counterpart(world, theirs), counterpart(world, ours)) == (ours, theirs)
    assert world.workspace.undo_state().undo_label == "change counterpart of Maria"
    world.workspace.undo()

    assert (counterpart(world, theirs), counterpart(world, ours)) == (None, None)


def test_one_of_ours_may_answer_for_several(world: World, ours: str) -> None:
    first, second = (person(world, name, world.them) for name in ("Maria", "Tom"))

    for each in (first, second):
        world.workspace.execute(PairPeople(person_id=each, counterpart_id=ours))

    assert counterpart(world, ours) == first
    assert counterpart(world, second) == ours


def test_ending_a_pair_ends_it_on_both_sides(world: World, ours: str) -> None:
    theirs = person(world, "Maria", world.them)
    world.workspace.execute(PairPeople(person_id=theirs, counterpart_id=ours))

    world.workspace.execute(PairPeople(person_id=theirs, counterpart_id=None))

    assert (counterpart(world, theirs), counterpart(world, ours)) == (None, None)


def test_another_counterpart_leaves_the_former_one_free(world: World, ours: str) -> None:
    theirs, other = person(world, "Maria", world.them), person(world, "Priya", world.us)
    world.workspace.execute(PairPeople(person_id=theirs, counterpart_id=ours))

    world.workspace.execute(PairPeople(person_id=theirs, counterpart_id=other))

    assert (counterpart(world, ours), counterpart(world, other)) == (None, theirs)


def test_two_of_one_party_are_no_pair(world: World, ours: str) -> None:
    other = person(world, "Priya", world.us)

    wrong = refused(world, PairPeople(person_id=ours, counterpart_id=other))

    assert wrong == ("counterpart_id", "same_side_counterpart")


def test_somebody_who_is_gone_is_refused(world: World, ours: str) -> None:
    wrong = refused(world, PairPeople(person_id=ours, counterpart_id="nobody"))

    assert wrong == ("counterpart_id", "not_found")
