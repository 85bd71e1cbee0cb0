"""All kinds of things a workspace holds, by name."""

from types import MappingProxyType

from partnerdesk.domain.accounts import ACCOUNT, PARTY
from partnerdesk.domain.checks import CHECK, CHECK_ANSWER
from partnerdesk.domain.circle import CIRCLE_DRAWING, PLACEMENT
from partnerdesk.domain.commitments import COMMITMENT
from partnerdesk.domain.dialogue import AGENDA_TOPIC, CADENCE, TOUCHPOINT
from partnerdesk.domain.follow_up import (
    ACTION,
    DECISION,
    HIGHLIGHT,
    INCLUSION,
    ISSUE,
    PROBLEM_REVIEW,
)
from partnerdesk.domain.goals import GOAL, MEASUREMENT
from partnerdesk.domain.links import JOINT_SESSION
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.plans import PLAN, SHARED_VALUE, SIGNATURE, STATEMENT
from partnerdesk.domain.rewards import REWARD
from partnerdesk.domain.risks import RISK

KINDS = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            ACCOUNT,
            PARTY,
            PERSON,
            CIRCLE_DRAWING,
            PLACEMENT,
            PLAN,
            STATEMENT,
            SHARED_VALUE,
            SIGNATURE,
            GOAL,
            MEASUREMENT,
            RISK,
            COMMITMENT,
            REWARD,
            TOUCHPOINT,
            AGENDA_TOPIC,
            CADENCE,
            ISSUE,
            INCLUSION,
            DECISION,
            ACTION,
            PROBLEM_REVIEW,
            HIGHLIGHT,
            CHECK,
            CHECK_ANSWER,
            JOINT_SESSION,
        )
    }
)
