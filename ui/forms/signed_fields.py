"""Which fields of an item are locked because its plan is signed, and why in words."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.plan_life import SIGNED_KINDS, SIGNED_OF_PLAN, is_locked, signed_version
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan

_SHARES = "shares"  # of risks and rewards: rows of their own, and terms as much as columns


def is_signed(kind: Kind, item: Any, plan: PreparedPlan) -> bool:
    """Tell whether the terms of an item are locked; what is ours only never is."""
    if not is_locked(plan.parts):
        return False
    return kind.name in SIGNED_KINDS and not plan.is_ours_only(item.id)


def locked_fields(kind: Kind) -> frozenset[str]:
    """Return the fields of a kind that signing locks."""
    if kind.name == "plan":
        return SIGNED_OF_PLAN
    return frozenset((*kind.terms, _SHARES)) if kind.name in SIGNED_KINDS else frozenset()


def reason_of(parts: PlanParts) -> str:
    """Say why, and how to go on."""
    words = QCoreApplication.translate(
        "Signed", "Signed as version {version}: locked until the plan is opened for changes"
    )
    return words.format(version=signed_version(parts))
