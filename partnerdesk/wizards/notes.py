"""What is only for us: the notes that finishing adds at the end of private notes.

Notes on a person go with the person; notes on all of them, or on the circle, go with the plan, or
with the account where there is no plan.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from partnerdesk.wizards import finish_texts as texts
from partnerdesk.wizards.asking import CERTAINTY_WORDS, SHOE_TEXTS, questions_to_ask
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.fit import fit_of
from partnerdesk.wizards.making import needs_plan
from partnerdesk.wizards.people_parts import WHOLE_CUSTOMER, DraftPerson
from partnerdesk.wizards.things import Frame
from partnerdesk.wording import word_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Text to be added to the private note of a person, the plan or the account."""

    kind: str
    item_id: str
    name: str
    step: Step
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line about a person, or about all where nobody is named."""

    person_id: str
    step: Step
    heading: str
    text: str


def notes_in(frame: Frame) -> tuple[Note, ...]:
    """Return the notes, one for each person and one for the plan or the account."""
    lines = list(_lines(frame))
    found = [_note(frame, person, lines) for person in frame.draft.people]
    return tuple(each for each in (*found, _common(frame, lines)) if each is not None)


def _lines(frame: Frame) -> Iterator[_Line]:
    yield from _shoes(frame)
    yield from _changes(frame)
    yield from _help(frame)
    yield from _fit(frame)
    for member in frame.draft.team:
        if member.gains.strip():
            heading = frame.words.say(texts.OWN_GAIN, name=_name(frame, member.person_id))
            yield _line(member.person_id, Step.PRIORITY, heading, member.gains)
    if not needs_plan(frame.draft):
        for question in questions_to_ask(frame.draft, frame.words):
            yield _line(None, Step.SHOES, frame.words.plain(texts.TO_ASK), question)


def _shoes(frame: Frame) -> Iterator[_Line]:
    heading = frame.words.plain(texts.IN_THEIR_SHOES)
    for answer in frame.draft.shoes:
        if not answer.text.strip():
            continue
        question = frame.words.plain(SHOE_TEXTS[answer.question].heading)
        known = answer.certainty
        how = f" ({frame.words.plain(CERTAINTY_WORDS[known])})" if known else ""
        text = f"{question}: {answer.text.strip()}{how}"
        yield _line(answer.seat, Step.SHOES, heading, text)


def _changes(frame: Frame) -> Iterator[_Line]:
    heading = frame.words.plain(texts.WHAT_CHANGES)
    for change in frame.draft.changes:
        if change.text.strip():
            sort = frame.words.plain(texts.CHANGE_TEXTS[change.sort])
            text = f"{sort}: {change.text.strip()}"
            yield _line(change.person_id, Step.CIRCLE_DIFFERENTLY, heading, text)


def _help(frame: Frame) -> Iterator[_Line]:
    say, draft = frame.words, frame.draft
    for benefit in draft.benefits:
        kind = say.plain(word_for(benefit.benefit)) if benefit.benefit is not None else ""
        text = ": ".join(part for part in (kind, benefit.words.strip()) if part)
        if text:
            yield _line(benefit.person_id, Step.HELP, say.plain(texts.IN_IT_FOR_THEM), text)
    for objection in draft.objections:
        answer = objection.answer.strip()
        told = say.say(texts.OUR_ANSWER, answer=answer) if answer else ""
        text = "\n".join(part for part in (objection.text.strip(), told) if part)
        if text:
            yield _line(objection.person_id, Step.HELP, say.plain(texts.OBJECTIONS), text)
    first = draft.person(draft.first_id)
    if first is not None:
        yield _line(None, Step.HELP, say.say(texts.WON_FIRST, name=first.name.strip()), "")


def _fit(frame: Frame) -> Iterator[_Line]:
    settled = frame.draft.settled_fit
    if settled is None:
        return
    heading = frame.words.plain(texts.FIT_HEADING)
    yield _line(None, Step.HELP, heading, frame.words.plain(texts.FIT_TEXTS[settled]))
    for reason in fit_of(frame.draft.fit).reasons:
        yield _line(None, Step.HELP, heading, frame.words.plain(reason.sentence))


def _line(person_id: str | None, step: Step, heading: str, text: str) -> _Line:
    return _Line(person_id=person_id or WHOLE_CUSTOMER, step=step, heading=heading, text=text)


def _note(frame: Frame, person: DraftPerson, lines: list[_Line]) -> Note | None:
    mine = [line for line in lines if line.person_id == person.id]
    if not mine or person.id not in frame.parties:
        return None
    name = person.name.strip()
    return Note(kind="person", item_id=person.id, name=name, step=mine[0].step, text=_text_of(mine))


def _common(frame: Frame, lines: list[_Line]) -> Note | None:
    """Return the note of all lines that are about no one person who is still there."""
    common = [line for line in lines if line.person_id not in frame.parties]
    if not common:
        return None
    who = frame.draft.who
    has_plan = needs_plan(frame.draft)
    return Note(
        kind="plan" if has_plan else "account",
        item_id=who.plan_id if has_plan else who.account_id,
        name=(who.plan_title if has_plan else "").strip() or who.name.strip(),
        step=common[0].step,
        text=_text_of(common),
    )


def _text_of(lines: list[_Line]) -> str:
    """Return lines under their headings, an empty line before each heading."""
    parts = []
    for heading, under in groupby(lines, key=lambda line: line.heading):
        texts_under = [line.text for line in under if line.text]
        parts.append("\n".join((heading, *texts_under)))
    return "\n\n".join(parts)


def _name(frame: Frame, person_id: str) -> str:
    person = frame.draft.person(person_id)
    return person.name.strip() if person else ""
