"""Adding and changing items: what is taken, what is refused, and where things go."""

from decimal import Decimal

import pytest

from partnerdesk.commands.items import AddItem, MoveItem, SetField
from partnerdesk.domain.dialogue import Channel
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.plans import read_plan
from tests.core.store.dumps import dump, row_of
from tests.core.store.worlds import MOMENT, World

WITHOUT_NEEDED = [
    ("person", {"name": "Eve"}, "party_id"),
    ("touchpoint", {"title": "Call"}, "starts_at"),
    ("commitment", {"title": "Days"}, "party_id"),
    ("cadence", {"channel": Channel.CALL}, "every_days"),
    ("circle_drawing", {"title": "Today"}, "drawn_on"),
]
CANNOT_BE_EMPTY = [
    ("goal", {"title": "Goal"}, "weight"),
    ("goal", {"title": "Goal"}, "status"),
    ("reward", {"title": "Pot"}, "is_money"),
    ("touchpoint", {"title": "Call", "starts_at": MOMENT}, "starts_at"),
]


@pytest.mark.parametrize(("kind", "values", "missing"), WITHOUT_NEEDED)
def test_an_item_without_a_value_it_needs_is_refused_at_that_field(
    world: World, kind: str, values: dict[str, object], missing: str
) -> None:
    before = dump(world.workspace)

    with pytest.raises(FieldError) as refused:
        world.add(kind, values)

    assert (refused.value.field, refused.value.code) == (missing, "required_value")
    assert dump(world.workspace) == before


@pytest.mark.parametrize(("kind", "values", "field"), CANNOT_BE_EMPTY)
def test_a_value_that_a_table_needs_cannot_be_emptied(
    world: World, kind: str, values: dict[str, object], field: str
) -> None:
    item = world.add(kind, values)
    before = dump(world.workspace)

    with pytest.raises(FieldError) as refused:
        world.workspace.execute(SetField(kind=kind, item_id=item, field=field, value=None))

    assert (refused.value.field, refused.value.code) == (field, "required_value")
    assert dump(world.workspace) == before


def test_values_of_a_new_item_are_fitted_as_those_of_a_change_are(world: World) -> None:
    values = {"title": "Goal", "outcome": "one\r\ntwo", "target": 5, "ownership": "theirs"}

    goal = world.add("goal", values)

    stored = row_of(world.workspace, "goal", goal)
    assert stored is not None
    taken = (stored["outcome"], stored["target"], stored["ownership"])
    assert taken == ("one\ntwo", "5", "theirs")


def test_a_joint_session_can_be_kept_though_sessions_have_no_order(world: World) -> None:
    session = world.add("joint_session", {"started_at": MOMENT})

    stored = row_of(world.workspace, "joint_session", session)
    assert stored is not None
    assert stored["plan_id"] == world.plan
    with pytest.raises(UserError, match="position"):
        world.workspace.execute(MoveItem(kind="joint_session", item_id=session, index=0))


def test_new_items_go_to_the_end_and_moving_changes_their_order(world: World) -> None:
    one, two, three = (world.add("goal", {"title": title}) for title in ("one", "two", "three"))

    world.workspace.execute(MoveItem(kind="goal", item_id=three, index=0))

    plan = world.workspace.read(lambda connection: read_plan(connection, world.plan))
    assert [goal.id for goal in plan.parts.goals] == [three, one, two]


def test_moving_between_two_neighbours_again_and_again_keeps_finding_room(world: World) -> None:
    ids = [world.add("goal", {"title": str(number)}) for number in range(4)]
    expected = list(ids)

    for _ in range(30):
        moved = expected.pop()
        expected.insert(1, moved)
        world.workspace.execute(MoveItem(kind="goal", item_id=moved, index=1))

    plan = world.workspace.read(lambda connection: read_plan(connection, world.plan))
    assert [goal.id for goal in plan.parts.goals] == expected


@pytest.mark.parametrize("kind", ["account", "plan", "party", "nonsense"])
def test_what_has_a_command_of_its_own_is_not_added_as_an_item(world: World, kind: str) -> None:
    with pytest.raises(UserError):
        world.workspace.execute(AddItem(kind=kind, parent_id=world.account))


def test_an_unknown_field_is_refused_by_name(world: World) -> None:
    with pytest.raises(FieldError) as refused:
        world.add("goal", {"title": "Goal", "blame": "them"})

    assert (refused.value.code, refused.value.field) == ("no_such_field", "blame")


def test_an_item_of_a_plan_that_is_gone_is_refused(world: World) -> None:
    with pytest.raises(UserError) as refused:
        world.add("goal", {"title": "Goal"}, parent="0196b0ee-0000-7000-8000-000000000000")

    assert refused.value.code == "not_found"


def test_setting_what_is_there_already_makes_no_step(world: World) -> None:
    goal = world.add("goal", {"title": "Goal", "target": Decimal("2.50")})

    change = SetField(kind="goal", item_id=goal, field="target", value=Decimal("2.5"))
    outcome = world.workspace.execute(change)

    assert outcome.change is None
    assert world.workspace.undo_state().undo_label == "add Goal"


def test_the_label_names_field_and_item(world: World) -> None:
    goal = world.add("goal", {"title": "Packaging waste"})

    world.workspace.execute(SetField(kind="goal", item_id=goal, field="target", value=Decimal(2)))

    assert world.workspace.undo_state().undo_label == "change target of Packaging waste"
