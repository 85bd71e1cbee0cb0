"""The allow-list: which fields of which item both sides may see, and what happens to references.

A field that is not listed here keeps its default in a joint plan, whatever the workspace holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass
from typing import TypeVar

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.dialogue import ABOUT_WORDS, AgendaTopic, Cadence, Touchpoint
from partnerdesk.domain.follow_up import (
    Action,
    Decision,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.goals import Goal, Measurement
from partnerdesk.domain.links import Link
from partnerdesk.domain.logos import PartyLogo
from partnerdesk.domain.parties import GroupWorth, Party, PartyTerms, Share
from partnerdesk.domain.people import Person
from partnerdesk.domain.plans import PlanHead, SharedValue, Signature, Statement
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk

Value = TypeVar("Value")

_ITEM = ("id", "position", "created_at", "changed_at")
_AGREED = (*_ITEM, "agreement", "agreed_on", "us_agree", "them_agree", "agreed_terms")

ALLOWED: Mapping[type, tuple[str, ...]] = {
    Account: ("id", "name", "kind"),
    Party: ("id", "side", "name", "short_name", "position"),
    PartyTerms: ("party_id", "weight", "gain_cap"),
    GroupWorth: ("party_ids", "worth"),
    PartyLogo: ("party_id", "data"),
    PlanHead: (
        *("id", "title", "starts_on", "ends_on", "currency", "next_review", "status"),
        *("version", "created_at", "changed_at"),
    ),
    Person: (
        *_ITEM,
        *("party_id", "name", "is_placeholder", "is_team", "title", "email", "phone", "mobile"),
        *("reports_to_id", "plan_role", "cares_about", "counterpart_id", "last_contact"),
    ),
    CircleDrawing: (*_ITEM, "title", "drawn_on", "drawn_by_id", "placements"),
    Placement: ("person_id", "ring", "position"),
    Statement: (*_AGREED, "topic", "body"),
    SharedValue: (*_AGREED, "title", "behaviour"),
    Goal: (
        *_AGREED,
        *("title", "ownership", "benefit_us", "benefit_us_kind", "benefit_them"),
        *("benefit_them_kind", "measure", "unit", "baseline", "baseline_on"),
        *("baseline_agreed_by", "target", "target_on", "owner_us_id", "owner_them_id"),
        *("made", "weight", "outcome", "outcome_confirmed_by_id", "outcome_confirmed_on"),
        *("outcome_words", "status", "measurements"),
    ),
    Measurement: ("id", "measured_on", "value", "note"),
    Risk: (
        *_AGREED,
        *("title", "cause", "effect", "probability", "impact_low", "impact_likely"),
        *("impact_high", "why_shares", "trigger", "mitigation", "mitigation_owner_id"),
        *("mitigation_due", "fallback", "lead_us_id", "lead_them_id", "status"),
        *("review_on", "shares"),
    ),
    Share: ("party_id", "percent"),
    Commitment: (
        *_AGREED,
        *("party_id", "title", "kind", "quantity", "unit", "value_per_unit", "rhythm"),
        *("starts_on", "ends_on", "tender", "person_id", "delivered", "delivered_on"),
        "status",
    ),
    Reward: (
        *_AGREED,
        *("title", "kind", "is_money", "value_low", "value_likely", "value_high"),
        *("probability", "division", "rule", "due_on", "target", "better", "bands"),
        *("actual", "parts"),
    ),
    RewardPart: ("party_id", "percent", "worth", "is_needed", "stand_alone", "paid"),
    Touchpoint: (
        *_ITEM,
        *("title", "channel", "starts_at", "minutes", "place", "status"),
        *("is_about_trouble", "to_ask", "summary", "person_ids", "agenda"),
    ),
    AgendaTopic: ("id", "title", "minutes", "about_id", "position"),
    Cadence: (*_ITEM, "channel", "every_days", "note"),
    Issue: (
        *_ITEM,
        *("title", "detail", "asked_by_id", "asked_on", "owner_id", "answer"),
        *("answered_on", "told_back_on"),
    ),
    Inclusion: (*_ITEM, "title", "happened_on", "asked_for", "said", "changed", "person_ids"),
    Decision: (*_AGREED, "title", "reason", "agreed_by", "decided_on"),
    Action: (*_ITEM, "title", "party_id", "owner_id", "due_on", "status", "done_on"),
    ProblemReview: (
        *_ITEM,
        *("title", "happened_on", "cause", "fix", "lesson", "process_change"),
    ),
    Highlight: (*_ITEM, "title", "story", "happened_on", "credited_to_id"),
    Check: (*_ITEM, "questionnaire", "checked_on", "side", "respondent_id", "answers"),
    Answer: ("question", "level", "evidence"),
    Signature: (*_ITEM, "name", "role", "party_id", "signed_at", "version"),
}

_PERSON_REFERENCES = frozenset(
    (
        *("reports_to_id", "counterpart_id", "owner_us_id", "owner_them_id"),
        *("outcome_confirmed_by_id", "mitigation_owner_id", "lead_us_id", "lead_them_id"),
        *("person_id", "asked_by_id", "owner_id", "credited_to_id", "respondent_id"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The ids that both sides may see."""

    people: frozenset[str]
    parties: frozenset[str]
    items: frozenset[str]

    def both_ends(self, link: Link) -> bool:
        """Tell whether a link leads from something seen to something seen."""
        return link.from_id in self.items and link.to_id in self.items


def as_seen(value: Value, seen: Seen) -> Value:
    """Return a value with the listed fields only, and without references to what is hidden."""
    make, allowed = type(value), ALLOWED[type(value)]
    taken = {name: _field_as_seen(name, getattr(value, name), seen) for name in allowed}
    terms = taken.get("agreed_terms")
    if isinstance(terms, Mapping):
        taken["agreed_terms"] = {
            name: _term_as_seen(name, terms[name], seen) for name in terms if name in allowed
        }
    return make(**taken)


def _term_as_seen(name: str, stored: object, seen: Seen) -> object:
    """Return a term that was agreed once, without parties that take part no longer."""
    if name == "party_id":
        return stored if stored in seen.parties else None
    if isinstance(stored, Mapping):
        return {party: part for party, part in stored.items() if party in seen.parties}
    return _field_as_seen(name, stored, seen)


def _field_as_seen(name: str, value: object, seen: Seen) -> object:
    if name in _PERSON_REFERENCES:
        return value if value in seen.people else None
    if name == "drawn_by_id":
        return value if value in seen.parties else None
    if name == "about_id":
        return value if value in seen.items or value in ABOUT_WORDS else None
    if name in ("person_ids", "party_ids") and isinstance(value, tuple):
        may_stay = seen.people if name == "person_ids" else seen.parties
        return tuple(each for each in value if each in may_stay)
    if isinstance(value, tuple):
        return tuple(as_seen(each, seen) for each in value if _may_stay(each, seen))
    return value


def _may_stay(value: object, seen: Seen) -> bool:
    if isinstance(value, Placement):
        return value.person_id in seen.people
    return is_dataclass(value)
