"""Whether a whole plan from elsewhere holds together: its values, its ids, and what refers to what.

For plans that come from a file. What is stored is checked step by step by the commands.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import Check
from partnerdesk.domain.dialogue import ABOUT_WORDS
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.ids import is_id
from partnerdesk.domain.items import Item
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.links import LINKABLE
from partnerdesk.domain.logos import is_fit
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS
from partnerdesk.domain.rewards import GROUP_WORTH, PART_FIELDS, TERM_FIELDS
from partnerdesk.domain.shares import problem_with_shares
from partnerdesk.domain.validation import (
    FIRST_YEAR,
    LAST_YEAR,
    Problem,
    is_likely,
    problem_with,
    problems_in,
)

Path = tuple[str | int, ...]

ITEM_LISTS: Mapping[str, str] = {
    "people": "person",
    "drawings": "circle_drawing",
    "statements": "statement",
    "values": "shared_value",
    "goals": "goal",
    "risks": "risk",
    "commitments": "commitment",
    "rewards": "reward",
    "touchpoints": "touchpoint",
    "cadences": "cadence",
    "issues": "issue",
    "inclusions": "inclusion",
    "decisions": "decision",
    "actions": "action",
    "problem_reviews": "problem_review",
    "highlights": "highlight",
    "checks": "check",
    "signatures": "signature",
}
PART_LISTS: Mapping[str, tuple[str, str]] = {
    "circle_drawing": ("placements", "placement"),
    "goal": ("measurements", "measurement"),
    "touchpoint": ("agenda", "agenda_topic"),
    "check": ("answers", "check_answer"),
}
ONLY_SIDE: Mapping[str, Side] = {
    "owner_us_id": Side.US,
    "lead_us_id": Side.US,
    "owner_them_id": Side.THEM,
    "lead_them_id": Side.THEM,
}

_MOMENTS = ("created_at", "changed_at", "starts_at", "signed_at")
_FURTHEST = 2**53


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """A problem and where in the plan it is, such as ("goals", 3, "target")."""

    path: Path
    problem: Problem


def flaws_in(plan: PlanParts) -> Iterator[Flaw]:
    """Return everything that keeps a plan from being taken in."""
    yield from _in_ids(plan)
    yield from _in_head(plan)
    for path, kind, item in items_of(plan):
        yield from _in_values(path, kind, item)
        yield from _in_references(plan, path, kind, item)
        yield from _in_shares(plan, path, item)
        yield from _in_confirmation(plan, path, item)
    yield from _in_sharing(plan)
    yield from _in_logos(plan)
    yield from _in_topics(plan)
    yield from _in_links(plan)
    yield from _between_people(plan)
    yield from _in_machinery(plan)


def items_of(plan: PlanParts) -> Iterator[tuple[Path, Kind, Item]]:
    """Return all items of a plan with their place and kind."""
    for name, kind in ITEM_LISTS.items():
        for index, item in enumerate(getattr(plan, name)):
            yield (name, index), KINDS[kind], item


def parts_of(kind: Kind, item: object) -> Iterator[tuple[Path, Kind, object]]:
    """Return the parts of an item that have a kind of their own."""
    if kind.name in PART_LISTS:
        name, part = PART_LISTS[kind.name]
        for index, each in enumerate(getattr(item, name)):
            yield (name, index), KINDS[part], each


def _in_ids(plan: PlanParts) -> Iterator[Flaw]:
    seen: Counter[str] = Counter()
    for path, item_id in _ids(plan):
        seen[item_id] += 1
        if not is_id(item_id):
            yield _flaw((*path, "id"), "not_an_id")
        elif seen[item_id] > 1:
            yield _flaw((*path, "id"), "id_twice")


def _ids(plan: PlanParts) -> Iterator[tuple[Path, str]]:
    yield ("account",), plan.account.id
    yield ("head",), plan.head.id
    yield from ((("parties", index), party.id) for index, party in enumerate(plan.parties))
    for path, kind, item in items_of(plan):
        yield path, item.id
        for where, _kind, part in parts_of(kind, item):
            if hasattr(part, "id"):
                yield (*path, *where), part.id


def _in_head(plan: PlanParts) -> Iterator[Flaw]:
    yield from _in_values(("account",), KINDS["account"], plan.account)
    yield from _in_values(("head",), KINDS["plan"], plan.head)
    for index, party in enumerate(plan.parties):
        yield from _in_values(("parties", index), KINDS["party"], party)
    sides = Counter(party.side for party in plan.parties)
    if sides[Side.US] != 1 or sides[Side.THEM] != 1:
        yield _flaw(("parties",), "two_sides_needed")


def _in_values(path: Path, kind: Kind, item: object) -> Iterator[Flaw]:
    for problem in problems_in(kind, _values(kind, item)):
        yield Flaw(path=(*path, problem.field), problem=problem)
    for where, part_kind, part in parts_of(kind, item):
        yield from _in_values((*path, *where), part_kind, part)
    if isinstance(item, Check):
        yield from _in_answers(path, item)


def _values(kind: Kind, item: object) -> dict[str, object]:
    return {name: getattr(item, name) for name in kind.by_name if hasattr(item, name)}


def _in_answers(path: Path, check: Check) -> Iterator[Flaw]:
    known = {question.key for question in QUESTIONS[check.questionnaire]}
    for index, answer in enumerate(check.answers):
        if answer.level not in LEVELS:
            yield _flaw((*path, "answers", index, "level"), "answer_level")
        if answer.question not in known:
            yield _flaw((*path, "answers", index, "question"), "unknown_question")
    if len({answer.question for answer in check.answers}) < len(check.answers):
        yield _flaw((*path, "answers"), "twice")


def _in_topics(plan: PlanParts) -> Iterator[Flaw]:
    topics = [each.topic for each in plan.statements]
    for index, topic in enumerate(topics):
        if topic in topics[:index]:
            yield _flaw(("statements", index, "topic"), "twice")


def _in_references(plan: PlanParts, path: Path, kind: Kind, item: object) -> Iterator[Flaw]:
    for rule in kind.fields:
        value = getattr(item, rule.name, None)
        if rule.holds is FieldType.REFERENCE and value is not None:
            known = plan.parties_by_id if rule.refers_to == "party" else plan.people_by_id
            if value not in known:
                yield _flaw((*path, rule.name), "leads_nowhere", kind=rule.refers_to)
            elif _is_on_wrong_side(plan, rule.name, value, item):
                yield _flaw((*path, rule.name), "wrong_party")
    for index, person_id in enumerate(getattr(item, "person_ids", ())):
        if person_id not in plan.people_by_id:
            yield _flaw((*path, "person_ids", index), "leads_nowhere", kind="person")
    for index, placement in enumerate(getattr(item, "placements", ())):
        if placement.person_id not in plan.people_by_id:
            where = (*path, "placements", index, "person_id")
            yield _flaw(where, "leads_nowhere", kind="person")


def _in_confirmation(plan: PlanParts, path: Path, item: object) -> Iterator[Flaw]:
    """Return goals achieved without the customer's word, or confirmed by ourselves."""
    if not isinstance(item, Goal):
        return
    who = plan.person(item.outcome_confirmed_by_id)
    is_confirmed = item.outcome_confirmed_by_id and item.outcome_confirmed_on
    if item.status is GoalStatus.ACHIEVED and not is_confirmed:
        yield _flaw((*path, "status"), "confirmation_needed")
    party = plan.parties_by_id.get(who.party_id) if who is not None else None
    if party is not None and party.side is Side.US:
        yield _flaw((*path, "outcome_confirmed_by_id"), "wrong_party")


