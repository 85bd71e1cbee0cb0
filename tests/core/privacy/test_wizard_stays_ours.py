"""What was thought in the wizard never gets out, even where all that it made is shared."""

from dataclasses import replace

import pytest

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.store.models.base import Seen
from partnerdesk.store.models.registry import MODELS
from partnerdesk.wizards.draft import Draft
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.privacy.leaving import OUTPUTS, as_text
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.wizards.drafts import full_draft

WORD = "QUOKKA"
THOUGHTS = ("shoes", "changes", "benefits", "objections", "team", "readiness")


def with_thoughts() -> Draft:
    """Return a full draft whose thoughts about people bear the word, and nothing else does."""
    thinking, plain = full_draft(f"{WORD} {{}}"), full_draft()
    ids = {
        **{a.id: b.id for a, b in zip(thinking.people, plain.people, strict=True)},
        "": "",
    }
    parts = {
        "shoes": tuple(replace(each, seat=ids[each.seat]) for each in thinking.shoes),
        "changes": tuple(
            replace(each, person_id=ids.get(each.person_id or "")) for each in thinking.changes
        ),
        "benefits": tuple(
            replace(each, person_id=ids.get(each.person_id or "")) for each in thinking.benefits
        ),
        "objections": tuple(
            replace(each, person_id=ids.get(each.person_id or "")) for each in thinking.objections
        ),
        "team": tuple(replace(each, person_id=ids[each.person_id]) for each in thinking.team),
        "readiness": thinking.readiness,
    }
    assert set(parts) == set(THOUGHTS)
    assert WORD not in repr(plain)
    return replace(plain, **parts)  # type: ignore[arg-type]


def share_everything(workspace: Workspace) -> None:
    rows = dump(workspace)
    for kind, model in MODELS.items():
        if issubclass(model, Seen):
            names = [column.name for column in model.__table__.columns]
            ids = tuple(str(row[names.index("id")]) for row in rows[kind])
            shared = SetVisibility(kind=kind, item_ids=ids, visibility=Visibility.SHARED)
            workspace.execute(shared)


@pytest.fixture(scope="module")
def joint() -> JointPlan:
    """Give what both sides see of a plan made by the wizard, all of it shared."""
    with open_workspace(None, clock=TickingClock()) as workspace:
        workspace.execute(SaveDraft(draft=with_thoughts()))
        plan_id = workspace.execute(FinishCircleWizard(draft=with_thoughts())).item_id
        share_everything(workspace)
        plan = workspace.read(lambda connection: read_plan(connection, plan_id))
        assert as_text(plan).count(WORD) > 5
        return workspace.read(lambda connection: read_joint_plan(connection, plan_id))


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_thought_gets_out(joint: JointPlan, output: str) -> None:
    text = OUTPUTS[output](joint)

    assert "Packaging waste" in text
    assert WORD not in text.upper()
