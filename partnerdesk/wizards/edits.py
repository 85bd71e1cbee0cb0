"""Beginning a draft, and the changes of it that more than one widget makes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.period import Period
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step, Who
from partnerdesk.wizards.people_parts import DraftParty, DraftPerson, Place, ShoeAnswer


class _Numbered(Protocol):
    @property
    def id(self) -> str: ...


Part = TypeVar("Part", bound=_Numbered)


def new_draft(our_name: str, period: Period, currency: str) -> Draft:
    """Return an empty draft for a new account."""
    return Draft(
        id=new_id(),
        who=Who(
            account_id=new_id(),
            plan_id=new_id(),
            starts_on=period.starts_on,
            ends_on=period.ends_on,
            currency=currency,
        ),
        parties=(
            DraftParty(id=new_id(), side=Side.US, name=our_name),
            DraftParty(id=new_id(), side=Side.THEM),
        ),
        visited=(Step.WHO,),
    )


def draft_for_account(
    who: Who,
    parties: Iterable[Party],
    people: Iterable[Person],
    drawing: CircleDrawing | None = None,
) -> Draft:
    """Return a draft that begins with what is known of an account; `who` says that it exists."""
    known = tuple(_person(each) for each in people)
    return Draft(
        id=new_id(),
        who=who,
        parties=tuple(_party(each) for each in parties),
        people=known,
        today=_places(drawing.placements if drawing else (), {each.id for each in known}),
        visited=(Step.WHO,),
    )


def draft_for_plan(plan: PlanParts) -> Draft:
    """Return a draft that adds to a plan; the newest drawing is the circle of today."""
    head = plan.head
    who = Who(
        account_id=plan.account.id,
        account_exists=True,
        name=plan.account.name,
        kind=plan.account.kind,
        plan_id=head.id,
        plan_exists=True,
        plan_title=head.title,
        starts_on=head.starts_on,
        ends_on=head.ends_on,
        currency=head.currency,
    )
    return draft_for_account(who, plan.parties, plan.people, plan.newest_drawing)


def at_step(draft: Draft, step: Step) -> Draft:
    """Return the draft with somebody at a step."""
    visited = draft.visited if step in draft.visited else (*draft.visited, step)
    return replace(draft, step=step, visited=visited)


def renamed(draft: Draft, name: str) -> Draft:
    """Return the draft with another name of the account, which is their party's name as well."""
    parties = tuple(
        replace(each, name=name) if each.side is Side.THEM and not each.exists else each
        for each in draft.parties
    )
    return replace(draft, who=replace(draft.who, name=name), parties=parties)


def with_part(parts: tuple[Part, ...], part: Part) -> tuple[Part, ...]:
    """Return parts with one put in the place of the one with its id, or added at the end."""
    if any(each.id == part.id for each in parts):
        return tuple(part if each.id == part.id else each for each in parts)
    return (*parts, part)


def without_part(parts: tuple[Part, ...], part_id: str) -> tuple[Part, ...]:
    """Return parts without the one of an id."""
    return tuple(each for each in parts if each.id != part_id)


def placed(draft: Draft, person_id: str, ring: Ring, *, differently: bool = False) -> Draft:
    """Return the draft with a person in a ring; drawing differently begins with today."""
    drawn = draft.differently if differently and draft.differently is not None else draft.today
    places = tuple(each for each in drawn if each.person_id != person_id)
    places = (*places, Place(person_id=person_id, ring=ring))
    return replace(draft, differently=places) if differently else replace(draft, today=places)


def with_shoe_answer(draft: Draft, answer: ShoeAnswer) -> Draft:
    """Return the draft with an answer from a seat in the place of the earlier one."""
    key = (answer.seat, answer.question)
    others = tuple(each for each in draft.shoes if (each.seat, each.question) != key)
    return replace(draft, shoes=(*others, answer))


def with_level(answers: tuple[LevelAnswer, ...], answer: LevelAnswer) -> tuple[LevelAnswer, ...]:
    """Return answers of a questionnaire with one in the place of the earlier one."""
    return (*(each for each in answers if each.question != answer.question), answer)


def without_person(draft: Draft, person_id: str) -> Draft:
    """Return the draft without a person and all that was said of that person only.

    Somebody who exists is only left out of the draft.
    """
    differently = draft.differently
    return replace(
        draft,
        people=without_part(draft.people, person_id),
        today=_not_of(draft.today, person_id),
        differently=None if differently is None else _not_of(differently, person_id),
        shoes=tuple(each for each in draft.shoes if each.seat != person_id),
        changes=tuple(each for each in draft.changes if each.person_id != person_id),
        benefits=tuple(each for each in draft.benefits if each.person_id != person_id),
        objections=tuple(each for each in draft.objections if each.person_id != person_id),
        team=tuple(each for each in draft.team if each.person_id != person_id),
        first_id=_other(draft.first_id, person_id),
        rituals=tuple(
            replace(each, owner_id=_other(each.owner_id, person_id)) for each in draft.rituals
        ),
        goals=tuple(
            replace(
                each,
                owner_us_id=_other(each.owner_us_id, person_id),
                owner_them_id=_other(each.owner_them_id, person_id),
            )
            for each in draft.goals
        ),
        commitments=tuple(
            replace(each, person_id=_other(each.person_id, person_id)) for each in draft.commitments
        ),
        touchpoints=tuple(
            replace(each, person_ids=tuple(one for one in each.person_ids if one != person_id))
            for each in draft.touchpoints
        ),
    )


def _other(named: str | None, person_id: str) -> str | None:
    return None if named == person_id else named


def _not_of(places: tuple[Place, ...], person_id: str) -> tuple[Place, ...]:
    return tuple(each for each in places if each.person_id != person_id)


def _party(party: Party) -> DraftParty:
    return DraftParty(
        id=party.id, side=party.side, name=party.name, short_name=party.short_name, exists=True
    )


def _person(person: Person) -> DraftPerson:
    return DraftPerson(
        id=person.id,
        party_id=person.party_id,
        name=person.name,
        title=person.title,
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
        exists=True,
    )


def _places(placements: Iterable[Placement], known: set[str]) -> tuple[Place, ...]:
    return tuple(
        Place(person_id=each.person_id, ring=each.ring)
        for each in placements
        if each.person_id in known
    )
