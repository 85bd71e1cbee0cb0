"""Figures of dialogue: cadences, talk in trouble only, answers, inclusion, actions of each side."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from fractions import Fraction

from partnerdesk.analysis.limits import CONTACTS_LOOKED_AT, DAYS_TO_REACT
from partnerdesk.domain.dialogue import Cadence, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus, AskedFor, Inclusion, Issue
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts

_SHORTEST_NAME = 3
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """How many of the last contacts were about a problem."""

    count: int
    of: int

    @property
    def is_only(self) -> bool:
        """Tell whether more than half of the last six were (PRODUCT.md, section 5)."""
        return self.count * 2 > CONTACTS_LOOKED_AT


def trouble_in(touchpoints: Iterable[Touchpoint]) -> Trouble:
    """Return how much of the last contacts was trouble."""
    held = [each for each in touchpoints if each.status is TouchpointStatus.HELD]
    held.sort(key=lambda each: each.starts_at, reverse=True)
    last = held[:CONTACTS_LOOKED_AT]
    return Trouble(count=sum(each.is_about_trouble for each in last), of=len(last))


@dataclass(frozen=True, slots=True, kw_only=True)
class CadenceStanding:
    """When a channel was used last, when it is due, and when it is planned; days are local.

    A channel that was never used is due so many days after the plan began.
    """

    cadence: Cadence
    last: date | None
    planned: date | None
    due_on: date
    days_late: int

    @property
    def is_overdue(self) -> bool:
        """Tell whether the day it was due on has passed."""
        return self.days_late > 0


def cadence_standing(
    cadence: Cadence, parts: PlanParts, today: date, zone: tzinfo | None
) -> CadenceStanding:
    """Return how a cadence stands."""
    of_channel = [each for each in parts.touchpoints if each.channel is cadence.channel]
    held = [day_of(each, zone) for each in of_channel if each.status is TouchpointStatus.HELD]
    ahead = [day_of(each, zone) for each in of_channel if each.status is TouchpointStatus.PLANNED]
    last = max((day for day in held if day <= today), default=None)
    began = min(parts.head.starts_on, local_day(parts.head.created_at, zone))
    due_on = (last or began) + timedelta(days=cadence.every_days)
    return CadenceStanding(
        cadence=cadence,
        last=last,
        planned=min((day for day in ahead if day >= today), default=None),
        due_on=due_on,
        days_late=max(0, (today - due_on).days),
    )


def day_of(touchpoint: Touchpoint, zone: tzinfo | None = None) -> date:
    """Return the day a touchpoint begins on in a time zone (None: the computer's own)."""
    return local_day(touchpoint.starts_at, zone)


def next_day(every_days: int, last: date, today: date) -> date:
    """Return the next day in a rhythm of days, not in the past and on no weekend."""
    day = max(last + timedelta(days=every_days), today + timedelta(days=1))
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


class IssueStanding(StrEnum):
    """How far the loop of an issue is closed."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


def issue_standing(issue: Issue) -> IssueStanding:
    """Return how far an issue has come: only told back is it closed."""
    if issue.told_back_on is not None:
        return IssueStanding.CLOSED
    return IssueStanding.OPEN if issue.answered_on is None else IssueStanding.ANSWERED


def days_waiting(issue: Issue, today: date) -> int:
    """Return the days since the last step of an issue; 0 where it is closed."""
    standing = issue_standing(issue)
    if standing is IssueStanding.CLOSED:
        return 0
    asked = issue.asked_on or local_day(issue.created_at)
    since = issue.answered_on if standing is IssueStanding.ANSWERED else asked
    return max(0, (today - (since or asked)).days)


def is_issue_overdue(issue: Issue, today: date) -> bool:
    """Tell whether an issue waits for longer than a week for its next step."""
    return days_waiting(issue, today) > DAYS_TO_REACT


def median_days_to_answer(issues: Iterable[Issue]) -> Fraction | None:
    """Return the median of the days from question to answer; None where nothing is known."""
    days = sorted(each.days_to_answer for each in issues if each.days_to_answer is not None)
    if not days:
        return None
    middle = len(days) // 2
    if len(days) % 2:
        return Fraction(days[middle])
    return Fraction(days[middle - 1] + days[middle], 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class InclusionShare:
    """How the customer took part in decisions of ours."""

    ideas: int = 0
    confirmation: int = 0
    informed: int = 0

    @property
    def total(self) -> int:
        """Return how many decisions were noted."""
        return self.ideas + self.confirmation + self.informed

    @property
    def share(self) -> Fraction | None:
        """Return the part in which they were asked for ideas, 0 to 1."""
        return Fraction(self.ideas, self.total) if self.total else None


def inclusion_share(inclusions: Sequence[Inclusion]) -> InclusionShare:
    """Return how often they were asked for ideas, to confirm, or only informed."""
    found = [each.asked_for for each in inclusions]
    return InclusionShare(
        ideas=found.count(AskedFor.IDEAS),
        confirmation=found.count(AskedFor.CONFIRMATION),
        informed=found.count(AskedFor.INFORMED),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenActions:
    """What a party still has to do."""

    party: Party
    open: int
    overdue: int


def open_actions(parts: PlanParts, today: date) -> tuple[OpenActions, ...]:
    """Return the open actions of each party; a third party without any is left out."""
    mine = [each for each in parts.actions if each.status is ActionStatus.OPEN]
    found = [
        OpenActions(
            party=party,
            open=sum(each.party_id == party.id for each in mine),
            overdue=sum(each.party_id == party.id and each.is_overdue(today) for each in mine),
        )
        for party in parts.parties
    ]
    return tuple(each for each in found if each.open or each.party.side.value != "third")


def people_named_in(text: str, people: Iterable[Person]) -> tuple[str, ...]:
    """Return the names of people that stand in a text, whole or by one part of the name."""
    words = set(re.findall(r"\w+", text))
    return tuple(each.name for each in people if _is_named(each, text, words))


def _is_named(person: Person, text: str, words: set[str]) -> bool:
    name = person.name.strip()
    if person.is_placeholder or not name:
        return False
    is_unmistakable = " " in name or not name.isascii()  # "Al" stands in "metal"
    if is_unmistakable and name.casefold() in text.casefold():
        return True
    parts = [] if person.is_team else re.findall(r"\w+", person.name)
    return any(part in words for part in parts if len(part) >= _SHORTEST_NAME)
