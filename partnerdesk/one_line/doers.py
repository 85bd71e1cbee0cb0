"""Who is to act by a line: "Tom sends ...", "both check ...", "wir und Alder prüfen ...".

Nobody is guessed: a name that two people share is nobody's, and the doubt is told.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.one_line.names import Doer, Named, named_first
from partnerdesk.one_line.people import who_is_meant

_AND = re.compile(r"\s*(?:[&+]|,?\s(?:and|und)\s|(?P<comma>,))\s*", re.IGNORECASE)
_AT = re.compile(r"(?:^|(?<=\s))(?=@\w)")
_MARKS = " ,:"


class Doubt(Enum):
    """What a line does not say plainly."""

    SEVERAL = auto()  # people share the name
    NOBODY = auto()  # is named
    UNKNOWN = auto()  # is called what stands behind the @
    NO_DAY = auto()  # is what stands where one should
    NO_COMMAND = auto()  # is what stands behind the slash


@dataclass(frozen=True, slots=True, kw_only=True)
class Doers:
    """Who acts, and the line without the words that said so.

    Where several people share a name, they are the `people` of the doubt.
    """

    rest: str
    doers: tuple[Doer, ...] = ()
    doubt: Doubt | None = None
    people: tuple[Person, ...] = ()


def who_acts(text: str, parts: PlanParts, locale: str) -> Doers:
    """Return who acts: those a line begins with, else who is named with @ or before a colon."""
    begun = _begun(text, parts)
    if begun.doubt is not None:
        return begun
    if not begun.doers:
        return _named_elsewhere(text, parts, locale)
    first = begun.doers[0]
    if len(begun.doers) > 1 or first.person is not None or "@" not in begun.rest:
        return begun
    further = _named_elsewhere(begun.rest, parts, locale)
    if further.doubt is not None:
        return replace(further, rest=text, doers=further.doers or begun.doers)
    if not further.doers:
        return begun
    # "they send it @Ann": Ann does, who is one of us, and the words stay as they are
    fits = all(each.party.id == first.party.id for each in further.doers)
    return further if fits else _named_elsewhere(text, parts, locale)


def _begun(text: str, parts: PlanParts) -> Doers:
    """Read "Tom", "Tom and we", "Tom, Maria and Alder"; unknown names leave each word there."""
    found: list[Named] = []
    end, is_known, more = 0, True, None
    while (named := named_first(text[more.end() if more else 0 :], parts)) is not None:
        found.append(named)
        end = (more.end() if more else 0) + named.length
        more = _AND.match(text, end)
        if more is None:
            break
    else:
        is_known = more is None or more["comma"] is not None
    return _told(text, found, text[end:].strip(_MARKS) if is_known else text)


def _told(text: str, found: list[Named], rest: str) -> Doers:
    unique = {
        (each.party.id, each.person.id if each.person is not None else ""): each
        for one in found
        for each in one.doers
    }
    doers = tuple(unique.values())
    shared = next((each.people for each in found if each.people), ())
    if shared:
        return _in_doubt(text, doers, shared)
    return Doers(rest=rest, doers=doers) if rest else Doers(rest=text)


def _in_doubt(text: str, doers: tuple[Doer, ...], people: tuple[Person, ...]) -> Doers:
    return Doers(rest=text, doers=doers, doubt=Doubt.SEVERAL, people=people)


def _named_elsewhere(text: str, parts: PlanParts, locale: str) -> Doers:
    who = who_is_meant(text, parts, locale)
    if who.party is not None:
        return Doers(rest=who.rest, doers=(Doer(party=who.party, person=who.person),))
    for place in _AT.finditer(text):
        named = named_first(text[place.start() :], parts)
        if named is not None and named.people:
            return _in_doubt(text, (), named.people)
    return Doers(rest=text)
