"""What was handed out keeps its number for good."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.handing_out import hand_out
from partnerdesk.sample import make_sample
from partnerdesk.workspace import Workspace, open_workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A workspace with the sample and the plan of its first account."""

    workspace: Workspace
    plan_id: str

    def change_goal(self, field: str, value: object) -> None:
        """Change a field of the first shared goal."""
        goal = hand_out(self.workspace, self.plan_id).goals[0]
        self.workspace.execute(SetField(kind="goal", item_id=goal.id, field=field, value=value))


@pytest.fixture(scope="module")
def sample() -> Iterator[Workspace]:
    """A workspace with the sample; each test goes on from where the last one left it."""
    with open_workspace(None) as workspace:
        make_sample(workspace)
        yield workspace


@pytest.fixture
def desk(sample: Workspace) -> Desk:
    """The desk with the plan of Alder."""
    sample.refresh_facts([each.account_id for each in sample.portfolio()])
    plans = {each.name: each.plan_id for each in sample.portfolio()}
    return Desk(workspace=sample, plan_id=str(plans["Alder Foods Cooperative"]))


def test_handing_out_twice_keeps_one_version(desk: Desk) -> None:
    first = hand_out(desk.workspace, desk.plan_id).head.version

    second = hand_out(desk.workspace, desk.plan_id).head.version

    assert first == second > 0


def test_a_shared_change_makes_a_new_version(desk: Desk) -> None:
    before = hand_out(desk.workspace, desk.plan_id).head.version

    desk.change_goal("title", "Less waste in every case")

    assert hand_out(desk.workspace, desk.plan_id).head.version == before + 1


def test_a_private_note_makes_no_new_version(desk: Desk) -> None:
    before = hand_out(desk.workspace, desk.plan_id).head.version

    desk.change_goal("private_notes", "Only for us")

    assert hand_out(desk.workspace, desk.plan_id).head.version == before


def test_undo_passes_over_a_version_and_takes_the_change_before_it_back(desk: Desk) -> None:
    desk.change_goal("title", "Title before handing out")
    version = hand_out(desk.workspace, desk.plan_id).head.version

    undone = desk.workspace.undo()

    assert undone.label.startswith("rename")
    assert hand_out(desk.workspace, desk.plan_id).head.version == version + 1
