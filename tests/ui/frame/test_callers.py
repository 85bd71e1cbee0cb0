"""A second start on the same workspace: the window comes forward and takes the plan in."""

import json
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from partnerdesk.exchange.plan_file import write_plan_file
from partnerdesk.first_window import HERE, Answer, ask_first_window, door_of
from partnerdesk.handing_out import hand_out
from tests.ui.frame.conftest import Opened, Seen
from ui.frame.callers import Callers
from ui.frame.pipe_door import PipeDoor
from ui.frame.socket_door import SocketDoor
from ui.look.current import TOGETHER_PROPERTY

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def seen_at(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seen]:
    """A window that listens."""
    with tempfile.TemporaryDirectory(prefix="pd-") as short:
        monkeypatch.setenv("PARTNERDESK_HOME", short)
        seen = opened()
        callers = Callers(seen.window)
        callers.listen()
        yield seen
        callers.stop()


def path_of(seen: Seen) -> Path:
    assert seen.desk.path is not None
    return seen.desk.path


def asked(seen: Seen, file: Path | None = None) -> Answer:
    """Ask as a second start does: from elsewhere, while the window goes on."""
    answers: list[Answer] = []
    path = path_of(seen)
    thread = threading.Thread(target=lambda: answers.append(ask_first_window(path, file)))
    thread.start()
    seen.qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def callers_of(seen: Seen) -> Callers:
    found = seen.window.findChild(Callers)
    assert found is not None
    return found


def plan_file_of(seen: Seen, folder: Path) -> Path:
    seen.open_account("Alder")
    path = folder / "Alder.partnerplan"
    write_plan_file(hand_out(seen.desk.workspace, seen.desk.place.plan_id), path)
    seen.trigger("all_accounts")
    return path


def test_a_second_start_finds_the_window(seen_at: Seen) -> None:
    seen_at.window.showMinimized()

    answer = asked(seen_at)

    assert answer is Answer.HERE
    seen_at.qtbot.waitUntil(seen_at.window.isActiveWindow)
    assert not seen_at.window.isMinimized()


def test_the_socket_is_for_its_owner_only(seen_at: Seen) -> None:
    door = door_of(path_of(seen_at))

    assert door is not None
    assert stat.S_IMODE(Path(door).stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(Path(door).parent.stat().st_mode) == 0o700


def test_a_plan_file_is_taken_in(seen_at: Seen, tmp_path: Path) -> None:
    file = plan_file_of(seen_at, tmp_path)
    before = len(seen_at.desk.workspace.portfolio())

    answer = asked(seen_at, file)

    assert answer is Answer.HERE
    seen_at.qtbot.waitUntil(lambda: not seen_at.desk.place.is_home)
    assert seen_at.window.toast.isVisible()
    assert len(seen_at.desk.workspace.portfolio()) >= before


def test_a_plan_file_waits_until_a_dialog_is_closed(seen_at: Seen, tmp_path: Path) -> None:
    file = plan_file_of(seen_at, tmp_path)
    seen_at.trigger("settings")
    (dialog,) = [each for each in seen_at.window.findChildren(QDialog) if each.isVisible()]

    asked(seen_at, file)
    seen_at.qtbot.waitUntil(lambda: bool(callers_of(seen_at).waiting))
    is_home_meanwhile = seen_at.desk.place.is_home
    dialog.reject()
    seen_at.qtbot.waitUntil(lambda: not seen_at.desk.place.is_home)

    assert is_home_meanwhile


def test_during_a_session_its_window_comes_forward(
    seen_at: Seen, tmp_path: Path, qtbot: QtBot
) -> None:
    file = plan_file_of(seen_at, tmp_path)
    session = QDialog()
    qtbot.addWidget(session)
    session.setProperty(TOGETHER_PROPERTY, 1.0)
    session.show()

    asked(seen_at, file)

    seen_at.qtbot.waitUntil(session.isActiveWindow)
    assert seen_at.desk.place.is_home
    session.close()


def test_a_change_of_workspace_is_followed(seen_at: Seen, tmp_path: Path) -> None:
    first = path_of(seen_at)

    seen_at.window.change_workspace(tmp_path / "other.partnerdesk", is_demo=False)

    assert ask_first_window(first) is Answer.NOBODY
    assert asked(seen_at) is Answer.HERE


@pytest.mark.parametrize("kind", [SocketDoor, PipeDoor])
def test_each_kind_of_door_answers_a_line(
    kind: type[SocketDoor | PipeDoor], tmp_path: Path, qtbot: QtBot
) -> None:
    with tempfile.TemporaryDirectory(prefix="pd-") as short:
        name = str(Path(short) / "door")
        Path(name).touch()
        parent = QObject()
        door = kind(lambda line: line.strip().upper() + b"\n", parent)
        assert door.listen(name)
        socket = QLocalSocket(parent)
        socket.connectToServer(name)
        socket.write(b"hel")
        socket.flush()
        socket.write(b"lo\n")

        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)

        assert socket.readAll().data() == b"HELLO\n"
        assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0
        door.close()
        assert not Path(name).exists()
        parent.deleteLater()


def test_who_asks_for_another_workspace_gets_no_answer(seen_at: Seen) -> None:
    socket = QLocalSocket()
    socket.connectToServer(str(door_of(path_of(seen_at))))
    assert socket.waitForConnected(1000)
    socket.write(json.dumps({"workspace": "/elsewhere"}).encode() + b"\n")

    seen_at.qtbot.waitUntil(
        lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
    )

    assert socket.readAll().data() != HERE
