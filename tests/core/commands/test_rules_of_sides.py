"""Rules between people, parties and what they answer for."""

import pytest

from partnerdesk.commands.accounts import AddParty
from partnerdesk.commands.items import DeleteItem
from partnerdesk.commands.plan_items import ConfirmOutcome
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.errors import FieldError
from partnerdesk.queries.plans import read_plan
from tests.core.commands.refusals import refused, setting
from tests.core.store.dumps import row_of
from tests.core.store.worlds import PAST, World, small_world


def test_a_goal_is_not_achieved_by_us_alone(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    wrong = refused(world, setting("goal", goal, "status", GoalStatus.ACHIEVED))

    assert wrong == ("status", "confirmation_needed")


def test_a_new_goal_cannot_be_born_achieved_without_confirmation(world: World) -> None:
    with pytest.raises(FieldError) as error:
        world.add("goal", {"title": "Less waste", "status": GoalStatus.ACHIEVED})

    assert error.value.code == "confirmation_needed"


def test_a_goal_is_achieved_in_the_words_of_the_customer(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    confirm = ConfirmOutcome(
        goal_id=goal, person_id=world.cam, confirmed_on=PAST, words="It works.\r\nReally."
    )
    world.workspace.execute(confirm)

    (found,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.goals
    confirmed = (found.status, found.outcome_confirmed_by_id, found.outcome_words)
    assert confirmed == (GoalStatus.ACHIEVED, world.cam, "It works.\nReally.")


def test_nobody_of_ours_confirms_an_outcome(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    confirm = ConfirmOutcome(goal_id=goal, person_id=world.ann, confirmed_on=PAST)
    by_command = refused(world, confirm)
    by_field = refused(world, setting("goal", goal, "outcome_confirmed_by_id", world.ann))

    assert by_command == by_field == ("outcome_confirmed_by_id", "wrong_party")


def test_words_of_a_confirmation_are_checked_like_any_text(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    confirm = ConfirmOutcome(goal_id=goal, person_id=world.cam, confirmed_on=PAST, words="a\x00")

    assert refused(world, confirm) == ("outcome_words", "control_characters")


@pytest.mark.parametrize(
    ("kind", "field", "who", "code"),
    [
        ("goal", "owner_us_id", "cam", "wrong_party"),
        ("goal", "owner_them_id", "ann", "wrong_party"),
        ("risk", "lead_us_id", "dee", "wrong_party"),
        ("risk", "lead_them_id", "ben", "wrong_party"),
    ],
)
def test_owners_and_leads_are_of_their_own_side(
    world: World, kind: str, field: str, who: str, code: str
) -> None:
    item = world.add(kind, {"title": "Item"})

    assert refused(world, setting(kind, item, field, getattr(world, who))) == (field, code)


def test_the_person_of_a_commitment_is_of_its_party(world: World) -> None:
    days = world.add("commitment", {"title": "Days", "party_id": world.us})

    wrong = refused(world, setting("commitment", days, "person_id", world.cam))

    assert wrong == ("person_id", "wrong_party")


def test_a_counterpart_is_of_another_party(world: World) -> None:
    wrong = refused(world, setting("person", world.ann, "counterpart_id", world.ben))

    assert wrong == ("counterpart_id", "same_side_counterpart")


def test_nobody_reports_to_themselves_even_by_way_of_others(world: World) -> None:
    world.workspace.execute(setting("person", world.ann, "reports_to_id", world.ben))

    by_way = refused(world, setting("person", world.ben, "reports_to_id", world.ann))
    at_once = refused(world, setting("person", world.cam, "reports_to_id", world.cam))

    assert by_way == at_once == ("reports_to_id", "reports_in_circle")


def test_people_of_another_account_cannot_be_referred_to(world: World) -> None:
    other = small_world(world.workspace, "Birch")
    goal = world.add("goal", {"title": "Goal"})

    wrong = refused(world, setting("goal", goal, "owner_them_id", other.cam))

    assert wrong == ("owner_them_id", "not_found")


def test_a_party_that_takes_no_part_in_the_plan_commits_nothing_in_it(world: World) -> None:
    add = AddParty(account_id=world.account, name="Integrator")
    third = world.workspace.execute(add).item_id

    with pytest.raises(FieldError) as error:
        world.add("commitment", {"title": "Days", "party_id": third})
    person = world.add("person", {"name": "Eve", "party_id": third})

    assert (error.value.field, error.value.code) == ("party_id", "share_of_stranger")
    assert row_of(world.workspace, "person", person) is not None


def test_a_party_does_not_enter_the_plan_of_another_account(world: World) -> None:
    other = small_world(world.workspace, "Birch")

    wrong = refused(world, AddParty(account_id=world.account, name="X", plan_id=other.plan))

    assert wrong == ("", "not_found")


def test_the_two_parties_of_an_account_stay(world: World) -> None:
    assert refused(world, DeleteItem(kind="party", item_id=world.us)) == ("", "party_needed")
    assert refused(world, DeleteItem(kind="party", item_id=world.them)) == ("", "party_needed")


def test_a_third_party_goes_only_when_nothing_hangs_on_it(world: World) -> None:
    add = AddParty(account_id=world.account, name="Integrator", plan_id=world.plan)
    third = world.workspace.execute(add).item_id
    person = world.add("person", {"name": "Eve", "party_id": third})

    in_use = refused(world, DeleteItem(kind="party", item_id=third))
    world.workspace.execute(DeleteItem(kind="person", item_id=person))
    world.workspace.execute(DeleteItem(kind="party", item_id=third))

    assert in_use == ("", "party_in_use")
    assert row_of(world.workspace, "party", third) is None
