"""One writer at a time: a lock beside the workspace, with a note saying who has it."""

import contextlib
import getpass
import json
import os
import platform
from pathlib import Path

from filelock import FileLock, Timeout

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.whole_files import problem_from_system


class WorkspaceLock:
    """Held while a workspace is open for writing; the system releases it when a program dies."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        real = workspace.resolve()  # one lock for a file, also where links lead to it
        self._note = real.with_name(f".{real.name}.holder")
        self._path = real.with_name(f".{real.name}.lock")
        self._lock = FileLock(self._path, timeout=0, mode=0o600)

    def take(self) -> None:
        """Take the lock, or raise EnvironmentProblem saying who has it."""
        try:
            self._lock.acquire()
        except Timeout:
            problem = EnvironmentProblem("in_use", path=self._workspace, holder=self._holder())
            raise problem from None
        except OSError as error:
            raise problem_from_system(error, self._workspace) from error
        note = {"user": _user(), "computer": platform.node(), "process": os.getpid()}
        with contextlib.suppress(OSError):
            self._note.write_text(json.dumps(note), encoding="utf-8")

    def check_free(self) -> None:
        """Raise EnvironmentProblem where another program has the workspace open for writing."""
        if self._path.exists():
            self.take()
            self.release()

    def release(self) -> None:
        """Give the lock back and remove the note."""
        if not self._lock.is_locked:
            return
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        self._lock.release()

    def _holder(self) -> str:
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            # The same in every language.
            return f"{note['user']}@{note['computer']}, PID {note['process']}"
        except (OSError, ValueError, KeyError, TypeError):
            return "another window"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"
