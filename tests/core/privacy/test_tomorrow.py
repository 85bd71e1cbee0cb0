"""A column that is added tomorrow is private, and watched, before anybody has thought of it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Boolean, Column, MetaData

from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.workspace import open_workspace
from tests.core.privacy.canaries import DAY, FIGURE, WORD, let_out_the_canaries, prepare_rows
from tests.core.privacy.leaving import OUTPUTS, as_text
from tests.core.privacy.test_canary import assert_no_canary
from tests.core.privacy.tomorrow import ADDED, NEW_TABLE, bring_tomorrow, schema_of_tomorrow
from tests.core.privacy.values import private_columns
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world


@dataclass(kw_only=True)
class Tomorrow:
    """A world whose file has columns of tomorrow, with canaries in them."""

    world: World
    filled: set[str]

    def stored(self, table: str, column: str) -> set[object]:
        """Return what a column holds."""
        with self.world.workspace._file.driver() as driver:
            rows = driver.execute(f'SELECT DISTINCT "{column}" FROM "{table}"').fetchall()
        return {row[0] for row in rows}


@pytest.fixture(scope="module")
def tomorrow() -> Iterator[Tomorrow]:
    """Give a world of tomorrow."""
    with open_workspace(None, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        prepare_rows(workspace, world)
        schema = schema_of_tomorrow()
        bring_tomorrow(workspace, world.plan, schema)
        yield Tomorrow(world=world, filled=let_out_the_canaries(world, schema=schema))


@pytest.mark.parametrize("place", [*ADDED, (NEW_TABLE, "words")], ids=".".join)
def test_a_column_of_tomorrow_has_its_canary(tomorrow: Tomorrow, place: tuple[str, str]) -> None:
    assert place in private_columns(schema_of_tomorrow())
    assert place not in private_columns()
    assert ".".join(place) in tomorrow.filled
    (canary,) = tomorrow.stored(*place)
    assert canary in {f"{WORD} {'.'.join(place)}", FIGURE, DAY.isoformat()}


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_canary_of_tomorrow_gets_out(tomorrow: Tomorrow, output: str) -> None:
    world = tomorrow.world
    plan = world.workspace.read(lambda c: read_joint_plan(c, world.plan))

    assert_no_canary(OUTPUTS[output](plan))


def test_what_a_column_of_tomorrow_holds_would_be_seen(tomorrow: Tomorrow) -> None:
    (told,) = tomorrow.stored("goal", "what_we_think")

    with pytest.raises(AssertionError):
        assert_no_canary(as_text(("a page that shows it", told)))


def test_a_table_of_tomorrow_without_a_row_is_not_passed_over() -> None:
    with open_workspace(None, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        prepare_rows(workspace, world)
        schema = schema_of_tomorrow()
        bring_tomorrow(workspace, world.plan, schema)
        with workspace._file.driver() as driver:
            driver.execute(f'DELETE FROM "{NEW_TABLE}"')
            driver.commit()

        with pytest.raises(AssertionError, match=NEW_TABLE):
            let_out_the_canaries(world, schema=schema)


def test_what_the_schema_tells_is_what_the_file_has(tomorrow: Tomorrow) -> None:
    schema = schema_of_tomorrow()
    with tomorrow.world.workspace._file.driver() as driver:
        columns = {name: _columns(driver, name) for name in schema.tables}

    assert columns == {
        name: {each.name for each in table.columns} for name, table in schema.tables.items()
    }


def _columns(driver: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in driver.execute(f'PRAGMA table_info("{table}")')}


def test_only_what_can_hold_no_canary_is_left_without_one(tomorrow: Tomorrow) -> None:
    schema: MetaData = schema_of_tomorrow()
    bare = {
        f"{table}.{name}": schema.tables[table].columns[name]
        for table, name in private_columns(schema)
        if f"{table}.{name}" not in tomorrow.filled
    }

    assert not [name for name, column in bare.items() if _could_hold_one(column)]


def _could_hold_one(column: Column[object]) -> bool:
    """Tell whether a column holds free words, figures or days, and names no other row."""
    is_named = column.primary_key or bool(column.foreign_keys) or column.name.endswith("_id")
    kind = column.type
    is_choice = isinstance(kind, Boolean) or type(kind).__name__ in {"Word", "Words"}
    return not (is_named or is_choice or column.name in {"position", "archived_on", "version"})
