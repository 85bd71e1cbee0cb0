"""How one list of keyed rows becomes another: runs of rows to remove, insert and re-read."""

from collections.abc import Iterable, Iterator, Sequence

Run = tuple[int, int]


def runs(indexes: Iterable[int]) -> Iterator[Run]:
    """Gather ascending numbers into runs of first and last."""
    first = last = -2
    for index in indexes:
        if index == last + 1:
            last = index
            continue
        if first >= 0:
            yield first, last
        first = last = index
    if first >= 0:
        yield first, last


def gone(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the runs of old rows that are not among the new, the last first."""
    kept = set(new)
    return list(runs(i for i, key in enumerate(old) if key not in kept))[::-1]


def order_of_kept(old: Sequence[str], new: Sequence[str]) -> list[int] | None:
    """Return for each new place the old one, or None where the order is the same.

    Both must be without what is gone; new ones are passed over.
    """
    places = {key: i for i, key in enumerate(old)}
    order = [places[key] for key in new if key in places]
    return None if order == sorted(order) else order


def come(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the runs of new rows that are not among the old, in new places, the first first."""
    known = set(old)
    return list(runs(i for i, key in enumerate(new) if key not in known))
