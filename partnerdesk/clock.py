"""The time as the program sees it; tests and the sample plan put in a clock of their own."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return this moment with the computer's time zone."""
    return datetime.now().astimezone()
