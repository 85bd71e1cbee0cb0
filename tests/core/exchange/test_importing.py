"""Taking plans in: into an empty workspace, beside what is there, and a second time."""

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings

from partnerdesk.analysis.balance import balance_of
from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.dialogue import ABOUT_WORDS
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.soundness import items_of
from partnerdesk.errors import UserError
from partnerdesk.queries.accounts import list_accounts, parties_of
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.exchange.plans import alder, joint_plans


def taken_in(workspace: Workspace, plan: JointPlan) -> JointPlan:
    plan_id = workspace.execute(ImportPlan(plan=plan)).item_id
    return workspace.read(partial(read_joint_plan, plan_id=plan_id))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(joint_plans())
def test_any_plan_comes_in_as_it_was(plan: JointPlan) -> None:
    with open_workspace(None) as workspace:
        assert taken_in(workspace, plan) == plan


def test_sample_plan_comes_in_as_it_was_in_one_step() -> None:
    with open_workspace(None) as workspace:
        assert taken_in(workspace, alder()) == alder()
        assert workspace.check().is_sound

        workspace.undo()
        gone = workspace.read(list_accounts)
        workspace.redo()

        assert gone == ()
        assert workspace.read(partial(read_joint_plan, plan_id=alder().head.id)) == alder()


def test_everything_comes_in_as_shared() -> None:
    with open_workspace(None) as workspace:
        taken_in(workspace, alder())
        plan = workspace.read(partial(read_plan, plan_id=alder().head.id))

    assert plan.ours_only == frozenset()
    assert plan.notes == {}


def test_second_copy_has_ids_of_its_own_and_the_same_meaning() -> None:
    with open_workspace(None) as workspace:
        first = taken_in(workspace, alder())
        second = taken_in(workspace, alder())
        accounts = workspace.read(list_accounts)
        is_sound = workspace.check().is_sound

    assert is_sound
    assert [len(account.plans) for account in accounts] == [2]
    assert second.people == first.people
    shared = {item.id for _path, kind, item in items_of(first) if kind.parent == "plan"}
    assert shared & {item.id for _path, _kind, item in items_of(second)} == set()
    assert balance_of(second).index == balance_of(first).index
    assert [link.meaning for link in second.links] == [link.meaning for link in first.links]
    known = {item.id for _path, _kind, item in items_of(second)}
    assert {topic.about_id for each in second.touchpoints for topic in each.agenda} - known <= {
        None,
        *ABOUT_WORDS,
    }
    assert {link.from_id for link in second.links} <= known


def test_account_of_the_same_name_gets_a_further_plan_and_keeps_its_people() -> None:
    with open_workspace(None) as workspace:
        account = workspace.execute(
            CreateAccount(name="ALDER foods cooperative", our_name="Brightwell")
        ).item_id
        them = next(
            party
            for party in workspace.read(partial(parties_of, account_id=account))
            if party.side is Side.THEM
        )
        maria = workspace.execute(
            AddItem(
                kind="person",
                parent_id=account,
                values={
                    "name": "maria costa",
                    "party_id": them.id,
                    "title": "Ours to say",
                    "private_notes": "stays",
                },
            )
        ).item_id

        plan_id = workspace.execute(ImportPlan(plan=alder())).item_id
        plan = workspace.read(partial(read_plan, plan_id=plan_id))
        accounts = workspace.read(list_accounts)

    assert [each.id for each in accounts] == [account]
    assert [party.name for party in plan.parts.parties][:2] == [
        "Brightwell",
        "ALDER foods cooperative",
    ]
    assert [each.title for each in plan.parts.people if each.id == maria] == ["Ours to say"]
    assert plan.note_on(maria) == "stays"
    assert maria in {goal.owner_them_id for goal in plan.parts.goals}
    agreed = next(goal for goal in plan.parts.goals if goal.owner_them_id == maria)
    assert (agreed.agreed_terms or {})["owner_them_id"] == maria


def test_ids_that_are_taken_elsewhere_are_replaced() -> None:
    other = replace(
        alder(),
        account=replace(alder().account, id="0190b6a8-0000-7000-8000-000000000001", name="Other"),
        head=replace(alder().head, id="0190b6a8-0000-7000-8000-000000000002"),
    )
    with open_workspace(None) as workspace:
        first = taken_in(workspace, alder())
        second = taken_in(workspace, other)
        assert workspace.check().is_sound

    assert workspace_ids(first) & workspace_ids(second) == set()
    assert [goal.title for goal in second.goals] == [goal.title for goal in first.goals]
    assert balance_of(second).index == balance_of(first).index


def workspace_ids(plan: JointPlan) -> set[str]:
    return {item.id for _path, _kind, item in items_of(plan)}


def test_unsound_plans_change_nothing() -> None:
    broken = replace(alder(), parties=alder().parties[:1])
    strange = replace(alder(), head=replace(alder().head, currency="XQQ"))
    with open_workspace(None) as workspace:
        for plan in (broken, strange):
            with pytest.raises(UserError):
                workspace.execute(ImportPlan(plan=plan))

        assert workspace.read(list_accounts) == ()
        assert workspace.undo_state().undo_label is None
