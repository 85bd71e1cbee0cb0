"""A plan as it is kept when it is handed out: its plan file, and a fingerprint of what it says."""

from dataclasses import replace
from hashlib import sha256

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.exchange.plan_file import to_plan_file


def content_to_keep(plan: JointPlan) -> tuple[str, str]:
    """Return the text of the next version and its fingerprint, as `KeepVersion` takes them.

    The number of the version is no part of the fingerprint: handing the same plan out again makes
    no new version.
    """
    bare, numbered = (
        to_plan_file(replace(plan, head=replace(plan.head, version=number)))
        for number in (0, plan.head.version + 1)
    )
    return numbered.decode(), sha256(bare).hexdigest()
