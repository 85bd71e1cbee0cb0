"""The workspace file itself: how it is made, guarded, copied and closed."""

import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.items import DeleteItem
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import backup_folder
from partnerdesk.store.header import APPLICATION_ID, SCHEMA_VERSION, read_header
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.store.programs import held_by_another
from tests.core.store.worlds import World, small_world

WANTED = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": 2000,
}


def permissions(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_file_is_set_up_to_survive_a_power_cut(path: Path) -> None:
    with open_workspace(path) as workspace, workspace._file.driver() as driver:
        found = {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in WANTED}

    assert found == WANTED


def test_the_file_and_its_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "work.partnerdesk"

    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)

    (copy,) = backup_folder(path).glob("*.partnerdesk")
    assert [permissions(each) for each in (path, copy)] == [0o600, 0o600]
    folders = (path.parent.parent, path.parent, copy.parent)
    assert [permissions(each) for each in folders] == [0o700] * 3


def test_the_header_says_whose_file_it_is(path: Path) -> None:
    open_workspace(path).close()

    header = read_header(path)

    assert (header.application_id, header.schema) == (APPLICATION_ID, SCHEMA_VERSION)
    assert not header.is_empty


def test_references_that_lead_nowhere_are_refused_by_the_database(world: World) -> None:
    before = dump(world.workspace)

    with (
        world.workspace._file.driver() as driver,
        pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"),
    ):
        driver.execute("UPDATE person SET party_id = 'nobody' WHERE id = ?", (world.ann,))

    assert dump(world.workspace) == before


def test_what_is_closed_and_opened_is_the_same(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)
        before = dump(workspace)

    with open_workspace(path) as workspace:
        after = dump(workspace)

    assert after == before


def test_only_the_file_and_its_backups_are_left_when_it_is_closed(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)

    visible = {each.name for each in path.parent.iterdir() if not each.name.endswith(".lock")}
    assert visible == {path.name, backup_folder(path).name}


def test_a_backup_is_a_workspace_with_the_same_content(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.partnerdesk"
    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)
        before = dump(workspace)
        workspace.back_up(copy)

    with open_workspace(copy) as workspace:
        assert dump(workspace) == before
        assert workspace.check().is_sound


def test_a_workspace_is_not_backed_up_onto_itself(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.partnerdesk"
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        link.symlink_to(path)

        for target in (path, link):
            with pytest.raises(EnvironmentProblem) as problem:
                workspace.back_up(target)
            assert problem.value.code == "cannot_write"
        goal = world.add("goal", {"title": "Still the same file"})

    with open_workspace(path) as workspace:
        assert goal in repr(dump(workspace)["goal"])


def test_a_workspace_that_somebody_works_in_is_not_written_over(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.partnerdesk"
    with open_workspace(path) as workspace:
        with held_by_another(other):
            before = other.read_bytes()
            with pytest.raises(EnvironmentProblem) as problem:
                workspace.back_up(other)
            assert other.read_bytes() == before
        workspace.back_up(other)

    assert problem.value.code == "in_use"
    assert read_header(other).schema == SCHEMA_VERSION


def test_what_a_crash_left_does_not_get_into_a_backup(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.partnerdesk"
    left = [target.with_name(f"{target.name}{end}") for end in ("-journal", "-wal", "-shm")]
    with open_workspace(path) as workspace:
        for each in left:
            each.write_bytes(b"left by a crash")

        workspace.back_up(target)

    assert [each.name for each in left if each.exists()] == []


@pytest.mark.parametrize(
    ("target", "code"), [("folder", "is_a_folder"), ("missing/copy.partnerdesk", "io_error")]
)
def test_a_backup_that_cannot_be_written_says_so_and_leaves_nothing(
    path: Path, tmp_path: Path, target: str, code: str
) -> None:
    (tmp_path / "folder").mkdir()
    with open_workspace(path) as workspace:
        before = sorted(tmp_path.rglob("*"))

        with pytest.raises(EnvironmentProblem) as problem:
            workspace.back_up(tmp_path / target)

        assert sorted(tmp_path.rglob("*")) == before
    assert problem.value.code == code


def daily_copies(path: Path) -> list[str]:
    return sorted(each.name for each in backup_folder(path).iterdir())


def test_each_day_with_changes_leaves_one_backup_and_ten_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "work [ours].partnerdesk"
    backup_folder(path).mkdir()
    kept = backup_folder(path) / "work [ours] 2025-12-31 before the merger.partnerdesk"
    kept.touch()
    first = datetime(2026, 3, 1, 9, tzinfo=UTC)
    for number in range(12):
        for _twice_a_day in range(2):
            clock = TickingClock(first + timedelta(days=number))
            with open_workspace(path, clock=clock) as workspace:
                workspace.execute(CreateAccount(name=f"Account {number}", our_name="Us"))

    copies = daily_copies(path)

    wanted = [f"work [ours] 2026-03-{day:02}.partnerdesk" for day in range(3, 13)]
    assert copies == [kept.name, *wanted]


def test_a_day_without_changes_leaves_no_backup(path: Path) -> None:
    open_workspace(path).close()
    with open_workspace(path) as workspace:
        workspace.portfolio()

    assert not backup_folder(path).exists()


def test_a_workspace_opened_to_read_is_not_changed_by_that(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
    before = path.read_bytes()

    with open_workspace(path, writes=False) as workspace:
        assert len(workspace.portfolio()) == 1
        workspace.refresh_facts([world.account])
        with pytest.raises(EnvironmentProblem) as problem:
            workspace.execute(DeleteItem(kind="plan", item_id=world.plan))

    assert problem.value.code == "read_only"
    assert path.read_bytes() == before


def test_two_may_read_while_one_writes(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as writer:
        world = small_world(writer)
        with open_workspace(path, writes=False) as reader:
            world.add("goal", {"title": "Aim"})
            assert dump(reader) == dump(writer)


def test_deleted_words_do_not_stay_in_the_file(path: Path) -> None:
    secret = "swordfish-and-marmalade"
    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)
        with workspace._file.driver() as driver:
            driver.execute("CREATE TABLE scratch (text TEXT)")
            driver.execute("INSERT INTO scratch VALUES (?)", (secret * 50,))
            driver.commit()
            stored = secret.encode() in path.read_bytes()
            driver.execute("DELETE FROM scratch")
            driver.commit()

    assert stored
    assert secret.encode() not in path.read_bytes()


def test_a_workspace_in_memory_leaves_no_file(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    small_world(workspace)

    assert workspace.path is None
    assert list(tmp_path.iterdir()) == []
