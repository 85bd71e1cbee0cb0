"""People of both sides, and placeholders for people we cannot name yet."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.items import Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    Kind,
    choice,
    count,
    day,
    flag,
    long_text,
    reference,
    text,
)


class PlanRole(StrEnum):
    """The part a person plays in the plan."""

    SPONSOR = "sponsor"
    DECISION_MAKER = "decision_maker"
    CHAMPION = "champion"
    PLANNER = "planner"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Item):
    """A person, a team or a placeholder role, as both sides may see it.

    `last_contact` is the day of the last touchpoint that took place with the person, or a later
    day entered by hand.
    """

    party_id: str
    name: str
    is_placeholder: bool = False
    is_team: bool = False
    title: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    reports_to_id: str | None = None
    plan_role: PlanRole | None = None
    cares_about: str = ""
    counterpart_id: str | None = None
    last_contact: date | None = None


PERSON = Kind(
    name="person",
    label="Person",
    plural="People",
    parent="account",
    title="name",
    fields=(
        Field(name="name", label="Name", is_required=True),
        flag("is_placeholder", "Name still unknown"),
        flag("is_team", "A team"),
        text("title", "Title"),
        text("email", "E-mail"),
        text("phone", "Phone"),
        text("mobile", "Mobile phone"),
        reference("party_id", "Party", "party"),
        reference("reports_to_id", "Reports to", "person"),
        choice("plan_role", "Role in the plan", PlanRole),
        long_text("cares_about", "What they care about"),
        reference("counterpart_id", "Counterpart", "person"),
        day("last_contact", "Last contact"),
        count("private_attitude", "Attitude", -2, 2, is_private=True),
        count("private_influence", "Influence", 1, 5, is_private=True),
        PRIVATE_NOTES,
    ),
)
