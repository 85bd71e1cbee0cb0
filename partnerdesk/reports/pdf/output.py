"""The way in: a report to bytes, or to a file that is there whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf.paper import Paper

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


def render_pdf(
    document: ReportDocument,
    *,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> bytes:
    """Return a report as PDF; the same report gives the same bytes.

    Progress is told (steps done, steps in all). Raises UserError("cancelled") once
    `is_cancelled` says so.
    """
    from partnerdesk.reports.pdf.render import rendered  # noqa: PLC0415 - brings reportlab

    return rendered(document, paper, progress, is_cancelled)


def write_pdf(
    document: ReportDocument,
    path: Path,
    *,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> None:
    """Write a report as PDF; an older file stays until the new one is complete.

    Raises UserError("cancelled"), and EnvironmentProblem for disks, folders and permissions.
    """
    if path.is_dir():
        raise EnvironmentProblem("is_a_folder", path=path)
    content = render_pdf(document, paper=paper, progress=progress, is_cancelled=is_cancelled)
    try:
        _replace(path, content)
    except OSError as error:
        raise _problem(path, error) from error


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _problem(path: Path, error: OSError) -> EnvironmentProblem:
    if error.errno in _FULL:
        return EnvironmentProblem("disk_full")
    if error.errno in _READ_ONLY:
        return EnvironmentProblem("read_only", path=path)
    detail = error.strerror or type(error).__name__
    return EnvironmentProblem("cannot_write", path=path, detail=detail)
