"""The steps: walked in order, skipped, and left at "not yet", without any window."""

import re
from dataclasses import replace

import pytest

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.questionnaires import OWN_READINESS
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import at_step
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.steps import STEPS, is_done, is_visited, next_step, step_before
from partnerdesk.wizards.texts import WIZARD_TEXTS, WRITTEN, words_in
from tests.core.wizards.drafts import empty_draft, full_draft, named_draft

SELLING = re.compile(r"\b(sell|sale|deal|close|prospect|pipeline|vendor|buyer)\w*", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


def walked(draft: Draft) -> list[Step]:
    """Return the steps that Next leads through from the first one."""
    steps = [draft.step]
    while (step := next_step(draft, steps[-1])) is not None:
        steps.append(step)
    return steps


def test_next_leads_through_all_eight_steps() -> None:
    assert walked(empty_draft()) == list(Step)
    assert len(Step) == len(STEPS) == 8


@pytest.mark.parametrize("fit", [Fit.PARTNER_NOW, Fit.MOVE_THAT_WAY])
def test_partners_and_those_on_their_way_go_on_to_the_work(fit: Fit) -> None:
    assert walked(replace(empty_draft(), decided_fit=fit)) == list(Step)


def test_not_yet_leads_to_the_end_and_back_again() -> None:
    draft = replace(empty_draft(), decided_fit=Fit.NOT_YET)

    assert walked(draft)[-2:] == [Step.HELP, Step.TESTS]
    assert step_before(draft, Step.TESTS) is Step.HELP
    assert next_step(draft, Step.PRIORITY) is Step.WORK
    been = at_step(at_step(draft, Step.WORK), Step.TESTS)
    assert step_before(been) is Step.WORK


def test_back_leads_through_all_steps_to_the_first() -> None:
    draft, steps = empty_draft(), [Step.TESTS]
    while (step := step_before(draft, steps[-1])) is not None:
        steps.append(step)

    assert steps == list(reversed(Step))


def test_any_step_can_be_gone_to_and_is_marked() -> None:
    draft = at_step(empty_draft(), Step.WORK)

    assert draft.step is Step.WORK
    assert [step for step in Step if is_visited(draft, step)] == [Step.WHO, Step.WORK]
    assert at_step(draft, Step.WORK).visited == draft.visited


def test_steps_are_done_once_they_hold_something() -> None:
    assert not any(is_done(empty_draft(), step) for step in Step)
    assert all(is_done(full_draft(), step) for step in Step)
    assert [step for step in Step if is_done(named_draft(), step)] == [Step.WHO]
    ready = LevelAnswer(question=OWN_READINESS[0].key, level=0)
    assert is_done(replace(empty_draft(), readiness=(ready,)), Step.PRIORITY)


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("kind", AccountKind)
def test_each_step_coaches_in_two_sentences_and_gives_an_example(
    step: Step, kind: AccountKind
) -> None:
    text = STEPS[step]

    assert len(SENTENCE_END.findall(text.coaching_for(kind))) == 2
    assert text.example_for(kind)
    assert len(text.coaching_for(kind)) < 200


def test_nothing_speaks_of_selling_to_a_customer_across_the_hall() -> None:
    said = [text for text in WIZARD_TEXTS if SELLING.search(text)]
    within = [STEPS[step].coaching_for(AccountKind.INTERNAL) for step in Step]

    assert said == []
    assert not any("organisation" in text or "compan" in text for text in within)


def test_all_that_is_written_into_a_plan_can_be_translated() -> None:
    words = words_in(lambda context, text: f"{context}: {text}")

    assert words.plain("Lower cost") == "Wording: Lower cost"
    assert words.say("Find a day: {title}", title="{x}") == "Wizard: Find a day: {x}"
    assert {text for context, text in WRITTEN if context == "Wizard"} <= set(WIZARD_TEXTS)
