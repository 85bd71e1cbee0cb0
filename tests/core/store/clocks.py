"""A clock for tests: each look at it is a second later than the last one."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class TickingClock:
    """Tells a later second each time it is asked."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start

    def __call__(self) -> datetime:
        """Return the next second."""
        self._now += timedelta(seconds=1)
        return self._now

    def pass_days(self, days: int) -> None:
        """Let days go by."""
        self._now += timedelta(days=days)
