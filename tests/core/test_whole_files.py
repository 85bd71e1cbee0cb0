"""Files are there whole or not at all, for their owner only, and links are followed."""

import contextlib
import os
import stat
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.whole_files import whole_file, write_whole


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_written_for_its_owner_only(tmp_path: Path) -> None:
    write_whole(b"new", tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) & 0o077 == 0
    assert names(tmp_path) == ["file"]


def test_what_goes_wrong_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with contextlib.suppress(KeyError), whole_file(path) as part:
        part.write_bytes(b"half")
        raise KeyError

    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["file"])


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)

    write_whole(b"new", link)

    assert (real.read_bytes(), link.is_symlink()) == (b"new", True)


def test_a_name_as_long_as_the_system_takes_is_no_trouble(tmp_path: Path) -> None:
    write_whole(b"new", tmp_path / ("x" * 255))

    assert names(tmp_path) == ["x" * 255]


@pytest.mark.skipif(os.name != "posix", reason="pipes as POSIX has them")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(EnvironmentProblem) as problem:
        write_whole(b"new", tmp_path / "pipe")

    assert problem.value.code == "cannot_write"
    assert names(tmp_path) == ["pipe"]
