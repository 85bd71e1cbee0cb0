"""Who is meant in a line: "@Priya", "Alder:", "they ..."."""

import re
from dataclasses import dataclass

from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.one_line.words import words_of

_AT = re.compile(r"(?:^|(?<=\s))@(\S+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who is meant, and the line without the words that said so."""

    rest: str
    person: Person | None = None
    party: Party | None = None


def who_is_meant(text: str, parts: PlanParts, locale: str) -> Who:
    """Return who is named with @, before a colon, or as the first word; else nobody."""
    return (
        _named_with_at(text, parts)
        or _named_before_colon(text, parts)
        or _side_as_first_word(text, parts, locale)
        or Who(rest=text)
    )


def _named_with_at(text: str, parts: PlanParts) -> Who | None:
    for found in _AT.finditer(text):
        word = found[1].strip(",.;:")
        person, party = _called(word, parts)
        if person or party:
            end = found.start() + 1 + len(word)
            rest = f"{text[: found.start()].rstrip()} {text[end:].lstrip(',;: ')}".strip()
            return _who(rest, person, party, parts)
    return None


def _named_before_colon(text: str, parts: PlanParts) -> Who | None:
    name, colon, rest = text.partition(":")
    if not colon or not rest.strip():
        return None
    person, party = _called(name.strip(), parts)
    return _who(rest.strip(), person, party, parts) if person or party else None


def _side_as_first_word(text: str, parts: PlanParts, locale: str) -> Who | None:
    first, _, rest = text.partition(" ")
    if not rest.strip():
        return None
    for words in words_of(locale):
        side = words.sides.get(first.casefold())
        if side is not None:
            return _who(rest.strip(), None, parts.party_on(side), parts)
    for party in parts.parties:
        for name in {party.name, party.short_name} - {""}:
            if text.casefold().startswith(f"{name.casefold()} "):
                return _who(text[len(name) :].strip(), None, party, parts)
    return None


def _called(word: str, parts: PlanParts) -> tuple[Person | None, Party | None]:
    """Return who is called so, by any part of the name; nobody where two could be meant."""
    wanted = word.casefold()
    if not wanted:
        return None, None
    people = [each for each in parts.people if _is_called(each.name, wanted)]
    if len(people) == 1:
        return people[0], None
    parties = [
        each for each in parts.parties if _is_called(f"{each.short_name} {each.name}", wanted)
    ]
    return None, parties[0] if len(parties) == 1 and not people else None


def _is_called(name: str, wanted: str) -> bool:
    folded = name.casefold()
    joined, parts = folded.replace(" ", ""), folded.split()
    return joined.startswith(wanted.replace(" ", "")) or any(
        part.startswith(wanted) for part in parts
    )


def _who(rest: str, person: Person | None, party: Party | None, parts: PlanParts) -> Who:
    if person is not None:
        party = parts.parties_by_id.get(person.party_id)
    return Who(rest=rest, person=person, party=party)
