"""One thing that finishing a draft will make, as a value, and what it is made within."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.finish_texts import Section, Words
from partnerdesk.wizards.work_parts import DraftShare

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is there already, as far as it matters.

    `people` are the ids of those who are there, None where the draft is believed.
    """

    people: frozenset[str] | None = None
    channels: frozenset[Channel] = frozenset()
    rings: Mapping[str, Ring] | None = None


NOTHING_KNOWN = Known()


def known_of(plan: PlanParts) -> Known:
    """Return what is known of a plan that exists."""
    return Known(
        people=frozenset(person.id for person in plan.people),
        channels=frozenset(cadence.channel for cadence in plan.cadences),
        rings=rings_in(plan.newest_drawing),
    )


def rings_in(drawing: CircleDrawing | None) -> Mapping[str, Ring] | None:
    """Return who stands where in a drawing."""
    return None if drawing is None else {each.person_id: each.ring for each in drawing.placements}


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One item to be made: its kind, its values, and the parts that it has beside them.

    `item_id` is the id of the part of the draft that it comes from, empty where there is none.
    """

    section: Section
    step: Step
    kind: str
    item_id: str
    values: Mapping[str, object]
    shares: tuple[DraftShare, ...] = ()
    placements: tuple[Placement, ...] = ()
    answers: tuple[Answer, ...] = ()
    agenda: tuple[str, ...] = ()
    person_ids: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What things are made within: the draft, the words, the day, and what is there already."""

    draft: Draft
    words: Words
    today: date
    known: Known = NOTHING_KNOWN

    @property
    def us(self) -> str:
        """Return the id of our party."""
        return self.draft.party_on(Side.US).id

    @property
    def them(self) -> str:
        """Return the id of their party."""
        return self.draft.party_on(Side.THEM).id

    @cached_property
    def parties(self) -> Mapping[str, str]:
        """Return the party of each person who is there or will be."""
        known = self.known.people
        return {
            each.id: each.party_id
            for each in self.draft.people
            if not each.exists or known is None or each.id in known
        }

    def of_party(self, person_id: str | None, party_id: str) -> str | None:
        """Return a person's id where the person is there and belongs to a party."""
        return person_id if person_id and self.parties.get(person_id) == party_id else None


def is_blank(part: Any) -> bool:
    """Tell whether a part holds nothing but what it began with."""
    return all(
        getattr(part, each.name) == each.default
        for each in dataclasses.fields(part)
        if each.default is not dataclasses.MISSING
    )


def filled(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts that hold anything."""
    return (part for part in parts if not is_blank(part))


def taken(part: object, *names: str) -> dict[str, object]:
    """Return some fields of a part by name."""
    return {name: getattr(part, name) for name in names}
