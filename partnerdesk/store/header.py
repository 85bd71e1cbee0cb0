"""The first bytes of a workspace file: whose it is and which schema it has, without opening it."""

from dataclasses import dataclass
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem

APPLICATION_ID = 0x50444B31
SCHEMA_VERSION = 7

_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the header says; an empty file has neither application nor schema."""

    application_id: int
    schema: int
    is_empty: bool = False


def read_header(path: Path) -> Header:
    """Return a file's header; raises EnvironmentProblem where it is no database at all."""
    if path.is_dir():
        raise EnvironmentProblem("is_a_folder", path=path)
    try:
        with path.open("rb") as file:
            start = file.read(_HEADER_LENGTH)
    except FileNotFoundError:
        raise EnvironmentProblem("file_missing", path=path) from None
    except PermissionError:
        raise EnvironmentProblem("read_only", path=path) from None
    except OSError as error:
        raise EnvironmentProblem("io_error", path=path, detail=error.strerror) from error
    if not start:
        return Header(application_id=0, schema=0, is_empty=True)
    if len(start) < _HEADER_LENGTH or not start.startswith(_MAGIC):
        raise EnvironmentProblem("not_a_database", path=path)
    return Header(
        application_id=int.from_bytes(start[68:72], "big"),
        schema=int.from_bytes(start[60:64], "big"),
    )


def check_header(path: Path) -> Header:
    """Return the header of a workspace that this program can open, or raise what is wrong."""
    header = read_header(path)
    if header.is_empty:
        return header
    if header.application_id != APPLICATION_ID:
        raise EnvironmentProblem("foreign_database", path=path)
    if header.schema > SCHEMA_VERSION:
        raise EnvironmentProblem(
            "newer_schema", path=path, found=header.schema, known=SCHEMA_VERSION
        )
    return header
