"""The parts a plan is made of, as values without any private field."""

from dataclasses import dataclass
from functools import cached_property

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.checks import Check
from partnerdesk.domain.circle import CircleDrawing
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.dialogue import Cadence, Touchpoint
from partnerdesk.domain.follow_up import (
    Action,
    Decision,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.links import Link
from partnerdesk.domain.logos import PartyLogo
from partnerdesk.domain.parties import GroupWorth, Party, PartyTerms, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plans import PlanHead, SharedValue, Signature, Statement, Topic
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk


@dataclass(frozen=True, kw_only=True)
class PlanParts:
    """A plan with all its items, each list in its own order."""

    account: Account
    head: PlanHead
    parties: tuple[Party, ...] = ()
    party_terms: tuple[PartyTerms, ...] = ()
    group_worths: tuple[GroupWorth, ...] = ()
    people: tuple[Person, ...] = ()
    drawings: tuple[CircleDrawing, ...] = ()
    statements: tuple[Statement, ...] = ()
    values: tuple[SharedValue, ...] = ()
    goals: tuple[Goal, ...] = ()
    risks: tuple[Risk, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    rewards: tuple[Reward, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    cadences: tuple[Cadence, ...] = ()
    issues: tuple[Issue, ...] = ()
    inclusions: tuple[Inclusion, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    problem_reviews: tuple[ProblemReview, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    checks: tuple[Check, ...] = ()
    signatures: tuple[Signature, ...] = ()
    links: tuple[Link, ...] = ()
    logos: tuple[PartyLogo, ...] = ()  # read only where paper or a file is made

    @cached_property
    def people_by_id(self) -> dict[str, Person]:
        """Return the people by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def parties_by_id(self) -> dict[str, Party]:
        """Return the parties by id."""
        return {party.id: party for party in self.parties}

    def person(self, person_id: str | None) -> Person | None:
        """Return a person of the plan, or None where nobody is meant or may be seen."""
        return self.people_by_id.get(person_id) if person_id else None

    def side_of(self, party_id: str) -> Side:
        """Return the side a party stands on."""
        return self.parties_by_id[party_id].side

    def party_on(self, side: Side) -> Party | None:
        """Return the first party of a side."""
        return next((party for party in self.parties if party.side is side), None)

    def statement(self, topic: Topic) -> Statement | None:
        """Return the text on a topic."""
        return next((each for each in self.statements if each.topic is topic), None)

    @property
    def newest_drawing(self) -> CircleDrawing | None:
        """Return the circle drawing of the latest date."""
        return max(self.drawings, key=lambda each: (each.drawn_on, each.id), default=None)

    def links_of(self, item_id: str) -> tuple[tuple[str, str], ...]:
        """Return kind and id of everything linked to an item."""
        return tuple(link.other_end(item_id) for link in self.links if link.touches(item_id))
