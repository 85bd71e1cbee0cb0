"""How the circle changed: two drawings, who moved between them, and what both sides do by now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts

SomeItem = TypeVar("SomeItem", bound=AgreedItem)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Somebody who stands elsewhere than before; None is where nobody had placed them."""

    person: Person
    before: Ring | None
    after: Ring | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleStory:
    """The first and the latest drawing; both are the same where there is one only.

    `say`, `share` and `decide` are what changes between the sides, each in a few words.
    """

    before: CircleDrawing
    after: CircleDrawing
    moved: tuple[Moved, ...]
    say: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    decide: tuple[str, ...] = ()

    @property
    def is_change(self) -> bool:
        """Tell whether there are two drawings to compare."""
        return self.before.id != self.after.id


def circle_story_of(plan: PlanParts) -> CircleStory | None:
    """Return the story of the drawings of a plan, None where nothing is drawn.

    What was said, shared and decided is what the plan holds: what was told back, commitments that
    both agreed to, and what changed because they were asked.
    """
    drawn = [each for each in plan.drawings if each.placements]
    drawn.sort(key=lambda each: (each.drawn_on, each.created_at, each.id))
    if not drawn:
        return None
    return replace(
        story_between(plan, drawn[0], drawn[-1]),
        say=tuple(each.title for each in plan.issues if each.told_back_on is not None),
        share=tuple(each.title for each in _agreed(plan.commitments)),
        decide=(
            *(each.changed or each.title for each in plan.inclusions),
            *(each.title for each in _agreed(plan.decisions)),
        ),
    )


def story_between(plan: PlanParts, before: CircleDrawing, after: CircleDrawing) -> CircleStory:
    """Return who moved between two drawings; what changes by that is left to be said."""
    moved = tuple(_moved(plan.people_by_id, before, after))
    return CircleStory(before=before, after=after, moved=moved)


def _agreed(items: Iterable[SomeItem]) -> Iterator[SomeItem]:
    return (each for each in items if each.agreement is Agreement.AGREED)


def _moved(
    people: Mapping[str, Person], first: CircleDrawing, last: CircleDrawing
) -> Iterator[Moved]:
    before = {each.person_id: each.ring for each in first.placements}
    after = {each.person_id: each.ring for each in last.placements}
    for key in dict.fromkeys((*after, *before)):
        person = people.get(key)
        if person is not None and before.get(key) is not after.get(key):
            yield Moved(person=person, before=before.get(key), after=after.get(key))
