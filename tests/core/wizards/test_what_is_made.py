"""What finishing makes of each part of a draft; all of it is ours only."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import DraftBenefit
from partnerdesk.workspace import Workspace
from tests.core.store.dumps import dump
from tests.core.wizards.drafts import (
    MEETING,
    TODAY,
    full_draft,
    named_draft,
    with_person,
)
from tests.core.wizards.finishing import finished, named, notes_on, plan_made


def test_a_name_is_enough_for_an_account_and_its_plan(workspace: Workspace) -> None:
    plan = plan_made(workspace, named_draft("  Alder Foods "))

    assert plan.parts.account.name == "Alder Foods"
    assert plan.parts.head.title == "Alder Foods, 2027 joint plan"
    assert [party.side for party in plan.parts.parties] == [Side.US, Side.THEM]
    assert not any((plan.parts.drawings, plan.parts.goals, plan.parts.checks))
    assert plan.parts.statements == ()


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


def test_a_benefit_need_not_be_one_of_the_six(workspace: Workspace) -> None:
    draft, maria = with_person(named_draft(), Side.THEM, "Maria Costa")
    said = DraftBenefit(id=new_id(), words="Nights without calls", person_id=maria)
    empty = DraftBenefit(id=new_id(), person_id=maria)

    plan = plan_made(workspace, replace(draft, benefits=(said, empty)))

    assert notes_on(plan, "Maria Costa") == "What is in it for them\nNights without calls"
