"""A workspace of 10 000 accounts: opening it, and what each key stroke of a search costs."""

from tests.benchmarks.measuring import Duration


def measure() -> list[Duration]:
    """Return the figures of a large workspace."""
    return []
