"""The program's version. It is written down in `pyproject.toml`, and nowhere else."""

import re
from functools import cache
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
_VERSION = re.compile(r'^version = "([^"]+)"$', re.MULTILINE)


@cache
def version() -> str:
    """Return the version: of the source tree, or of what was installed from one."""
    try:
        found = _VERSION.search(_PROJECT.read_text(encoding="utf-8"))
    except OSError:
        found = None
    return found[1] if found is not None else _installed()


def _installed() -> str:
    from importlib import metadata  # noqa: PLC0415 - 20 ms, and only an installed program asks

    return metadata.version("partnerdesk")
