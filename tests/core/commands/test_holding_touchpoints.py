"""A touchpoint that was held: the last contact of who took part follows, as far as it may."""

from collections.abc import Iterable
from datetime import date

import pytest

from partnerdesk.commands.dialogue import HoldTouchpoint, SetParticipants
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError
from partnerdesk.queries.plans import read_joint_plan, read_plan
from tests.core.store.worlds import DAY, MOMENT, World

LATER = date(2026, 6, 9)
SHARED, OURS = Visibility.SHARED, Visibility.OURS_ONLY


def parts(world: World) -> PlanParts:
    return world.workspace.read(lambda connection: read_plan(connection, world.plan)).parts


def talk(world: World, seen: Visibility, people: Iterable[str]) -> str:
    values = {"title": "Review", "starts_at": MOMENT}
    touchpoint = world.add("touchpoint", values, visibility=seen)
    who = SetParticipants(kind="touchpoint", item_id=touchpoint, person_ids=tuple(people))
    world.workspace.execute(who)
    return touchpoint


def last_contacts(world: World) -> dict[str, date | None]:
    return {each.id: each.last_contact for each in parts(world).people}


def test_last_contact_follows_for_the_people_of_the_other_side(world: World) -> None:
    touchpoint = talk(world, SHARED, (world.ann, world.cam))
    before = last_contacts(world)

    world.workspace.execute(HoldTouchpoint(touchpoint_id=touchpoint, day=LATER))

    assert parts(world).touchpoints[0].status is TouchpointStatus.HELD
    assert last_contacts(world) == before | {world.cam: LATER}
    assert before[world.cam] != LATER


def test_an_earlier_day_does_not_put_a_later_contact_back(world: World) -> None:
    for day in (LATER, DAY):
        touchpoint = talk(world, SHARED, (world.cam,))
        world.workspace.execute(HoldTouchpoint(touchpoint_id=touchpoint, day=day))

    assert last_contacts(world)[world.cam] == LATER


def test_a_talk_that_is_ours_only_leaves_no_trace_where_both_sides_see(world: World) -> None:
    touchpoint = talk(world, OURS, (world.cam,))
    joint = world.workspace.read(lambda connection: read_joint_plan(connection, world.plan))

    world.workspace.execute(HoldTouchpoint(touchpoint_id=touchpoint, day=LATER))

    after = world.workspace.read(lambda connection: read_joint_plan(connection, world.plan))
    assert parts(world).touchpoints[0].status is TouchpointStatus.HELD
    assert after == joint


def test_holding_is_one_step_that_can_be_taken_back(world: World) -> None:
    touchpoint = talk(world, SHARED, (world.cam, world.dee))
    before = last_contacts(world)

    outcome = world.workspace.execute(HoldTouchpoint(touchpoint_id=touchpoint, day=LATER))
    assert outcome.change is not None
    assert outcome.change.label == "hold Review"
    world.workspace.undo()

    assert last_contacts(world) == before
    assert parts(world).touchpoints[0].status is TouchpointStatus.PLANNED


def test_a_day_that_cannot_be_meant_is_refused(world: World) -> None:
    touchpoint = talk(world, SHARED, (world.cam,))

    with pytest.raises(FieldError):
        world.workspace.execute(HoldTouchpoint(touchpoint_id=touchpoint, day=date(26, 1, 1)))

    assert parts(world).touchpoints[0].status is TouchpointStatus.PLANNED
