"""The command line in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[3]


def has_qt() -> bool:
    """Tell whether PySide6 is installed, without importing it."""
    try:
        return find_spec("PySide6") is not None
    except ModuleNotFoundError:
        return False


def started(
    *arguments: object, code: str | None = None, environment: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `partnerdesk` with arguments, or a piece of code, and return what came of it.

    A variable of the environment that is None is taken away.
    """
    wanted = {**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})}
    start = ["-m", "partnerdesk"] if code is None else ["-c", code]
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        cwd=ROOT,
        env={name: value for name, value in wanted.items() if value is not None},
    )
