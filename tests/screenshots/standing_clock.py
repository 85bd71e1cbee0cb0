"""The time in pictures: it stands, so that pictures of the same program are the same."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from partnerdesk.sample import write_sample
from ui.app import Start

DAY = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)  # a Sunday, two days before the sample's session
MEETING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class StandingClock:
    """Stands until it is turned."""

    def __init__(self, at: datetime = DAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def turn(self, **span: int) -> None:
        """Let time pass."""
        self.at += timedelta(**span)


def write_standing_sample(file: Path) -> None:
    """Write the sample as it is on the day of the pictures."""
    write_sample(file, StandingClock())


def started(start: Start) -> StandingClock:
    """Give a program that is starting a clock that stands, before it opens its workspace."""
    clock = StandingClock()
    start.desk._clock = clock
    return clock
