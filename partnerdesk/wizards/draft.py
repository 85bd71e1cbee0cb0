"""The whole draft of "Draw the circle differently" as one frozen value.

It knows nothing of how it is stored, shown or finished. A change makes a new draft with
`dataclasses.replace`; `partnerdesk.wizards.edits` has the common ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.wizards.fit import Fit, FitAnswer, fit_of
from partnerdesk.wizards.people_parts import (
    Change,
    DraftBenefit,
    DraftParty,
    DraftPerson,
    Objection,
    Place,
    ShoeAnswer,
    ShoeQuestion,
    TeamMember,
)
from partnerdesk.wizards.work_parts import (
    DraftCommitment,
    DraftGoal,
    DraftReward,
    DraftRisk,
    DraftTouchpoint,
    Ritual,
)


class Step(StrEnum):
    """The eight steps, in their order."""

    WHO = "who"
    CIRCLE_TODAY = "circle_today"
    SHOES = "shoes"
    CIRCLE_DIFFERENTLY = "circle_differently"
    HELP = "help"
    PRIORITY = "priority"
    WORK = "work"
    TESTS = "tests"


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """The account and the plan. `account_exists` and `plan_exists` say that both are there."""

    account_id: str
    account_exists: bool = False
    name: str = ""
    kind: AccountKind = AccountKind.EXTERNAL
    plan_id: str
    plan_exists: bool = False
    plan_title: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelAnswer:
    """A level of 0, 25, 50, 75 or 100 for a question of a questionnaire, with a sentence."""

    question: str
    level: int | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything that was typed and chosen so far.

    `differently` is None until the circle was drawn again; `first_id` names whom we win first on
    their side; `decided_fit` is our own word where it differs from what the questions say.
    """

    id: str
    who: Who
    parties: tuple[DraftParty, ...] = ()
    people: tuple[DraftPerson, ...] = ()
    today: tuple[Place, ...] = ()
    shoes: tuple[ShoeAnswer, ...] = ()
    differently: tuple[Place, ...] | None = None
    changes: tuple[Change, ...] = ()
    benefits: tuple[DraftBenefit, ...] = ()
    first_id: str | None = None
    objections: tuple[Objection, ...] = ()
    fit: tuple[FitAnswer, ...] = ()
    decided_fit: Fit | None = None
    look_again_on: date | None = None
    team: tuple[TeamMember, ...] = ()
    rituals: tuple[Ritual, ...] = ()
    readiness: tuple[LevelAnswer, ...] = ()
    goals: tuple[DraftGoal, ...] = ()
    risks: tuple[DraftRisk, ...] = ()
    commitments: tuple[DraftCommitment, ...] = ()
    reward: DraftReward | None = None
    touchpoints: tuple[DraftTouchpoint, ...] = ()
    tests: tuple[LevelAnswer, ...] = ()
    visited: tuple[Step, ...] = ()
    step: Step = Step.WHO

    @property
    def settled_fit(self) -> Fit | None:
        """Return our own word on the fit, or else what the questions lead to."""
        return self.decided_fit or fit_of(self.fit).fit

    def party_on(self, side: Side) -> DraftParty:
        """Return the party of a side; ours and theirs are always there."""
        return next(party for party in self.parties if party.side is side)

    def side_of(self, person: DraftPerson) -> Side:
        """Return the side that a person stands on."""
        return next((each.side for each in self.parties if each.id == person.party_id), Side.THIRD)

    def people_on(self, *sides: Side) -> tuple[DraftPerson, ...]:
        """Return the people of some sides, in the order they were added."""
        return tuple(person for person in self.people if self.side_of(person) in sides)

    def person(self, person_id: str | None) -> DraftPerson | None:
        """Return a person, None where nobody is meant."""
        return next((each for each in self.people if each.id == person_id), None)

    def rings(self, *, differently: bool = False) -> dict[str, Ring]:
        """Return where each person stands; who was not placed stands outside.

        The circle drawn differently begins as the circle of today.
        """
        again = differently and self.differently is not None
        places = self.differently if again else self.today
        stands = {each.person_id: each.ring for each in places or ()}
        return {person.id: stands.get(person.id, Ring.OUTSIDE) for person in self.people}

    def shoe_answer(self, seat: str, question: ShoeQuestion) -> ShoeAnswer:
        """Return the answer from a seat, an empty one where there is none."""
        for each in self.shoes:
            if (each.seat, each.question) == (seat, question):
                return each
        return ShoeAnswer(seat=seat, question=question)

    def brought_inside(self) -> Iterator[DraftPerson]:
        """Yield those who stand further in than today."""
        order = list(Ring)
        now, then = self.rings(), self.rings(differently=True)
        for person in self.people:
            if order.index(then[person.id]) < order.index(now[person.id]):
                yield person
