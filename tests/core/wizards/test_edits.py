"""Beginning a draft from what is there, and the changes that widgets make."""

from dataclasses import replace
from datetime import date

from partnerdesk.commands.dialogue import DrawCircle
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Draft, LevelAnswer
from partnerdesk.wizards.edits import (
    draft_for_account,
    draft_for_plan,
    placed,
    renamed,
    with_level,
    with_part,
    with_shoe_answer,
    without_part,
)
from partnerdesk.wizards.people_parts import ShoeAnswer, ShoeQuestion
from partnerdesk.wizards.work_parts import DraftGoal
from partnerdesk.workspace import Workspace
from tests.core.store.worlds import World, small_world
from tests.core.wizards.drafts import empty_draft, full_draft, with_person


def plan_of(world: World) -> PlanParts:
    return world.workspace.read(lambda connection: read_plan(connection, world.plan)).parts


def test_a_draft_for_a_plan_begins_with_its_people_and_its_newest_circle(
    workspace: Workspace,
) -> None:
    world = small_world(workspace)
    for day, ring in ((date(2026, 1, 1), Ring.OUTSIDE), (date(2026, 2, 1), Ring.INSIDE)):
        place = Placement(person_id=world.cam, ring=ring)
        workspace.execute(DrawCircle(account_id=world.account, drawn_on=day, placements=(place,)))
    plan = plan_of(world)

    draft = draft_for_plan(plan)

    assert draft.who.account_exists
    assert draft.who.plan_exists
    assert draft.who.currency == plan.head.currency
    assert {party.id for party in draft.parties} == {party.id for party in plan.parties}
    assert all(person.exists for person in draft.people)
    rings = draft.rings()
    assert rings.pop(world.cam) is Ring.INSIDE
    assert set(rings.values()) == {Ring.OUTSIDE}


def test_a_draft_for_an_account_makes_a_plan_of_its_own(workspace: Workspace) -> None:
    plan = plan_of(small_world(workspace))
    who = replace(empty_draft().who, account_id=plan.account.id, account_exists=True)

    draft = draft_for_account(who, plan.parties, plan.people)

    assert not draft.who.plan_exists
    assert draft.today == ()
    assert len(draft.people_on(Side.US, Side.THEM)) == len(plan.people)


def test_naming_a_new_customer_names_their_party_and_no_party_that_exists(
    workspace: Workspace,
) -> None:
    known = draft_for_plan(plan_of(small_world(workspace)))

    assert renamed(empty_draft(), "Alder").party_on(Side.THEM).name == "Alder"
    assert renamed(known, "Other").parties == known.parties


def test_drawing_differently_begins_with_today_and_leaves_it_alone() -> None:
    draft, maria = with_person(empty_draft(), Side.THEM, "Maria")
    draft, tom = with_person(draft, Side.THEM, "Tom")
    draft = placed(draft, tom, Ring.EDGE)
    again = placed(draft, maria, Ring.INSIDE, differently=True)

    assert draft.rings(differently=True) == draft.rings()
    assert again.rings() == {maria: Ring.OUTSIDE, tom: Ring.EDGE}
    assert again.rings(differently=True) == {maria: Ring.INSIDE, tom: Ring.EDGE}
    assert [person.id for person in again.brought_inside()] == [maria]


def test_parts_are_put_in_their_place_added_and_taken_away() -> None:
    one, two = DraftGoal(id="1", title="one"), DraftGoal(id="2", title="two")
    parts = with_part(with_part((), one), two)

    changed = with_part(parts, replace(one, title="first"))

    assert [each.title for each in changed] == ["first", "two"]
    assert without_part(changed, "1") == (two,)


def test_answers_take_the_place_of_earlier_ones() -> None:
    answer = ShoeAnswer(seat="", question=ShoeQuestion.WANT, text="Peace")
    draft: Draft = with_shoe_answer(full_draft(), answer)
    levels = with_level(draft.tests, LevelAnswer(question="vision", level=75))

    assert draft.shoe_answer("", ShoeQuestion.WANT) == answer
    assert len(draft.shoes) == len(full_draft().shoes)
    assert draft.shoe_answer("nobody", ShoeQuestion.WANT).text == ""
    assert [each.level for each in levels if each.question == "vision"] == [75]
    assert len(levels) == len(draft.tests)
