"""The day and the time of a session as two fields of one moment, kept in UTC, shown as here."""

import re
from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication

from partnerdesk.commands.items import SetField
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats

DAY = Rule(name="starts_at_day", label="Day", holds=FieldType.DATE)
TIME = Rule(name="starts_at_time", label="Time", holds=FieldType.TEXT)
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)


def time_in(text: str) -> time:
    """Return the time of day that was typed: 14:30, 14.30, 9, 2:30 pm; raises FieldError."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise _not_a_time()
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise _not_a_time()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise _not_a_time()
    return time(hour, minute)


def _not_a_time() -> FieldError:
    return FieldError(TIME.name, "not_a_time", example="14:30")


def moved_to(
    moment: datetime, zone: tzinfo | None, *, day: date | None = None, at: time | None = None
) -> datetime:
    """Return a moment moved to another day or time of the clock here."""
    local = moment.astimezone(zone)
    return moment_on(day or local.date(), local.time() if at is None else at, zone)


def moment_on(day: date, at: time, zone: tzinfo | None) -> datetime:
    """Return the moment at which the clock here shows a time on a day."""
    naive = datetime.combine(day, at)
    return naive.replace(tzinfo=zone) if zone is not None else naive.astimezone()


def set_starts_at(item_id: str, moment: datetime, merge_key: str | None = None) -> SetField:
    """Return the command that stores a moment."""
    return SetField(
        kind="touchpoint", item_id=item_id, field="starts_at", value=moment, merge_key=merge_key
    )


def zone_words(moment: datetime, formats: Formats) -> str:
    """Return which clock the time is by."""
    name = moment.astimezone(formats.zone).tzname() or "UTC"
    return QCoreApplication.translate("Dialogue", "Time here ({zone})").format(zone=name)
