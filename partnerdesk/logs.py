"""The log: a few files in a private folder, for finding out what went wrong.

Nothing that customers typed may be logged: messages name kinds, numbers and codes only.
"""

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from partnerdesk.paths import log_folder, make_private_folder
from partnerdesk.version import version

FILE_NAME = "partnerdesk.log"
TRACES = "partnerdesk-crash.log"
LARGEST = 500_000  # bytes
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path | None = None) -> Path | None:
    """Write the log to a file from now on; None where the folder cannot be written."""
    folder = folder or log_folder()
    path = folder / FILE_NAME
    try:
        make_private_folder(folder)
        handler = _PrivateFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger(__name__).info("PartnerDesk %s starts", version())
    return path


def trace_crashes(folder: Path | None = None) -> Path | None:
    """Have Python write where it was into a file if it crashes; None where that is impossible.

    That is file names and lines, nothing else. It holds for the rest of the program.
    """
    folder = folder or log_folder()
    path = folder / TRACES
    try:
        make_private_folder(folder)
        is_full = path.is_file() and path.stat().st_size > LARGEST
        how = os.O_TRUNC if is_full else os.O_APPEND
        number = os.open(path, os.O_CREAT | os.O_WRONLY | how, 0o600)
    except OSError:
        return None
    faulthandler.enable(number)
    return path


def stop_log() -> None:
    """Close the log file and write no more to it."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, _PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


class _PrivateFile(RotatingFileHandler):
    """A log file that only its owner may read."""

    def _open(self):  # type: ignore[no-untyped-def]  # the type is private to logging
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        return super()._open()
