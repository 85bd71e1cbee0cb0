"""Reading a line that was typed in a hurry: "Send the drawings @Priya by 3 Dec"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from partnerdesk.typed_figures import plain

_WHO = re.compile(r"(?:^|\s)@(\S+)")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a line says: the words, who is meant, and by when."""

    title: str
    person: Person | None = None
    party: Party | None = None
    due_on: date | None = None


def heard(text: str, parts: PlanParts, formats: Formats, today: date) -> Heard:
    """Return what a line says; what cannot be read stays part of the title."""
    person: Person | None = None
    party: Party | None = None
    rest = text
    for found in _WHO.finditer(text):
        word = found[1].strip(",.;:")
        person = person or _person_called(word, parts)
        party = party or (None if person else _party_called(word, parts))
        if person is not None or party is not None:
            rest = rest.replace(f"@{word}", " ", 1)
    rest, due_on = _without_day(_tidy(rest), formats, today)
    if person is not None:
        party = parts.parties_by_id.get(person.party_id)
    title = _tidy(rest)
    return Heard(title=title or _tidy(text), person=person, party=party, due_on=due_on)


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ,;")


def _person_called(word: str, parts: PlanParts) -> Person | None:
    """Return who is called so, by any part of the name; nobody where two could be meant."""
    wanted = word.casefold()
    found = [each for each in parts.people if _is_called(each.name, wanted)]
    return found[0] if len(found) == 1 else None


def _party_called(word: str, parts: PlanParts) -> Party | None:
    wanted = word.casefold()
    found = [each for each in parts.parties if _is_called(f"{each.label} {each.name}", wanted)]
    return found[0] if len(found) == 1 else None


def _is_called(name: str, wanted: str) -> bool:
    folded = name.casefold()
    joined = folded.replace(" ", "")
    return bool(wanted) and (
        joined.startswith(wanted) or any(part.startswith(wanted) for part in folded.split())
    )


def _without_day(text: str, formats: Formats, today: date) -> tuple[str, date | None]:
    """Part a text from a day behind its last "by"."""
    word = QCoreApplication.translate("Dialogue", "by", "before a day: by Friday")
    before, found, after = text.rpartition(f" {word} ")
    day = day_heard(after, formats, today) if found else None
    return (before, day) if day is not None else (text, None)


def day_heard(text: str, formats: Formats, today: date) -> date | None:
    """Return the day that is meant: a date, one without its year, a weekday, tomorrow."""
    wanted = plain(text).strip(" .,")
    if not wanted:
        return None
    tomorrow = QCoreApplication.translate("Dialogue", "tomorrow")
    if wanted.casefold() == tomorrow.casefold():
        return today + timedelta(days=1)
    weekday = _weekday(wanted, formats)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _date(wanted, formats, today)


def _weekday(word: str, formats: Formats) -> int | None:
    locale = QLocale(formats.locale)
    wanted = word.casefold().rstrip(".")
    for number in range(1, 8):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            if locale.dayName(number, form).casefold().rstrip(".") == wanted:
                return number - 1
    return None


def _date(text: str, formats: Formats, today: date) -> date | None:
    for typed in (text, f"{text} {today.year}", f"{text} {today.year + 1}"):
        try:
            day = formats.parse_date(typed)
        except FieldError:
            continue
        if typed == text or day >= today:
            return day
    return None
