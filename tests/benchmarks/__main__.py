"""Run all benchmarks, or the parts named: python -m tests.benchmarks [storing] [sharing] …"""

import sys
from collections.abc import Callable, Sequence

from tests.benchmarks import (
    accounts,
    installing,
    printing,
    scale,
    searching,
    sharing,
    splitting,
    starting,
    storing,
)
from tests.benchmarks.measuring import Duration, Ratio

PARTS: dict[str, Callable[[], Sequence[Ratio | Duration]]] = {
    "starting": starting.measure,
    "storing": storing.measure,
    "accounts": accounts.measure,
    "searching": searching.measure,
    "sharing": sharing.measure,
    "printing": printing.measure,
    "splitting": splitting.measure,
    "scale": scale.measure,
    "installing": installing.measure,
}
ON_DEMAND = ("installing",)  # it builds for minutes


def main() -> int:
    """Print every figure beside its baseline; 1 where a promise is not kept."""
    wanted = sys.argv[1:] or [name for name in PARTS if name not in ON_DEMAND]
    is_kept = True
    for name in wanted:
        for figure in PARTS[name]():
            print(figure.line(), flush=True)
            is_kept = is_kept and figure.is_kept
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
