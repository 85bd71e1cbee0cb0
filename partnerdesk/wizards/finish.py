"""What finishing will make, as lines for the summary; and the head of the plan it makes.

`FinishCircleWizard` in `partnerdesk.commands.circle_wizard` makes exactly this.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.period import Period, add_months
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.wizards import finish_texts as texts
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish_texts import ENGLISH, Section, Words
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.making import needs_plan, things_in
from partnerdesk.wizards.notes import notes_in
from partnerdesk.wizards.things import NOTHING_KNOWN, Frame, Known, Thing, known_of

CURRENCY = "EUR"
MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that will be made, or one note that will be added.

    The title is what it is called, or a choice whose words the window knows. `count` says how
    many parts it has: people in a drawing, answers of a check.
    """

    kind: str
    item_id: str
    title: str | StrEnum
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines of one section."""

    section: Section
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that finishing makes, section by section. Nothing else is changed."""

    parts: tuple[Part, ...]
    makes_account: bool
    makes_plan: bool
    adds_to_plan: bool

    @property
    def count(self) -> int:
        """Return how many lines there are."""
        return sum(len(part.lines) for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The head of the plan to be made, with blanks filled in."""

    title: str
    period: Period
    currency: str
    next_review: date | None = None


def outcome(
    draft: Draft, existing: PlanParts | Known | None, today: date, words: Words = ENGLISH
) -> Outcome:
    """Return what finishing will make, beside what is known of a plan or an account."""
    known = known_of(existing) if isinstance(existing, PlanParts) else existing or NOTHING_KNOWN
    frame = Frame(draft=draft, words=words, today=today, known=known)
    has_plan = needs_plan(draft)
    lines = list(_lines(frame))
    parts = (
        Part(section=section, lines=tuple(line for of, line in lines if of is section))
        for section in Section
    )
    return Outcome(
        parts=tuple(part for part in parts if part.lines),
        makes_account=not draft.who.account_exists,
        makes_plan=has_plan and not draft.who.plan_exists,
        adds_to_plan=has_plan and draft.who.plan_exists,
    )


def head_of(draft: Draft, words: Words, today: date) -> Head:
    """Return the head of the plan to be made.

    Without a period it runs for a year from today; a day to look again lies within it, and is its
    next review.
    """
    who = draft.who
    starts = who.starts_on or min(today, who.ends_on or today)
    ends = who.ends_on or add_months(starts, MONTHS) - timedelta(days=1)
    again = draft.look_again_on if draft.settled_fit is Fit.NOT_YET else None
    if again is not None:
        starts, ends = min(starts, again), max(ends, again)
    name = who.name.strip()
    title = who.plan_title.strip() or words.say(texts.PLAN_TITLE, name=name, year=starts.year)
    return Head(
        title=title,
        period=Period(starts_on=starts, ends_on=ends),
        currency=who.currency.strip() or CURRENCY,
        next_review=again,
    )


def _lines(frame: Frame) -> Iterator[tuple[Section, Line]]:
    who = frame.draft.who
    if not who.account_exists:
        line = Line(kind="account", item_id=who.account_id, title=who.name.strip())
        yield Section.ACCOUNT, line
    for party in frame.draft.parties:
        if not party.exists and party.id not in (frame.us, frame.them):
            yield Section.PEOPLE, Line(kind="party", item_id=party.id, title=party.name.strip())
    if needs_plan(frame.draft) and not who.plan_exists:
        title = head_of(frame.draft, frame.words, frame.today).title
        yield Section.PLAN, Line(kind="plan", item_id=who.plan_id, title=title)
    for thing in things_in(frame):
        yield thing.section, _line(thing)
    for note in notes_in(frame):
        yield Section.NOTES, Line(kind=note.kind, item_id=note.item_id, title=note.name)


def _line(thing: Thing) -> Line:
    title = thing.values[KINDS[thing.kind].title]
    return Line(
        kind=thing.kind,
        item_id=thing.item_id,
        title=title if isinstance(title, StrEnum) else str(title).strip(),
        count=len(thing.placements) + len(thing.answers) + len(thing.agenda),
    )
