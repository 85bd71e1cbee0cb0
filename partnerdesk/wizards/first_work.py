"""The first work of a draft as things to be made: goals, risks, commitments, reward, dialogue."""

from collections.abc import Iterator, Mapping
from typing import Any

from partnerdesk.wizards import finish_texts as texts
from partnerdesk.wizards.asking import questions_to_ask
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.finish_texts import Section
from partnerdesk.wizards.things import Frame, Thing, filled, is_blank, taken
from partnerdesk.wizards.work_parts import DraftTouchpoint


def work_in(frame: Frame) -> Iterator[Thing]:
    """Yield what is made of the step "Do the work", with the questions from their shoes."""
    yield from _goals(frame)
    for risk in filled(frame.draft.risks):
        values = taken(risk, "title", "probability", "impact_likely", "why_shares")
        yield _work(Section.RISKS, "risk", risk.id, values, shares=risk.shares)
    yield from _commitments(frame)
    reward = frame.draft.reward
    if reward is not None and not is_blank(reward):
        values = taken(reward, "title", "kind", "is_money", "value_likely", "probability")
        yield _work(Section.REWARDS, "reward", reward.id, values, shares=reward.shares)
    yield from _touchpoints(frame)


def action(frame: Frame, item_id: str, title: str, step: Step, **more: object) -> Thing:
    """Return an action of ours."""
    return Thing(
        section=Section.ACTIONS,
        step=step,
        kind="action",
        item_id=item_id,
        values={"title": title, "party_id": frame.us, **more},
    )


def _goals(frame: Frame) -> Iterator[Thing]:
    names = (
        *("title", "ownership", "benefit_us", "benefit_us_kind", "benefit_them"),
        *("benefit_them_kind", "measure", "unit", "baseline", "target", "target_on"),
    )
    for goal in filled(frame.draft.goals):
        owners = {
            "owner_us_id": frame.of_party(goal.owner_us_id, frame.us),
            "owner_them_id": frame.of_party(goal.owner_them_id, frame.them),
        }
        yield _work(Section.GOALS, "goal", goal.id, {**taken(goal, *names), **owners})


def _commitments(frame: Frame) -> Iterator[Thing]:
    names = (
        *("party_id", "title", "kind", "quantity", "unit", "value_per_unit", "rhythm"),
        "ends_on",
    )
    for each in filled(frame.draft.commitments):
        person = frame.of_party(each.person_id, each.party_id)
        values = {**taken(each, *names), "person_id": person}
        yield _work(Section.COMMITMENTS, "commitment", each.id, values)


def _touchpoints(frame: Frame) -> Iterator[Thing]:
    questions = questions_to_ask(frame.draft, frame.words)
    given = list(filled(frame.draft.touchpoints))
    dated = [(each.starts_at, each.id) for each in given if each.starts_at is not None]
    first = min(dated)[1] if dated else ""
    for each in given:
        if each.starts_at is None:
            yield _undated(frame, each)
        else:
            yield _dated(frame, each, questions if each.id == first else ())
    if questions and not first:
        title = frame.words.say(texts.ASK_THEM, them=frame.draft.who.name.strip())
        yield action(frame, "", title, Step.SHOES, private_notes="\n".join(questions))


def _dated(frame: Frame, each: DraftTouchpoint, questions: tuple[str, ...]) -> Thing:
    to_ask = "\n".join(line for line in (each.to_ask, *questions) if line.strip())
    names = ("title", "channel", "starts_at", "minutes", "place")
    return _work(
        Section.DIALOGUE,
        "touchpoint",
        each.id,
        {**taken(each, *names), "to_ask": to_ask},
        agenda=tuple(topic for topic in each.agenda if topic.strip()),
        person_ids=tuple(one for one in each.person_ids if one in frame.parties),
    )


def _undated(frame: Frame, each: DraftTouchpoint) -> Thing:
    """Return the action of finding a day; what is known of the dialogue is noted with it."""
    name = each.title.strip()
    title = frame.words.say(texts.FIND_A_DAY, title=name) if name else ""
    lines = (each.place, *each.agenda, each.to_ask)
    note = "\n".join(line for line in lines if line.strip())
    return action(frame, each.id, title, Step.WORK, private_notes=note)


def _work(
    section: Section, kind: str, item_id: str, values: Mapping[str, object], **parts: Any
) -> Thing:
    return Thing(
        section=section, step=Step.WORK, kind=kind, item_id=item_id, values=values, **parts
    )
