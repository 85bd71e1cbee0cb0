"""Asking for the window that has a workspace open: who answers, and who does not."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from partnerdesk import first_window
from partnerdesk.first_window import (
    HERE,
    Answer,
    ask_first_window,
    door_of,
    end_first_window,
    message_read,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows asks through a named pipe")
HUNG = """
import signal, socket, sys, time
signal.signal(signal.SIGTERM, lambda *_args: sys.exit(1))
door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
door.bind(sys.argv[1])
door.listen(8)
print("listening", flush=True)
time.sleep(60)
"""


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose name leaves room for sockets."""
    with tempfile.TemporaryDirectory(prefix="pd-") as name:
        monkeypatch.setenv("PARTNERDESK_HOME", name)
        monkeypatch.setenv("TMPDIR", name)
        yield Path(name)


@pytest.fixture
def workspace(short: Path) -> Path:
    """A workspace whose socket lies in a folder of its own."""
    return short / "Größe.partnerdesk"


@pytest.fixture
def door(workspace: Path) -> Iterator[socket.socket]:
    """A socket at the door of the workspace."""
    name = door_of(workspace)
    assert name is not None
    Path(name).parent.mkdir(mode=0o700, exist_ok=True)
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as made:
        made.bind(name)
        made.listen()
        yield made


def answering(door: socket.socket, answer: bytes, heard: list[bytes]) -> threading.Thread:
    def answer_once() -> None:
        caller, _address = door.accept()
        with closing(caller):
            heard.append(caller.makefile("rb").readline())
            caller.sendall(answer)

    thread = threading.Thread(target=answer_once)
    thread.start()
    return thread


def test_nobody_answers_where_no_window_is_open(workspace: Path) -> None:
    assert ask_first_window(workspace) is Answer.NOBODY


def test_a_window_is_told_the_workspace_and_the_file(
    workspace: Path, door: socket.socket, tmp_path: Path
) -> None:
    heard: list[bytes] = []
    thread = answering(door, HERE, heard)

    answer = ask_first_window(workspace, tmp_path / "plan.partnerplan")
    thread.join()

    assert answer is Answer.HERE
    told = message_read(heard[0])
    assert told["workspace"] == str(workspace.resolve())
    assert told["file"] == str(tmp_path / "plan.partnerplan")


def test_a_window_that_has_gone_elsewhere_does_not_count(
    workspace: Path, door: socket.socket
) -> None:
    thread = answering(door, b"", [])

    answer = ask_first_window(workspace)
    thread.join()

    assert answer is Answer.NOBODY


def test_a_socket_that_was_left_behind_is_nobody(workspace: Path, door: socket.socket) -> None:
    door.close()
    name = door_of(workspace)

    assert name is not None
    assert Path(name).exists()
    assert ask_first_window(workspace) is Answer.NOBODY


def test_a_window_that_hangs_is_silent(
    workspace: Path, door: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_window, "SECONDS", 0.05)

    assert ask_first_window(workspace) is Answer.SILENT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who listens")
def test_a_program_that_hangs_can_be_ended(workspace: Path) -> None:
    name = door_of(workspace)
    assert name is not None
    Path(name).parent.mkdir(mode=0o700, exist_ok=True)
    command = [sys.executable, "-c", HUNG, name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as hung:
        assert hung.stdout is not None
        assert hung.stdout.readline() == "listening\n"

        is_gone = end_first_window(workspace)

        assert is_gone
        assert hung.wait() != 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who has ended")
def test_a_program_that_was_stopped_is_ended_for_good(workspace: Path) -> None:
    name = door_of(workspace)
    assert name is not None
    Path(name).parent.mkdir(mode=0o700, exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-c", HUNG, name], stdout=subprocess.PIPE, text=True
    ) as hung:
        assert hung.stdout is not None
        assert hung.stdout.readline() == "listening\n"
        hung.send_signal(signal.SIGSTOP)
        os.waitpid(hung.pid, os.WUNTRACED)

        is_gone = end_first_window(workspace)
        how = hung.poll()
        hung.kill()

    assert is_gone
    assert how == -signal.SIGKILL


def test_each_workspace_has_a_door_of_its_own(workspace: Path, tmp_path: Path) -> None:
    assert door_of(workspace) == door_of(workspace.parent / "x" / ".." / workspace.name)
    assert door_of(workspace) != door_of(tmp_path / "other.partnerdesk")


def test_a_folder_that_others_can_enter_is_not_used(workspace: Path, short: Path) -> None:
    (short / "run").mkdir()
    (short / "run").chmod(0o777)

    name = door_of(workspace)

    assert name is not None
    assert Path(name).parent == short / f"partnerdesk-{os.getuid()}"


def test_a_long_path_gets_a_short_door(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERDESK_HOME", f"/{'long' * 40}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", f"/{'long' * 40}")
    monkeypatch.setenv("TMPDIR", "/tmp")

    name = door_of(workspace)

    assert name is not None
    assert len(os.fsencode(name)) < 100


@pytest.mark.parametrize("line", [b"", b"nothing", b"[1]", b"\xff", json.dumps({"a": 1}).encode()])
def test_nonsense_is_understood_as_nothing(line: bytes) -> None:
    assert message_read(line) == {}
