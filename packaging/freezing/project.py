"""The project as `pyproject.toml` describes it, and the files that belong into the program."""

import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("partnerdesk", "ui", "resources")
_MIGRATIONS = Path("partnerdesk", "store", "migrations")
_DATA = (
    *("resources/brand", "resources/fonts", "resources/icons", "resources/licences"),
    *("resources/themes", "resources/translations"),
)
# Imported by name only, or by the migrations, which are data here.
_BY_NAME = ("alembic.command", "alembic.config", "alembic.context", "alembic.op", "sqlalchemy")
_LEFT_OUT = ("__main__", *(() if sys.platform == "win32" else ("pipe_door",)))
_SUFFIXES = (".svg", ".png", ".ttf", ".gz", ".txt", ".json", ".qm")


class Project(NamedTuple):
    """What a build needs to know."""

    name: str
    version: str
    description: str

    @property
    def title(self) -> str:
        """What people call it."""
        return "PartnerDesk"


def read_project() -> Project:
    """Return what pyproject.toml says."""
    told: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = told["project"]
    return Project(project["name"], project["version"], project["description"])


def modules() -> list[str]:
    """Return all modules of ours, whoever imports them when, and those imported by name."""
    ours = sorted(
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for package in PACKAGES
        for file in (ROOT / package).rglob("*.py")
        if not file.relative_to(ROOT).is_relative_to(_MIGRATIONS) and file.stem not in _LEFT_OUT
    )
    return [*ours, *_BY_NAME]


def data_files() -> list[tuple[str, str]]:
    """Return files and the folders they go to: data, the guide, and the migrations as sources."""
    files = [
        file for folder in _DATA for file in (ROOT / folder).rglob("*") if file.suffix in _SUFFIXES
    ]
    files += [
        file
        for file in (ROOT / _MIGRATIONS).rglob("*")
        if file.suffix in (".py", ".sql", ".mako") and "__pycache__" not in file.parts
    ]
    found = [(str(file), str(file.parent.relative_to(ROOT))) for file in files]
    return sorted(found + _guide())


def _guide() -> list[tuple[str, str]]:
    guide = ROOT / "docs" / "guide"
    return [
        (str(file), str(Path("resources", "guide", file.parent.relative_to(guide))))
        for file in guide.rglob("*")
        if file.suffix in (".md", ".png")
    ]


def make_metadata(folder: Path, project: Project) -> tuple[str, str]:
    """Write what importlib.metadata reads of the frozen program; return it as a data entry."""
    name = f"{project.name}-{project.version}.dist-info"
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    lines = ("Metadata-Version: 2.1", f"Name: {project.name}", f"Version: {project.version}", "")
    (place / "METADATA").write_text("\n".join(lines), encoding="utf-8")
    return str(place), name
