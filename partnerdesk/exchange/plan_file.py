"""The plan file: one joint plan as JSON, described in docs/plan-file.md.

It is built from a JointPlan only, so that nothing private can get into it.
"""

import os
from pathlib import Path
from typing import Any

import msgspec

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.exchange.amounts import written_amounts
from partnerdesk.exchange.plain import plain
from partnerdesk.exchange.plan_tree import FORMAT, VERSION, plan_from_tree
from partnerdesk.exchange.text import tree_of
from partnerdesk.whole_files import write_whole

MOST_MEGABYTES = 20
_MOST_BYTES = MOST_MEGABYTES * 1_000_000


def to_plan_file(plan: JointPlan) -> bytes:
    """Return a plan as JSON in UTF-8; equal plans give equal bytes."""
    return msgspec.json.format(msgspec.json.encode(_tree(plan)), indent=1) + b"\n"


def from_plan_file(data: bytes, path: Path) -> tuple[JointPlan, tuple[str, ...]]:
    """Return the plan of a file and a sentence for each field that was left out as unknown.

    Raises UserError with line and column where the file cannot be taken; nothing is guessed.
    """
    if len(data) > _MOST_BYTES:
        raise UserError("too_large_file", path=path, most=MOST_MEGABYTES)
    text, tree = tree_of(data, path)
    parts, unknown = plan_from_tree(tree, text, path)
    return _joint(parts), unknown


def read_plan_file(path: Path) -> tuple[JointPlan, tuple[str, ...]]:
    """Return the plan of a file on the disk, as `from_plan_file` does."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise UserError("file_missing", path=path) from None
    except IsADirectoryError:
        raise UserError("is_a_folder", path=path) from None
    except OSError as error:
        detail = error.strerror or os.strerror(error.errno or 0)
        raise EnvironmentProblem("io_error", path=path, detail=detail) from error
    return from_plan_file(data, path)


def write_plan_file(plan: JointPlan, path: Path) -> None:
    """Write a plan file, whole or not at all; raises EnvironmentProblem."""
    write_whole(to_plan_file(plan), path)


def _tree(plan: JointPlan) -> dict[str, Any]:
    if not isinstance(plan, JointPlan):
        raise TypeError("only a joint plan may leave the program")
    tree = plain(plan)
    tree["plan"] = tree.pop("head")
    if not plan.logos:
        del tree["logos"]  # a plan is the same plan without pictures, to the last byte
    written_amounts(tree, plan.head.currency)
    names = ("account", "plan", *(name for name in tree if name not in ("account", "plan")))
    return {"format": FORMAT, "version": VERSION, **{name: tree[name] for name in names}}


def _joint(parts: PlanParts) -> JointPlan:
    return JointPlan(**{name: getattr(parts, name) for name in PlanParts.__dataclass_fields__})
