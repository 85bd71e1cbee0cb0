"""A line that was captured in a session: what it is, and who does what by when."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from partnerdesk.domain.kinds import LONGEST, FieldType
from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.one_line.doers import Doubt
from partnerdesk.sessions.speaking import Speaking


class Capture(StrEnum):
    """What a captured line becomes; all but what is parked are kinds of the catalogue."""

    DECISION = "decision"
    ACTION = "action"
    ISSUE = "issue"
    PARK = "park"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A party that acts, and the person of it who was named."""

    party_id: str
    owner_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """What was understood of a line. Each part can be put right before it is kept.

    `rest` is what does not fit into a title; `about` names the item that was talked about. Each
    of `others` gets an action of the same words. `doubt` is what the line does not say plainly;
    where several people share a name, they are `doubt_ids`; else `doubt_words` were not understood.
    """

    kind: Capture
    title: str
    rest: str = ""
    party_id: str | None = None
    owner_id: str | None = None
    others: tuple[Actor, ...] = ()
    day: date | None = None
    doubt: Doubt | None = None
    doubt_ids: tuple[str, ...] = ()
    doubt_words: str = ""
    speaking: Speaking = Speaking.BOTH
    topic_id: str | None = None
    about: tuple[str, str] | None = None

    def party(self, plan: PlanParts) -> Party | None:
        """Return the party that acts."""
        return plan.parties_by_id.get(self.party_id or "")

    def owner(self, plan: PlanParts) -> Person | None:
        """Return the person who was named."""
        return plan.person(self.owner_id)

    def actors(self, plan: PlanParts) -> tuple[tuple[Party, Person | None], ...]:
        """Return all who act, each with the person who was named."""
        first = Actor(party_id=self.party_id or "", owner_id=self.owner_id)
        found = (
            (plan.parties_by_id.get(each.party_id), plan.person(each.owner_id))
            for each in (first, *self.others)
        )
        return tuple((party, person) for party, person in found if party is not None)

    def people_in_doubt(self, plan: PlanParts) -> tuple[Person, ...]:
        """Return those who share the name that was written."""
        people = (plan.person(each) for each in self.doubt_ids)
        return tuple(each for each in people if each is not None)

    def single(self) -> tuple["Captured", ...]:
        """Return the line once for each who acts."""
        alone = replace(self, others=())
        further = (
            replace(alone, party_id=each.party_id, owner_id=each.owner_id) for each in self.others
        )
        return (alone, *further)

    def values(self, today: date) -> dict[str, object]:
        """Return the fields of the item that the line becomes."""
        if self.kind is Capture.ACTION:
            return {
                "title": self.title,
                "party_id": self.party_id,
                "owner_id": self.owner_id,
                "due_on": self.day,
            }
        if self.kind is Capture.ISSUE:
            return {
                "title": self.title,
                "detail": self.rest,
                "asked_by_id": self.owner_id,
                "asked_on": today,
            }
        return {"title": self.title, "reason": self.rest, "decided_on": today}


def parted(text: str) -> tuple[str, str]:
    """Part a text that is too long for a title: after a sentence, else after a word."""
    most = LONGEST[FieldType.TEXT]
    if len(text) <= most:
        return text, ""
    for mark in (". ", "; ", ", ", " "):
        place = text.rfind(mark, most // 3, most - 1)
        if place > 0:
            return text[: place + 1].rstrip(" ,;"), text[place + 1 :].lstrip()
    return f"{text[: most - 1]}…", text
