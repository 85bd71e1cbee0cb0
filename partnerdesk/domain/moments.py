"""The day that a moment falls on. Moments are kept in UTC; people count the days where they are."""

from datetime import date, datetime, tzinfo


def local_day(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the day of a moment in a time zone; None is the computer's own."""
    return moment.astimezone(zone).date()
