"""The facts of an account told from its plan, for the home screen."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import chain

from partnerdesk.analysis.balance import Balance, PartyFigures, balance_of
from partnerdesk.analysis.completeness import has_commitment_of
from partnerdesk.analysis.health import health_series
from partnerdesk.analysis.limits import CONTACTS_LOOKED_AT
from partnerdesk.analysis.plan_facts import (
    Contact,
    OpenCommitment,
    PlanFacts,
    PlannedTouchpoint,
    SideCount,
    SideFigures,
)
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.items import AgreedItem, Item
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan


def facts_of_account(
    account_id: str,
    parties: Iterable[Party] = (),
    people: Iterable[Person] = (),
    drawings: Iterable[CircleDrawing] = (),
) -> PlanFacts:
    """Return the facts of an account without a plan: its circle.

    Where nobody has drawn a circle, everybody who is not of our side stands outside.
    """
    sides = {party.id: party.side for party in parties}
    side_of = {person.id: sides[person.party_id] for person in people if person.party_id in sides}
    drawing = max(drawings, key=lambda each: (each.drawn_on, each.id), default=None)
    if drawing is None:
        strangers: Counter[Side] = Counter(side_of.values())
        del strangers[Side.US]
        return PlanFacts(account_id=account_id, outside=_count(strangers))
    rings: dict[Ring, Counter[Side]] = {ring: Counter() for ring in Ring}
    for placed in drawing.placements:
        if placed.person_id in side_of:
            rings[placed.ring][side_of[placed.person_id]] += 1
    return PlanFacts(
        account_id=account_id,
        has_circle=True,
        inside=_count(rings[Ring.INSIDE]),
        edge=_count(rings[Ring.EDGE]),
        outside=_count(rings[Ring.OUTSIDE]),
    )


def facts_of(plan: PreparedPlan, today: date) -> PlanFacts:
    """Return the facts of an account with its plan; only the health series depends on today."""
    parts = plan.parts
    circle = facts_of_account(parts.account.id, parts.parties, parts.people, parts.drawings)
    return replace(
        _with_balance(_with_dialogue(_with_goals(circle, parts), parts), parts),
        plan_id=parts.head.id,
        as_of=today,
        title=parts.head.title,
        status=parts.head.status,
        currency=parts.head.currency,
        created_on=local_day(parts.head.created_at),
        last_change=_last_change(parts),
        next_review=parts.head.next_review,
        health=health_series(parts, today),
        open_commitments=_open_commitments(parts),
        has_commitment_of_theirs=has_commitment_of(parts, Side.THEM),
        proposals_waiting=_count_in(plan, Agreement.PROPOSED_BY_THEM),
        changed_since_agreed=_count_in(plan, Agreement.CHANGED),
    )


def _with_goals(facts: PlanFacts, parts: PlanParts) -> PlanFacts:
    goals = [goal for goal in parts.goals if goal.status is not GoalStatus.GIVEN_UP]
    still_open: list[Goal] = [goal for goal in goals if goal.status is GoalStatus.OPEN]
    return replace(
        facts,
        goals_agreed=sum(goal.is_agreed for goal in goals),
        goals_total=len(goals),
        goals_without_owner_us=sum(not goal.owner_us_id for goal in still_open),
        goals_without_owner_them=sum(not goal.owner_them_id for goal in still_open),
    )


def _with_dialogue(facts: PlanFacts, parts: PlanParts) -> PlanFacts:
    planned = [each for each in parts.touchpoints if each.status is TouchpointStatus.PLANNED]
    held = [each for each in parts.touchpoints if each.status is TouchpointStatus.HELD]
    contacts = sorted(map(_contact, held), key=lambda each: each.day, reverse=True)
    return replace(
        facts,
        planned=tuple(sorted(map(_planned, planned), key=lambda each: each.starts_at)),
        contacts=tuple(contacts[:CONTACTS_LOOKED_AT]),
        last_contact=_last_contact(parts, contacts),
        cadence_days=min((each.every_days for each in parts.cadences), default=None),
    )


def _with_balance(facts: PlanFacts, parts: PlanParts) -> PlanFacts:
    balance = balance_of(parts)
    present = [side for side in Side if parts.party_on(side) is not None]
    return replace(
        facts,
        balance_index=balance.index,
        why_undefined=balance.why_undefined,
        leans_to=parts.side_of(balance.leans_to) if balance.leans_to else None,
        sides=tuple(_side_figures(balance, parts, side) for side in present),
    )


def _side_figures(balance: Balance, parts: PlanParts, side: Side) -> SideFigures:
    own: list[PartyFigures] = [
        each for each in balance.parties if parts.side_of(each.party_id) is side
    ]
    put_in = sum((each.put_in for each in own), Fraction(0))
    reward = sum((each.reward for each in own), Fraction(0))
    return SideFigures(
        side=side,
        rate_of_return=reward / put_in if put_in else None,
        share_of_risk=_sum_known([each.share_of_risk for each in own]),
        mismatch=_sum_known([each.mismatch for each in own]),
    )


def _sum_known(values: Sequence[Fraction | None]) -> Fraction | None:
    known = [value for value in values if value is not None]
    return sum(known, Fraction(0)) if known else None


def _last_contact(parts: PlanParts, contacts: Sequence[Contact]) -> date | None:
    by_hand = (
        person.last_contact
        for person in parts.people
        if person.last_contact is not None and parts.side_of(person.party_id) is not Side.US
    )
    return max(chain((each.day for each in contacts), by_hand), default=None)


def _last_change(parts: PlanParts) -> date:
    items = (item.changed_at for item in _all_items(parts))
    return local_day(max(chain((parts.head.changed_at,), items)))


def _open_commitments(parts: PlanParts) -> tuple[OpenCommitment, ...]:
    found = [
        OpenCommitment(
            id=each.id,
            title=each.title,
            side=parts.side_of(each.party_id),
            due_on=each.ends_on,
        )
        for each in parts.commitments
        if each.is_open and each.ends_on is not None
    ]
    return tuple(sorted(found, key=lambda each: each.due_on))


def _count_in(plan: PreparedPlan, agreement: Agreement) -> int:
    return sum(
        item.agreement is agreement and not plan.is_ours_only(item.id)
        for item in _agreed_items(plan.parts)
    )


def _agreed_items(parts: PlanParts) -> Iterable[AgreedItem]:
    return chain(
        parts.statements,
        parts.values,
        parts.goals,
        parts.risks,
        parts.commitments,
        parts.rewards,
        parts.decisions,
    )


def _all_items(parts: PlanParts) -> Iterable[Item]:
    """Return all items of a plan; people belong to the account, and imports change them."""
    return chain(
        _agreed_items(parts),
        parts.drawings,
        parts.touchpoints,
        parts.cadences,
        parts.issues,
        parts.inclusions,
        parts.actions,
        parts.problem_reviews,
        parts.highlights,
        parts.checks,
        parts.signatures,
    )


def _planned(touchpoint: Touchpoint) -> PlannedTouchpoint:
    return PlannedTouchpoint(
        id=touchpoint.id,
        title=touchpoint.title,
        channel=touchpoint.channel,
        starts_at=touchpoint.starts_at,
        minutes=touchpoint.minutes,
        place=touchpoint.place,
    )


def _contact(touchpoint: Touchpoint) -> Contact:
    return Contact(
        day=local_day(touchpoint.starts_at), is_about_trouble=touchpoint.is_about_trouble
    )


def _count(sides: Counter[Side]) -> SideCount:
    return SideCount(us=sides[Side.US], them=sides[Side.THEM], third=sides[Side.THIRD])
