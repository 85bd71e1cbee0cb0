"""What grows: the home screen with 100 times the accounts, a plan with 500 items, the palette.

The starts are those of the whole program on a virtual screen, taking turns.
"""

import os
import shutil
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.benchmarks.large_workspace import large_workspace
from tests.benchmarks.measuring import Duration, Ratio, duration_ms
from tests.benchmarks.starting import Display, environment_in, start

FEW_ACCOUNTS, FEW_SAMPLES = 100, 4
ROUNDS = 7
FRAME, STROKE = 1000 / 30, 50.0  # milliseconds
FRAMES, ITEMS = 200, 500
TYPED = ("packaging waste", "Harbour Optics", "packging", "film supply")
FILTERED = ("pallet", "goal 49", "zzz", "")


def measure() -> list[Ratio | Duration]:
    """Return the figures of size."""
    return [*_home(), *_inside()]


def _home() -> list[Ratio | Duration]:
    if shutil.which("Xvfb") is None:
        print("The home screen is not measured: Xvfb is not installed.")
        return []
    files = [large_workspace(), large_workspace(FEW_ACCOUNTS, FEW_SAMPLES)]
    with tempfile.TemporaryDirectory() as folder:
        display = Display()
        environment = environment_in(Path(folder), display.name)
        commands = [[sys.executable, "-m", "partnerdesk", str(path)] for path in files]
        try:
            for command in commands:
                start(command, "listed", environment)
            pairs = [
                [start(command, "listed", environment).marks["listed"] for command in commands]
                for _ in range(ROUNDS)
            ]
        finally:
            display.close()
    many, few = (statistics.median(times) for times in zip(*pairs, strict=True))
    name = "Home with 10 000 accounts, 200 000 items"
    return [Ratio(name=name, ours=many, baseline=few, limit=1.3)]


def _inside() -> list[Ratio | Duration]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt must hear of the platform first, and the other benchmarks do without it.
    from tests.benchmarks.large_plan import LargePlan  # noqa: PLC0415
    from tests.benchmarks.large_window import LargeWindow  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        os.environ["PARTNERDESK_HOME"] = str(Path(folder) / "home")
        window = LargeWindow(large_workspace())
        window.show_glance()
        window.open()
        window.blocks_until_settled()
        opened = duration_ms(partial(window.open_palette, ""))
        strokes = [took for text in TYPED for took in window.palette_strokes(text)]
        window.close()
        plan = LargePlan(Path(folder) / "plan.partnerdesk", ITEMS)
        frames = plan.frames(FRAMES)
        filters = [took for text in FILTERED for took in plan.strokes(text)]
        plan.close()
    return [
        Duration(name="Opening the palette", ours=opened, limit=None),
        _median("A key stroke in the palette", strokes, STROKE),
        _worst("A key stroke in the palette", strokes, STROKE),
        _median(f"A frame of scrolling {ITEMS} items", frames, FRAME),
        _worst(f"A frame of scrolling {ITEMS} items", frames, FRAME),
        _median(f"A key stroke that filters {ITEMS} items", filters, FRAME),
        _worst(f"A key stroke that filters {ITEMS} items", filters, FRAME),
    ]


def _median(name: str, times: list[float], limit: float) -> Duration:
    return Duration(name=f"{name}: median", ours=statistics.median(times), limit=limit)


def _worst(name: str, times: list[float], limit: float) -> Duration:
    return Duration(name=f"{name}: worst", ours=max(times), limit=limit)
