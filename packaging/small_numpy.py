"""Builds numpy for the installed program and installs it here: python packaging/small_numpy.py.

The wheels of numpy bring OpenBLAS and code for a dozen kinds of processors: 40 MB, a fifth of the
program, for products of matrices that nothing here computes. numpy itself offers to be built
without. The simulation draws the same numbers with it, as fast. Needs a C and C++ compiler and
some minutes the first time; what was built is kept in the user's cache.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

_SECTIONS, _DROPPED = "['-ffunction-sections', '-fdata-sections']", "['-Wl,--gc-sections']"
_FOR_GNU = (
    *(f"-D{language}_args={_SECTIONS}" for language in ("c", "cpp")),
    *(f"-D{language}_link_args={_DROPPED}" for language in ("c", "cpp")),
)
_OPTIONS = (
    *("-Dallow-noblas=true", "-Dblas=none", "-Dlapack=none"),
    *("-Dcpu-dispatch=none", "-Doptimization=s"),
    *(_FOR_GNU if sys.platform.startswith("linux") else ()),
)
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def main() -> None:
    """Build numpy where that was not done yet, install it, and say where it lies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, help="a folder instead of this environment")
    told = parser.parse_args()
    wheel = small_numpy()
    where = ("--target", str(told.into)) if told.into else ("--force-reinstall",)
    _run(*_PIP, "install", "--quiet", "--no-deps", "--no-index", *where, str(wheel))
    print(wheel)


def small_numpy() -> Path:
    """Return a wheel of the numpy that is installed here, built without what is not needed."""
    wanted = f"numpy=={version('numpy')}"
    key = hashlib.sha256(" ".join((wanted, sys.version, *_OPTIONS)).encode()).hexdigest()[:16]
    kept = _cache() / key
    if not list(kept.glob("*.whl")):
        kept.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept) as name:
            settings = [f"-Csetup-args={option}" for option in _OPTIONS]
            # pip's own cache does not tell apart what was built with other options.
            command = ("wheel", "--quiet", "--no-cache-dir", "--no-deps", "--no-binary", "numpy")
            _run(*_PIP, *command, *settings, "--wheel-dir", name, wanted)
            (built,) = Path(name).glob("*.whl")
            built.rename(kept / built.name)
    return next(kept.glob("*.whl"))


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "partnerdesk-build"


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
