"""While a session is on the screen, windows of other workspaces are covered or do not open."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from partnerdesk.first_window import HERE, message_read
from partnerdesk.together_door import is_session_shown, tell_neighbours, together_door
from tests.ui.frame.conftest import Opened, Seen, opened
from ui.frame.callers import Callers
from ui.together.elsewhere import SessionElsewhere
from ui.together.precheck import TogetherCheck

__all__ = ["opened"]
pytestmark = [
    pytest.mark.qt_log_ignore("does not support raise", extend=True),
    pytest.mark.skipif(sys.platform == "win32", reason="The tests' session listens at a socket"),
]
TELLING = """
import sys
from pathlib import Path
from partnerdesk.first_window import doors
from partnerdesk.together_door import tell_neighbours
print(*doors())
tell_neighbours(Path(sys.argv[1]))
"""


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home whose name leaves room for sockets."""
    with tempfile.TemporaryDirectory(prefix="pd-") as short:
        monkeypatch.setenv("PARTNERDESK_HOME", short)
        yield Path(short)


class Shown:
    """A session of another program: it answers at its door until it is over."""

    def __init__(self) -> None:
        door = together_door()
        assert door is not None
        self._door = Path(door)
        self._door.parent.mkdir(mode=0o700, exist_ok=True)
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listening.bind(door)
        self._listening.listen()
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    def _answer(self) -> None:
        with suppress(OSError):
            while True:
                caller, _address = self._listening.accept()
                with closing(caller):
                    told = message_read(caller.makefile("rb").readline())
                    self.heard.append(told.get("together", ""))
                    caller.sendall(HERE)

    def end(self) -> None:
        self._door.unlink(missing_ok=True)
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


@pytest.fixture
def shown(home: Path) -> Iterator[Shown]:
    """A session that is on the screen."""
    made = Shown()
    yield made
    made.end()


@pytest.fixture
def seen(home: Path, opened: Opened) -> Iterator[Seen]:
    """A window that listens, at the plan of a customer."""
    seen = opened()
    seen.open_account("Alder")
    callers = Callers(seen.window)
    callers.listen()
    yield seen
    callers.stop()


def told(seen: Seen, home: Path) -> SessionElsewhere:
    """Have a session begin in another program; return what covers the window."""
    telling = threading.Thread(target=tell_neighbours, args=(home / "other.partnerdesk",))
    telling.start()
    seen.qtbot.waitUntil(lambda: seen.window.findChild(SessionElsewhere) is not None)
    telling.join()
    found = seen.window.findChild(SessionElsewhere)
    assert found is not None
    return found


def test_nobody_answers_without_a_session(home: Path) -> None:
    assert not is_session_shown()


def test_a_window_covers_itself_when_a_session_begins_elsewhere(
    shown: Shown, seen: Seen, home: Path
) -> None:
    covered = told(seen, home)

    assert "Alder" not in seen.window.windowTitle()
    central = seen.window.centralWidget()
    assert central is not None
    assert not central.isVisible()
    assert covered.cover.curtain.button.text() == "Show the session"
    covered.cover.curtain.button.click()
    assert shown.heard == ["come"]


def test_the_window_is_seen_again_only_when_somebody_says_so(
    shown: Shown, seen: Seen, home: Path
) -> None:
    covered = told(seen, home)
    covered.look()
    goes_on = covered.cover.curtain.title.text()
    shown.end()

    covered.look()

    central = seen.window.centralWidget()
    assert central is not None
    assert goes_on == "A joint session is going on"
    assert covered.cover.curtain.title.text() == "The joint session is over"
    assert not central.isVisible()
    covered.cover.curtain.button.click()
    assert central.isVisible()
    assert "Alder" in seen.window.windowTitle()


def test_windows_of_another_home_are_left_alone(seen: Seen, home: Path) -> None:
    (home / "run").rename(home / "partnerdesk")
    elsewhere = {"PARTNERDESK_HOME": str(home / ("long" * 40)), "XDG_RUNTIME_DIR": str(home)}
    command = [sys.executable, "-c", TELLING, str(home / "other.partnerdesk")]
    with subprocess.Popen(
        command, env={**os.environ, **elsewhere}, stdout=subprocess.PIPE, text=True
    ) as telling:
        seen.qtbot.waitUntil(lambda: telling.poll() is not None, timeout=20_000)
        assert telling.stdout is not None
        found = telling.stdout.read()

    assert found.strip().endswith(".door")
    assert seen.window.findChild(SessionElsewhere) is None


def test_a_start_brings_the_session_forward_and_opens_nothing(shown: Shown, home: Path) -> None:
    command = [sys.executable, "-m", "partnerdesk", str(home / "other.partnerdesk")]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode != 0
    assert "A joint session is on the screen" in done.stderr
    assert shown.heard == ["come"]
    assert not (home / "other.partnerdesk").exists()


def test_a_session_listens_as_long_as_it_is_shown(seen: Seen) -> None:
    seen.trigger("together")
    dialog = seen.window.findChild(TogetherCheck)
    assert dialog is not None
    answers: list[bool] = []

    def ask() -> None:
        thread = threading.Thread(target=lambda: answers.append(is_session_shown()))
        thread.start()
        seen.qtbot.waitUntil(lambda: not thread.is_alive())

    ask()
    dialog.start.click()
    ask()
    seen.conduct.together.leave()
    ask()

    assert answers == [False, True, False]
