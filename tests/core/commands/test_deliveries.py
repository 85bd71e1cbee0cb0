"""Noting deliveries: amount, status and day in one step, and back."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.commands.items import SetField
from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.errors import FieldError
from partnerdesk.queries.plans import read_plan
from tests.core.store.worlds import World

WHOLE = {"title": "Days", "quantity": Decimal(60), "unit": "days"}


def a_commitment(world: World, **values: object) -> str:
    return world.add("commitment", {**WHOLE, "party_id": world.us, **values})


def stored(world: World) -> Commitment:
    plan = world.workspace.read(lambda link: read_plan(link, world.plan))
    return plan.parts.commitments[-1]


def told(world: World) -> tuple[object, ...]:
    each = stored(world)
    return each.delivered, each.status, each.delivered_on


def today(world: World) -> date:
    return world.workspace.now().date()


def test_all_delivered_today_is_one_step(world: World) -> None:
    item = a_commitment(world)
    before = stored(world)

    world.workspace.execute(NoteDelivery(commitment_id=item))

    assert told(world) == (Decimal(60), CommitmentStatus.DELIVERED, today(world))
    assert world.workspace.undo_state().undo_label == "deliver Days"
    world.workspace.undo()
    assert stored(world) == before


def test_a_part_leaves_the_rest_in_progress(world: World) -> None:
    item = a_commitment(world)

    world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(20)))

    assert told(world) == (Decimal(20), CommitmentStatus.IN_PROGRESS, None)


@pytest.mark.parametrize("amount", [60, 61])
def test_as_much_as_is_due_is_all_of_it(world: World, amount: int) -> None:
    item = a_commitment(world)

    world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(amount)))

    assert told(world) == (Decimal(amount), CommitmentStatus.DELIVERED, today(world))


def test_less_than_before_takes_the_day_back(world: World) -> None:
    item = a_commitment(world)
    world.workspace.execute(NoteDelivery(commitment_id=item))

    world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(10)))

    assert told(world) == (Decimal(10), CommitmentStatus.IN_PROGRESS, None)


def test_a_part_of_what_is_marked_late_stays_late(world: World) -> None:
    item = a_commitment(world, status=CommitmentStatus.LATE)

    world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(10)))

    assert stored(world).status is CommitmentStatus.LATE


def test_all_of_a_monthly_commitment_is_that_of_all_months(world: World) -> None:
    item = a_commitment(
        world, rhythm=Rhythm.PER_MONTH, starts_on=date(2026, 1, 1), ends_on=date(2026, 2, 10)
    )

    world.workspace.execute(NoteDelivery(commitment_id=item))

    each = stored(world)
    plan = world.workspace.read(lambda link: read_plan(link, world.plan))
    assert each.delivered == Decimal("81.43")
    assert each.part_delivered(plan.parts.head.period) == 1


def test_what_has_no_quantity_can_be_delivered(world: World) -> None:
    item = a_commitment(world, quantity=None)

    world.workspace.execute(NoteDelivery(commitment_id=item))

    assert told(world) == (None, CommitmentStatus.DELIVERED, today(world))


def test_another_day_may_be_named_but_none_to_come(world: World) -> None:
    item = a_commitment(world)
    earlier = today(world) - timedelta(days=3)

    world.workspace.execute(NoteDelivery(commitment_id=item, delivered_on=earlier))
    later = today(world) + timedelta(days=2)
    with pytest.raises(FieldError) as refused:
        world.workspace.execute(NoteDelivery(commitment_id=item, delivered_on=later))

    assert stored(world).delivered_on == earlier
    assert (refused.value.field, refused.value.code) == ("delivered_on", "after_today")


def test_less_than_nothing_is_refused(world: World) -> None:
    item = a_commitment(world)

    with pytest.raises(FieldError):
        world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(-1)))

    assert stored(world).delivered is None


def test_a_delivery_is_no_term_of_the_agreement(world: World) -> None:
    item = a_commitment(world)
    before = stored(world).agreement

    world.workspace.execute(NoteDelivery(commitment_id=item))
    world.workspace.execute(
        SetField(kind="commitment", item_id=item, field="delivered_on", value=None)
    )

    assert stored(world).agreement is before


def test_correcting_the_amount_keeps_the_day(world: World) -> None:
    item = a_commitment(world)
    earlier = today(world) - timedelta(days=3)
    world.workspace.execute(NoteDelivery(commitment_id=item, delivered_on=earlier))

    world.workspace.execute(NoteDelivery(commitment_id=item, amount=Decimal(61)))

    assert told(world) == (Decimal(61), CommitmentStatus.DELIVERED, earlier)


def test_the_day_by_itself_may_not_be_to_come_either(world: World) -> None:
    item = a_commitment(world)
    later = today(world) + timedelta(days=2)

    with pytest.raises(FieldError, match="still to come"):
        world.workspace.execute(
            SetField(kind="commitment", item_id=item, field="delivered_on", value=later)
        )

    assert stored(world).delivered_on is None
