"""Handing a plan out: what leaves is kept as a version, so that its number tells what it was."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from partnerdesk.commands.plan_life import SignPlan
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.version_codes import code_of
from partnerdesk.exchange.plan_file import from_plan_file, to_plan_file
from partnerdesk.queries.logos import logos_of_plan
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.versions import VersionEntry, newest_fingerprint, version_content
from partnerdesk.workspace import Outcome, Workspace

# What is not content: when something was written, and the number that is still to be given.
_NOT_CONTENT = frozenset(("created_at", "changed_at", "version"))


def hand_out(workspace: Workspace, plan_id: str, label: str = "") -> JointPlan:
    """Return what both sides may see of a plan, kept as a version where it may be written.

    Where it may not, the version is 0, "draft", unless the newest version is the same plan.
    """
    plan = joint_plan(workspace, plan_id)
    fingerprint = fingerprint_of(plan)
    if workspace.writes:
        content = to_plan_file(plan).decode()
        workspace.execute(
            KeepVersion(plan_id=plan_id, content=content, fingerprint=fingerprint, label=label)
        )
        return joint_plan(workspace, plan_id)
    newest = workspace.read(lambda connection: newest_fingerprint(connection, plan_id))
    return plan if newest == fingerprint else replace(plan, head=replace(plan.head, version=0))


def as_it_would_leave(workspace: Workspace, plan_id: str) -> JointPlan:
    """Return what handing a plan out would return now, without keeping anything.

    A preview bears the number and code that the paper will bear.
    """
    plan = joint_plan(workspace, plan_id)
    newest = workspace.read(lambda connection: newest_fingerprint(connection, plan_id))
    if newest == fingerprint_of(plan):
        return plan
    version = plan.head.version + 1 if workspace.writes else 0
    return replace(plan, head=replace(plan.head, version=version))


def sign(workspace: Workspace, command: SignPlan, label: str = "") -> Outcome:
    """Have people of both sides sign a plan, and keep what they signed as its version."""
    outcome = workspace.execute(command)
    hand_out(workspace, command.plan_id, label)
    return outcome


def joint_plan(workspace: Workspace, plan_id: str) -> JointPlan:
    """Return what both sides may see of a plan now."""
    return workspace.read(lambda connection: read_joint_plan(connection, plan_id))


def plan_as_it_was(workspace: Workspace, version: VersionEntry) -> JointPlan:
    """Return a plan as it was when a version was kept; raises UserError where that is gone."""
    content = workspace.read(lambda connection: version_content(connection, version.id))
    plan, _unknown = from_plan_file(content.encode(), Path(f"version {version.version}"))
    return replace(plan, head=replace(plan.head, version=version.version))


def with_logos(workspace: Workspace, plan: JointPlan) -> JointPlan:
    """Return a plan with the logos of its parties, for paper and for files.

    They are no content: a version is the same without them.
    """
    logos = workspace.read(lambda connection: logos_of_plan(connection, plan.head.id))
    return replace(plan, logos=logos)


def code_on_paper(plan: JointPlan) -> str:
    """Return the code that leads from a paper to its version; empty where it is a draft."""
    return code_of(fingerprint_of(replace(plan, logos=()))) if plan.head.version else ""


def fingerprint_of(plan: JointPlan) -> str:
    """Return a text that is equal for plans of equal shared content."""
    content = _content(json.loads(to_plan_file(plan)))
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _content(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _content(value) for key, value in tree.items() if key not in _NOT_CONTENT}
    if isinstance(tree, list):
        return [_content(value) for value in tree]
    return tree
