"""When a person was talked to last: by the touchpoints that took place, or as noted by hand."""

from datetime import date

from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts

LONG_AGO_DAYS = 45


def last_contacts(parts: PlanParts, today: date) -> dict[str, date]:
    """Return the day of the last contact with each person that had one."""
    found = {
        person.id: person.last_contact for person in parts.people if person.last_contact is not None
    }
    for touchpoint in parts.touchpoints:
        day = local_day(touchpoint.starts_at)
        if touchpoint.status is not TouchpointStatus.HELD or day > today:
            continue
        for person_id in touchpoint.person_ids:
            found[person_id] = max(found.get(person_id, day), day)
    return found


def is_overdue(person: Person, last: date | None, today: date) -> bool:
    """Tell whether a contact lies too long ago; nobody can be called without a name."""
    return last is not None and not person.is_placeholder and (today - last).days > LONG_AGO_DAYS
