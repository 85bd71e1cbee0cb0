"""Drafts in any script and language, of many people and long answers."""

from dataclasses import replace

import pytest

from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.edits import placed
from partnerdesk.wizards.finish_texts import FINISH_TEXTS, Words
from partnerdesk.wizards.people_parts import Certainty, ShoeAnswer, ShoeQuestion
from partnerdesk.wizards.problems import all_problems
from partnerdesk.workspace import Workspace
from tests.core.wizards.drafts import (
    TODAY,
    full_draft,
    named_draft,
    with_person,
)
from tests.core.wizards.finishing import finished, notes_on, plan_made


def test_words_of_another_language_are_those_that_are_written(workspace: Workspace) -> None:
    words = Words(translated={text: f"«{text}»" for text in FINISH_TEXTS})
    plan_id = finished(workspace, full_draft(), words).item_id
    plan = workspace.read(lambda connection: read_plan(connection, plan_id))

    assert {each.title for each in plan.parts.drawings} == {
        "«The circle today»",
        "«The circle, differently»",
    }
    assert "«In their shoes»" in notes_on(plan, "Maria Costa")
    assert "Look at their board first · «every 3 days»" in {
        each.title for each in plan.parts.actions
    }


@pytest.mark.parametrize(
    "say", ["漢字 {}", "العربية {}", "{} " + "w" * 250, "{}🙂"], ids=["zh", "ar", "long", "emoji"]
)
def test_any_script_goes_through(workspace: Workspace, say: str) -> None:
    draft = full_draft(say)
    assert all_problems(draft, TODAY) == ()

    plan = plan_made(workspace, draft)

    assert plan.parts.goals[0].title == say.format("Packaging waste")
    assert len(plan.parts.people) == 4


def test_sixty_people_with_long_answers(workspace: Workspace) -> None:
    draft = full_draft()
    for number in range(60):
        draft, person = with_person(draft, list(Side)[number % 3], f"Person {number}")
        answers = tuple(
            ShoeAnswer(seat=person, question=each, text="x" * 3_900, certainty=Certainty.UNKNOWN)
            for each in ShoeQuestion
        )
        draft = replace(draft, shoes=(*draft.shoes, *answers))
        draft = placed(draft, person, Ring.EDGE)
    assert all_problems(draft, TODAY) == ()

    workspace.execute(SaveDraft(draft=draft))
    plan = plan_made(workspace, draft)

    assert len(plan.parts.people) == 64
    assert len(plan.parts.drawings[0].placements) == 64
    assert len(plan.parts.touchpoints[0].to_ask.splitlines()) == 303


def test_answers_too_long_for_one_note_are_a_problem_of_that_step() -> None:
    draft = named_draft()
    draft, person = with_person(draft, Side.THEM, "Maria")
    answers = tuple(
        ShoeAnswer(seat=person, question=each, text="x" * 5_000) for each in ShoeQuestion
    )

    (problem,) = all_problems(replace(draft, shoes=answers), TODAY)

    assert (problem.step, problem.item_id) == (Step.SHOES, person)
    assert problem.problem.code == "notes_too_long"
