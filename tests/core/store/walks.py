"""A random walk: valid commands of every sort, drawn from a seed, over everything there is."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.agreement import AgreeItem, ParkItem, ProposeItem, SetVisibility
from partnerdesk.commands.bringing_back import BringBack
from partnerdesk.commands.checks import (
    AnswerQuestion,
    SetRespondent,
    StartCheck,
    TakeAnswerBack,
    WriteEvidence,
)
from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.commands.dialogue import (
    DrawCircle,
    HoldTouchpoint,
    PlacePerson,
    RecordCheck,
    SetAgenda,
    SetParticipants,
)
from partnerdesk.commands.goals import NoteMeasurement, ReopenGoal, SetGoalFigure
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.items import AddItem, DeleteItem, MoveItem, SetField
from partnerdesk.commands.logos import SetLogo
from partnerdesk.commands.next_period import Choice, StartNextPlan
from partnerdesk.commands.people import PairPeople
from partnerdesk.commands.plan_items import (
    ConfirmOutcome,
    LinkItems,
    UnlinkItems,
    WriteStatement,
)
from partnerdesk.commands.plan_life import (
    ArchiveAccount,
    OpenForChanges,
    SetPlanStatus,
    Signer,
    SignPlan,
)
from partnerdesk.commands.restoring import RestoreValue
from partnerdesk.commands.risks import MoveRisk
from partnerdesk.commands.shares import SetRewardPart, SetRewardSplit, SetRiskShares
from partnerdesk.commands.sharing_terms import SetGainBands, SetGroupWorth, SetPartyTerm
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.gain_bands import GainBand
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.links import LINKABLE
from partnerdesk.domain.next_plan import Fate
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS, Questionnaire
from partnerdesk.domain.shares import WHOLE, equal_shares
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.store.models.registry import MODELS
from partnerdesk.workspace import Workspace
from tests.core.store.session_walks import session_command
from tests.core.store.worlds import DAY, ENDS, MADE_OTHERWISE, MOMENT, PAST, STARTS, answers

WORDS = ("waste", "Ünïcödé", "מטרה", "目標 🎯", "a longer line of words", "=1+1", "")
AGREED = tuple(name for name, kind in KINDS.items() if kind.is_agreed_on)
ADDABLE = tuple(name for name in KINDS if name not in MADE_OTHERWISE)


@dataclass(kw_only=True)
class Walk:
    """Draws commands for a workspace; what it draws depends on the seed and the rows only."""

    workspace: Workspace
    random: random.Random
    steps: list[Callable[[], Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """List the ways to go on; those named more often are gone more often."""
        self.steps = [
            *([self.add] * 8),
            *([self.change] * 8),
            *([self.draw_together] * 4),
            *([self.of_agreement] * 3),
            *([self.of_shares] * 3),
            *([self.of_checks] * 2),
            *([self.meet] * 3),
            *([self.link] * 2),
            *([self.look_back] * 2),
            self.delete,
            self.move,
            self.found,
            *([self.live] * 2),
            *([self.open] * 6),
        ]

    def command(self) -> Any:
        """Return the next command. It may be refused, as a user's may."""
        return self.random.choice(self.steps)()

    def add(self) -> AddItem:
        kind = KINDS[self.random.choice(ADDABLE)]
        values = {rule.name: self.value(rule) for rule in kind.fields}
        return AddItem(
            kind=kind.name,
            parent_id=self.id_of(str(kind.parent)),
            values=values,
            visibility=self.random.choice(list(Visibility)),
        )

    def change(self) -> SetField:
        kind = KINDS[self.random.choice(tuple(KINDS))]
        rule = self.random.choice(kind.fields)
        merge_key = self.random.choice((None, "typing"))
        value = self.random.choice((self.value(rule), None))
        return SetField(
            kind=kind.name,
            item_id=self.id_of(kind.name),
            field=rule.name,
            value=value,
            merge_key=merge_key,
        )

    def delete(self) -> DeleteItem:
        kinds = tuple(KINDS)
        kind = self.random.choice((*kinds[2:], *kinds[2:], *kinds))
        return DeleteItem(kind=kind, item_id=self.id_of(kind))

    def move(self) -> MoveItem:
        kind = self.random.choice(tuple(KINDS))
        return MoveItem(kind=kind, item_id=self.id_of(kind), index=self.random.randrange(4))

    def found(self) -> Any:
        account = self.id_of("account")
        name = self.random.choice(WORDS)
        plan = CreatePlan(
            account_id=account, title=name, starts_on=STARTS, ends_on=ENDS, currency="EUR"
        )
        party = AddParty(account_id=account, name=name, plan_id=self.id_of("plan"))
        create = CreateAccount(name=name, our_name="Us")
        return self.random.choice((create, create, plan, plan, party, *self.taken_in()))

    def taken_in(self) -> tuple[ImportPlan, ...]:
        plan_id = self.id_of("plan")
        if plan_id == "nothing":
            return ()
        plan = self.workspace.read(lambda connection: read_joint_plan(connection, plan_id))
        return (ImportPlan(plan=plan),)

    def live(self) -> Any:
        plan, goal = self.id_of("plan"), self.id_of("goal")
        signers = tuple(
            Signer(name=self.random.choice(WORDS), party_id=party)
            for party in self.ids("party")[:2]
        )
        fate = Choice(kind="goal", item_id=goal, fate=self.random.choice(list(Fate)))
        return self.random.choice(
            (
                SetPlanStatus(plan_id=plan, status=self.random.choice(list(PlanStatus))),
                SignPlan(plan_id=plan, signers=signers, signed_on=DAY),
                ArchiveAccount(
                    account_id=self.id_of("account"), archived=self.random.choice((True, False))
                ),
                StartNextPlan(
                    plan_id=plan, title="Next", starts_on=STARTS, ends_on=ENDS, choices=(fate,)
                ),
            )
        )

    def open(self) -> OpenForChanges:
        return OpenForChanges(plan_id=self.id_of("plan"))

    def look_back(self) -> Any:
        """Return a command that restores something of one of the newest changes."""

        def read(connection: Connection) -> list[Any]:
            return list(
                connection.exec_driver_sql(
                    "SELECT change_set, table_name, row_id, before, after FROM change_row "
                    "WHERE before IS NOT NULL OR id = 1 ORDER BY id DESC LIMIT 30"
                ).mappings()
            )

        row: Any = self.random.choice(self.workspace.read(read))
        number, table, row_id = row["change_set"], row["table_name"], row["row_id"]
        if row["after"] is None or self.random.random() < 0.2:
            return BringBack(number=number, kind=table, item_id=row_id)
        field = self.random.choice(list(json.loads(row["before"] or '{"title": 1}')))
        return RestoreValue(number=number, table=table, row_id=row_id, field=field)

    def meet(self) -> Any:
        return session_command(self.random, self.id_of, self.random.choice(WORDS))

    def of_agreement(self) -> Any:
        kind = self.random.choice(AGREED)
        item, side = self.id_of(kind), self.random.choice(list(Side))
        visibility = self.random.choice(list(Visibility))
        return self.random.choice(
            (
                AgreeItem(kind=kind, item_id=item, side=self.random.choice((None, side))),
                ProposeItem(kind=kind, item_id=item, side=side),
                ParkItem(kind=kind, item_id=item),
                SetVisibility(kind=kind, item_ids=(item,), visibility=visibility),
            )
        )

    def of_shares(self) -> Any:
        shares = equal_shares(tuple(self.ids("party")[: self.random.randrange(4)]))
        part = SetRewardPart(
            reward_id=self.id_of("reward"), party_id=self.id_of("party"), field="paid", value=5
        )
        return self.random.choice(
            (
                SetRiskShares(risk_id=self.id_of("risk"), shares=shares),
                SetRewardSplit(reward_id=self.id_of("reward"), shares=shares),
                part,
                self.of_sharing(),
            )
        )

    def of_sharing(self) -> Any:
        plan, party, figure = self.id_of("plan"), self.id_of("party"), self.random.randrange(-1, 9)
        halves = (GainBand(percent=Decimal(50), up_to=Decimal(figure)), GainBand(percent=WHOLE))
        return self.random.choice(
            (
                SetGainBands(reward_id=self.id_of("reward"), bands=halves),
                SetPartyTerm(plan_id=plan, party_id=party, field="gain_cap", value=figure),
                SetLogo(party_id=party, content=b"logo" * figure),
                SetGroupWorth(plan_id=plan, party_ids=(party,), worth=figure or None),
            )
        )

    def of_checks(self) -> Any:
        check, questionnaire = self.id_of("check"), self.random.choice(list(Questionnaire))
        question = self.random.choice(QUESTIONS[questionnaire]).key
        side, level = self.random.choice(list(Side)), self.random.choice(LEVELS)
        text, person = self.random.choice(WORDS), self.id_of("person")
        start = StartCheck(
            plan_id=self.id_of("plan"), questionnaire=questionnaire, side=side, checked_on=DAY
        )
        answer = AnswerQuestion(check_id=check, question=question, level=level)
        return self.random.choice(
            (
                start,
                *([answer] * 4),
                WriteEvidence(check_id=check, question=question, evidence=text),
                TakeAnswerBack(check_id=check, question=question),
                SetRespondent(check_id=check, side=side, respondent_id=person),
            )
        )

    def link(self) -> Any:
        one, other = (self.random.choice(sorted(LINKABLE)) for _ in range(2))
        one_id, other_id, plan = self.id_of(one), self.id_of(other), self.id_of("plan")
        link = LinkItems(plan_id=plan, from_kind=one, from_id=one_id, to_kind=other, to_id=other_id)
        unlink = UnlinkItems(plan_id=plan, from_id=one_id, to_id=other_id)
        return self.random.choice((link, link, unlink))

    def draw_together(self) -> Any:
        plan, person, touchpoint = (self.id_of(kind) for kind in ("plan", "person", "touchpoint"))
        topic = AgendaTopic(id=new_id(), title=self.random.choice(WORDS))
        side, ring = self.random.choice(list(Side)), self.random.choice(list(Ring))
        questionnaire = self.random.choice(list(Questionnaire))
        placed = (Placement(person_id=person, ring=ring),)
        drawing = self.id_of("circle_drawing")
        check = RecordCheck(
            plan_id=plan,
            questionnaire=questionnaire,
            side=side,
            checked_on=DAY,
            answers=answers(questionnaire),
        )
        return self.random.choice(
            (
                SetParticipants(kind="touchpoint", item_id=touchpoint, person_ids=(person,)),
                SetParticipants(
                    kind="inclusion", item_id=self.id_of("inclusion"), person_ids=(person,)
                ),
                SetAgenda(touchpoint_id=touchpoint, topics=(topic,)),
                HoldTouchpoint(touchpoint_id=touchpoint, day=self.random.choice((DAY, ENDS))),
                DrawCircle(account_id=self.id_of("account"), drawn_on=DAY, placements=placed),
                PlacePerson(
                    drawing_id=drawing, person_id=person, ring=self.random.choice((None, ring))
                ),
                PairPeople(
                    person_id=person,
                    counterpart_id=self.random.choice((None, self.id_of("person"))),
                ),
                check,
                WriteStatement(
                    plan_id=plan,
                    topic=self.random.choice(list(Topic)),
                    body=self.random.choice(WORDS),
                ),
                ConfirmOutcome(goal_id=self.id_of("goal"), person_id=person, confirmed_on=PAST),
                ReopenGoal(goal_id=self.id_of("goal")),
                self.measuring(),
                self.delivering(),
                self.risking(),
                self.aiming(),
            )
        )

    def delivering(self) -> NoteDelivery:
        """Note that all of a commitment was delivered, or a part."""
        amount = self.random.choice((None, Decimal(self.random.randrange(100))))
        return NoteDelivery(commitment_id=self.id_of("commitment"), amount=amount)

    def risking(self) -> MoveRisk:
        """Move a risk in the matrix; one figure or two."""
        figures: dict[str, object] = {"probability": Decimal(self.random.randrange(101))}
        if self.random.random() < 0.5:
            figures["impact_likely"] = self.random.randrange(10**6)
        return MoveRisk(risk_id=self.id_of("risk"), figures=figures)

    def aiming(self) -> SetGoalFigure:
        """Set the start or the target of a goal in a unit."""
        return SetGoalFigure(
            goal_id=self.id_of("goal"),
            field=self.random.choice(("baseline", "target")),
            value=Decimal(self.random.randrange(100)),
            unit=self.random.choice(("g", "min")),
        )

    def measuring(self) -> NoteMeasurement:
        """Note a value of a goal, or correct one."""
        noted = self.random.choice((None, self.id_of("measurement")))
        return NoteMeasurement(
            goal_id=self.id_of("goal"),
            measured_on=PAST,
            value=Decimal(self.random.randrange(100)),
            measurement_id=noted,
        )

    def value(self, rule: Field) -> object:
        """Return a value that fits a field, most of the time."""
        if rule.choices is not None:
            return self.random.choice(list(rule.choices))
        if rule.holds is FieldType.REFERENCE:
            return self.random.choice((None, self.id_of(str(rule.refers_to))))
        by_type: dict[FieldType, tuple[object, ...]] = {
            FieldType.MONEY: (None, 0, 5, 1200, -1),
            FieldType.PERCENT: (None, Decimal(0), Decimal("12.50"), Decimal(100)),
            FieldType.NUMBER: (None, Decimal("1.5"), Decimal(-3), Decimal("0.0001")),
            FieldType.COUNT: (None, 0, 1, 25),
            FieldType.DATE: (None, STARTS, DAY, ENDS),
            FieldType.MOMENT: (None, MOMENT),
            FieldType.FLAG: (True, False),
        }
        return self.random.choice(by_type.get(rule.holds, WORDS))

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind, in the order they were made."""

        def read(connection: Connection) -> list[str]:
            rows = connection.exec_driver_sql(f'SELECT id FROM "{kind}" ORDER BY rowid')
            return [str(row[0]) for row in rows]

        assert kind in MODELS
        return self.workspace.read(read)

    def id_of(self, kind: str) -> str:
        """Return the id of one item of a kind, one of the newer ones; of nothing where none is."""
        ids = self.ids(kind)
        return self.random.choice(ids[-6:]) if ids else "nothing"
