"""Third parties of a draft: added in place, made at the end, and taken away with all of theirs."""

from dataclasses import replace
from decimal import Decimal

import pytest

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.dialogue import DrawCircle
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.queries.account_people import people_of_account
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import draft_for_account, placed
from partnerdesk.wizards.finish import outcome
from partnerdesk.wizards.finish_texts import Section
from partnerdesk.wizards.third_parties import (
    known_third_parties,
    new_third_parties,
    with_newcomer,
    with_third_parties,
)
from partnerdesk.wizards.work_parts import DraftCommitment, DraftReward, DraftRisk, DraftShare
from partnerdesk.workspace import Workspace
from tests.core.wizards.drafts import TODAY, empty_draft, full_draft, named_draft
from tests.core.wizards.finishing import finished, plan_made


def shares(draft: Draft, *percents: int) -> tuple[DraftShare, ...]:
    return tuple(
        DraftShare(party_id=party.id, percent=Decimal(percent))
        for party, percent in zip(draft.parties, percents, strict=True)
    )


def draft_of_three() -> Draft:
    """Return a draft with a third party that brings something and carries a part."""
    draft = with_newcomer(named_draft(), "Loop Recycling")
    third = draft.parties[-1].id
    return replace(
        draft,
        commitments=(DraftCommitment(id=new_id(), party_id=third, title="Collect the film"),),
        risks=(
            DraftRisk(id=new_id(), title="Film runs short", shares=shares(draft, 30, 30, 40)),
            DraftRisk(id=new_id(), title="A late order", shares=shares(draft, 50, 50, 0)),
        ),
        reward=DraftReward(id=new_id(), title="Less waste", shares=shares(draft, 40, 40, 20)),
    )


def test_finishing_makes_the_party_with_its_part_in_everything(workspace: Workspace) -> None:
    parts = plan_made(workspace, draft_of_three()).parts

    us, them, third = parts.parties
    assert (third.side, third.name) == (Side.THIRD, "Loop Recycling")
    assert [(each.party_id, each.name, each.is_team) for each in parts.people] == [
        (third.id, "Loop Recycling", True)
    ]
    assert parts.commitments[0].party_id == third.id
    assert {each.party_id: each.percent for each in parts.risks[0].shares} == {
        us.id: 30,
        them.id: 30,
        third.id: 40,
    }
    assert {each.party_id: each.percent for each in parts.rewards[0].parts}[third.id] == 20


def test_a_party_that_goes_takes_along_what_is_its_own() -> None:
    draft = with_third_parties(draft_of_three(), ())

    assert [each.side for each in draft.parties] == [Side.US, Side.THEM]
    assert draft.people == ()
    assert draft.commitments == ()
    assert draft.risks[0].shares == ()
    assert [each.percent for each in draft.risks[1].shares] == [50, 50]
    assert draft.reward is not None
    assert draft.reward.shares == ()


def test_renaming_a_party_leaves_what_is_its_own() -> None:
    draft = draft_of_three()
    renamed = replace(draft.parties[-1], name="Loop")

    changed = with_third_parties(draft, (renamed,))

    assert new_third_parties(changed) == (renamed,)
    assert replace(changed, parties=draft.parties) == draft


def test_a_party_that_is_there_stays(workspace: Workspace) -> None:
    plan_made(workspace, draft_of_three())
    account = workspace.portfolio()[0].account_id
    known = workspace.read(lambda connection: people_of_account(connection, account))
    who = replace(empty_draft().who, account_id=account, account_exists=True)
    draft = draft_for_account(who, known.parties, known.people)

    changed = with_third_parties(draft, ())

    assert changed == draft
    assert [each.name for each in known_third_parties(changed)] == ["Loop Recycling"]


@pytest.fixture
def account(workspace: Workspace) -> str:
    """An account with two people and a circle, and no plan."""
    made = workspace.execute(CreateAccount(name="Alder", our_name="Brightwell")).item_id
    known = workspace.read(lambda connection: people_of_account(connection, made))
    us, them = known.parties
    ids = [
        workspace.execute(
            AddItem(kind="person", parent_id=made, values={"party_id": party, "name": name})
        ).item_id
        for party, name in ((them.id, "Maria Costa"), (us.id, "Lena Vogt"))
    ]
    for day, ring in ((TODAY.replace(day=1), Ring.OUTSIDE), (TODAY, Ring.EDGE)):
        places = tuple(Placement(person_id=each, ring=ring) for each in ids)
        workspace.execute(DrawCircle(account_id=made, drawn_on=day, placements=places))
    return made


def begun(workspace: Workspace, account: str) -> Draft:
    """Return the draft that begins with what is known of an account."""
    known = workspace.read(lambda connection: people_of_account(connection, account))
    who = replace(empty_draft().who, account_id=account, account_exists=True, name="Alder")
    return draft_for_account(who, known.parties, known.people, known.drawing)


def test_an_account_without_a_plan_brings_its_people_and_its_circle(
    workspace: Workspace, account: str
) -> None:
    draft = begun(workspace, account)

    assert [each.name for each in draft.people] == ["Lena Vogt", "Maria Costa"]
    assert all(each.exists for each in draft.people)
    assert set(draft.rings().values()) == {Ring.EDGE}


def test_of_an_account_without_a_plan_nothing_is_made_again(
    workspace: Workspace, account: str
) -> None:
    draft = begun(workspace, account)
    draft = placed(draft, draft.people[0].id, Ring.INSIDE, differently=True)

    plan_id = finished(workspace, draft).item_id

    known = workspace.read(lambda connection: people_of_account(connection, account))
    assert plan_id
    assert [each.name for each in known.people] == ["Lena Vogt", "Maria Costa"]
    assert known.drawing is not None
    assert {each.ring for each in known.drawing.placements} == {Ring.INSIDE, Ring.EDGE}


def test_the_summary_names_the_party_once() -> None:
    made = outcome(full_draft(), None, TODAY)

    people = next(each for each in made.parts if each.section is Section.PEOPLE)
    names = [line.title for line in people.lines if line.kind == "party"]
    assert names == ["Loop Recycling"]
