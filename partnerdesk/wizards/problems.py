"""What keeps a draft from being finished, step by step: the problems of what it would make.

Only the account's name is needed. Whatever else was begun has to be something that can be stored:
a goal without a title, shares that are not whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from partnerdesk.domain.accounts import ACCOUNT, PARTY
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.dialogue import AGENDA_TOPIC
from partnerdesk.domain.kinds import LONGEST, PRIVATE_NOTES, FieldType, Kind
from partnerdesk.domain.plans import PLAN
from partnerdesk.domain.shares import problem_with_shares
from partnerdesk.domain.validation import Problem, problem_with, problems_in
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.finish import head_of
from partnerdesk.wizards.finish_texts import ENGLISH, Words
from partnerdesk.wizards.making import needs_plan, things_in
from partnerdesk.wizards.notes import notes_in
from partnerdesk.wizards.things import Frame, Thing

CODE_LENGTH = 3
DAYS = KINDS["cadence"].by_name["every_days"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProblem:
    """A problem with its step and the part of the draft it belongs to, empty for the step itself.

    The problem's code is that of a sentence in `partnerdesk.sentences`.
    """

    step: Step
    item_id: str
    problem: Problem


def problems(draft: Draft, step: Step, today: date) -> tuple[StepProblem, ...]:
    """Return the problems of one step."""
    return tuple(each for each in all_problems(draft, today) if each.step is step)


def all_problems(draft: Draft, today: date, words: Words = ENGLISH) -> tuple[StepProblem, ...]:
    """Return all problems, in the order of the steps."""
    frame = Frame(draft=draft, words=words, today=today)
    found = [*_of_who(frame), *_of_things(frame), *_of_notes(frame), *_of_answers(draft)]
    order = list(Step)
    return tuple(sorted(found, key=lambda each: order.index(each.step)))


def _of_who(frame: Frame) -> Iterator[StepProblem]:
    draft, who = frame.draft, frame.draft.who
    if not who.account_exists:
        yield from _told(Step.WHO, "", _of_kind(ACCOUNT, name=who.name, kind=who.kind))
    for party in draft.parties:
        if not party.exists and (who.account_exists or party.id != frame.them):
            found = _of_kind(PARTY, name=party.name, short_name=party.short_name)
            yield from _told(Step.WHO, party.id, found)
    if needs_plan(draft) and not who.plan_exists:
        yield from _of_head(frame)


def _of_head(frame: Frame) -> Iterator[StepProblem]:
    head = head_of(frame.draft, frame.words, frame.today)
    values = {
        "title": head.title,
        "starts_on": head.period.starts_on,
        "ends_on": head.period.ends_on,
        "currency": head.currency,
        "next_review": head.next_review,
    }
    found = list(problems_in(PLAN, values))
    if not (len(head.currency) == CODE_LENGTH and head.currency.isascii()):
        found.append(Problem(field="currency", code="not_a_currency"))
    yield from _told(Step.WHO, frame.draft.who.plan_id, found)


def _of_things(frame: Frame) -> Iterator[StepProblem]:
    for thing in things_in(frame):
        yield from _told(thing.step, thing.item_id, _of_thing(thing))


def _of_thing(thing: Thing) -> Iterator[Problem]:
    yield from problems_in(KINDS[thing.kind], thing.values)
    shares = problem_with_shares({each.party_id: each.percent for each in thing.shares})
    if shares is not None:
        yield shares
    for topic in thing.agenda:
        for each in _of_kind(AGENDA_TOPIC, title=topic):
            yield Problem(field="agenda", code=each.code, parameters=each.parameters)
    evidence = KINDS["check_answer"].by_name["evidence"]
    for answer in thing.answers:
        problem = problem_with(evidence, answer.evidence)
        if problem is not None:
            yield Problem(field=answer.question, code=problem.code, parameters=problem.parameters)


def _of_notes(frame: Frame) -> Iterator[StepProblem]:
    most = LONGEST[FieldType.LONG_TEXT]
    for note in notes_in(frame):
        problem = problem_with(PRIVATE_NOTES, note.text)
        if problem is not None and problem.code == "too_long":
            figures = {"length": len(note.text), "most": most}
            problem = Problem(field="private_notes", code="notes_too_long", parameters=figures)
        if problem is not None:
            yield StepProblem(step=note.step, item_id=note.item_id, problem=problem)


def _of_answers(draft: Draft) -> Iterator[StepProblem]:
    yield from _unlevelled(Step.PRIORITY, draft.readiness)
    yield from _unlevelled(Step.TESTS, draft.tests)
    for ritual in draft.rituals:
        problem = problem_with(DAYS, ritual.every_days)
        if problem is not None and ritual.channel is None:
            problem = Problem(field="days", code=problem.code, parameters=problem.parameters)
            yield StepProblem(step=Step.PRIORITY, item_id=ritual.id, problem=problem)


def _unlevelled(step: Step, answers: Iterable[LevelAnswer]) -> Iterator[StepProblem]:
    for each in answers:
        if each.level is None and each.sentence.strip():
            problem = Problem(field=each.question, code="answer_first")
            yield StepProblem(step=step, item_id="", problem=problem)


def _of_kind(kind: Kind, /, **values: object) -> tuple[Problem, ...]:
    return problems_in(kind, values)


def _told(step: Step, item_id: str, found: Iterable[Problem]) -> Iterator[StepProblem]:
    return (StepProblem(step=step, item_id=item_id, problem=each) for each in found)
