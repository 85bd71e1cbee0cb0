"""The version stands in one place, and the changelog tells what is in it."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from partnerdesk import version as told

ROOT = Path(__file__).parents[2]
HEADING = re.compile(r"^## \[([^\]]+)\]", re.MULTILINE)


@pytest.fixture
def fresh() -> None:
    """Look the version up anew."""
    told.version.cache_clear()


def in_project() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def test_the_program_tells_the_topmost_version_of_the_changelog() -> None:
    headings = HEADING.findall((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))

    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == f"PartnerDesk {headings[0]}\n"


def test_a_source_tree_tells_what_the_project_says(fresh: None) -> None:
    assert told.version() == in_project()


def test_an_installed_program_tells_what_was_installed(
    fresh: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(told, "_PROJECT", tmp_path / "pyproject.toml")

    assert told.version() == metadata.version("partnerdesk")
    told.version.cache_clear()