def _between_people(plan: PlanParts) -> Iterator[Flaw]:
    """Return who reports to themselves by way of others, and counterparts of the same party."""
    for index, person in enumerate(plan.people):
        counterpart = plan.person(person.counterpart_id)
        if counterpart is not None and counterpart.party_id == person.party_id:
            yield _flaw(("people", index, "counterpart_id"), "same_side_counterpart")
        above, seen = plan.person(person.reports_to_id), {person.id}
        while above is not None and above.id not in seen:
            seen.add(above.id)
            above = plan.person(above.reports_to_id)
        if above is not None:
            yield _flaw(("people", index, "reports_to_id"), "reports_in_circle")


def _is_on_wrong_side(plan: PlanParts, name: str, person_id: str, item: object) -> bool:
    if name in ONLY_SIDE:
        party = plan.parties_by_id.get(plan.people_by_id[person_id].party_id)
        return party is not None and party.side is not ONLY_SIDE[name]
    if name == "person_id":
        return plan.people_by_id[person_id].party_id != getattr(item, "party_id", None)
    return False


def _in_shares(plan: PlanParts, path: Path, item: object) -> Iterator[Flaw]:
    for name in ("shares", "parts"):
        shares = getattr(item, name, ())
        for index, share in enumerate(shares):
            if share.party_id not in plan.parties_by_id:
                yield _flaw((*path, name, index, "party_id"), "leads_nowhere", kind="party")
            for rule in PART_FIELDS.values() if name == "parts" else ():
                problem = problem_with(rule, getattr(share, rule.name))
                if problem is not None:
                    yield Flaw(path=(*path, name, index, rule.name), problem=problem)
        percents = {each.party_id: each.percent for each in shares if each.percent is not None}
        if len({each.party_id for each in shares}) < len(shares):
            yield _flaw((*path, name), "party_twice")
        problem = problem_with_shares(percents)
        if problem is not None:
            yield Flaw(path=(*path, name), problem=problem)


