"""What a plan lacks: all of it when empty, nothing when everything is there."""

from dataclasses import replace
from datetime import date, timedelta

from partnerdesk.analysis.completeness import missing_in
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.goals import Ownership
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import Statement, Topic
from tests.core.analysis.measured_items import a_goal, a_touchpoint
from tests.core.analysis.measured_plans import MOMENT, example_a

TODAY = date(2027, 3, 1)


def codes(plan: PlanParts) -> list[str]:
    return [each.code for each in missing_in(plan, TODAY)]


def a_complete_plan() -> PlanParts:
    vision = Statement(
        id="v", created_at=MOMENT, changed_at=MOMENT, topic=Topic.VISION, body="Half the waste."
    )
    goal = a_goal("goal", measure="Waste", owner_us_id="jonas", owner_them_id="maria")
    return replace(
        example_a(),
        statements=(vision,),
        goals=(goal,),
        touchpoints=(a_touchpoint("next", TODAY),),
    )


def test_complete_plan_lacks_nothing() -> None:
    assert codes(a_complete_plan()) == []


def test_empty_plan_lacks_everything() -> None:
    assert codes(replace(example_a(), risks=(), rewards=(), commitments=())) == [
        "no_vision",
        "no_shared_goal",
        "no_risk_with_shares",
        "no_commitment_of_ours",
        "no_commitment_of_theirs",
        "no_reward_with_split",
        "no_next_touchpoint",
    ]


def test_gaps_are_those_of_the_goal_that_has_most() -> None:
    bare = a_goal("bare", baseline=None, target=None)
    better = a_goal("better", measure="Waste", baseline=None)
    plan = replace(a_complete_plan(), goals=(bare, better))

    assert [(each.code, each.item_id) for each in missing_in(plan, TODAY)] == [
        ("goal_without_baseline", "better"),
        ("goal_without_owner_us", "better"),
        ("goal_without_owner_them", "better"),
    ]


def test_goal_without_measure_and_target_says_so() -> None:
    plan = a_complete_plan()
    goal = replace(plan.goals[0], measure=" ", target=None)

    assert codes(replace(plan, goals=(goal,))) == ["goal_without_measure", "goal_without_target"]


def test_goals_of_one_side_are_not_shared() -> None:
    plan = a_complete_plan()
    ours = replace(plan.goals[0], ownership=Ownership.OURS)

    assert codes(replace(plan, goals=(ours,))) == ["no_shared_goal"]


def test_blank_vision_withdrawn_commitment_and_past_touchpoint_do_not_do() -> None:
    plan = a_complete_plan()
    withdrawn = [
        replace(each, status=CommitmentStatus.WITHDRAWN) if each.party_id == "them" else each
        for each in plan.commitments
    ]

    lacking = replace(
        plan,
        statements=(replace(plan.statements[0], body=" \n"),),
        commitments=tuple(withdrawn),
        touchpoints=(a_touchpoint("past", TODAY - timedelta(days=1)),),
    )

    assert codes(lacking) == ["no_vision", "no_commitment_of_theirs", "no_next_touchpoint"]
