"""What keeps windows from showing is said before Qt could abort."""

import socket
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from partnerdesk import startup
from partnerdesk.cli_parts import displays, libraries
from partnerdesk.cli_parts.libraries import EVERYWHERE, UNDER_X, Library, missing
from partnerdesk.errors import EnvironmentProblem

NONE = Library("libnothing-at-all.so.1", "libnothing1", "nothing")


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[str]:
    """Return the path of a socket that answers."""
    path = tmp_path / "wayland-0"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(path))
        server.listen()
        yield str(path)


def test_bad_pair_of_qt_and_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: object())
    monkeypatch.setattr(startup, "_qt_version", lambda: "6.12.0")

    with pytest.raises(EnvironmentProblem) as caught:
        startup._check_qt((3, 11))

    assert caught.value.code == "bad_qt"
    assert "6.12.0 crashes on Python 3.11" in caught.value.sentence
    startup._check_qt((3, 12))


def test_good_qt_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: object())
    monkeypatch.setattr(startup, "_qt_version", lambda: "6.11.3")

    startup._check_qt((3, 11))


def test_version_of_qt_is_read_without_importing_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    text = 'import os\n\n__all__ = []\n__version__ = "6.12.1"\n'
    (package / "__init__.py").write_text(text, encoding="utf-8")
    spec = ModuleSpec("PySide6", None, origin=str(package / "__init__.py"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: spec)

    assert startup._qt_version() == "6.12.1"


def test_missing_qt_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)

    with pytest.raises(EnvironmentProblem) as caught:
        startup._check_qt((3, 11))

    assert caught.value.code == "no_qt"


def test_missing_libraries_are_named_with_their_packages() -> None:
    assert missing([NONE]) == (NONE,)

    with pytest.raises(EnvironmentProblem) as caught:
        startup._check_libraries([NONE])

    assert "libnothing-at-all.so.1" in caught.value.sentence
    assert "sudo apt install libnothing1" in caught.value.sentence
    assert "sudo dnf install nothing" in caught.value.sentence


def test_every_library_has_packages() -> None:
    for each in (*EVERYWHERE, *UNDER_X):
        assert ".so." in each.file
        assert each.debian
        assert each.fedora


def test_offscreen_needs_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda _file: True)

    startup._check_linux({"QT_QPA_PLATFORM": "offscreen"})
    startup._check_linux({"QT_QPA_PLATFORM": "minimal:enable_fonts"})


def test_wayland_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch, wayland: str) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda file: file not in {x.file for x in UNDER_X})

    startup._check_linux({"WAYLAND_DISPLAY": wayland})


def test_libraries_of_x_are_asked_for_under_x_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "is_reachable", lambda *_args, **_more: True)
    monkeypatch.setattr(libraries, "_loads", lambda file: file not in {x.file for x in UNDER_X})

    with pytest.raises(EnvironmentProblem) as caught:
        startup._check_linux({"DISPLAY": ":0"})

    assert "libxcb-cursor0" in caught.value.sentence


@pytest.mark.parametrize(
    ("display", "first"),
    [
        (":0", "/tmp/.X11-unix/X0"),
        ("unix:12.1", "/tmp/.X11-unix/X12"),
        ("far.example:1.0", ("far.example", 6001)),
        ("[::1]:2", ("::1", 6002)),
        ("tcp/here:3", ("here", 6003)),
        ("nonsense", None),
    ],
)
def test_displays_lead_to_their_sockets(display: str, first: object) -> None:
    assert next(displays._x(display), None) == first


def test_silent_sockets_are_not_reachable(tmp_path: Path) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}

    assert not displays.is_reachable("wayland-9", environment, is_wayland=True)
    assert not displays.is_reachable(":7654", {})
    assert not displays.is_reachable("wayland-9", {}, is_wayland=True)
