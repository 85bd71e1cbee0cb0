"""Canaries in every private place of the schema: none of them gets out, by any door."""

from dataclasses import replace
from pathlib import Path

import pytest

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import open_workspace
from tests.core.privacy.canaries import DAY, FIGURE, WORD, let_out_the_canaries, prepare_rows
from tests.core.privacy.leaving import (
    OUTPUTS,
    as_text,
    brief,
    digits_of,
    further_ways_out,
    leaves_of,
    said_by_command_line,
)
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world

COMMANDS = (
    ("show", "Alder"),
    ("show", "Alder", "--json"),
    ("balance", "Alder"),
    ("balance", "Alder", "--json"),
    ("splits", "Alder"),
    ("splits", "Alder", "--json"),
    ("simulate", "Alder"),
    ("simulate", "Alder", "--json"),
)
PLAN_ITEMS = (
    *("goal", "risk", "commitment", "reward", "touchpoint", "issue", "inclusion", "decision"),
    *("action", "problem_review", "highlight", "shared_value", "person", "statement", "check"),
)


class Cage:
    """A world before and after the canaries were let out."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path = path
        self.home = home
        with open_workspace(path, clock=TickingClock()) as workspace:
            self.world = small_world(workspace)
            fill(self.world, Visibility.SHARED)
            prepare_rows(workspace, self.world)
            self.before = self._joint()
        self.said_before = self.said()
        with open_workspace(path, clock=TickingClock()) as workspace:
            self.world.workspace = workspace
            self.filled = let_out_the_canaries(self.world)
            self.after = self._joint()
            self.prepared: PreparedPlan = workspace.read(lambda c: read_plan(c, self.world.plan))
        self.said_after = self.said()

    def said(self) -> list[str]:
        return [said_by_command_line(self.path, self.home, *each) for each in COMMANDS]

    def _joint(self) -> JointPlan:
        world: World = self.world
        return world.workspace.read(lambda c: read_joint_plan(c, world.plan))


@pytest.fixture(scope="module")
def cage(tmp_path_factory: pytest.TempPathFactory) -> Cage:
    """Give a world with canaries in it."""
    folder = tmp_path_factory.mktemp("cage")
    return Cage(folder / "work.partnerdesk", folder / "home")


def assert_no_canary(text: str) -> None:
    assert WORD not in text.upper()
    assert str(FIGURE) not in digits_of(text)
    assert DAY.isoformat() not in text
    assert str(DAY.year) not in text


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_canary_gets_out(cage: Cage, output: str) -> None:
    text = OUTPUTS[output](cage.after)

    assert "about goal.title" in text
    assert_no_canary(text)


@pytest.mark.parametrize("output", OUTPUTS)
def test_what_is_private_makes_no_difference_to_what_is_seen(cage: Cage, output: str) -> None:
    assert OUTPUTS[output](cage.after) == OUTPUTS[output](cage.before)


def test_no_canary_gets_out_by_any_other_way_of_the_exchange(cage: Cage) -> None:
    ways = further_ways_out()

    assert "partnerdesk.exchange.plan_file.to_plan_file" in ways
    for name, written in ways.items():
        text = written(cage.after)
        assert text, name
        assert_no_canary(text)


@pytest.mark.parametrize("number", range(len(COMMANDS)), ids=[" ".join(each) for each in COMMANDS])
def test_the_command_line_tells_nothing_private(cage: Cage, number: int) -> None:
    assert_no_canary(cage.said_after[number])
    assert cage.said_after[number] == cage.said_before[number]
    assert "Alder" in cage.said_after[number]


def test_joint_plans_hold_each_shared_item(cage: Cage) -> None:
    text = as_text(cage.after)

    for kind in PLAN_ITEMS:
        shared, hidden = cage.world.items[kind][0], cage.world.items[kind][-1]
        assert shared in text, kind
        assert hidden not in text, kind


def test_the_canaries_are_there_to_be_found(cage: Cage) -> None:
    prepared = as_text(cage.prepared)

    noted = [text for text in cage.prepared.notes.values() if WORD in text]
    assert len(noted) > 30
    assert str(FIGURE) in prepared
    assert prepared.count(WORD) > 100
    assert WORD in brief(replace(cage.prepared, leanings={})).upper()


def test_the_canaries_are_in_every_private_column_of_the_schema(cage: Cage) -> None:
    assert len(cage.filled) > 50
    wanted = {"person.private_attitude", "person.private_influence", "account.industry"}
    wanted |= {"account.annual_revenue", "goal.private_notes", "plan.private_notes"}
    wanted |= {"joint_session.private_notes", "snapshot.content", "change_set.label"}
    assert wanted <= cage.filled


def test_every_value_within_a_value_is_looked_at() -> None:
    nested = {"a": ({"b": [WORD]}, frozenset(("c",)))}

    assert set(leaves_of(nested)) == {"a", "b", WORD, "c"}
