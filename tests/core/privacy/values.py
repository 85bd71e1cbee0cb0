"""Which table is shown to both sides as which value. A table that is not here is wholly private."""

import dataclasses
from collections.abc import Mapping

from sqlalchemy import MetaData

from partnerdesk.domain import plan_parts
from partnerdesk.domain.accounts import Account
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.dialogue import AgendaTopic, Cadence, Touchpoint
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
from partnerdesk.domain.sharing import ALLOWED
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import HISTORY_TABLES, METADATA, MODELS

VALUE_OF: Mapping[str, type] = {
    "account": Account,
    "party": Party,
    "plan_party": PartyTerms,
    "group_worth": GroupWorth,
    "party_logo": PartyLogo,
    "plan": PlanHead,
    "person": Person,
    "circle_drawing": CircleDrawing,
    "placement": Placement,
    "statement": Statement,
    "shared_value": SharedValue,
    "signature": Signature,
    "goal": Goal,
    "measurement": Measurement,
    "risk": Risk,
    "risk_share": Share,
    "commitment": Commitment,
    "reward": Reward,
    "reward_part": RewardPart,
    "touchpoint": Touchpoint,
    "agenda_topic": AgendaTopic,
    "cadence": Cadence,
    "issue": Issue,
    "inclusion": Inclusion,
    "decision": Decision,
    "action": Action,
    "problem_review": ProblemReview,
    "highlight": Highlight,
    "check": Check,
    "check_answer": Answer,
    "link": Link,
}

WHOLLY_PRIVATE: Mapping[str, str] = {
    "joint_session": "what happened in a session shows in what was changed",
    "session_course": "a session is shown as its view, which names what is taken from here",
    "sealed_answers": "a side sees its own; the others once both have opened them, as checks",
    "snapshot": "versions are kept as they were handed out; nothing is shown from here",
    "wizard_draft": "a draft is ours only; what it becomes is ours only until it is shared",
    "touchpoint_person": "shown as the ids of its people",
    "inclusion_person": "shown as the ids of its people",
}


def allowed_columns(table: str) -> frozenset[str]:
    """Return the columns of a table that both sides may see."""
    value = VALUE_OF.get(table)
    if value is None:
        return frozenset()
    if value is Link:
        return frozenset(each.name for each in dataclasses.fields(Link))
    if value is GroupWorth:
        return frozenset(("members", "worth"))  # the members are shown as ids of parties
    return frozenset(ALLOWED[value])


def private_columns(schema: MetaData = METADATA) -> list[tuple[str, str]]:
    """Return table and column of everything in a schema that is on no allow-list."""
    return [
        (table.name, column.name)
        for table in schema.tables.values()
        for column in table.columns
        if column.name not in allowed_columns(table.name)
    ]


def values_in_plans() -> frozenset[type]:
    """Return the types of value that a plan is made of."""
    return frozenset(
        value
        for value in vars(plan_parts).values()
        if isinstance(value, type) and value in VALUE_OF.values()
    )


def tables() -> frozenset[str]:
    """Return the tables that hold what users entered."""
    return frozenset(table_of(model).name for model in MODELS.values()) - HISTORY_TABLES
