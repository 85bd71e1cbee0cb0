"""What finishing a draft will make, item by item.

The summary shows these things, the problems of the steps are theirs, and the command makes them:
the three cannot differ.
"""

from collections.abc import Iterator, Mapping

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.wizards import finish_texts as texts
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.finish_texts import Section
from partnerdesk.wizards.first_work import action, work_in
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import HowOften
from partnerdesk.wizards.things import Frame, Thing, filled, is_blank, taken
from partnerdesk.wizards.work_parts import Ritual


def things_in(frame: Frame) -> tuple[Thing, ...]:
    """Return everything that hangs on the account or the plan, in the order it is made."""
    return (*_of_account(frame), *(_of_plan(frame) if needs_plan(frame.draft) else ()))


def needs_plan(draft: Draft) -> bool:
    """Tell whether there is to be a plan: always, unless it is "not yet" and nothing needs one."""
    if draft.settled_fit is not Fit.NOT_YET or draft.who.plan_exists:
        return True
    reward = (draft.reward,) if draft.reward else ()
    parts = (
        *(*draft.rituals, *draft.goals, *draft.risks, *draft.commitments),
        *(*draft.touchpoints, *reward),
    )
    levels = (each.level for each in (*draft.readiness, *draft.tests))
    return (
        draft.look_again_on is not None
        or any(not is_blank(part) for part in parts)
        or any(level is not None for level in levels)
    )


def _of_account(frame: Frame) -> Iterator[Thing]:
    names = ("party_id", "name", "title", "is_team", "is_placeholder")
    for person in frame.draft.people:
        if not person.exists:
            yield Thing(
                section=Section.PEOPLE,
                step=Step.CIRCLE_TODAY,
                kind="person",
                item_id=person.id,
                values=taken(person, *names),
            )
    yield from _drawings(frame)


def _of_plan(frame: Frame) -> Iterator[Thing]:
    yield from work_in(frame)
    yield from _rituals(frame)
    draft = frame.draft
    if draft.settled_fit is Fit.NOT_YET and draft.look_again_on is not None:
        title = frame.words.say(texts.LOOK_AGAIN, them=draft.who.name.strip())
        yield action(frame, "", title, Step.HELP, due_on=draft.look_again_on)
    yield from _check(frame, Questionnaire.OWN_READINESS, draft.readiness, Step.PRIORITY)
    yield from _check(frame, Questionnaire.ALIGNMENT, draft.tests, Step.TESTS)


def _drawings(frame: Frame) -> Iterator[Thing]:
    draft = frame.draft
    now, then = draft.rings(), draft.rings(differently=True)
    if draft.today and not _is_drawn_already(frame, now):
        yield _drawing(frame, texts.CIRCLE_TODAY, now, Step.CIRCLE_TODAY)
    if draft.differently is not None and then != now:
        yield _drawing(frame, texts.CIRCLE_DIFFERENTLY, then, Step.CIRCLE_DIFFERENTLY)


def _is_drawn_already(frame: Frame, now: Mapping[str, Ring]) -> bool:
    known = frame.known.rings
    return known is not None and now == {key: known.get(key, Ring.OUTSIDE) for key in now}


def _drawing(frame: Frame, title: str, rings: Mapping[str, Ring], step: Step) -> Thing:
    places = (
        Placement(person_id=person_id, ring=ring, position=index)
        for index, (person_id, ring) in enumerate(rings.items())
        if person_id in frame.parties
    )
    return Thing(
        section=Section.CIRCLE,
        step=step,
        kind="circle_drawing",
        item_id="",
        values={
            "title": frame.words.plain(title),
            "drawn_on": frame.today,
            "drawn_by_id": frame.us,
        },
        placements=tuple(places),
    )


def _rituals(frame: Frame) -> Iterator[Thing]:
    """A habit of talking is a cadence, one for each channel; any other is an action of ours."""
    channels = set(frame.known.channels)
    for ritual in filled(frame.draft.rituals):
        if ritual.channel is None or ritual.channel in channels:
            yield _habit(frame, ritual)
            continue
        channels.add(ritual.channel)
        yield Thing(
            section=Section.DIALOGUE,
            step=Step.PRIORITY,
            kind="cadence",
            item_id=ritual.id,
            values={
                "channel": ritual.channel,
                "every_days": ritual.every_days,
                "note": ritual.title,
            },
        )


def _habit(frame: Frame, ritual: Ritual) -> Thing:
    rhythm = texts.RHYTHM_TEXTS[ritual.how_often]
    is_counted = ritual.how_often is HowOften.EVERY_DAYS
    told = frame.words.say(rhythm, days=ritual.days) if is_counted else frame.words.plain(rhythm)
    name = ritual.title.strip()
    title = f"{name} · {told}" if name else ""
    owner = frame.of_party(ritual.owner_id, frame.us)
    return action(frame, ritual.id, title, Step.PRIORITY, owner_id=owner)


def _check(
    frame: Frame, questionnaire: Questionnaire, given: tuple[LevelAnswer, ...], step: Step
) -> Iterator[Thing]:
    levels = {each.question: each for each in given if each.level is not None}
    answers = tuple(
        Answer(
            question=question.key,
            level=levels[question.key].level or 0,
            evidence=levels[question.key].sentence,
        )
        for question in QUESTIONS[questionnaire]
        if question.key in levels
    )
    if answers:
        yield Thing(
            section=Section.CHECKS,
            step=step,
            kind="check",
            item_id="",
            values={
                "questionnaire": questionnaire,
                "checked_on": frame.today,
                "side": Side.US,
            },
            answers=answers,
        )
