"""A plan of the sample for lines that are typed."""

from pathlib import Path

import pytest

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import open_workspace


@pytest.fixture
def alder_parts(sample_copy: Path) -> PlanParts:
    """The parts of Alder's plan."""
    with open_workspace(sample_copy) as workspace:
        (alder,) = [each for each in workspace.portfolio() if each.name.startswith("Alder")]
        plan_id = alder.plan_id or ""
        return workspace.read(lambda connection: read_plan(connection, plan_id)).parts
