"""Finishing is one step that can be undone, and adds to what exists without changing it."""

from dataclasses import replace

import pytest

from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.commands.items import DeleteItem
from partnerdesk.commands.plan_life import Signer, SignPlan
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.drafts import list_drafts, read_draft
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import draft_for_plan, renamed
from partnerdesk.wizards.people_parts import Objection
from partnerdesk.wizards.work_parts import DraftGoal
from partnerdesk.workspace import Workspace
from tests.core.commands.refusals import setting
from tests.core.store.dumps import dump
from tests.core.store.worlds import small_world
from tests.core.wizards.drafts import (
    TODAY,
    empty_draft,
    full_draft,
    named_draft,
    with_person,
)
from tests.core.wizards.finishing import finished, plan_made


def test_an_empty_draft_is_refused_at_the_name_and_makes_nothing(workspace: Workspace) -> None:
    draft = empty_draft()
    workspace.execute(SaveDraft(draft=draft))
    before = dump(workspace)

    with pytest.raises(UserError) as error:
        finished(workspace, draft)

    assert (error.value.code, getattr(error.value, "field", "")) == ("required", "name")
    assert dump(workspace) == before


def test_it_is_one_step_and_undo_brings_the_draft_back_as_it_was_finished(
    workspace: Workspace,
) -> None:
    draft = full_draft()
    workspace.execute(SaveDraft(draft=renamed(draft, "An older name")))
    before = dump(workspace)

    change = finished(workspace, draft).change
    made = dump(workspace)
    undone = workspace.undo()
    back = workspace.read(lambda connection: read_draft(connection, draft.id))

    assert change is not None
    assert change.touches("goal", "wizard_draft", "account")
    assert str(undone.label) == "draw the circle of Alder Foods differently"
    assert workspace.undo_state().undo_label is None
    assert back == draft
    drafts = dump(workspace).pop("wizard_draft")
    assert len(drafts) == 1
    assert {**dump(workspace), "wizard_draft": []} == {**before, "wizard_draft": []}

    workspace.redo()
    assert dump(workspace) == made
    assert workspace.read(list_drafts) == ()


def test_a_draft_that_was_never_saved_comes_back_as_well(workspace: Workspace) -> None:
    draft = full_draft()
    finished(workspace, draft)

    workspace.undo()

    assert workspace.read(lambda connection: read_draft(connection, draft.id)) == draft


def test_a_late_save_does_not_bring_a_finished_draft_back(workspace: Workspace) -> None:
    draft = named_draft()
    finished(workspace, draft)

    for command in (SaveDraft(draft=draft), FinishCircleWizard(draft=draft)):
        with pytest.raises(UserError) as error:
            workspace.execute(command)
        assert error.value.code == "draft_finished"
    workspace.undo()
    workspace.execute(SaveDraft(draft=renamed(draft, "Gone on with")))

    assert [each.name for each in workspace.read(list_drafts)] == ["Gone on with"]
    assert workspace.undo_state().redo_label is None
    finished(workspace, renamed(draft, "Gone on with"))
    assert workspace.check().is_sound


def test_an_existing_plan_is_added_to_and_nothing_in_it_is_overwritten(
    workspace: Workspace,
) -> None:
    world = small_world(workspace)
    world.add("cadence", {"channel": Channel.CALL, "every_days": 30})
    workspace.execute(setting("person", world.cam, "private_notes", "Likes short letters."))
    before = dump(workspace)
    plan = workspace.read(lambda connection: read_plan(connection, world.plan))
    draft = draft_for_plan(plan.parts)
    draft, new = with_person(draft, Side.THEM, "Maria Costa")
    full = full_draft()
    draft = replace(
        draft,
        goals=full.goals,
        rituals=full.rituals,
        objections=(Objection(id=full.objections[0].id, text="Why us?", person_id=world.cam),),
    )

    made = plan_made(workspace, draft)

    assert made.parts.head.id == world.plan
    assert made.notes[world.cam] == "Likes short letters.\n\nWhat they might object\nWhy us?"
    assert [cadence.every_days for cadence in made.parts.cadences] == [30]
    assert {action.title for action in made.parts.actions} == {
        "Call Tom on Mondays · every week",
        "Look at their board first · every 3 days",
    }
    assert new in made.parts.people_by_id
    (goal,) = made.parts.goals
    assert goal.owner_us_id is None  # nobody of that plan
    after = dump(workspace)
    for table in ("account", "party", "plan", "cadence", "plan_party"):
        assert after[table] == before[table], table
    workspace.undo()
    assert {**dump(workspace), "wizard_draft": []} == {**before, "wizard_draft": []}


def test_people_and_accounts_that_are_gone_meanwhile(workspace: Workspace) -> None:
    world = small_world(workspace)
    plan = workspace.read(lambda connection: read_plan(connection, world.plan))
    draft = draft_for_plan(plan.parts)
    thought = Objection(id=world.plan, text="Why us?", person_id=world.cam)
    draft = replace(draft, objections=(thought,))
    workspace.execute(DeleteItem(kind="person", item_id=world.cam))

    made = plan_made(workspace, draft)
    assert "Why us?" in made.notes[world.plan]
    workspace.undo()
    workspace.execute(DeleteItem(kind="plan", item_id=world.plan))
    assert refusal(workspace, draft) == "plan_gone"
    workspace.execute(DeleteItem(kind="account", item_id=world.account))
    assert refusal(workspace, draft) == "account_gone"


def refusal(workspace: Workspace, draft: Draft) -> str:
    with pytest.raises(UserError) as error:
        finished(workspace, draft)
    return error.value.code


def test_a_goal_in_a_plan_that_was_signed_is_ours_only_and_may_be_added(
    workspace: Workspace,
) -> None:
    world = small_world(workspace)
    signers = (Signer(name="Ann", party_id=world.us), Signer(name="Cam", party_id=world.them))
    workspace.execute(
        KeepVersion(plan_id=world.plan, content="{}", fingerprint="first", label="signed")
    )
    workspace.execute(SignPlan(plan_id=world.plan, signers=signers, signed_on=TODAY))
    plan = workspace.read(lambda connection: read_plan(connection, world.plan))
    goal = DraftGoal(id=new_id(), title="One more")

    made = plan_made(workspace, replace(draft_for_plan(plan.parts), goals=(goal,)))

    assert [each.title for each in made.parts.goals] == ["One more"]
