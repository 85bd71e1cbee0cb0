"""Round numbers and month starts for axes."""

import math
from datetime import date

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MONTH_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)


def nice_step(span: float, about: int) -> float:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that covers `span` in `about` steps."""
    if span <= 0 or about <= 0:
        return 1.0
    raw = span / about
    power = 10.0 ** math.floor(math.log10(raw))
    for step in _STEPS:
        if step * power >= raw * (1 - 1e-9):
            return step * power
    return 10.0 * power


def nice_ticks(low: float, high: float, about: int = 4) -> tuple[float, ...]:
    """Round numbers around [low, high], both ends included or passed."""
    if high < low:
        low, high = high, low
    step = nice_step(high - low, about)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return tuple(round(number * step, 10) for number in range(first, last + 1))


def month_starts(first: date, last: date, most: int = 5) -> tuple[date, ...]:
    """First days of months within the dates, evenly spaced, at most `most` of them."""
    start = first.year * 12 + first.month - (1 if first.day == 1 else 0)
    end = last.year * 12 + last.month - 1
    for step in _MONTH_STEPS:
        aligned = -(-start // step) * step
        months = range(aligned, end + 1, step)
        if len(months) <= most:
            return tuple(date(month // 12, month % 12 + 1, 1) for month in months)
    return ()
