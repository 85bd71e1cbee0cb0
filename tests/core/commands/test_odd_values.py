"""Whatever is put into whichever field: it is taken or refused with a sentence, never a crash."""

import random
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.goals import Ownership
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from tests.core.store.dumps import dump
from tests.core.store.worlds import MADE_OTHERWISE, World, fill, parent_for

ODD: tuple[object, ...] = (
    *(None, "", " ", "text", "two\nlines", "a\r\nb", "\x00", "\ud800", "x" * 30_000, "🎯"),
    *(0, 1, -1, 10**40, True, False, 1.5, float("nan"), b"bytes", [], {}, object()),
    *(Decimal(5), Decimal("-0"), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")),
    *(Decimal("1e-400"), Decimal("1e400"), date(1, 1, 1), date(9999, 12, 31)),
    *(datetime(2026, 5, 4), datetime(2026, 5, 4, tzinfo=UTC)),  # noqa: DTZ001 - a naive one too
    *(datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)),
    *(Ownership.THEIRS, "theirs", "0196b0ee-0000-7000-8000-000000000000"),
)


@pytest.fixture
def full(world: World) -> World:
    """Give a world with an item of each kind."""
    fill(world, Visibility.SHARED)
    world.items["account"], world.items["plan"] = [world.account], [world.plan]
    world.items["party"] = [world.them]
    return world


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_value_in_any_field_crashes(full: World, kind: Kind) -> None:
    item, taken = full.items[kind.name][0], 0
    refused = []
    for field in kind.fields:
        for value in ODD:
            command = SetField(kind=kind.name, item_id=item, field=field.name, value=value)
            try:
                full.workspace.execute(command)
                taken += 1
            except UserError as error:
                refused.append(error.sentence)

    assert refused
    assert all(refused)
    assert taken > 0
    assert full.workspace.check().is_sound


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(MADE_OTHERWISE)))
def test_no_values_of_a_new_item_crash(full: World, kind: str) -> None:
    drawn = random.Random(7)
    before = dump(full.workspace)
    parent = parent_for(full, KINDS[kind]) or (
        full.account if KINDS[kind].parent == "account" else full.plan
    )
    refused = []
    for _ in range(40):
        values = {field.name: drawn.choice(ODD) for field in KINDS[kind].fields}
        try:
            full.workspace.execute(AddItem(kind=kind, parent_id=parent, values=values))
        except UserError as error:
            refused.append(error.sentence)
        else:
            full.workspace.undo()

    assert refused
    assert all(refused)
    assert dump(full.workspace) == before
