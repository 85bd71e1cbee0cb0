"""What will be seen before a plan leaves, what stays behind, and what is worth a second look.

It compares a plan as we see it with the joint plan made of it, and changes nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, StrEnum, auto

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.items import Item
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.domain.waiting import Wait, Waiting, not_agreed

SHORTEST_SENTENCE = 12  # characters; shorter ones are equal by chance
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|[\n;]+")
_NO_TEXTS = ("id", "source_system", "external_id")


class Concern(Enum):
    """What is worth a second look."""

    NO_OWNER_THERE = auto()
    OWNER_NOT_SEEN = auto()
    PRIVATE_SENTENCE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Items of one kind: how many, and what they are called (a choice where that is a choice)."""

    kind: str
    names: tuple[str, ...]

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """One thing worth a second look: in which item, and the sentence where it is about one."""

    concern: Concern
    kind: str
    item_id: str
    name: str
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Precheck:
    """What a check before leaving says. `notes` counts the private notes that stay behind.

    `parties` are the names that head the plan; they are seen whatever else is private.
    `unanswered` are shared items that wait for an answer: ours first, then theirs.
    """

    parties: tuple[str, ...] = ()
    seen: tuple[Group, ...]
    stays: tuple[Group, ...]
    notes: int
    second_looks: tuple[SecondLook, ...]
    unanswered: tuple[Waiting, ...] = ()


def precheck(plan: PreparedPlan, joint: JointPlan) -> Precheck:
    """Return what will be seen of a plan, what stays behind, and what to look at again."""
    return Precheck(
        parties=tuple(party.name for party in joint.parties),
        seen=_groups(joint, None),
        stays=_groups(plan.parts, {each.id for _kind, each in _items(joint)}),
        notes=sum(1 for note in plan.notes.values() if note.strip()),
        second_looks=(*_goals_without_owner(plan, joint), *_private_sentences(plan, joint)),
        unanswered=tuple(_unanswered(plan)),
    )


def _unanswered(plan: PreparedPlan) -> Iterator[Waiting]:
    waiting = not_agreed(plan)
    for wait in (Wait.FOR_US, Wait.CHANGED, Wait.FOR_THEM):
        yield from (each for each in waiting if each.wait is wait)


def _items(parts: PlanParts) -> Iterator[tuple[str, Item]]:
    for name, kind in ITEM_LISTS.items():
        for item in getattr(parts, name):
            yield kind, item


def name_of(kind: str, item: Item) -> str:
    """Return what an item is called: the first line of its title, or the choice it is named by."""
    title = getattr(item, KINDS[kind].title, "") or KINDS[kind].label
    if isinstance(title, StrEnum):
        return title
    return str(title).strip().partition("\n")[0] or KINDS[kind].label


def sentences_of(text: str) -> frozenset[str]:
    """Return the sentences of a text, without case, spacing and the mark at their end."""
    parts = (" ".join(part.split()).strip(" .!?…").casefold() for part in _SENTENCE_END.split(text))
    return frozenset(part for part in parts if len(part) >= SHORTEST_SENTENCE)


def _groups(parts: PlanParts, leaving: set[str] | None) -> tuple[Group, ...]:
    found: dict[str, list[str]] = {}
    for kind, item in _items(parts):
        if leaving is None or item.id not in leaving:
            found.setdefault(kind, []).append(name_of(kind, item))
    return tuple(Group(kind=kind, names=tuple(names)) for kind, names in found.items())


def _goals_without_owner(plan: PreparedPlan, joint: JointPlan) -> Iterator[SecondLook]:
    named = {goal.id: (goal.owner_us_id, goal.owner_them_id) for goal in plan.parts.goals}
    for goal in joint.goals:
        if goal.status is not GoalStatus.OPEN:
            continue
        seen = (goal.owner_us_id, goal.owner_them_id)
        if named.get(goal.id, seen) != seen:
            concern = Concern.OWNER_NOT_SEEN
        elif goal.owner_them_id is None:
            concern = Concern.NO_OWNER_THERE
        else:
            continue
        yield SecondLook(concern=concern, kind="goal", item_id=goal.id, name=goal.title)


def _private_sentences(plan: PreparedPlan, joint: JointPlan) -> Iterator[SecondLook]:
    private = {sentence for note in plan.notes.values() for sentence in sentences_of(note)}
    if not private:
        return
    for kind, item in _items(joint):
        told = {sentence for text in _texts(item) for sentence in sentences_of(text)}
        for sentence in sorted(told & private):
            yield SecondLook(
                concern=Concern.PRIVATE_SENTENCE,
                kind=kind,
                item_id=item.id,
                name=name_of(kind, item),
                sentence=sentence,
            )


def _texts(value: object) -> Iterator[str]:
    """Yield all texts in an item and its parts, those once agreed among them."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _each(value.values())
    elif isinstance(value, (tuple, list)):
        yield from _each(value)
    elif is_dataclass(value):
        yield from _each(
            getattr(value, each.name)
            for each in fields(value)
            if each.name not in _NO_TEXTS and not each.name.endswith("_id")
        )


def _each(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        yield from _texts(value)
