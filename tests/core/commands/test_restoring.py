"""Bringing back what the history tells of: values, shares, places, standings, whole items."""

from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.commands.bringing_back import BringBack
from partnerdesk.commands.dialogue import DrawCircle, PlacePerson, SetParticipants
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.commands.restoring import RestoreValue
from partnerdesk.commands.shares import SetRewardPart, SetRewardSplit, SetRiskShares
from partnerdesk.commands.sharing_terms import SetGroupWorth, SetPartyTerm
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.history import read_history
from partnerdesk.queries.history_filter import HistoryFilter
from partnerdesk.queries.history_values import FieldChange, HistoryEntry
from partnerdesk.queries.plans import read_plan
from tests.core.store.dumps import dump
from tests.core.store.worlds import DAY, MOMENT, World, fill

SHARED = Visibility.SHARED


def parts(world: World) -> Any:
    return world.workspace.read(lambda link: read_plan(link, world.plan)).parts


def newest(world: World) -> HistoryEntry:
    return world.workspace.read(
        lambda link: read_history(link, world.plan, HistoryFilter())
    ).entries[0]


def restore(world: World, field: FieldChange, number: int) -> None:
    world.workspace.execute(
        RestoreValue(number=number, table=field.table, row_id=field.row_id, field=field.name)
    )


def restore_newest(world: World, name: str) -> None:
    entry = newest(world)
    field = next(each for item in entry.items for each in item.fields if each.name == name)
    assert field.can_be_restored
    restore(world, field, entry.number)


def halves(world: World, ours: int) -> dict[str, Decimal]:
    return {world.us: Decimal(ours), world.them: Decimal(100 - ours)}


def test_a_value_comes_back_as_a_step_that_can_be_undone(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste", "target": 5})
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="target", value=9))

    restore_newest(world, "target")

    assert parts(world).goals[0].target == Decimal(5)
    world.workspace.undo()
    assert parts(world).goals[0].target == Decimal(9)


def test_borne_shares_come_back_together(world: World) -> None:
    risk = world.add("risk", {"title": "Film runs short"})
    world.workspace.execute(SetRiskShares(risk_id=risk, shares=halves(world, 50)))
    world.workspace.execute(SetRiskShares(risk_id=risk, shares=halves(world, 30)))

    restore_newest(world, "percent")

    assert {each.percent for each in parts(world).risks[0].shares} == {Decimal(50)}


def test_a_split_and_what_a_party_was_paid_come_back(world: World) -> None:
    reward = world.add("reward", {"title": "Fees saved"})
    world.workspace.execute(SetRewardSplit(reward_id=reward, shares=halves(world, 50)))
    world.workspace.execute(SetRewardSplit(reward_id=reward, shares={}))
    restore_newest(world, "percent")
    assert {each.percent for each in parts(world).rewards[0].parts} == {Decimal(50)}
    for paid in (100, 200):
        world.workspace.execute(
            SetRewardPart(reward_id=reward, party_id=world.us, field="paid", value=paid)
        )

    restore_newest(world, "paid")

    assert {each.paid for each in parts(world).rewards[0].parts} == {100, None}


def test_a_place_in_the_circle_comes_back(world: World) -> None:
    placed = (Placement(person_id=world.ann, ring=Ring.INSIDE),)
    drawing = world.workspace.execute(
        DrawCircle(account_id=world.account, drawn_on=DAY, placements=placed)
    ).item_id
    for ring in (Ring.OUTSIDE, None):
        command = PlacePerson(drawing_id=drawing, person_id=world.ann, ring=ring)
        world.workspace.execute(command)

        restore_newest(world, "ring")

        rings = [each.ring for each in parts(world).drawings[0].placements]
        assert rings == [Ring.INSIDE]


def test_who_took_part_comes_back(world: World) -> None:
    talk = world.add("touchpoint", {"title": "Review", "starts_at": MOMENT})

    def take_part(*people: str) -> None:
        world.workspace.execute(SetParticipants(kind="touchpoint", item_id=talk, person_ids=people))

    take_part(world.ann, world.cam)
    take_part(world.ben)

    restore_newest(world, "person_id")

    assert set(parts(world).touchpoints[0].person_ids) == {world.ann, world.cam}


