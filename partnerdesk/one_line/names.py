"""Names at the beginning of a line, as people write them: "Tom", "Frau Weber", "Alder", "both"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts

_SIDES: Mapping[str, tuple[Side, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("we", "us", "wir"), (Side.US,)),
        **dict.fromkeys(("they", "them", "sie"), (Side.THEM,)),
        **dict.fromkeys(
            (
                *("both", "we both", "us both", "both of us", "both sides", "both parties"),
                *("beide", "wir beide", "beide seiten", "beide parteien"),
            ),
            (Side.US, Side.THEM),
        ),
    }
)
_FORMS_OF_ADDRESS = ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "herr", "frau")
# Before these a first name is another word: "Mark the pallets", "Bill our time".
_NO_NAME_BEFORE = frozenset(
    (
        *("the", "a", "an", "this", "that", "these", "those", "our", "their", "your", "all"),
        *("der", "die", "das", "den", "dem", "ein", "eine", "einen", "unser", "unsere"),
        *("unseren", "ihr", "ihre", "ihren", "alle"),
    )
)
_ENDS = " ,:&+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """A party that acts, and the person of it who was named."""

    party: Party
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Who a text begins with, in how many letters. `people` share the name that was written."""

    length: int
    doers: tuple[Doer, ...] = ()
    people: tuple[Person, ...] = ()


def named_first(text: str, parts: PlanParts) -> Named | None:
    """Return who a text begins with, by the longest name that fits."""
    at = 1 if text.startswith("@") else 0
    typed = text[at:]
    people = _people_called(typed, parts)
    groups = _groups_called(typed, parts) if not at else {}
    for length in sorted({*people, *groups}, reverse=True):
        found = tuple(people.get(length, {}).values())
        if not found:
            return Named(length=length + at, doers=groups[length])
        if len(found) > 1:
            return Named(length=length + at, people=found)
        party = parts.parties_by_id.get(found[0].party_id)
        if party is not None:
            return Named(length=length + at, doers=(Doer(party=party, person=found[0]),))
    return None


def _people_called(typed: str, parts: PlanParts) -> Mapping[int, dict[str, Person]]:
    """Return people by the length of the name that the text begins with."""
    found: defaultdict[int, dict[str, Person]] = defaultdict(dict)
    for person in parts.people:
        for name in _names_of(person):
            if _begins(typed, name):
                found[len(name)][person.id] = person
        first, _, more = " ".join(person.name.split()).partition(" ")
        if more and _begins(typed, first) and not _is_other_word(typed[len(first) :]):
            found[len(first)][person.id] = person
    return found


def _names_of(person: Person) -> Iterator[str]:
    words = person.name.split()
    if words:
        yield " ".join(words)
        yield from (f"{form} {words[-1]}" for form in _FORMS_OF_ADDRESS)


def _groups_called(typed: str, parts: PlanParts) -> dict[int, tuple[Doer, ...]]:
    found = {
        len(word): tuple(Doer(party=each) for each in parties if each is not None)
        for word, sides in _SIDES.items()
        if _begins(typed, word) and all(parties := [parts.party_on(side) for side in sides])
    }
    for party in parts.parties:
        for name in {party.name, party.short_name} - {""}:
            if _begins(typed, name):
                found[len(name)] = (Doer(party=party),)
    return found


def _begins(typed: str, name: str) -> bool:
    """Tell whether a text begins with a name as a whole word, in small letters or large."""
    if typed[: len(name)].casefold() != name.casefold():
        return False
    return not typed[len(name) :] or typed[len(name)] in _ENDS


def _is_other_word(behind: str) -> bool:
    return behind.split(" ")[1:2] != [] and behind.split(" ")[1].casefold() in _NO_NAME_BEFORE
