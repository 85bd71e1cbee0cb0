"""Moving a risk in the matrix sets several figures in one step."""

from decimal import Decimal

import pytest

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.risks import MoveRisk
from partnerdesk.domain.risks import Risk
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError
from partnerdesk.queries.plans import read_plan
from tests.core.store.worlds import World


def a_risk(world: World) -> str:
    values = {"title": "Flood", "probability": 20, "impact_low": 10, "impact_likely": 20}
    return world.add("risk", values, visibility=Visibility.SHARED)


def risk_of(world: World) -> Risk:
    (risk,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.risks
    return risk


def test_all_figures_change_and_go_back_together(world: World) -> None:
    risk = a_risk(world)
    figures = {"probability": Decimal(35), "impact_likely": 60, "impact_low": 30}

    world.workspace.execute(MoveRisk(risk_id=risk, figures=figures))

    moved = risk_of(world)
    assert (moved.probability, moved.impact_low, moved.impact_likely) == (Decimal(35), 30, 60)
    assert world.workspace.undo_state().undo_label == "move Flood in the matrix"
    world.workspace.undo()
    back = risk_of(world)
    assert (back.probability, back.impact_low, back.impact_likely) == (Decimal(20), 10, 20)


def test_steps_with_one_key_are_one_deed(world: World) -> None:
    risk = a_risk(world)

    for chance in (21, 22, 23):
        step = MoveRisk(risk_id=risk, figures={"probability": Decimal(chance)}, merge_key="k")
        world.workspace.execute(step)

    world.workspace.undo()
    assert risk_of(world).probability == 20


@pytest.mark.parametrize(
    ("figures", "code"),
    [
        ({"probability": Decimal(40), "impact_likely": 5}, "below"),
        ({"probability": Decimal(101)}, ""),
        ({"title": "Fire"}, "no_such_field"),
    ],
)
def test_where_one_figure_does_not_fit_nothing_changes(
    world: World, figures: dict[str, object], code: str
) -> None:
    before = risk_of_new(world)

    with pytest.raises(FieldError) as refused:
        world.workspace.execute(MoveRisk(risk_id=before.id, figures=figures))

    assert code in refused.value.code
    assert risk_of(world) == before


def risk_of_new(world: World) -> Risk:
    a_risk(world)
    return risk_of(world)


def test_moving_an_agreed_risk_changes_its_terms(world: World) -> None:
    risk = a_risk(world)
    world.workspace.execute(AgreeItem(kind="risk", item_id=risk))

    world.workspace.execute(MoveRisk(risk_id=risk, figures={"probability": Decimal(30)}))

    assert not risk_of(world).is_agreed