def test_a_parked_item_is_agreed_again_only_while_it_says_the_same(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"}, visibility=SHARED)
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    world.workspace.execute(ParkItem(kind="goal", item_id=goal))
    parked = newest(world)
    field = parked.items[0].fields[0]

    restore(world, field, parked.number)
    assert parts(world).goals[0].agreement is Agreement.AGREED
    world.workspace.undo()
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="title", value="More"))

    with pytest.raises(UserError) as raised:
        restore(world, field, parked.number)
    assert raised.value.code == "not_as_agreed"


def test_a_deleted_item_comes_back_with_parts_links_and_mentions(world: World) -> None:
    fill(world, SHARED)
    for kind in ("goal", "risk", "reward", "touchpoint", "person"):
        item = world.items[kind][-1]
        before = dump(world.workspace)
        deleted = world.workspace.execute(DeleteItem(kind=kind, item_id=item)).change
        assert deleted is not None
        world.workspace.execute(
            SetField(kind="plan", item_id=world.plan, field="title", value=kind)
        )

        world.workspace.execute(BringBack(number=deleted.number, kind=kind, item_id=item))

        after = dump(world.workspace)
        for table in before:
            if table != "plan":
                assert len(after[table]) == len(before[table]), table


def test_what_is_there_again_cannot_be_brought_back_twice(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    deleted = world.workspace.execute(DeleteItem(kind="goal", item_id=goal)).change
    assert deleted is not None
    entry = newest(world)
    assert entry.items[0].can_be_brought_back
    back = BringBack(number=deleted.number, kind="goal", item_id=goal)
    world.workspace.execute(back)

    with pytest.raises(UserError) as raised:
        world.workspace.execute(back)
    assert raised.value.code == "nothing_to_restore"


def test_an_item_comes_back_without_the_person_who_is_gone(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste", "owner_us_id": world.ben})
    deleted = world.workspace.execute(DeleteItem(kind="goal", item_id=goal)).change
    assert deleted is not None
    world.workspace.execute(DeleteItem(kind="person", item_id=world.ben))

    world.workspace.execute(BringBack(number=deleted.number, kind="goal", item_id=goal))

    assert parts(world).goals[0].owner_us_id is None


def test_the_history_can_be_asked_for_days_items_and_sessions(world: World) -> None:
    goal = world.add("goal", {"title": "One"})
    other = world.add("goal", {"title": "Two"})
    world.add("measurement", {"measured_on": DAY, "value": 1}, parent=goal)

    def labels(**wanted: Any) -> list[str]:
        found = world.workspace.read(
            lambda link: read_history(link, world.plan, HistoryFilter(**wanted))
        )
        return [each.label for each in found.entries]

    moment = newest(world).at
    assert labels(item_id=goal) == ["add measurement", "add One"]
    assert labels(item_id=other) == ["add Two"]
    assert labels(since=moment) == ["add measurement"]
    assert "add measurement" not in labels(until=moment)
    assert labels(session_id="") == []


@pytest.mark.parametrize(("name", "value"), [("gain_cap", 1_200), ("weight", Decimal(2))])
def test_a_term_of_a_party_is_told_and_comes_back(world: World, name: str, value: object) -> None:
    term = SetPartyTerm(plan_id=world.plan, party_id=world.us, field=name, value=value)
    world.workspace.execute(term)

    (item,) = newest(world).items
    (told,) = item.fields
    restore_newest(world, name)

    assert (item.kind, item.item_id) == ("plan", world.plan)
    assert (told.old, told.new) == (None, value)
    assert told.about == parts(world).parties_by_id[world.us].label
    assert parts(world).party_terms == ()


def test_the_worth_of_a_group_is_told_and_comes_back(world: World) -> None:
    both = (world.us, world.them)
    for worth in (900, None):
        world.workspace.execute(SetGroupWorth(plan_id=world.plan, party_ids=both, worth=worth))

    ((told,),) = [item.fields for item in newest(world).items]
    restore_newest(world, "worth")

    names = {parts(world).parties_by_id[each].label for each in both}
    assert (told.old, told.new) == (900, None)
    assert set(told.about.split(", ")) == names
    assert [each.worth for each in parts(world).group_worths] == [900]
