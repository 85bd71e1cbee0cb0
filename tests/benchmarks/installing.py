"""The frozen program beside a frozen bare window and beside its own source: size and starts.

Both are built as a release is, with PyInstaller and the small numpy of `packaging/small_numpy.py`.
That takes minutes, so it is only done when it is asked for by name.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from partnerdesk.sample import make_sample
from partnerdesk.workspace import open_workspace
from tests.benchmarks.measuring import Duration, Ratio, duration_ms
from tests.benchmarks.starting import Display, environment_in, start

ROOT = Path(__file__).resolve().parents[2]
OURS, BARE = ROOT / "build_installer.spec", ROOT / "tests" / "benchmarks" / "bare_frozen.spec"
SMALL_NUMPY = ROOT / "packaging" / "small_numpy.py"
ROUNDS, VERSION_ROUNDS = 9, 7
MEGABYTE = 1024 * 1024


def measure() -> list[Ratio | Duration]:
    """Return the figures of an installed program; none where PyInstaller is missing."""
    if find_spec("PyInstaller") is None:
        print("Installing is not measured: pip install '.[build]' first.")
        return []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        environment = build_environment(place)
        ours = _built(OURS, place, environment) / "partnerdesk"
        bare = _built(BARE, place, environment) / "bare"
        program = ours / "partnerdesk"
        return [*_sizes(ours, bare), *_versions(program), *_starts(program, place)]


def build_environment(place: Path) -> dict[str, str]:
    """Return the environment of a release's build: a small numpy, and code without columns."""
    environment = {**os.environ, "PYTHONNODEBUGRANGES": "1"}
    command = [sys.executable, str(SMALL_NUMPY), "--into", str(place / "numpy")]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        print("numpy could not be built here, so the program is weighed with its wheel:")
        print(made.stderr[-400:])
        return environment
    return {**environment, "PYTHONPATH": str(place / "numpy")}


def _built(spec: Path, place: Path, environment: dict[str, str]) -> Path:
    """Freeze by a spec and return the folder with what was made."""
    out = place / "dist"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(out), "--workpath", str(place / spec.stem), str(spec)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return out


def _sizes(ours: Path, bare: Path) -> list[Ratio]:
    """Return the sizes; the bare one is what its three packages need, without numpy."""
    megabytes, least = _megabytes(ours), _megabytes(bare)
    return [Ratio(name="Installed size", ours=megabytes, baseline=least, limit=1.35, unit="MB")]


def _megabytes(folder: Path) -> float:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / MEGABYTE


def _versions(program: Path) -> list[Duration]:
    def tell() -> object:
        return subprocess.run([program, "--version"], check=True, capture_output=True)

    tell()
    took = statistics.median(duration_ms(tell) for _ in range(VERSION_ROUNDS))
    return [Duration(name="The frozen program tells its version", ours=took, limit=300)]


def _starts(program: Path, place: Path) -> list[Ratio]:
    path = place / "sample.partnerdesk"
    with open_workspace(path) as workspace:
        make_sample(workspace)
        workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
    display = Display()
    environment = {**os.environ, **environment_in(place, display.name)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    source = [sys.executable, "-m", "partnerdesk", str(path)]
    frozen = [str(program), str(path)]
    try:
        pairs = _pairs(lambda: _marks(frozen, environment), lambda: _marks(source, environment))
    finally:
        display.close()
    return [
        Ratio(
            name=f"Frozen start, {words}",
            ours=statistics.median(ours[mark] for ours, _theirs in pairs),
            baseline=statistics.median(theirs[mark] for _ours, theirs in pairs),
            limit=1.2,
        )
        for mark, words in (("frame", "first frame"), ("listed", "accounts listed"))
    ]


def _marks(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    return start(command, "listed", environment).marks


Marks = dict[str, float]


def _pairs(ours: Callable[[], Marks], theirs: Callable[[], Marks]) -> list[tuple[Marks, Marks]]:
    """Take turns, after one start of each to warm up."""
    ours()
    theirs()
    return [(ours(), theirs()) for _ in range(ROUNDS)]
