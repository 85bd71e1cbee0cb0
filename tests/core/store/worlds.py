"""A workspace with one of everything: an account, both sides, a plan, an item of each kind."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.commands.sharing_terms import SetGroupWorth, SetPartyTerm
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.accounts import parties_of
from partnerdesk.workspace import Workspace

DAY = date(2026, 5, 4)
PAST = date(2026, 3, 1)  # before the tests' clock begins
MOMENT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
STARTS, ENDS = date(2026, 1, 1), date(2026, 12, 31)
SET_VALUES: Mapping[tuple[str, str], object] = {
    ("goal", "status"): GoalStatus.GIVEN_UP,
    ("check", "questionnaire"): Questionnaire.PARTNERSHIP,
    ("reward", "bands"): "50 up to 110, 100",
}
MADE_OTHERWISE = ("account", "party", "plan")


@dataclass(kw_only=True)
class World:
    """A workspace and the ids of what was made in it."""

    workspace: Workspace
    account: str
    plan: str = ""
    us: str = ""
    them: str = ""
    ann: str = ""
    ben: str = ""
    cam: str = ""
    dee: str = ""
    items: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    topics: set[Topic] = field(default_factory=set)

    def add(
        self,
        kind: str,
        values: Mapping[str, object],
        *,
        parent: str | None = None,
        visibility: Visibility | None = None,
    ) -> str:
        """Add an item, to the plan or the account unless a parent is named; return its id."""
        owner = self.account if KINDS[kind].parent == "account" else self.plan
        command = AddItem(
            kind=kind, parent_id=parent or owner, values=values, visibility=visibility
        )
        item_id = self.workspace.execute(command).item_id
        self.items[kind].append(item_id)
        return item_id

    def reference(self, rule: Field) -> str | None:
        """Return whom or what a reference field of a new item points to."""
        if rule.refers_to == "party":
            return self.them
        if rule.refers_to == "touchpoint":
            return self.items["touchpoint"][0]
        if rule.refers_to == "account":
            return None
        if rule.name in ("owner_us_id", "lead_us_id", "counterpart_id"):
            return self.ann
        return self.dee if rule.name == "reports_to_id" else self.cam


def parties(workspace: Workspace, account: str) -> dict[Side, Party]:
    """Return the parties of an account by side."""
    found = workspace.read(lambda connection: parties_of(connection, account))
    return {party.side: party for party in found}


def small_world(workspace: Workspace, name: str = "Alder") -> World:
    """Make an account with a plan and two people on each side."""
    made = workspace.execute(CreateAccount(name=name, our_name="Northwind"))
    world = World(workspace=workspace, account=made.item_id)
    sides = parties(workspace, world.account)
    world.us, world.them = sides[Side.US].id, sides[Side.THEM].id
    plan = CreatePlan(
        account_id=world.account, title="Plan", starts_on=STARTS, ends_on=ENDS, currency="EUR"
    )
    world.plan = workspace.execute(plan).item_id
    shared = Visibility.SHARED
    people = [("Ann", world.us), ("Ben", world.us), ("Cam", world.them), ("Dee", world.them)]
    world.ann, world.ben, world.cam, world.dee = (
        world.add("person", {"name": one, "party_id": party}, visibility=shared)
        for one, party in people
    )
    return world


def value_for(world: World, kind: Kind, rule: Field, say: Callable[[str], str]) -> object:
    """Return a value that a field takes; texts are made by `say` from the field's name."""
    if (kind.name, rule.name) in SET_VALUES:
        return SET_VALUES[kind.name, rule.name]
    if rule.holds in (FieldType.TEXT, FieldType.LONG_TEXT):
        return say(f"{kind.name}.{rule.name}")
    if rule.holds is FieldType.REFERENCE:
        return world.reference(rule)
    if rule.choices is not None:
        return list(rule.choices)[-1]
    level = rule.least if rule.least is not None else Decimal(-1)
    by_type: dict[FieldType, object] = {
        FieldType.MONEY: 1200,
        FieldType.PERCENT: Decimal("12.5"),
        FieldType.NUMBER: level + Decimal("1.25"),
        FieldType.COUNT: 50 if rule.name == "level" else int(level) + 1,
        FieldType.DATE: DAY,
        FieldType.MOMENT: MOMENT,
        FieldType.FLAG: True,
    }
    return by_type[rule.holds]


def values_for(
    world: World, kind: Kind, say: Callable[[str], str] = "about {}".format
) -> dict[str, object]:
    """Return a value for every field of a kind."""
    return {rule.name: value_for(world, kind, rule, say) for rule in kind.fields}


def parent_for(world: World, kind: Kind) -> str | None:
    """Return the newest item of the kind that this kind is part of."""
    if kind.parent in (None, "account", "plan"):
        return None
    return world.items[str(kind.parent)][-1]


def fill(
    world: World, visibility: Visibility, say: Callable[[str], str] = "about {}".format
) -> None:
    """Add one item of every kind with all its fields filled, with shares, parts and links."""
    for kind in KINDS.values():
        if kind.name in MADE_OTHERWISE:
            continue
        values = values_for(world, kind, say)
        if kind.name == "statement":
            free = [each for each in Topic if each not in world.topics]
            if not free:
                continue
            values["topic"] = free[-1]
            world.topics.add(free[-1])
        world.add(kind.name, values, parent=parent_for(world, kind), visibility=visibility)
    shares = {world.us: Decimal(40), world.them: Decimal(60)}
    goal, risk, reward = (world.items[kind][-1] for kind in ("goal", "risk", "reward"))
    link = LinkItems(
        plan_id=world.plan,
        from_kind="risk",
        from_id=risk,
        to_kind="reward",
        to_id=reward,
        meaning=Meaning.WIPES_OUT,
    )
    hang = LinkItems(plan_id=world.plan, from_kind="goal", from_id=goal, to_kind="risk", to_id=risk)
    for command in (
        SetRiskShares(risk_id=risk, shares=shares),
        SetRewardSplit(reward_id=reward, shares=shares),
        SetGroupWorth(plan_id=world.plan, party_ids=(world.us, world.them), worth=1200),
        SetPartyTerm(plan_id=world.plan, party_id=world.us, field="gain_cap", value=1200),
        SetPartyTerm(plan_id=world.plan, party_id=world.us, field="weight", value=Decimal(2)),
        link,
        hang,
    ):
        world.workspace.execute(command)


def answers(questionnaire: Questionnaire, level: int = 50) -> tuple[Answer, ...]:
    """Return the same level for each question."""
    return tuple(Answer(question=each.key, level=level) for each in QUESTIONS[questionnaire])
