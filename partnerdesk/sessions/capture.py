"""Understands a line typed in a session: "/a they send the line plan by Friday".

What is not understood stays part of the title, and nothing that was typed is dropped.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.links import LINKABLE
from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.one_line.days import without_day
from partnerdesk.one_line.doers import Doers, Doubt, who_acts
from partnerdesk.one_line.people import who_is_meant
from partnerdesk.sessions.captured import Actor, Capture, Captured, parted
from partnerdesk.sessions.course import ITEM_KINDS, SessionTopic
from partnerdesk.sessions.speaking import Speaking, side_of

# What may stand behind the slash, in English and German; beginnings of two letters are enough.
_NAMES: Mapping[Capture, tuple[str, ...]] = MappingProxyType(
    {
        Capture.ACTION: ("action", "aktion", "massnahme", "maßnahme", "aufgabe", "todo"),
        Capture.DECISION: ("decision", "decided", "beschluss", "entscheidung"),
        Capture.PARK: ("park", "parken", "later", "später"),
        Capture.ISSUE: ("issue", "question", "frage", "anliegen"),
    }
)
LETTERS: Mapping[str, Capture] = MappingProxyType(
    {
        "a": Capture.ACTION,
        "m": Capture.ACTION,
        "d": Capture.DECISION,
        "b": Capture.DECISION,
        "p": Capture.PARK,
        "i": Capture.ISSUE,
        "f": Capture.ISSUE,
    }
)
_MARKS = " ,;"
_AT = re.compile(r"(?:^|(?<=\s))@\w+")
_NO_DAY = re.compile(
    r"\b(?:by|until|till|due|on|before|bis|bis zum|am|fällig)\s+"
    r"(\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?)$",
    re.IGNORECASE,
)
_COMMAND = re.compile(r"/([^\W\d_]+)(?:[\s:]+|$)")


def read_line(
    text: str,
    plan: JointPlan,
    formats: Formats,
    today: date,
    *,
    speaking: Speaking,
    topic: SessionTopic | None = None,
    kind: Capture = Capture.DECISION,
) -> Captured:
    """Return what a line says. `kind` is meant unless the line begins with another one."""
    line = " ".join(text.split())
    kind, typed = kind_of(line, Capture(kind))
    unknown = _COMMAND.match(typed) if typed == line else None
    read = _action if kind is Capture.ACTION else _issue if kind is Capture.ISSUE else _plain
    return read(
        Captured(
            kind=kind,
            title=typed,
            speaking=speaking,
            topic_id=topic.id if topic is not None else None,
            about=_about(topic),
            doubt=Doubt.NO_COMMAND if unknown is not None else None,
            doubt_words=f"/{unknown[1]}" if unknown is not None else "",
        ),
        plan,
        formats,
        today,
    )


def kind_of(text: str, usual: Capture) -> tuple[Capture, str]:
    """Part a line from the word behind a slash that says what it becomes."""
    found = _COMMAND.match(text)
    if found is None:
        return usual, text
    word = found[1].casefold()
    longer = (
        kind
        for kind, names in _NAMES.items()
        if len(word) > 1 and any(name.casefold().startswith(word) for name in names)
    )
    meant = LETTERS.get(word) or next(longer, None)
    return (meant, text[found.end() :].strip()) if meant is not None else (usual, text)


def _plain(line: Captured, _plan: JointPlan, _formats: Formats, _today: date) -> Captured:
    return _titled(line, line.title)


def _action(line: Captured, plan: JointPlan, formats: Formats, today: date) -> Captured:
    who = who_acts(line.title, plan, formats.locale)
    rest, day = _day(who.rest, formats, today)
    title = next((each for each in (rest, who.rest) if each.strip(_MARKS)), line.title)
    doubt, words = _doubted(who, title, day)
    actors = _actors(who)
    if not actors:
        party = plan.party_on(side_of(line.speaking) or Side.US)
        actors = (Actor(party_id=party.id),) if party is not None else ()
        if doubt is None and line.speaking is Speaking.BOTH and title.strip(_MARKS):
            doubt = Doubt.NOBODY
    first = actors[0] if actors else Actor(party_id="")
    return replace(
        _titled(line, title.strip(_MARKS)),
        party_id=first.party_id or None,
        owner_id=first.owner_id,
        others=actors[1:],
        day=day,
        doubt=doubt,
        doubt_words=words,
        doubt_ids=tuple(each.id for each in who.people),
    )


def _doubted(who: Doers, title: str, day: date | None) -> tuple[Doubt | None, str]:
    """Return what was not understood though it was meant to be, with the words of it."""
    if who.doubt is not None:
        return who.doubt, ""
    if (person := _AT.search(title)) is not None:
        return Doubt.UNKNOWN, person[0]
    if day is None and (wrong := _NO_DAY.search(title)) is not None:
        return Doubt.NO_DAY, wrong[1]
    return None, ""


def _actors(who: Doers) -> tuple[Actor, ...]:
    """Return who acts; people of one name who are all of one party leave no doubt of that."""
    parties = {each.party_id for each in who.people}
    if not who.doers and len(parties) == 1:
        return (Actor(party_id=parties.pop()),)
    return tuple(
        Actor(party_id=each.party.id, owner_id=each.person.id if each.person is not None else None)
        for each in who.doers
    )


def _day(text: str, formats: Formats, today: date) -> tuple[str, date | None]:
    """Part a line from its day, in the user's language or another: people mix them."""
    tried = [without_day(text, each, today) for each in (formats, *_other(formats))]
    day = next((found for _rest, found in tried if found is not None), None)
    return min((rest for rest, found in tried if found == day), key=len), day


def _other(formats: Formats) -> Iterator[Formats]:
    for language in ("de", "en"):
        if not formats.locale.startswith(language):
            yield formats.in_language(language)


def _issue(line: Captured, plan: JointPlan, formats: Formats, _today: date) -> Captured:
    """Only somebody who is named asks: "they ..." is part of what is asked."""
    who = who_is_meant(line.title, plan, formats.locale)
    if who.person is None:
        return _titled(line, line.title)
    return replace(_titled(line, who.rest), owner_id=who.person.id)


def _titled(line: Captured, text: str) -> Captured:
    text = text[:1].upper() + text[1:]
    title, rest = parted(text) if line.kind in (Capture.DECISION, Capture.ISSUE) else (text, "")
    return replace(line, title=title, rest=rest)


def _about(topic: SessionTopic | None) -> tuple[str, str] | None:
    if topic is None or topic.kind not in ITEM_KINDS or topic.about_id is None:
        return None
    return (topic.kind.value, topic.about_id) if topic.kind.value in LINKABLE else None
