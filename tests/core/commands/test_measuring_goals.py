"""Measuring goals, closing them with the customer, and the texts of a plan that are there once."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from partnerdesk.commands.goals import NoteMeasurement, ReopenGoal
from partnerdesk.commands.items import AddItem, DeleteItem
from partnerdesk.commands.plan_items import ConfirmOutcome, WriteStatement
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.plans import Statement, Topic
from partnerdesk.queries.plans import read_plan
from tests.core.commands.refusals import refused, setting
from tests.core.store.worlds import PAST, World

VALUE = Decimal("36.5")


def goal_of(world: World) -> Goal:
    (found,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.goals
    return found


def texts_of(world: World) -> tuple[Statement, ...]:
    return world.workspace.read(lambda c: read_plan(c, world.plan)).parts.statements


def note(goal: str, **more: object) -> NoteMeasurement:
    values: dict[str, object] = {"goal_id": goal, "measured_on": PAST, "value": VALUE, **more}
    return NoteMeasurement(**values)  # type: ignore[arg-type]


def test_a_value_is_noted_corrected_and_both_are_steps_of_their_own(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    noted = world.workspace.execute(note(goal)).item_id
    assert world.workspace.undo_state().undo_label == "measure Less waste"
    again = note(goal, value=Decimal(35), note="scale was off", measurement_id=noted)
    world.workspace.execute(again)

    (measured,) = goal_of(world).measurements
    assert (measured.value, measured.measured_on, measured.note) == (
        Decimal(35),
        PAST,
        "scale was off",
    )
    assert world.workspace.undo_state().undo_label == "correct a value of Less waste"
    world.workspace.undo()
    assert goal_of(world).measurements[0].value == VALUE
    world.workspace.undo()
    assert goal_of(world).measurements == ()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"value": None}, ("value", "required_value")),
        ({"value": Decimal("NaN")}, ("value", "not_a_number")),
        ({"measured_on": None}, ("measured_on", "required_value")),
        ({"note": "x" * 301}, ("note", "too_long")),
    ],
)
@pytest.mark.parametrize("is_new", [True, False])
def test_a_value_that_does_not_fit_is_refused(
    world: World, wrong: dict[str, object], told: tuple[str, str], is_new: bool
) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    noted = world.workspace.execute(note(goal)).item_id
    named = {} if is_new else {"measurement_id": noted}

    assert refused(world, note(goal, **wrong, **named)) == told


def test_nothing_is_measured_or_confirmed_on_a_day_to_come(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    later = world.workspace.now().date() + timedelta(days=2)
    confirm = ConfirmOutcome(goal_id=goal, person_id=world.cam, confirmed_on=later)

    assert refused(world, note(goal, measured_on=later)) == ("measured_on", "after_today")
    assert refused(world, confirm) == ("outcome_confirmed_on", "after_today")


def test_a_goal_that_is_gone_is_not_measured(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    world.workspace.execute(DeleteItem(kind="goal", item_id=goal))

    assert refused(world, note(goal))[1] == "not_found"


def test_an_old_confirmation_does_not_close_a_goal_again(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    confirm = ConfirmOutcome(goal_id=goal, person_id=world.cam, confirmed_on=PAST, words="Yes.")
    world.workspace.execute(confirm)
    world.workspace.execute(setting("goal", goal, "status", GoalStatus.OPEN))

    again = refused(world, setting("goal", goal, "status", GoalStatus.ACHIEVED))

    assert again == ("status", "confirmation_needed")


def test_reopening_takes_the_confirmation_away_and_undo_brings_it_back(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    confirm = ConfirmOutcome(goal_id=goal, person_id=world.cam, confirmed_on=PAST, words="Yes.")
    world.workspace.execute(confirm)

    world.workspace.execute(ReopenGoal(goal_id=goal))

    opened = goal_of(world)
    assert (opened.status, opened.outcome_confirmed_by_id) == (GoalStatus.OPEN, None)
    assert (opened.outcome_confirmed_on, opened.outcome_words) == (None, "")
    assert world.workspace.undo_state().undo_label == "reopen Less waste"
    world.workspace.undo()
    assert goal_of(world).outcome_words == "Yes."


def test_a_plan_has_each_text_once(world: World) -> None:
    first = world.add("statement", {"topic": Topic.VISION, "body": "One"})
    other = world.add("statement", {"topic": Topic.EXIT, "body": "Two"})
    twin = AddItem(kind="statement", parent_id=world.plan, values={"topic": Topic.VISION})

    assert refused(world, twin) == ("topic", "topic_taken")
    assert refused(world, setting("statement", other, "topic", "vision"))[1] == "topic_taken"
    world.workspace.execute(setting("statement", first, "topic", Topic.VISION))
    world.workspace.execute(DeleteItem(kind="statement", item_id=first))
    world.workspace.execute(twin)
    assert len(texts_of(world)) == 2


def test_a_note_can_be_there_before_the_text(world: World) -> None:
    write = WriteStatement(plan_id=world.plan, topic=Topic.EXIT, private_notes="Not yet")
    world.workspace.execute(write)
    world.workspace.execute(WriteStatement(plan_id=world.plan, topic=Topic.EXIT, body="Fairly"))

    (text,) = texts_of(world)
    plan = world.workspace.read(lambda c: read_plan(c, world.plan))
    assert (text.body, plan.note_on(text.id)) == ("Fairly", "Not yet")
    assert plan.is_ours_only(text.id)


def test_the_day_of_a_measurement_may_be_long_ago(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})

    world.workspace.execute(note(goal, measured_on=date(1999, 12, 31)))

    assert goal_of(world).latest is not None
