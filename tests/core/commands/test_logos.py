"""Logos of parties: set, replaced, taken away, undone, and sent along with a plan file."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.logos import SetLogo
from partnerdesk.domain.logos import MOST_BYTES, PartyLogo, as_text
from partnerdesk.errors import UserError
from partnerdesk.exchange.plan_file import from_plan_file, to_plan_file
from partnerdesk.handing_out import code_on_paper, hand_out, with_logos
from partnerdesk.queries.logos import logos_of_account, logos_of_plan
from partnerdesk.workspace import open_workspace
from tests.core.store.worlds import World

PNG = b"\x89PNG\r\n\x1a\n and more"


def logos(world: World) -> dict[str, bytes]:
    def read(connection: Connection) -> tuple[PartyLogo, ...]:
        return logos_of_plan(connection, world.plan)

    return {each.party_id: each.content for each in world.workspace.read(read)}


def test_a_logo_is_set_replaced_and_taken_away(world: World) -> None:
    world.workspace.execute(SetLogo(party_id=world.us, content=PNG))
    assert logos(world) == {world.us: PNG}
    world.workspace.execute(SetLogo(party_id=world.us, content=b"<svg/>"))
    assert logos(world) == {world.us: b"<svg/>"}
    world.workspace.execute(SetLogo(party_id=world.us, content=b""))
    assert logos(world) == {}


def test_each_step_can_be_undone_and_redone(world: World) -> None:
    world.workspace.execute(SetLogo(party_id=world.them, content=PNG))
    world.workspace.execute(SetLogo(party_id=world.them, content=b""))

    world.workspace.undo()
    assert logos(world) == {world.them: PNG}
    world.workspace.undo()
    assert logos(world) == {}
    world.workspace.redo()
    assert logos(world) == {world.them: PNG}


def test_a_file_that_is_too_large_is_refused(world: World) -> None:
    with pytest.raises(UserError) as refused:
        world.workspace.execute(SetLogo(party_id=world.us, content=b"x" * (MOST_BYTES + 1)))

    assert refused.value.code == "picture_too_large"
    assert logos(world) == {}
    world.workspace.execute(SetLogo(party_id=world.us, content=b"x" * MOST_BYTES))
    assert len(logos(world)[world.us]) == MOST_BYTES


def test_a_logo_is_sent_with_the_plan_and_taken_in(world: World, tmp_path: Path) -> None:
    world.workspace.execute(SetLogo(party_id=world.them, content=PNG))
    sent = with_logos(world.workspace, hand_out(world.workspace, world.plan))

    plan, unknown = from_plan_file(to_plan_file(sent), tmp_path / "plan.json")

    assert unknown == ()
    with open_workspace(None) as other:
        other.execute(ImportPlan(plan=plan))
        found = other.read(lambda connection: logos_of_account(connection, world.account))
    assert [each.content for each in found] == [PNG]


def test_a_logo_makes_no_other_version_of_a_plan(world: World) -> None:
    before = hand_out(world.workspace, world.plan)
    world.workspace.execute(SetLogo(party_id=world.us, content=PNG))

    after = with_logos(world.workspace, hand_out(world.workspace, world.plan))

    assert after.head.version == before.head.version
    assert code_on_paper(after) == code_on_paper(before)
    assert "logos" not in to_plan_file(before).decode()


def test_a_logo_of_a_stranger_or_of_nothing_is_no_plan_file(world: World, tmp_path: Path) -> None:
    world.workspace.execute(SetLogo(party_id=world.us, content=PNG))
    sent = to_plan_file(with_logos(world.workspace, hand_out(world.workspace, world.plan)))

    broken = sent.replace(as_text(PNG).encode(), b"not base 64!")

    with pytest.raises(UserError, match="damaged"):
        from_plan_file(broken, tmp_path / "plan.json")


def test_what_kind_of_picture_it_is_shows_at_its_beginning() -> None:
    kinds = {b"<svg/>": "image/svg+xml", PNG: "image/png", b"\xff\xd8\xff": "image/jpeg"}

    assert {
        content: PartyLogo(party_id="us", data=as_text(content)).mime for content in kinds
    } == kinds