def _in_sharing(plan: PlanParts) -> Iterator[Flaw]:
    """Yield flaws in what was agreed about sharing beside the splits."""
    for index, terms in enumerate(plan.party_terms):
        path: Path = ("party_terms", index)
        if terms.party_id not in plan.parties_by_id:
            yield _flaw((*path, "party_id"), "leads_nowhere", kind="party")
        for rule in TERM_FIELDS.values():
            yield from _in_value((*path, rule.name), rule, getattr(terms, rule.name))
    if len({terms.party_id for terms in plan.party_terms}) < len(plan.party_terms):
        yield _flaw(("party_terms",), "party_twice")
    groups = [frozenset(group.party_ids) for group in plan.group_worths]
    for index, group in enumerate(plan.group_worths):
        if not groups[index] or not groups[index] <= set(plan.parties_by_id):
            yield _flaw(("group_worths", index, "party_ids"), "leads_nowhere", kind="party")
        yield from _in_value(("group_worths", index, "worth"), GROUP_WORTH, group.worth)
    if len(set(groups)) < len(groups):
        yield _flaw(("group_worths",), "group_twice")


def _in_logos(plan: PlanParts) -> Iterator[Flaw]:
    for index, logo in enumerate(plan.logos):
        if logo.party_id not in plan.parties_by_id:
            yield _flaw(("logos", index, "party_id"), "leads_nowhere", kind="party")
        if not is_fit(logo.data):
            yield _flaw(("logos", index, "data"), "picture_broken")


def _in_value(path: Path, rule: Field, value: object) -> Iterator[Flaw]:
    problem = problem_with(rule, value)
    if problem is not None:
        yield Flaw(path=path, problem=problem)


def _in_links(plan: PlanParts) -> Iterator[Flaw]:
    kinds = {item.id: kind.name for _path, kind, item in items_of(plan)}
    seen: set[frozenset[str]] = set()
    for index, link in enumerate(plan.links):
        ends = frozenset((link.from_id, link.to_id))
        if not {link.from_kind, link.to_kind} <= LINKABLE or len(ends) < 2:
            yield _flaw(("links", index), "cannot_link")
            continue
        if ends in seen:
            yield _flaw(("links", index), "already_linked")
        seen.add(ends)
        for end in ("from", "to"):
            if kinds.get(getattr(link, f"{end}_id")) != getattr(link, f"{end}_kind"):
                where = ("links", index, f"{end}_id")
                yield _flaw(where, "leads_nowhere", kind=getattr(link, f"{end}_kind"))


def _in_machinery(plan: PlanParts) -> Iterator[Flaw]:
    """Return odd moments and places in lists, which no form could have made."""
    yield from _odd(("head",), plan.head)
    for index, party in enumerate(plan.parties):
        yield from _odd(("parties", index), party)
    for path, kind, item in items_of(plan):
        yield from _odd(path, item)
        for where, _kind, part in parts_of(kind, item):
            yield from _odd((*path, *where), part)
        for index, topic in enumerate(getattr(item, "agenda", ())):
            known = (None, *ABOUT_WORDS)
            if topic.about_id not in known and topic.about_id not in _item_ids(plan):
                yield _flaw((*path, "agenda", index, "about_id"), "leads_nowhere", kind="item")


def _odd(path: Path, value: Any) -> Iterator[Flaw]:
    for name in _MOMENTS:
        moment = getattr(value, name, None)
        if moment is not None and moment.tzinfo is None:
            yield _flaw((*path, name), "moment_without_zone")
        elif moment is not None and not is_likely(moment):
            yield _flaw((*path, name), "odd_year", first=FIRST_YEAR, last=LAST_YEAR)
    for name in ("position", "version"):
        number = getattr(value, name, None) or 0
        if abs(number) > _FURTHEST:
            yield _flaw((*path, name), "too_large", most=_FURTHEST)
    if (getattr(value, "version", None) or 0) < 0:
        yield _flaw((*path, "version"), "too_small", least=0)


def _item_ids(plan: PlanParts) -> frozenset[str]:
    return frozenset(item.id for _path, _kind, item in items_of(plan))


def _flaw(path: Path, code: str, **parameters: object) -> Flaw:
    problem = Problem(field=str(path[-1]), code=code, parameters=parameters)
    return Flaw(path=path, problem=problem)
