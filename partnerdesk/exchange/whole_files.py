"""Writing a file whole or not at all, so that it survives a power cut and a full disk."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(data: bytes, path: Path) -> None:
    """Put bytes in place in one step; what was there stays until the new file is safe."""
    if path.is_dir():
        raise EnvironmentProblem("is_a_folder", path=path)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        _write(data, part)
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise _problem(error, path) from error


def _write(data: bytes, part: Path) -> None:
    descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _problem(error: OSError, path: Path) -> EnvironmentProblem:
    if error.errno in _FULL:
        return EnvironmentProblem("disk_full")
    detail = error.strerror or type(error).__name__
    return EnvironmentProblem("cannot_write", path=path, detail=detail)
