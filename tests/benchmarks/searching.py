"""Each key stroke of a search through 200 000 items, whole words, begun ones, misspelt ones."""

import statistics
from functools import partial

from partnerdesk.queries.search import Wanted
from partnerdesk.workspace import Workspace, open_workspace
from tests.benchmarks.large_workspace import large_workspace
from tests.benchmarks.measuring import Duration, duration_ms

STROKE = 50.0  # milliseconds
TYPED = (
    *("packaging waste", "Harbour Optics Ltd 77", "Olga Lund", "recycled film supply"),
    *("the", "joint session plan", "alder packaging waste", "maria.costa@alderfoods"),
)
MISSPELT = ("packging", "recyceld flim", "harbuor opitcs", "francios", "nobody of this name")


def measure() -> list[Duration]:
    """Return the figures of searching."""
    with open_workspace(large_workspace(), writes=False) as workspace:
        prepared = duration_ms(workspace.prepare_search)
        plain = [took for text in TYPED for took in _strokes(workspace, text)]
        wrong = [took for text in MISSPELT for took in _strokes(workspace, text)]
    return [
        Duration(name="Reading all words before the first search", ours=prepared, limit=STROKE),
        Duration(name="A key stroke: median", ours=statistics.median(plain), limit=STROKE),
        Duration(name="A key stroke: worst", ours=max(plain), limit=STROKE),
        Duration(
            name="One of a misspelt word: median", ours=statistics.median(wrong), limit=STROKE
        ),
        Duration(name="One of a misspelt word: worst", ours=max(wrong), limit=STROKE),
    ]


def _strokes(workspace: Workspace, text: str) -> list[float]:
    typed = [text[:length] for length in range(1, len(text) + 1)]
    return [duration_ms(partial(workspace.search, Wanted(text=now))) for now in typed]
