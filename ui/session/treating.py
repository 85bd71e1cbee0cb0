"""Whether a topic was talked about at all, when the session goes on to the next one."""

from datetime import datetime, timedelta

from partnerdesk.sessions.course import SessionTopic
from partnerdesk.sessions.timekeeping import topic_seconds
from partnerdesk.sessions.view import SessionView

LEAST_SECONDS = 15  # nobody says anything of a topic in less


def was_treated(view: SessionView, topic: SessionTopic, now: datetime) -> bool:
    """Tell whether time was spent on a topic, or anything came of it meanwhile."""
    seconds = topic_seconds(view.course, topic, now)
    if seconds >= LEAST_SECONDS:
        return True
    since = now - timedelta(seconds=seconds + 1)
    moments = (
        *(each.at for each in view.captured),
        *(each.at for each in view.agreements),
        *(each.at for each in view.changes),
        *(each.at for each in view.parked),
    )
    return any(at >= since for at in moments)
