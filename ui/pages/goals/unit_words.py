"""Where the unit of a goal stands in its way from start to target."""

_LONGEST_SIGN = 3


def unit_of_start(unit: str) -> str:
    """Return the unit to write behind the start: a word is said once, "3.5 to 1 days"."""
    return unit if len(unit) <= _LONGEST_SIGN else ""
