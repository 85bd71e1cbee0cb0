"""Signing a plan locks its terms, opening it for changes unlocks them, in one step each."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem, SetVisibility
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.commands.plan_life import OpenForChanges, SetPlanStatus, Signer, SignPlan
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.commands.sharing_terms import SetGroupWorth, SetPartyTerm
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.plan_life import is_locked, moves_of, signed_version
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.shares import equal_shares
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.handing_out import sign
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.versions import list_versions
from tests.core.store.worlds import World

SHARED = Visibility.SHARED


def signing(world: World, **changed: Any) -> SignPlan:
    signers = (Signer(name="Ann", party_id=world.us), Signer(name="Cam", party_id=world.them))
    values = {"signers": signers, "signed_on": world.workspace.now().date(), **changed}
    return SignPlan(plan_id=world.plan, **values)


def parts(world: World) -> Any:
    return world.workspace.read(lambda link: read_plan(link, world.plan)).parts


@pytest.fixture
def signed(world: World) -> World:
    """A plan with a goal, a risk and a private goal, signed by both sides."""
    goal = world.add("goal", {"title": "Less waste"}, visibility=SHARED)
    world.add("goal", {"title": "Only ours"})
    world.add("risk", {"title": "Film runs short"}, visibility=SHARED)
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    sign(world.workspace, signing(world), "Signed")
    return world


def test_signing_keeps_who_signed_which_version(signed: World) -> None:
    versions = signed.workspace.read(lambda link: list_versions(link, signed.plan))

    assert [(each.version, each.label) for each in versions] == [(1, "Signed")]
    assert {(each.name, each.version) for each in parts(signed).signatures} == {
        ("Ann", 1),
        ("Cam", 1),
    }
    assert signed_version(parts(signed)) == 1
    assert is_locked(parts(signed))


def refused_by(signed: World, command: Any) -> str:
    with pytest.raises(UserError) as raised:
        signed.workspace.execute(command)
    return raised.value.code


def test_the_terms_of_a_signed_plan_are_refused_whatever_the_command(signed: World) -> None:
    goal, private = signed.items["goal"]
    risk = signed.items["risk"][0]
    shares = equal_shares((signed.us, signed.them))
    commands = (
        SetField(kind="goal", item_id=goal, field="title", value="More waste"),
        SetField(kind="plan", item_id=signed.plan, field="ends_on", value=date(2030, 1, 1)),
        DeleteItem(kind="goal", item_id=goal),
        ParkItem(kind="goal", item_id=goal),
        SetRiskShares(risk_id=risk, shares=shares),
        SetVisibility(kind="goal", item_ids=(private,), visibility=SHARED),
        AddItem(kind="goal", parent_id=signed.plan, values={"title": "New"}, visibility=SHARED),
        DeleteItem(kind="signature", item_id=parts(signed).signatures[0].id),
    )

    codes = [(refused_by(signed, each), each) for each in commands]

    assert [code for code, _each in codes] == ["plan_signed"] * len(commands)


def test_what_a_plan_lives_by_goes_on_while_it_is_signed(signed: World) -> None:
    goal, private = signed.items["goal"]
    run = signed.workspace.execute

    run(SetField(kind="goal", item_id=goal, field="private_notes", value="Only for us"))
    run(SetField(kind="goal", item_id=private, field="title", value="Still ours"))
    signed.add("measurement", {"measured_on": date(2026, 5, 4), "value": 3}, parent=goal)
    signed.add("action", {"title": "Call", "party_id": signed.us}, visibility=SHARED)
    run(SetField(kind="risk", item_id=signed.items["risk"][0], field="status", value="watching"))
    run(WriteStatement(plan_id=signed.plan, topic=Topic.VISION, body="A draft of ours"))

    assert is_locked(parts(signed))


def test_opening_for_changes_lets_terms_change_and_marks_them(signed: World) -> None:
    goal = signed.items["goal"][0]
    signed.workspace.execute(OpenForChanges(plan_id=signed.plan))

    signed.workspace.execute(SetField(kind="goal", item_id=goal, field="title", value="Less"))

    assert not is_locked(parts(signed))
    assert parts(signed).goals[0].agreement is Agreement.CHANGED
    assert signed_version(parts(signed)) == 1
    signed.workspace.undo()
    signed.workspace.undo()
    assert is_locked(parts(signed))


def test_an_opened_plan_goes_on_only_when_it_is_signed_again(signed: World) -> None:
    signed.workspace.execute(OpenForChanges(plan_id=signed.plan))
    going_on = (
        SetPlanStatus(plan_id=signed.plan, status=PlanStatus.ACTIVE),
        SetField(kind="plan", item_id=signed.plan, field="status", value="active"),
    )

    codes = [refused_by(signed, each) for each in going_on]
    sign(signed.workspace, signing(signed))

    assert codes == ["sign_again", "sign_again"]
    assert is_locked(parts(signed))
    assert signed_version(parts(signed)) == 2


def test_moves_of_an_opened_plan_leave_out_what_needs_a_signature(signed: World) -> None:
    assert PlanStatus.IN_REVIEW in moves_of(parts(signed))
    signed.workspace.execute(OpenForChanges(plan_id=signed.plan))

    assert moves_of(parts(signed)) == (PlanStatus.CLOSED,)


def test_undoing_the_signature_unlocks(signed: World) -> None:
    signed.workspace.undo()

    assert not is_locked(parts(signed))
    assert parts(signed).signatures == ()


def test_both_sides_sign_and_nobody_in_the_future(world: World) -> None:
    ours = (Signer(name="Ann", party_id=world.us),)
    stranger = Signer(name="Eve", party_id=world.plan)

    for changed, code in (
        ({"signers": ours}, "both_sides_sign"),
        ({"signers": (stranger,)}, "share_of_stranger"),
        ({"signed_on": date(2999, 1, 1)}, "signed_in_future"),
        ({"signers": (Signer(name=" ", party_id=world.us),)}, "required"),
    ):
        with pytest.raises(FieldError) as raised:
            world.workspace.execute(signing(world, **changed))
        assert raised.value.code == code


def test_a_plan_without_signatures_moves_freely(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"}, visibility=SHARED)
    for status in PlanStatus:
        world.workspace.execute(SetPlanStatus(plan_id=world.plan, status=status))
        command = SetField(kind="goal", item_id=goal, field="title", value=status.value)
        world.workspace.execute(command)

    assert parts(world).head.status is PlanStatus.CLOSED


def test_weights_caps_and_worths_of_groups_are_signed_as_well(signed: World) -> None:
    both = (signed.us, signed.them)
    weight = SetPartyTerm(plan_id=signed.plan, party_id=signed.us, field="weight", value=Decimal(2))
    cap = SetPartyTerm(plan_id=signed.plan, party_id=signed.them, field="gain_cap", value=900)
    worth = SetGroupWorth(plan_id=signed.plan, party_ids=both, worth=900)

    refused = [refused_by(signed, command) for command in (weight, cap, worth)]
    signed.workspace.execute(OpenForChanges(plan_id=signed.plan))
    signed.workspace.execute_all([weight, cap, worth], "agree")

    assert refused == ["plan_signed"] * 3
    assert len(parts(signed).party_terms) == 2
    assert len(parts(signed).group_worths) == 1
