"""The core lives without PySide6, the first screen without sqlalchemy: programs prove it."""

import subprocess
import sys

import pytest

from tests.architecture.imports import ROOT, modules, within

BLOCKED = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCK:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

BLOCK = {block!r}
sys.meta_path.insert(0, Blocked())
{then}
"""

NO_QT = ("PySide6", "shiboken6", "pytestqt")


def run(block: tuple[str, ...], then: str) -> subprocess.CompletedProcess[str]:
    """Run a program in which some packages are not installed."""
    return subprocess.run(
        [sys.executable, "-c", BLOCKED.format(block=block, then=then)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_each_module_of_the_core_can_be_imported_without_qt() -> None:
    skipped = ("partnerdesk.store.migrations", "partnerdesk.__main__")
    names = sorted(
        name for name in modules() if within(name, "partnerdesk") and not within(name, *skipped)
    )
    then = f"import importlib\nfor name in {names!r}:\n    importlib.import_module(name)\n"

    done = run(NO_QT, f"{then}print('all', 'PySide6' in sys.modules)")

    assert done.stdout.strip() == "all False", done.stderr


def test_the_tests_of_the_core_can_be_collected_without_qt() -> None:
    arguments = [
        *("tests/core", "--collect-only", "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider"),
        # The settings of the plugin for Qt are unknown without it; strictness would refuse them.
        *("-o", "addopts=", "-W", "ignore::pytest.PytestConfigWarning"),
    ]

    done = run(NO_QT, f"import pytest\nsys.exit(pytest.main({arguments!r}))")

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "test_undo_restores_deleted_goals_with_their_ids" in done.stdout


@pytest.mark.parametrize(
    ("module", "unloaded"),
    [
        ("partnerdesk.glance", ("sqlalchemy", "alembic", "reportlab", "babel", "PySide6", "numpy")),
        ("partnerdesk.workspace", ("alembic", "reportlab", "numpy", "PySide6")),
        ("partnerdesk.cli", ("sqlalchemy", "alembic", "reportlab", "numpy", "PySide6")),
        ("partnerdesk.domain.catalogue", ("sqlalchemy", "babel", "platformdirs")),
    ],
)
def test_a_start_does_not_load_what_it_does_not_need(
    module: str, unloaded: tuple[str, ...]
) -> None:
    done = run((), f"import {module}\nprint(sorted(set({unloaded!r}) & set(sys.modules)))")

    assert done.stdout.strip() == "[]", done.stderr


def test_opening_a_file_that_is_up_to_date_does_not_load_alembic() -> None:
    then = """
import tempfile
from pathlib import Path
from partnerdesk.workspace import open_workspace
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "work.partnerdesk"
    open_workspace(path).close()
    open_workspace(path).close()
print("alembic" in sys.modules)
"""

    done = run((), then)

    assert done.stdout.strip() == "False", done.stderr


def test_a_blocked_package_is_really_missing() -> None:
    done = run(NO_QT, "import PySide6")

    assert "No module named 'PySide6'" in done.stderr
