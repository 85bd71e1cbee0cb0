"""What one side answered stays shut, for both sides, until the other has answered as well."""

from datetime import date

import pytest

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.dialogue import RecordCheck
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT, Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.exchange.plan_file import to_plan_file
from partnerdesk.queries.history import read_history
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.search import Wanted
from partnerdesk.workspace import open_workspace
from tests.core.privacy.leaving import as_text
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, small_world

DAY = date(2026, 5, 4)
WORD = "Zaunkoenig"


@pytest.fixture
def world() -> World:
    return small_world(open_workspace(None, clock=TickingClock()))


def said_by(world: World, side: Side, evidence: str) -> None:
    answers = tuple(Answer(question=each.key, level=75, evidence=evidence) for each in ALIGNMENT)
    world.workspace.execute(
        RecordCheck(
            plan_id=world.plan,
            questionnaire=Questionnaire.ALIGNMENT,
            side=side,
            checked_on=DAY,
            answers=answers,
            visibility=Visibility.SHARED,
        )
    )


def plan_file(world: World) -> str:
    plan = world.workspace.read(lambda link: read_joint_plan(link, world.plan))
    return to_plan_file(plan).decode()


def history(world: World) -> str:
    return as_text(world.workspace.read(lambda link: read_history(link, world.plan)))


def hits(world: World) -> int:
    return len(world.workspace.search(Wanted(text=WORD)).hits)


@pytest.mark.parametrize("side", [Side.US, Side.THEM])
def test_nothing_of_a_sealed_check_leaves(world: World, side: Side) -> None:
    said_by(world, side, WORD)

    assert WORD not in plan_file(world)
    said_by(world, Side.THEM if side is Side.US else Side.US, "")
    assert WORD in plan_file(world)


def test_we_do_not_read_their_answers_by_the_history_or_a_search(world: World) -> None:
    said_by(world, Side.THEM, WORD)

    assert WORD not in history(world)
    assert hits(world) == 0
    said_by(world, Side.US, "")
    assert WORD in history(world)
    assert hits(world) == 1


def test_we_read_our_own_answers(world: World) -> None:
    said_by(world, Side.US, WORD)

    assert WORD in history(world)
    assert hits(world) == 1


def test_our_own_house_stays_ours_even_if_somebody_shares_it(world: World) -> None:
    made = world.workspace.execute(
        RecordCheck(
            plan_id=world.plan,
            questionnaire=Questionnaire.OWN_READINESS,
            side=Side.US,
            checked_on=DAY,
            answers=(Answer(question="sponsor", level=0, evidence=WORD),),
        )
    )
    world.workspace.execute(
        SetVisibility(kind="check", item_ids=(made.item_id,), visibility=Visibility.SHARED)
    )

    assert WORD not in plan_file(world)
    assert made.item_id not in plan_file(world)
