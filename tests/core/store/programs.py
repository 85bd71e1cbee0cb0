"""Other programs that use a workspace at the same time: real processes, killed where needed."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
NOBODY = 65534

OPEN = """
import os, sys
from pathlib import Path
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.workspace import open_workspace
if "as-nobody" in sys.argv:
    # Everything is imported by now, as Python itself may lie where nobody may look.
    open_workspace(None).close()
    os.setgroups([])
    os.setgid(int(sys.argv[-1]))
    os.setuid(int(sys.argv[-1]))
try:
    open_workspace(Path(sys.argv[1]), writes=sys.argv[2] == "w").close()
    print("opened")
except EnvironmentProblem as problem:
    print(problem.code)
"""

HOLD = """
import sys
from pathlib import Path
from partnerdesk.workspace import open_workspace
with open_workspace(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def started(program: str, *arguments: object, **options: Any) -> subprocess.Popen[str]:
    """Start a Python program and return it, running."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *(str(each) for each in arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


def told_by(program: str, *arguments: object, **options: Any) -> str:
    """Run a Python program to its end and return what it printed."""
    with started(program, *arguments, **options) as process:
        out, _none = process.communicate(timeout=60)
    assert process.returncode == 0, f"the program ended with {process.returncode}: {out}"
    return out.strip()


def opened_by_nobody(path: Path, mode: str) -> str:
    """Open a workspace as a user whose permissions count, also where tests run as root."""
    dropped = ("as-nobody", NOBODY) if os.geteuid() == 0 else ()
    return told_by(OPEN, path, mode, *dropped)


@contextlib.contextmanager
def held_by_another(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Keep a workspace open in another process; it is killed in the end."""
    with started(HOLD, path) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "open"
        try:
            yield process
        finally:
            process.kill()
