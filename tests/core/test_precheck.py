"""What a check before leaving says: what is seen, what stays behind, what to look at again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanHead, Statement, Topic
from partnerdesk.domain.precheck import Concern, Group, Precheck, precheck, sentences_of
from partnerdesk.domain.private import PreparedPlan

THEN = datetime(2026, 11, 22, tzinfo=UTC)
MARIA = Person(id="maria", party_id="them", name="Maria Costa", created_at=THEN, changed_at=THEN)
GOAL = Goal(id="waste", title="Less waste", owner_them_id="maria", created_at=THEN, changed_at=THEN)
SECRET = "Maria has to show the board a quick win."


def plan(**parts: object) -> PlanParts:
    """Return a plan with the given lists."""
    head = PlanHead(
        id="plan",
        title="2027 joint plan",
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31),
        currency="EUR",
        created_at=THEN,
        changed_at=THEN,
    )
    made = PlanParts(
        account=Account(id="alder", name="Alder"),
        head=head,
        parties=(
            Party(id="us", side=Side.US, name="Brightwell"),
            Party(id="them", side=Side.THEM, name="Alder"),
        ),
        people=(MARIA,),
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def checked(parts: PlanParts, ours_only: frozenset[str] = frozenset(), note: str = "") -> Precheck:
    """Return what the check of a plan says."""
    notes = {"waste": note} if note else {}
    prepared = PreparedPlan(parts=parts, ours_only=ours_only, notes=notes)
    return precheck(prepared, joint_plan_of(prepared))


def test_shared_items_are_seen_and_the_others_stay_behind() -> None:
    other = replace(GOAL, id="price", title="Raise the price")
    found = checked(plan(goals=(GOAL, other)), frozenset(("price",)), note=SECRET)
    assert Group(kind="goal", names=("Less waste",)) in found.seen
    assert found.stays == (Group(kind="goal", names=("Raise the price",)),)
    assert found.notes == 1


def test_all_parties_are_named_a_third_one_too() -> None:
    third = Party(id="third", side=Side.THIRD, name="Harbour Logistics", short_name="Harbour")
    parts = plan()
    found = checked(replace(parts, parties=(*parts.parties, third)))
    assert found.parties == ("Brightwell", "Alder", "Harbour Logistics")


def test_a_plan_without_secrets_leaves_nothing_behind() -> None:
    found = checked(plan(goals=(GOAL,)))
    assert found.stays == ()
    assert found.notes == 0
    assert found.second_looks == ()


def test_a_shared_goal_without_an_owner_on_their_side_is_named() -> None:
    found = checked(plan(goals=(replace(GOAL, owner_them_id=None),)))
    assert [(each.concern, each.name) for each in found.second_looks] == [
        (Concern.NO_OWNER_THERE, "Less waste")
    ]


@pytest.mark.parametrize("owner", ["us", "them"])
def test_an_owner_who_is_not_shared_is_named_as_such(owner: str) -> None:
    goal = replace(GOAL, **{f"owner_{owner}_id": "maria"})  # type: ignore[arg-type]
    found = checked(plan(goals=(goal,)), frozenset(("maria",)))
    assert [each.concern for each in found.second_looks] == [Concern.OWNER_NOT_SEEN]


def test_a_goal_that_is_closed_needs_no_owner_any_more() -> None:
    done = replace(GOAL, owner_them_id=None, status=GoalStatus.GIVEN_UP)
    assert checked(plan(goals=(done,))).second_looks == ()


def test_a_private_sentence_in_a_shared_text_is_found() -> None:
    vision = Statement(
        id="vision",
        topic=Topic.VISION,
        body="Less waste for both.\nmaria has to show  the board a quick win",
        created_at=THEN,
        changed_at=THEN,
    )
    found = checked(plan(goals=(GOAL,), statements=(vision,)), note=f"Careful. {SECRET} Then on.")
    (look,) = found.second_looks
    assert look.concern is Concern.PRIVATE_SENTENCE
    assert (look.kind, look.item_id, look.name) == ("statement", "vision", "vision")
    assert look.sentence == "maria has to show the board a quick win"


def test_a_private_sentence_in_terms_agreed_earlier_is_found() -> None:
    goal = replace(GOAL, agreed_terms={"title": SECRET})
    found = checked(plan(goals=(goal,)), note=SECRET)
    assert [each.item_id for each in found.second_looks] == ["waste"]


@pytest.mark.parametrize("text", ["Yes.", "OK, fine", "", "…"])
def test_short_sentences_are_equal_by_chance(text: str) -> None:
    assert sentences_of(text) == frozenset()


def test_sentences_end_at_marks_and_at_the_end_of_a_line() -> None:
    assert sentences_of("We start in May! They know it already\nSecond line here; a third") == {
        "we start in may",
        "they know it already",
        "second line here",
    }


def test_proposals_that_wait_are_told_ours_to_answer_first() -> None:
    ours = replace(GOAL, id="ours", title="Our proposal")
    theirs = replace(
        GOAL,
        id="theirs",
        title="Their proposal",
        agreement=Agreement.PROPOSED_BY_THEM,
        us_agree=False,
        them_agree=True,
    )
    agreed = replace(GOAL, id="agreed", title="Agreed", agreement=Agreement.AGREED)
    changed = replace(GOAL, id="changed", title="Changed", agreement=Agreement.CHANGED)
    parked = replace(GOAL, id="parked", title="Parked", agreement=Agreement.PARKED)
    hidden = replace(ours, id="hidden", title="Ours only")
    goals = (ours, theirs, agreed, changed, parked, hidden)

    found = checked(plan(goals=goals), frozenset(("hidden",)))

    assert [each.title for each in found.unanswered] == [
        "Their proposal",
        "Changed",
        "Our proposal",
    ]
