"""The log lies in a private folder, and a folder that cannot be written is no reason to stop."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.logs import TRACES, start_log, stop_log


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Close the log after each test."""
    yield
    stop_log()


def test_the_log_is_written_for_its_owner_only(tmp_path: Path) -> None:
    path = start_log(tmp_path / "logs")
    logging.getLogger("partnerdesk.test").warning("A listener failed on change 7")
    assert path is not None
    assert "A listener failed on change 7" in path.read_text(encoding="utf-8")
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0


def test_the_log_goes_where_the_settings_of_this_computer_say(own_home: Path) -> None:
    assert start_log() == own_home / "logs" / "partnerdesk.log"


def test_without_a_folder_to_write_in_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    assert start_log(tmp_path / "logs") is None


def test_nothing_is_written_after_it_was_stopped(tmp_path: Path) -> None:
    path = start_log(tmp_path)
    stop_log()
    logging.getLogger("partnerdesk.test").warning("too late")
    assert path is not None
    assert "too late" not in path.read_text(encoding="utf-8")


CRASHING = """
import faulthandler, sys
from pathlib import Path
from partnerdesk.logs import trace_crashes
print(trace_crashes(Path(sys.argv[1])), flush=True)
faulthandler._sigsegv()
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows reports the crash to the system as well")
def test_a_crash_leaves_a_trace_for_its_owner_only(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASHING, str(tmp_path / "logs")]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    path = tmp_path / "logs" / TRACES
    assert done.stdout.strip() == str(path)
    assert done.returncode != 0
    assert "Segmentation fault" in path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_folder_to_write_in_a_crash_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    command = [sys.executable, "-c", CRASHING, str(tmp_path / "file")]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.stdout.strip() == "None"
