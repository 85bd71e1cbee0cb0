"""A plan as it is kept when it is handed out: its plan file, and a fingerprint of what it says."""

from hashlib import sha256

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.exchange.plan_file import encoded, tree_of_plan


def content_to_keep(plan: JointPlan) -> tuple[str, str]:
    """Return the text of the next version and its fingerprint, as `KeepVersion` takes them.

    The number of the version is no part of the fingerprint: handing the same plan out again makes
    no new version.
    """
    tree = tree_of_plan(plan)
    tree["plan"]["version"] = None
    fingerprint = sha256(encoded(tree)).hexdigest()
    tree["plan"]["version"] = plan.head.version + 1
    return encoded(tree).decode(), fingerprint
