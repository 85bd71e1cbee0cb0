"""Writing a file whole or not at all, so that it survives a power cut and a full disk."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
_LONGEST_PREFIX = 40  # characters: the name of the file beside must not become too long


def write_whole(data: bytes, path: Path) -> None:
    """Put bytes in place in one step; raises EnvironmentProblem."""
    try:
        with whole_file(path) as part:
            part.write_bytes(data)
    except OSError as error:
        raise _problem_of_writing(error, path) from error


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give an empty file beside a path, for its owner only, that takes the path's place in the end.

    What was there stays until the new file is safe, and where anything is raised. A link is
    followed. Raises OSError, and EnvironmentProblem where the path is something else than a file.
    """
    target = path.resolve()
    _check(target, path)
    part = target.with_name(f".{target.name[:_LONGEST_PREFIX]}-{os.urandom(4).hex()}.part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield part
        _sync(part)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _problem_of_writing(error: OSError, path: Path) -> EnvironmentProblem:
    if isinstance(error, FileNotFoundError):
        return EnvironmentProblem("no_folder", path=path.parent)
    is_held = isinstance(error, PermissionError) and os.name == "nt" and os.access(path, os.W_OK)
    if is_held:  # Windows lets nobody replace a file that another program shows
        return EnvironmentProblem("locked", path=path)
    return problem_from_system(error, path, code="cannot_write")


def _check(target: Path, path: Path) -> None:
    """Raise where a folder, a device or a pipe stands in the place of a file."""
    if target.is_dir():
        raise EnvironmentProblem("is_a_folder", path=path)
    if target.exists() and not target.is_file():
        raise EnvironmentProblem("cannot_write", path=path, detail="it is no file")


def problem_from_system(
    error: OSError, path: Path, *, code: str = "io_error"
) -> EnvironmentProblem:
    """Return the problem behind an error of the operating system; the code is for rare ones."""
    if error.errno in _FULL:
        return EnvironmentProblem("disk_full", path=path)
    if error.errno in _READ_ONLY:
        return EnvironmentProblem("read_only", path=path)
    detail = error.strerror or str(error) or type(error).__name__
    return EnvironmentProblem(code, path=path, detail=detail)


def _sync(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename in a folder last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
