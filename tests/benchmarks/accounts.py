"""A workspace of 10 000 accounts: opening it, and what each key stroke of a search costs.

All of it happens in this process, without a screen, so that no start of Python is in the figures.
"""

import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.large_workspace import copy_of_large, large_workspace
from tests.benchmarks.measuring import Duration, duration_ms

if TYPE_CHECKING:
    from tests.benchmarks.large_window import LargeWindow
    from ui.home.listing import Order

STROKE = BLOCK = 50.0  # milliseconds
SEARCHED = ("Harbour Optics", "Olga Lund", "nobody of this name")
ORDERS: tuple["Order", ...] = ("name", "session", "balance", "health", "attention")
FRAMES = 200


def measure() -> list[Duration]:
    """Return the figures of a large workspace."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PARTNERDESK_HOME"] = str(Path(folder) / "home")
        path = Path(folder) / "large.partnerdesk"
        made = duration_ms(large_workspace)
        copy_of_large(path, forgets=True)
        print(f"10 000 accounts were written in {made / 1000:.1f} s.")
        with _window(path) as window:
            first = _first_time(window)
        with _window(path) as window:
            return [*first, *_again(window)]


def _first_time(window: "LargeWindow") -> list[Duration]:
    """Measure the first time after an import, when the facts of most accounts are missing."""
    window.show_glance()
    window.open()
    blocks = window.blocks_until_settled()
    return [
        Duration(name="Working out all facts: worst block", ours=max(blocks), limit=BLOCK),
        Duration(name="Working out all facts: in all", ours=sum(blocks), limit=None),
    ]


def _again(window: "LargeWindow") -> list[Duration]:
    listed = duration_ms(window.show_glance)
    opened = duration_ms(window.open)
    settling = window.blocks_until_settled()
    name, person, nobody = (window.strokes(text) for text in SEARCHED)
    both = name + person
    guessed = window.guess(SEARCHED[-1])
    frames = window.frames(FRAMES)
    orders = [duration_ms(partial(window.sort, order)) for order in ORDERS]
    return [
        Duration(name="Listing 10 000 accounts at a start", ours=listed, limit=None),
        Duration(name="Opening them: the one block", ours=opened, limit=None),
        Duration(name="After opening: worst block", ours=max(settling), limit=BLOCK),
        Duration(
            name="A key stroke in the search: median", ours=statistics.median(both), limit=STROKE
        ),
        Duration(name="A key stroke in the search: worst", ours=max(both), limit=STROKE),
        Duration(name="A key stroke that finds nothing", ours=max(nobody), limit=STROKE),
        Duration(name="Guessing what was meant", ours=guessed, limit=BLOCK),
        Duration(name="A frame of scrolling: median", ours=statistics.median(frames), limit=16),
        Duration(name="A frame of scrolling: worst", ours=max(frames), limit=None),
        Duration(name="Sorting in another way: worst", ours=max(orders), limit=None),
    ]


@contextmanager
def _window(path: Path) -> Iterator["LargeWindow"]:
    # Qt must hear of the platform first, and the other benchmarks do without it.
    from tests.benchmarks.large_window import LargeWindow  # noqa: PLC0415

    window = LargeWindow(path)
    try:
        yield window
    finally:
        window.close()
