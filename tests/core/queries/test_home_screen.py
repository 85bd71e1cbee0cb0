"""What the home screen is told: accounts by name, with facts that are never stale."""

from datetime import date
from pathlib import Path

from partnerdesk.commands.accounts import AddParty, CreateAccount
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.accounts import AccountKind
from partnerdesk.glance import AccountGlance, glance
from partnerdesk.queries.portfolio import newest_plans, stale_accounts
from partnerdesk.queries.versions import newest_fingerprint
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, small_world

TODAY = date(2026, 3, 2)


def stale(world: World) -> set[str]:
    """Return the accounts whose facts must be worked out anew."""
    return set(stale_accounts(world.workspace.portfolio(), TODAY))


def refresh(world: World, *accounts: str) -> None:
    world.workspace.refresh_facts(accounts)


def test_accounts_come_by_name_whatever_the_case(world: World) -> None:
    for name in ("birch", "Aspen", "Cedar"):
        world.workspace.execute(CreateAccount(name=name, our_name="Us"))

    names = [each.name for each in world.workspace.portfolio()]

    assert names == ["Alder", "Aspen", "birch", "Cedar"]


def test_archived_accounts_are_not_shown(world: World) -> None:
    with world.workspace._file.driver() as driver:
        driver.execute("UPDATE account SET archived_on = '2026-01-01'")
        driver.commit()

    assert world.workspace.portfolio() == ()


def test_facts_are_kept_until_the_account_changes(world: World) -> None:
    missing = stale(world)
    refresh(world, world.account)
    known = stale(world)

    world.add("goal", {"title": "Aim"})

    assert (missing, known) == ({world.account}, set())
    assert stale(world) == {world.account}


def test_undo_and_redo_make_facts_stale_as_well(world: World) -> None:
    world.add("goal", {"title": "Aim"})
    refresh(world, world.account)

    world.workspace.undo()
    after_undo = stale(world)
    refresh(world, world.account)
    world.workspace.redo()

    assert after_undo == stale(world) == {world.account}


def test_a_change_leaves_the_facts_of_other_accounts_alone(world: World) -> None:
    other = small_world(world.workspace, "Birch")
    refresh(world, world.account, other.account)

    other.add("goal", {"title": "Aim"})

    assert stale(world) == {other.account}


def test_a_step_over_several_accounts_makes_the_facts_of_all_stale(world: World) -> None:
    other = small_world(world.workspace, "Birch")
    refresh(world, world.account, other.account)

    commands = [
        AddItem(kind="goal", parent_id=each.plan, values={"title": "Aim"})
        for each in (world, other)
    ]
    world.workspace.execute_all(commands, "take in two plans")
    after_step = stale(world)
    refresh(world, world.account, other.account)
    world.workspace.undo()

    assert after_step == stale(world) == {world.account, other.account}


def test_renaming_an_account_drops_its_facts(world: World) -> None:
    refresh(world, world.account)
    with world.workspace._file.driver() as driver:
        before = driver.execute("SELECT count(*) FROM account_digest").fetchone()
    rename = SetField(kind="account", item_id=world.account, field="name", value="Elder")

    world.workspace.execute(rename)

    with world.workspace._file.driver() as driver:
        after = driver.execute("SELECT count(*) FROM account_digest").fetchone()
    assert (before, after) == ((1,), (0,))


def test_the_glance_tells_the_same_before_the_workspace_is_open(tmp_path: Path) -> None:
    path = tmp_path / "work.partnerdesk"
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        workspace.refresh_facts([world.account])
        opened = workspace.portfolio()

    at_a_glance = glance(path)

    assert at_a_glance == opened
    (account,) = opened
    wanted = ("Alder", AccountKind.EXTERNAL, world.plan, "Plan")
    assert (account.name, account.kind, account.plan_id, account.plan_title) == wanted


def test_a_digest_that_cannot_be_read_counts_as_missing(world: World) -> None:
    refresh(world, world.account)
    with world.workspace._file.driver() as driver:
        driver.execute('UPDATE account_digest SET facts = \'{"from": "tomorrow"}\'')
        driver.commit()

    (account,) = world.workspace.portfolio()

    assert isinstance(account, AccountGlance)
    assert account.facts is None


def test_the_newest_open_plan_is_shown(world: World) -> None:
    later = small_world(world.workspace, "Birch")

    plans = world.workspace.read(newest_plans)

    assert plans == {world.account: world.plan, later.account: later.plan}


def test_the_newest_version_is_told_by_its_fingerprint(world: World) -> None:
    def newest() -> str | None:
        return world.workspace.read(lambda c: newest_fingerprint(c, world.plan))

    nothing = newest()
    for fingerprint in ("one", "two"):
        version = KeepVersion(plan_id=world.plan, content="{}", fingerprint=fingerprint)
        world.workspace.execute(version)

    assert (nothing, newest()) == (None, "two")


def test_a_third_party_of_an_account_makes_its_facts_stale(world: World) -> None:
    refresh(world, world.account)

    world.workspace.execute(AddParty(account_id=world.account, name="Integrator"))

    assert stale(world) == {world.account}


def test_the_glance_leaves_what_it_does_not_know_to_the_workspace(tmp_path: Path) -> None:
    path = tmp_path / "work.partnerdesk"
    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)
        with workspace._file.driver() as driver:
            driver.execute("UPDATE account SET kind = 'of tomorrow'")

    assert glance(path) is None
