"""Starts of the program beside a bare window, on a virtual screen, warm, taking turns."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from partnerdesk.sample import make_sample
from partnerdesk.workspace import open_workspace
from tests.benchmarks.measuring import Ratio

ROUNDS = 9
PATIENCE = 60.0
SETTLED = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start: milliseconds to each mark, and the peak of memory in MB."""

    marks: dict[str, float]
    peak: float


def measure() -> list[Ratio]:
    """Return the figures of a start; none where there is no virtual screen to start on."""
    if shutil.which("Xvfb") is None:
        print("Starts are not measured: Xvfb is not installed.")
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.partnerdesk"
        with open_workspace(path) as workspace:
            make_sample(workspace)
            workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
        return _ratios(path, Path(folder))


def _ratios(path: Path, folder: Path) -> list[Ratio]:
    display = Display()
    environment = environment_in(folder, display.name)
    ours = [sys.executable, "-m", "partnerdesk", str(path)]
    bare = [sys.executable, "-m", "tests.benchmarks.bare_window"]
    try:
        start(ours, "listed", environment)
        start(bare, "frame", environment)
        pairs = [
            (start(ours, "listed", environment), start(bare, "frame", environment))
            for _ in range(ROUNDS)
        ]
    finally:
        display.close()
    frame = statistics.median(pair[0].marks["frame"] for pair in pairs)
    listed = statistics.median(pair[0].marks["listed"] for pair in pairs)
    peak = statistics.median(pair[0].peak for pair in pairs)
    bare_frame = statistics.median(pair[1].marks["frame"] for pair in pairs)
    bare_peak = statistics.median(pair[1].peak for pair in pairs)
    return [
        Ratio(name="First painted frame", ours=frame, baseline=bare_frame, limit=1.6),
        Ratio(name="Accounts listed and clickable", ours=listed, baseline=bare_frame, limit=3.2),
        Ratio(name="Peak memory", ours=peak, baseline=bare_peak, limit=2.2, unit="MB"),
    ]


def start(command: list[str], last: str, environment: dict[str, str]) -> Start:
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    marks: dict[str, float] = {}
    try:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said += line
            word, _, moment = line.strip().partition(" ")
            if word in ("frame", "listed"):
                marks.setdefault(word, (float(moment) - started) * 1000)
            if last in marks:
                break
            if time.monotonic() - started > PATIENCE:
                raise RuntimeError(f"{command} did not come up")
        if last not in marks:
            raise RuntimeError(f"{command} ended before {last}: {said}")
        time.sleep(SETTLED)
        return Start(marks=marks, peak=_peak(process.pid))
    finally:
        process.kill()
        process.wait()


def _peak(process: int) -> float:
    """Return the highest resident memory of a process in MB (Linux)."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the system does not tell the peak of memory")


def environment_in(folder: Path, display: str) -> dict[str, str]:
    environment = {**os.environ, "DISPLAY": display, "PARTNERDESK_MARK_START": "1"}
    environment["PARTNERDESK_HOME"] = str(folder / "home")
    # Without compiled modules every start would compile ours again, and the bare one nothing.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("QT_QPA_PLATFORM", None)
    return environment


class Display:
    """A virtual screen of its own."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        # It tells its name a moment before it answers.
        time.sleep(SETTLED)

    def close(self) -> None:
        """Take the screen down."""
        self._server.terminate()
        self._server.wait()
