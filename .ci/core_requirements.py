"""Prints what the core and its tests need: everything but PySide6 and what drives it."""

import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
qt = ("pyside6", "pytest-qt")
print(*(each for each in wanted if not each.lower().startswith(qt)), sep="\n")
