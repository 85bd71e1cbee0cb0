"""Reading one plan whole. The number of statements does not depend on how much it holds."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select

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
from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.links import Link
from partnerdesk.domain.parties import GroupWorth, Party, PartyTerms, Share
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanHead, SharedValue, Signature, Statement
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.risks import Risk
from partnerdesk.errors import UserError
from partnerdesk.queries import private
from partnerdesk.queries.values import gathered, read_parts, read_rows, read_values
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS


def read_plan(connection: Connection, plan_id: str) -> PreparedPlan:
    """Return a plan with all its items; raises UserError where it is gone."""
    plan = table_of(MODELS["plan"])
    found = connection.execute(select(plan.c.account_id).where(plan.c.id == plan_id)).first()
    if found is None:
        raise UserError("not_found", kind="plan")
    return _Reading(connection, plan_id, found.account_id).plan()


def read_joint_plan(connection: Connection, plan_id: str) -> JointPlan:
    """Return what both sides may see of a plan."""
    return joint_plan_of(read_plan(connection, plan_id))


class _Reading:
    """One read of a plan: the conditions that pick the rows of this plan and its account."""

    def __init__(self, connection: Connection, plan_id: str, account_id: str) -> None:
        self._connection = connection
        self._plan_id = plan_id
        self._account_id = account_id

    def plan(self) -> PreparedPlan:
        parts = self._parts()
        ours_only, notes = private.read_private(self._connection, self._plan_id, self._account_id)
        leanings = private.read_leanings(self._connection, self._account_id)
        return PreparedPlan(parts=parts, ours_only=ours_only, notes=notes, leanings=leanings)

    def _parts(self) -> PlanParts:
        parties = self._values(Party, "party", self._taking_part("id"))
        return PlanParts(
            account=self._values(Account, "account", self._is("account", "id", account=True))[0],
            head=self._values(PlanHead, "plan", self._is("plan", "id"))[0],
            parties=parties,
            party_terms=self._party_terms(),
            group_worths=self._group_worths({party.id for party in parties}),
            people=self._values(Person, "person", self._taking_part("party_id", "person")),
            drawings=self._values(
                CircleDrawing,
                "circle_drawing",
                self._is("circle_drawing", "account_id", account=True),
                placements=read_parts(
                    self._connection,
                    Placement,
                    "placement",
                    "circle_drawing_id",
                    self._inside("placement", "circle_drawing", account=True),
                ),
            ),
            statements=self._of_plan(Statement, "statement"),
            values=self._of_plan(SharedValue, "shared_value"),
            goals=self._of_plan(
                Goal, "goal", measurements=self._part(Measurement, "measurement", "goal")
            ),
            risks=self._of_plan(Risk, "risk", shares=self._part(Share, "risk_share", "risk")),
            commitments=self._of_plan(Commitment, "commitment"),
            rewards=self._of_plan(
                Reward, "reward", parts=self._part(RewardPart, "reward_part", "reward")
            ),
            touchpoints=self._of_plan(
                Touchpoint,
                "touchpoint",
                person_ids=self._people("touchpoint_person", "touchpoint"),
                agenda=self._part(AgendaTopic, "agenda_topic", "touchpoint"),
            ),
            cadences=self._of_plan(Cadence, "cadence"),
            issues=self._of_plan(Issue, "issue"),
            inclusions=self._of_plan(
                Inclusion, "inclusion", person_ids=self._people("inclusion_person", "inclusion")
            ),
            decisions=self._of_plan(Decision, "decision"),
            actions=self._of_plan(Action, "action"),
            problem_reviews=self._of_plan(ProblemReview, "problem_review"),
            highlights=self._of_plan(Highlight, "highlight"),
            checks=self._of_plan(
                Check, "check", answers=self._part(Answer, "check_answer", "check")
            ),
            signatures=self._of_plan(Signature, "signature"),
            links=self._of_plan(Link, "link"),
        )

    def _party_terms(self) -> tuple[PartyTerms, ...]:
        table = table_of(MODELS["plan_party"])
        where = self._is("plan_party", "plan_id")
        is_said = or_(table.c.weight.is_not(None), table.c.gain_cap.is_not(None))
        return self._values(PartyTerms, "plan_party", and_(where, is_said))

    def _group_worths(self, party_ids: set[str]) -> tuple[GroupWorth, ...]:
        """Return the typed worths of groups; one with a party that left counts no longer."""
        where = self._is("group_worth", "plan_id")
        rows = read_rows(self._connection, "group_worth", ("members", "worth"), where)
        found = (GroupWorth(party_ids=tuple(row[0].split()), worth=row[1]) for row in rows)
        return tuple(each for each in found if party_ids.issuperset(each.party_ids))

    def _of_plan(self, value: type[Any], kind: str, **parts: Any) -> tuple[Any, ...]:
        return self._values(value, kind, self._is(kind, "plan_id"), **parts)

    def _values(
        self, value: type[Any], kind: str, where: ColumnElement[bool], **parts: Any
    ) -> tuple[Any, ...]:
        return read_values(self._connection, value, kind, where, parts)

    def _part(self, value: type[Any], kind: str, owner: str) -> dict[str, tuple[Any, ...]]:
        where = self._inside(kind, owner)
        return read_parts(self._connection, value, kind, f"{owner}_id", where)

    def _people(self, kind: str, owner: str) -> dict[str, tuple[str, ...]]:
        names = (f"{owner}_id", "person_id")
        rows = read_rows(self._connection, kind, names, self._inside(kind, owner))
        return gathered((row[0], row[1]) for row in rows)

    def _is(self, kind: str, name: str, *, account: bool = False) -> ColumnElement[bool]:
        wanted = self._account_id if account else self._plan_id
        return table_of(MODELS[kind]).c[name] == wanted

    def _inside(self, kind: str, owner: str, *, account: bool = False) -> ColumnElement[bool]:
        owners = table_of(MODELS[owner])
        where = self._is(owner, "account_id" if account else "plan_id", account=account)
        inner = select(owners.c.id).where(where)
        return table_of(MODELS[kind]).c[f"{owner}_id"].in_(inner)

    def _taking_part(self, name: str, kind: str = "party") -> ColumnElement[bool]:
        taking_part = table_of(MODELS["plan_party"])
        inner = select(taking_part.c.party_id).where(taking_part.c.plan_id == self._plan_id)
        return table_of(MODELS[kind]).c[name].in_(inner)
