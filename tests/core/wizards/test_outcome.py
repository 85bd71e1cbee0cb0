"""The summary says what is made: no more, no less, whatever the draft."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.drafts import read_draft
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import draft_for_plan, placed, renamed, without_person
from partnerdesk.wizards.finish import Outcome, outcome
from partnerdesk.wizards.finish_texts import Section
from partnerdesk.wizards.fit import FIT_QUESTIONS, Fit, FitAnswer, FitLevel
from partnerdesk.wizards.problems import all_problems
from partnerdesk.wizards.work_parts import DraftShare
from partnerdesk.workspace import Workspace
from tests.core.store.dumps import dump
from tests.core.wizards.drafts import TODAY, empty_draft, full_draft, named_draft, with_person

MADE = (
    *("account", "plan", "person", "goal", "risk", "commitment", "reward", "touchpoint"),
    *("cadence", "action", "circle_drawing", "check"),
)


def lines_by_kind(told: Outcome) -> Counter[str]:
    """Return how many things of each kind a summary tells of."""
    return Counter(
        line.kind for part in told.parts if part.section is not Section.NOTES for line in part.lines
    )


def rows_by_kind(workspace: Workspace) -> Counter[str]:
    return Counter({kind: len(dump(workspace)[kind]) for kind in MADE})


def test_the_summary_of_a_full_draft() -> None:
    told = outcome(full_draft(), None, TODAY)
    titles = {part.section: [str(line.title) for line in part.lines] for part in told.parts}

    assert list(titles) == list(Section)
    assert titles[Section.ACCOUNT] == ["Alder Foods"]
    assert titles[Section.PEOPLE][0] == "Loop Recycling"
    assert titles[Section.CIRCLE] == ["The circle today", "The circle, differently"]
    assert titles[Section.PLAN] == ["Alder Foods, 2027 joint plan"]
    assert titles[Section.CHECKS] == ["own_readiness", "alignment"]
    assert titles[Section.NOTES] == [
        *("Lena Vogt", "Maria Costa", "Tom Eriksen", "Alder Foods"),
    ]
    assert (told.makes_account, told.makes_plan, told.adds_to_plan) == (True, True, False)
    assert told.count == sum(len(part.lines) for part in told.parts)


def test_the_summary_of_a_name_and_of_not_yet() -> None:
    named = outcome(named_draft(), None, TODAY)
    not_yet = outcome(replace(named_draft(), decided_fit=Fit.NOT_YET), None, TODAY)

    assert [part.section for part in named.parts] == [Section.ACCOUNT, Section.PLAN]
    assert [part.section for part in not_yet.parts] == [Section.ACCOUNT, Section.NOTES]
    assert not not_yet.makes_plan


def test_a_plan_that_exists_is_only_added_to(workspace: Workspace) -> None:
    plan_id = workspace.execute(FinishCircleWizard(draft=full_draft())).item_id
    plan = workspace.read(lambda connection: read_plan(connection, plan_id)).parts
    draft = draft_for_plan(plan)

    nothing = outcome(draft, plan, TODAY)
    more = outcome(replace(draft, goals=full_draft().goals), plan, TODAY)

    assert (nothing.parts, nothing.makes_account, nothing.makes_plan) == ((), False, False)
    assert [part.section for part in more.parts] == [Section.GOALS]
    assert more.adds_to_plan
    before = dump(workspace)
    workspace.execute(FinishCircleWizard(draft=draft))
    assert dump(workspace) == before


def some(walk: random.Random, parts: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(part for part in parts if walk.random() < 0.6)


def random_draft(walk: random.Random) -> Draft:
    """Return a draft with some of everything, and now and then something that cannot be stored."""
    full = full_draft(walk.choice(["{}", "漢字 {}", "{} " + "ü" * 80]))
    parts: dict[str, Any] = {
        name: some(walk, getattr(full, name))
        for name in (
            *("shoes", "changes", "benefits", "objections", "rituals", "readiness"),
            *("goals", "risks", "commitments", "touchpoints", "tests", "team", "today"),
        )
    }
    draft = replace(
        full,
        **parts,
        reward=full.reward if walk.random() < 0.5 else None,
        differently=full.differently if walk.random() < 0.7 else None,
        decided_fit=walk.choice([None, *Fit]),
        fit=tuple(
            FitAnswer(question=each.key, level=walk.choice(list(FitLevel)))
            for each in FIT_QUESTIONS
        ),
        look_again_on=walk.choice([None, TODAY + timedelta(days=walk.randrange(900))]),
    )
    for number in range(walk.randrange(8)):
        draft, person = with_person(draft, walk.choice(list(Side)), f"Somebody {number}")
        draft = placed(draft, person, walk.choice(list(Ring)), differently=walk.random() < 0.5)
    if draft.people and walk.random() < 0.4:
        draft = without_person(draft, walk.choice(draft.people).id)
    return spoiled(walk, draft) if walk.random() < 0.3 else draft


def spoiled(walk: random.Random, draft: Draft) -> Draft:
    ways = [
        renamed(draft, walk.choice(["", "  ", "x" * 400, "a\nb"])),
        with_person(draft, Side.THEM, "")[0],
        replace(draft, who=replace(draft.who, ends_on=date(2020, 1, 1))),
    ]
    if draft.goals:
        ways.append(replace(draft, goals=(replace(draft.goals[0], title=""),)))
    if draft.risks:
        share = DraftShare(party_id=draft.parties[0].id, percent=Decimal(40))
        ways.append(replace(draft, risks=(replace(draft.risks[0], shares=(share,)),)))
    return walk.choice(ways)


@pytest.mark.parametrize("seed", range(60))
def test_any_draft_finishes_as_told_or_tells_its_problems(workspace: Workspace, seed: int) -> None:
    draft = random_draft(random.Random(seed))
    workspace.execute(SaveDraft(draft=draft))
    before = dump(workspace)
    assert workspace.read(lambda connection: read_draft(connection, draft.id)) == draft

    if all_problems(draft, TODAY):
        with pytest.raises(UserError):
            workspace.execute(FinishCircleWizard(draft=draft))
        assert dump(workspace) == before
        return

    told = lines_by_kind(outcome(draft, None, TODAY))
    workspace.execute(FinishCircleWizard(draft=draft))
    made = dump(workspace)
    assert rows_by_kind(workspace) == Counter({kind: told[kind] for kind in MADE})
    assert workspace.check().is_sound
    workspace.undo()
    assert dump(workspace) == before
    workspace.redo()
    assert dump(workspace) == made


def test_random_drafts_are_of_both_sorts() -> None:
    drafts = [random_draft(random.Random(seed)) for seed in range(60)]
    sound = [draft for draft in drafts if not all_problems(draft, TODAY)]

    assert 10 < len(sound) < 55
    assert {draft.settled_fit for draft in sound} >= set(Fit)


def test_nothing_at_all_is_told_of_an_empty_draft_but_its_account() -> None:
    told = outcome(empty_draft(), None, TODAY)

    assert next((line.kind, line.title) for part in told.parts for line in part.lines) == (
        "account",
        "",
    )
