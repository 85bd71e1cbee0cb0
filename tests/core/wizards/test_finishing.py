"""Finishing makes all that the summary says, in one step that can be undone; all ours only."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.commands.items import DeleteItem
from partnerdesk.commands.plan_life import Signer, SignPlan
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.errors import UserError
from partnerdesk.queries.drafts import list_drafts, read_draft
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.edits import draft_for_plan, placed, renamed
from partnerdesk.wizards.finish_texts import FINISH_TEXTS, Words
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import Certainty, Objection, ShoeAnswer, ShoeQuestion
from partnerdesk.wizards.problems import all_problems
from partnerdesk.wizards.work_parts import DraftGoal
from partnerdesk.workspace import Outcome, Workspace
from tests.core.commands.refusals import setting
from tests.core.store.dumps import dump
from tests.core.store.worlds import small_world
from tests.core.wizards.drafts import (
    MEETING,
    TODAY,
    empty_draft,
    full_draft,
    named_draft,
    with_person,
)


def finished(workspace: Workspace, draft: Draft, words: Words | None = None) -> Outcome:
    command = (
        FinishCircleWizard(draft=draft)
        if words is None
        else FinishCircleWizard(draft=draft, words=words)
    )
    return workspace.execute(command)


def plan_made(workspace: Workspace, draft: Draft) -> PreparedPlan:
    """Finish a draft and return the plan it made."""
    plan_id = finished(workspace, draft).item_id
    return workspace.read(lambda connection: read_plan(connection, plan_id))


def notes_on(plan: PreparedPlan, name: str) -> str:
    (person,) = (each for each in plan.parts.people if each.name == name)
    return plan.notes.get(person.id, "")


def named(parts: PlanParts, person_id: str | None) -> str:
    person = parts.person(person_id)
    return person.name if person else ""


def test_a_name_is_enough_for_an_account_and_its_plan(workspace: Workspace) -> None:
    plan = plan_made(workspace, named_draft("  Alder Foods "))

    assert plan.parts.account.name == "Alder Foods"
    assert plan.parts.head.title == "Alder Foods, 2027 joint plan"
    assert [party.side for party in plan.parts.parties] == [Side.US, Side.THEM]
    assert not any((plan.parts.drawings, plan.parts.goals, plan.parts.checks))
    assert plan.parts.statements == ()


def test_an_empty_draft_is_refused_at_the_name_and_makes_nothing(workspace: Workspace) -> None:
    draft = empty_draft()
    workspace.execute(SaveDraft(draft=draft))
    before = dump(workspace)

    with pytest.raises(UserError) as error:
        finished(workspace, draft)

    assert (error.value.code, getattr(error.value, "field", "")) == ("required", "name")
    assert dump(workspace) == before


def test_the_full_draft_makes_everything(workspace: Workspace) -> None:
    draft = full_draft()
    parts = plan_made(workspace, draft).parts

    assert [person.name for person in parts.people] == [
        *("Lena Vogt", "Maria Costa", "Tom Eriksen", "Loop's crew"),
    ]
    assert [person.id for person in parts.people] == [person.id for person in draft.people]
    assert [party.name for party in parts.parties] == [
        *("Solberg Packaging", "Alder Foods", "Loop Recycling"),
    ]
    (goal,) = parts.goals
    assert (goal.baseline, goal.target) == (Decimal("22.5"), Decimal(15))
    assert [named(parts, each) for each in (goal.owner_us_id, goal.owner_them_id)] == [
        *("Lena Vogt", "Maria Costa"),
    ]
    (risk,), (reward,) = parts.risks, parts.rewards
    assert [share.percent for share in risk.shares] == [40, 40, 20]
    assert {part.party_id: part.percent for part in reward.parts if part.percent} == {
        parts.parties[0].id: Decimal(40),
        parts.parties[1].id: Decimal(60),
    }
    assert {each.party_id for each in parts.commitments} == {each.id for each in parts.parties}
    assert reward.value_likely == 310_000_00


def test_both_circles_are_drawn_by_us_and_the_other_one_is_the_newest(
    workspace: Workspace,
) -> None:
    parts = plan_made(workspace, full_draft()).parts
    today, differently = parts.drawings

    assert parts.newest_drawing == differently
    assert {each.drawn_by_id for each in parts.drawings} == {parts.parties[0].id}
    assert {each.drawn_on for each in parts.drawings} == {TODAY}
    names = [named(parts, each) for each in differently.people_in(Ring.INSIDE)]
    assert names == ["Lena Vogt", "Maria Costa"]
    assert len(today.people_in(Ring.OUTSIDE)) == 3


def test_the_first_dialogue_asks_what_we_do_not_know(workspace: Workspace) -> None:
    parts = plan_made(workspace, full_draft()).parts
    (touchpoint,) = parts.touchpoints

    assert touchpoint.starts_at == MEETING
    assert [topic.title for topic in touchpoint.agenda] == [
        *("The circle, as you see it", "First goals"),
    ]
    assert touchpoint.to_ask.splitlines() == [
        "Who else should be there?",
        "Tom Eriksen: What would you miss if we were gone?",
        "What do you want most?",
    ]
    assert "Find a day: Visit the plant" in {action.title for action in parts.actions}
    assert len(touchpoint.person_ids) == 2


def test_without_a_day_in_the_calendar_the_questions_are_an_action_with_a_private_note(
    workspace: Workspace,
) -> None:
    plan = plan_made(workspace, replace(full_draft(), touchpoints=()))

    (action,) = (each for each in plan.parts.actions if each.title.startswith("Ask Alder Foods"))
    assert plan.notes[action.id].splitlines() == [
        "Tom Eriksen: What would you miss if we were gone?",
        "What do you want most?",
    ]


def test_habits_become_cadences_or_actions(workspace: Workspace) -> None:
    parts = plan_made(workspace, full_draft()).parts
    (cadence,) = parts.cadences

    assert (cadence.channel, cadence.every_days) == (Channel.CALL, 7)
    assert cadence.note == "Call Tom on Mondays"
    (habit,) = (each for each in parts.actions if "board" in each.title)
    assert habit.title == "Look at their board first · every 3 days"
    assert named(parts, habit.owner_id) == "Lena Vogt"


def test_our_answers_are_kept_sealed(workspace: Workspace) -> None:
    plan = plan_made(workspace, full_draft())
    by_name = {check.questionnaire: check for check in plan.parts.checks}

    assert set(by_name) == {Questionnaire.OWN_READINESS, Questionnaire.ALIGNMENT}
    assert [each.level for each in by_name[Questionnaire.ALIGNMENT].answers] == [0, 25, 50, 75, 100]
    assert by_name[Questionnaire.ALIGNMENT].answers[0].evidence == "Because of vision"
    assert {check.side for check in plan.parts.checks} == {Side.US}
    assert {check.id for check in plan.parts.checks} <= plan.ours_only


def test_thoughts_become_private_notes_of_whom_they_are_about(workspace: Workspace) -> None:
    plan = plan_made(workspace, full_draft())

    assert notes_on(plan, "Maria Costa") == (
        "In their shoes\n"
        "What they are trying to reach: Two plants, no lost shift (They told us)\n"
        "What makes working with us hard: Three answers on dates (We think so)\n\n"
        "What changes in the circle, differently\n"
        "What we decide: Decides on supply with us"
    )
    assert "More speed: Fewer line stops" in notes_on(plan, "Tom Eriksen")
    assert "Our answer: We carry a fifth" in notes_on(plan, "Tom Eriksen")
    assert "A quieter phone" in notes_on(plan, "Lena Vogt")
    common = plan.notes[plan.parts.head.id]
    assert "What they need: A figure on waste (They told us)" in common
    assert "To be won first: Maria Costa" in common
    assert "Partner now" in common


def test_everything_is_ours_only(workspace: Workspace) -> None:
    plan_id = finished(workspace, full_draft("PANGOLIN {}")).item_id
    joint = workspace.read(lambda connection: read_joint_plan(connection, plan_id))

    told = repr(replace(joint, account=None, head=None, parties=()))  # type: ignore[arg-type]
    assert "PANGOLIN" not in told
    assert not any((joint.people, joint.goals, joint.drawings, joint.touchpoints, joint.checks))


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


def not_yet(draft: Draft) -> Draft:
    return replace(
        draft,
        decided_fit=Fit.NOT_YET,
        goals=(),
        risks=(),
        commitments=(),
        reward=None,
        touchpoints=(),
        rituals=(),
        readiness=(),
        tests=(),
    )


def test_not_yet_keeps_account_people_circles_and_notes_without_a_plan(
    workspace: Workspace,
) -> None:
    draft = not_yet(full_draft())

    account_id = finished(workspace, draft).item_id
    rows = dump(workspace)

    assert account_id == draft.who.account_id
    assert rows["plan"] == rows["action"] == rows["check"] == []
    assert (len(rows["person"]), len(rows["circle_drawing"])) == (4, 2)
    note = row_note(workspace, account_id)
    assert "Not yet" in note
    assert "To ask\nTom Eriksen: What would you miss if we were gone?" in note


def row_note(workspace: Workspace, account_id: str) -> str:
    statement = "SELECT private_notes FROM account WHERE id = ?"
    return workspace.read(lambda c: str(c.exec_driver_sql(statement, (account_id,)).scalar()))


def test_a_day_to_look_again_makes_a_plan_that_is_reviewed_on_that_day(
    workspace: Workspace,
) -> None:
    again = date(2028, 3, 1)
    plan = plan_made(workspace, replace(not_yet(full_draft()), look_again_on=again))

    (action,) = (each for each in plan.parts.actions if each.due_on is not None)
    assert action.due_on == plan.parts.head.next_review == plan.parts.head.ends_on == again
    assert action.title == "Look again whether Alder Foods would draw the circle with us"
    assert plan.is_ours_only(action.id)


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
