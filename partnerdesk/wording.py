"""English words for the choices and states of the domain, as data that `ui` can translate.

Templates name parties: {us}, {them} and {party} are filled with names, never with "us" or "them"
where the customer can look.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.commitments import CommitmentKind, CommitmentStatus, Rhythm, Tender
from partnerdesk.domain.dialogue import About, Channel, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus, AskedFor
from partnerdesk.domain.goals import Benefit, GoalStatus, Made, Ownership
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.plans import STATUS_WORDS, TOPIC_WORDS, PlanStatus, Topic
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.rewards import Better, ClaimsRule, Division, RewardKind, SplitRule
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.domain.visibility import Mode, Visibility

Words = Mapping[str, str]

# Members of different enums can be equal as texts ("agreed"), hence one table per enum.
WORDS: Mapping[type[StrEnum], Words] = MappingProxyType(
    {
        AccountKind: {"external": "Another organisation", "internal": "Another part of ours"},
        Agreement: {
            "proposed_by_us": "Proposed by us",
            "proposed_by_them": "Proposed by them",
            "agreed": "Agreed",
            "changed": "Changed since agreed",
            "parked": "Parked",
        },
        Ring: {"inside": "Inside", "edge": "On the edge", "outside": "Outside"},
        CommitmentKind: {
            "people": "People",
            "money": "Money",
            "expertise": "Expertise",
            "data_and_access": "Data and access",
            "equipment": "Equipment",
            "sponsorship": "Sponsorship",
        },
        Rhythm: {"once": "Once", "per_month": "Every month"},
        Tender: {"cash": "Cash", "in_kind": "In kind"},
        CommitmentStatus: {
            "offered": "Offered",
            "agreed": "Agreed",
            "in_progress": "In progress",
            "delivered": "Delivered",
            "late": "Late",
            "withdrawn": "Withdrawn",
        },
        Channel: {
            "joint_session": "Joint session",
            "advisory_board": "Advisory board",
            "interview": "Interview",
            "forum": "Forum",
            "planning_session": "Planning session",
            "newsletter": "Newsletter",
            "review": "Review",
            "visit": "Visit",
            "call": "Call",
        },
        TouchpointStatus: {
            "planned": "Planned",
            "held": "Held",
            "cancelled": "Cancelled",
            "carried_over": "Carried over",
        },
        AskedFor: {
            "ideas": "Asked for ideas",
            "confirmation": "Asked to confirm",
            "informed": "Only informed",
        },
        ActionStatus: {
            "open": "Open",
            "done": "Done",
            "dropped": "Dropped",
            "carried_over": "Carried over",
        },
        About: {
            "issues": "Open issues",
            "circle": "Our circle",
            "alignment": "How aligned are we?",
            "since": "Since we last met",
            "values": "Our values",
        },
        Ownership: {"ours": "Ours", "theirs": "Theirs", "shared": "Shared"},
        Benefit: {
            "lower_cost": "Lower cost",
            "more_speed": "More speed",
            "higher_quality": "Higher quality",
            "service_made_to_measure": "Service made to measure",
            "less_complex_work": "Less complex work",
            "more_meaning": "More meaning",
        },
        Made: {"with": "Made with the customer", "for": "Made for the customer"},
        GoalStatus: {"open": "Open", "achieved": "Achieved", "given_up": "Given up"},
        Meaning: {"relates_to": "Belongs to", "wipes_out": "Wipes out"},
        Side: {"us": "Us", "them": "Them", "third": "Third party"},
        PlanRole: {
            "sponsor": "Sponsor",
            "decision_maker": "Decision maker",
            "champion": "Champion",
            "planner": "Planner",
            "user": "User",
        },
        PlanStatus: STATUS_WORDS,
        Topic: TOPIC_WORDS,
        Questionnaire: {
            "alignment": "Alignment",
            "partnership": "Partnership health",
            "own_readiness": "Our own readiness",
        },
        Division: {"fixed": "Fixed split", "shareable": "Split may move"},
        RewardKind: {
            "cost_saved": "Cost saved",
            "revenue": "Revenue",
            "margin": "Margin",
            "bonus_pot": "Bonus pot",
            "speed": "Speed",
            "quality": "Quality",
            "reference": "Reference",
            "learning": "Learning",
            "meaning": "Meaning",
        },
        Better: {"less": "Less is better", "more": "More is better"},
        SplitRule: {
            "fixed": "Fixed percentages",
            "equal": "Equal parts",
            "in_proportion": "In proportion to what each puts in",
            "split_the_surplus": "Split the surplus",
            "shapley": "Shapley value",
            "capped": "Kalai-Smorodinsky with caps",
            "pain_and_gain": "Pain and gain bands",
            "claims": "Claims on a smaller pot",
        },
        ClaimsRule: {
            "proportional": "In proportion to claims",
            "equal_awards": "The same for each",
            "equal_losses": "The same loss for each",
            "talmud": "Talmud rule",
        },
        RiskStatus: {
            "open": "Open",
            "watching": "Watching",
            "happened": "Happened",
            "closed": "Closed",
        },
        Mode: {"prepare": "Prepare", "together": "Together"},
        Visibility: {"ours_only": "Our eyes only", "shared": "Shared"},
    }
)

# The same states where the customer can look.
AGREEMENT_BY_NAME: Words = MappingProxyType(
    {
        "proposed_by_us": "Proposed by {us}",
        "proposed_by_them": "Proposed by {them}",
        "agreed": "Agreed",
        "changed": "Changed since agreed",
        "parked": "Parked",
    }
)

TOPIC_BY_NAME: Words = MappingProxyType(
    {
        "vision": "Our shared vision",
        "success_theirs": "Success in the words of {them}",
        "success_ours": "Success in the words of {us}",
        "value_we_bring": "The value {us} brings",
        "how_they_gain": "How {them} gains from it",
        "what_we_gain": "What {us} gains",
        "exit": "How we would part as friends",
    }
)

MADE_BY_NAME: Words = MappingProxyType({"with": "Made with {them}", "for": "Made for {them}"})

OWNERSHIP_BY_NAME: Words = MappingProxyType(
    {"ours": "A goal of {us}", "theirs": "A goal of {them}", "shared": "A shared goal"}
)

# Labels of fields that would say "us" or "them".
FIELD_BY_NAME: Words = MappingProxyType(
    {
        "benefit_us": "What it gives {us}",
        "benefit_us_kind": "Benefit for {us}",
        "benefit_them": "What it gives {them}",
        "benefit_them_kind": "Benefit for {them}",
        "owner_us_id": "Owner at {us}",
        "owner_them_id": "Owner at {them}",
        "lead_us_id": "Lead at {us}",
        "lead_them_id": "Lead at {them}",
        "made": "Made with or for {them}",
        "outcome": "Outcome {them} looks for",
    }
)

# Why a balance index is not defined; the keys are those of `analysis.balance`.
NO_INDEX: Words = MappingProxyType(
    {
        "nothing_put_in": "There is no balance index yet: nothing is put in so far by {parties}.",
        "no_reward": "There is no balance index yet: no reward with a value and a split.",
        "no_likelihood": "There is no balance index yet: the reward has no likelihood.",
        "one_party": "There is no balance index yet: it needs two parties that take part.",
    }
)

ATTITUDES: Mapping[int, str] = MappingProxyType(
    {-2: "Against it", -1: "Doubtful", 0: "Neutral", 1: "In favour", 2: "Drives it"}
)

INFLUENCES: Mapping[int, str] = MappingProxyType(
    {1: "Hardly any", 2: "Some", 3: "Heard", 4: "Strong", 5: "Decides it"}
)


def word_for(value: StrEnum) -> str:
    """Return the English words for a choice; raises KeyError where there are none."""
    return WORDS[type(value)][value.value]
