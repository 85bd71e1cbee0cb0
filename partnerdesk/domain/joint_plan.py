"""JointPlan: all that both sides may see. It has no private field, and this file fills it.

The items are picked here and their fields in `sharing`, so that whatever is added elsewhere stays
private until somebody lists it. What refers to a hidden item loses the reference.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from partnerdesk.domain.check_rounds import sealed_checks
from partnerdesk.domain.checks import Check, can_be_shared
from partnerdesk.domain.items import Item
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.sharing import Seen, as_seen

SomeItem = TypeVar("SomeItem", bound=Item)


@dataclass(frozen=True, kw_only=True)
class JointPlan(PlanParts):
    """The plan that may leave the rep's eyes. Only `joint_plan_of` makes one from a workspace."""


def joint_plan_of(plan: PreparedPlan) -> JointPlan:
    """Return what both sides may see of a plan: an allow-list of items and of their fields."""
    parts = plan.parts
    seen = Seen(
        people=frozenset(each.id for each in parts.people if not plan.is_ours_only(each.id)),
        parties=frozenset(each.id for each in parts.parties),
        items=frozenset(each.id for each in _all_items(parts) if not plan.is_ours_only(each.id)),
    )

    def shared(items: Iterable[SomeItem]) -> tuple[SomeItem, ...]:
        return tuple(as_seen(item, seen) for item in items if item.id in seen.items)

    return JointPlan(
        account=as_seen(parts.account, seen),
        head=as_seen(parts.head, seen),
        parties=tuple(as_seen(party, seen) for party in parts.parties),
        party_terms=tuple(as_seen(each, seen) for each in parts.party_terms),
        group_worths=tuple(as_seen(each, seen) for each in parts.group_worths),
        people=shared(parts.people),
        drawings=shared(parts.drawings),
        statements=shared(parts.statements),
        values=shared(parts.values),
        goals=shared(parts.goals),
        risks=shared(parts.risks),
        commitments=shared(parts.commitments),
        rewards=shared(parts.rewards),
        touchpoints=shared(parts.touchpoints),
        cadences=shared(parts.cadences),
        issues=shared(parts.issues),
        inclusions=shared(parts.inclusions),
        decisions=shared(parts.decisions),
        actions=shared(parts.actions),
        problem_reviews=shared(parts.problem_reviews),
        highlights=shared(parts.highlights),
        checks=shared(_checks_to_show(parts.checks)),
        signatures=shared(parts.signatures),
        links=tuple(link for link in parts.links if seen.both_ends(link)),
        logos=tuple(as_seen(each, seen) for each in parts.logos),
    )


def _checks_to_show(checks: tuple[Check, ...]) -> Iterable[Check]:
    """Return checks without our own house, whatever its visibility says, and sealed ones empty.

    Each side answers before it sees the other's answers.
    """
    sealed = sealed_checks(checks)
    for each in checks:
        if can_be_shared(each.questionnaire):
            yield replace(each, answers=()) if each.id in sealed else each


def _all_items(parts: PlanParts) -> Iterable[Item]:
    for items in (
        parts.people,
        parts.drawings,
        parts.statements,
        parts.values,
        parts.goals,
        parts.risks,
        parts.commitments,
        parts.rewards,
        parts.touchpoints,
        parts.cadences,
        parts.issues,
        parts.inclusions,
        parts.decisions,
        parts.actions,
        parts.problem_reviews,
        parts.highlights,
        parts.checks,
        parts.signatures,
    ):
        yield from items
