"""Reading costs the same number of statements however much there is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import event

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.accounts import list_accounts
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import Workspace
from tests.core.store.worlds import World, fill, small_world


@contextmanager
def statements(workspace: Workspace) -> Iterator[list[str]]:
    """Collect the statements that are executed meanwhile, those of the plain driver as well."""
    seen: list[str] = []
    with workspace._file.driver() as driver:
        driver.set_trace_callback(seen.append)
    try:
        yield seen
    finally:
        with workspace._file.driver() as driver:
            driver.set_trace_callback(None)


def number_of(workspace: Workspace, do: Callable[[], object]) -> int:
    with statements(workspace) as seen:
        do()
    return len([each for each in seen if each.lstrip().upper().startswith("SELECT")])


def test_reading_a_plan_takes_the_same_number_of_statements_however_much_it_holds(
    world: World,
) -> None:
    def read() -> object:
        return world.workspace.read(lambda c: read_plan(c, world.plan))

    def read_joint() -> object:
        return world.workspace.read(lambda c: read_joint_plan(c, world.plan))

    fill(world, Visibility.SHARED)
    few = (number_of(world.workspace, read), number_of(world.workspace, read_joint))
    for _ in range(5):
        fill(world, Visibility.SHARED)
        fill(world, Visibility.OURS_ONLY)
    many = (number_of(world.workspace, read), number_of(world.workspace, read_joint))

    assert 20 < few[0] < 50
    assert many == few


def test_the_home_screen_takes_one_statement_however_many_accounts_there_are(world: World) -> None:
    one = number_of(world.workspace, world.workspace.portfolio)
    for number in range(7):
        small_world(world.workspace, f"Account {number}")

    many = number_of(world.workspace, world.workspace.portfolio)

    assert len(world.workspace.portfolio()) == 8
    assert (one, many) == (1, 1)


def test_the_list_of_accounts_takes_the_same_number_of_statements(world: World) -> None:
    def read() -> object:
        return world.workspace.read(list_accounts)

    one = number_of(world.workspace, read)
    small_world(world.workspace, "Birch")

    assert number_of(world.workspace, read) == one


def test_facts_of_accounts_without_a_plan_are_read_together(world: World) -> None:
    def add(count: int) -> list[str]:
        return [
            world.workspace.execute(CreateAccount(name=f"New {number}", our_name="Us")).item_id
            for number in range(count)
        ]

    few, many = add(2), add(20)

    def facts(ids: list[str]) -> Callable[[], object]:
        return lambda: world.workspace.refresh_facts(ids)

    counts = [number_of(world.workspace, facts(ids)) for ids in (few, many)]

    assert counts[0] == counts[1]


def test_statements_are_counted_as_sqlalchemy_counts_them(world: World) -> None:
    counted: list[str] = []
    engine = world.workspace._file.engine

    def count(*arguments: object) -> None:
        counted.append(str(arguments[2]))

    event.listen(engine, "before_cursor_execute", count)
    try:
        number = number_of(
            world.workspace, lambda: world.workspace.read(lambda c: read_plan(c, world.plan))
        )
    finally:
        event.remove(engine, "before_cursor_execute", count)

    assert number == len([each for each in counted if each.startswith("SELECT")])
