"""How files look: their size, their names, what they catch, and that they are ours."""

import ast
import importlib.util
import statistics
import tomllib
from pathlib import Path

import pytest

import resources
from tests.architecture.imports import ROOT, files_of, name_of

MOST_LINES = 400
MEDIAN_LINES = 100
EMPTY_WORDS = {"utils", "util", "helpers", "helper", "manager", "managers", "mixin", "misc", "data"}
MAY_CATCH_ALL = {"ui.crash", "ui.tasks", "partnerdesk.events"}


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_longer_than_one_job() -> None:
    long = {
        str(path.relative_to(ROOT)): lines_of(path)
        for path in files_of("partnerdesk", "ui", "resources", "tests")
        if lines_of(path) > MOST_LINES
    }

    assert long == {}


def test_modules_of_tests_are_told_apart_by_their_names() -> None:
    """Python imports those outside packages by their names alone."""
    loose = [
        path.name
        for path in files_of("tests")
        if path.name.startswith("test_") and not (path.parent / "__init__.py").exists()
    ]

    assert sorted(loose) == sorted(set(loose))


def test_most_files_are_short() -> None:
    lengths = [lines_of(path) for path in files_of("partnerdesk", "ui")]

    assert statistics.median(lengths) <= MEDIAN_LINES


def test_files_are_named_after_what_they_are_about() -> None:
    named = [
        str(path.relative_to(ROOT))
        for path in files_of("partnerdesk", "ui", "resources", "tests")
        if EMPTY_WORDS & set(path.stem.lower().split("_"))
    ]

    assert named == []


def test_classes_are_named_after_what_they_are() -> None:
    empty = ("Manager", "Helper", "Utils", "Mixin")
    named = [
        f"{name_of(path)}.{node.name}"
        for path in files_of("partnerdesk", "ui", "resources")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.name.endswith(empty)
    ]

    assert named == []


@pytest.mark.parametrize("package", ["partnerdesk", "ui", "resources"])
def test_each_module_says_why_it_exists(package: str) -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in files_of(package)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def catches_all(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler takes every exception and does not raise it again."""
    if handler.type is None:
        return True
    names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    raises = any(isinstance(each, ast.Raise) for each in handler.body)
    return "Exception" in names or ("BaseException" in names and not raises)


def test_bugs_are_caught_in_three_places_only() -> None:
    catching = {
        name_of(path)
        for path in files_of("partnerdesk", "ui", "resources")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and catches_all(node)
    }

    assert catching <= MAY_CATCH_ALL


def test_the_resources_are_ours() -> None:
    assert Path(resources.__file__).parent == ROOT / "resources"


def test_the_window_found_by_its_name_is_ours() -> None:
    found = (ROOT / "ui" / "__init__.py").resolve()

    spec = importlib.util.find_spec("ui")

    assert spec is not None
    assert Path(str(spec.origin)) == found


def test_the_project_cannot_be_uploaded_by_mistake() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert "Private :: Do Not Upload" in project["classifiers"]
