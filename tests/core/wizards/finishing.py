"""Finishing drafts in tests, and looking at what was made."""

from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish_texts import Words
from partnerdesk.workspace import Outcome, Workspace


def finished(workspace: Workspace, draft: Draft, words: Words | None = None) -> Outcome:
    """Finish a draft."""
    command = (
        FinishCircleWizard(draft=draft)
        if words is None
        else FinishCircleWizard(draft=draft, words=words)
    )
    return workspace.execute(command)


def plan_made(workspace: Workspace, draft: Draft) -> PreparedPlan:
    """Finish a draft and return the plan it made."""
    plan_id = finished(workspace, draft).item_id
    return workspace.read(lambda connection: read_plan(connection, plan_id))


def named(parts: PlanParts, person_id: str | None) -> str:
    """Return the name of a person of a plan."""
    person = parts.person(person_id)
    return person.name if person else ""


def notes_on(plan: PreparedPlan, name: str) -> str:
    """Return the private note on a person."""
    (person,) = (each for each in plan.parts.people if each.name == name)
    return plan.notes.get(person.id, "")
