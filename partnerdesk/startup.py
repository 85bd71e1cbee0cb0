"""Whether this computer can show windows, looked at before Qt is imported: Qt would abort.

Everything that is missing is said in one sentence with what to install.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from importlib import util
from pathlib import Path

from partnerdesk.cli_parts.displays import is_reachable
from partnerdesk.cli_parts.libraries import EVERYWHERE, UNDER_X, Library, missing
from partnerdesk.errors import EnvironmentProblem

_PLATFORM = "QT_QPA_PLATFORM"
_WITH_SCREEN = ("", "xcb", "wayland", "wayland-egl")
_BAD_QT, _GOOD_PYTHON = (6, 12), (3, 12)
_VERSION = re.compile(r"""^__version__ = ["']([\d.]+)""", re.MULTILINE)


def check_can_show_windows() -> None:
    """Raise EnvironmentProblem where Qt is missing, would crash, or would find no screen."""
    _check_qt(sys.version_info[:2])
    if sys.platform.startswith("linux"):
        _check_linux(os.environ)


def _check_qt(python: tuple[int, int]) -> None:
    if util.find_spec("PySide6") is None:
        raise EnvironmentProblem("no_qt")
    found = _qt_version()
    if found is not None and python < _GOOD_PYTHON and _numbers(found) >= _BAD_QT:
        version = ".".join(map(str, python))
        raise EnvironmentProblem("bad_qt", found=found, python=version)


def _qt_version() -> str | None:
    """Return what PySide6 says of itself, read as text: importlib.metadata would take 20 ms."""
    spec = util.find_spec("PySide6")
    if spec is None or spec.origin is None or not Path(spec.origin).is_file():
        return None
    found = _VERSION.search(Path(spec.origin).read_text(encoding="utf-8"))
    return None if found is None else found[1]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


def _check_linux(environment: Mapping[str, str]) -> None:
    platform = environment.get(_PLATFORM, "").partition(":")[0].partition(";")[0]
    if platform not in _WITH_SCREEN:
        _check_libraries(EVERYWHERE)
        return
    x_display, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if not x_display and not wayland:
        raise EnvironmentProblem("no_screen")
    _check_libraries(EVERYWHERE)
    if wayland and is_reachable(wayland, environment, is_wayland=True):
        return
    if not x_display or not is_reachable(x_display, environment):
        raise EnvironmentProblem("screen_unreachable", display=x_display or wayland)
    _check_libraries(UNDER_X)


def _check_libraries(wanted: Iterable[Library]) -> None:
    found = missing(wanted)
    if found:
        debian = " ".join(each.debian for each in found)
        fedora = " ".join(each.fedora for each in found)
        raise EnvironmentProblem(
            "missing_libraries",
            libraries=", ".join(each.file for each in found),
            remedy=f"Debian, Ubuntu: sudo apt install {debian}; Fedora: sudo dnf install {fedora}",
        )
