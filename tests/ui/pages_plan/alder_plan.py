"""A plan like the one in the mockups, made by commands in a workspace in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.agreement import AgreeItem, ProposeItem
from partnerdesk.commands.dialogue import DrawCircle, SetAgenda, SetParticipants
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.dialogue import AgendaTopic, Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.domain.visibility import Visibility
from partnerdesk.workspace import Origin, Workspace, open_workspace

TODAY = date(2026, 11, 22)
VISION = (
    "Every Alder case reaches the shelf in packaging a household can recycle, from lines that "
    "change over in half the time. Both of us earn from it."
)
NOTE = (
    "Maria has to show the board a quick win before January. Lead with the change-over numbers, "
    "not the film price."
)


@dataclass(slots=True)
class Ticking:
    """A clock that moves on by a minute each time it is read."""

    at: datetime

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at


@dataclass(slots=True)
class Alder:
    """The workspace with the ids of what is in it, by name."""

    workspace: Workspace
    clock: Ticking
    plan_id: str = ""
    account_id: str = ""
    ids: dict[str, str] = field(default_factory=dict)

    def run(self, command: Any, side: Side = Side.US) -> str:
        """Carry a command out and return the item's id."""
        return self.workspace.execute(command, Origin(side=side)).item_id

    def set(self, kind: str, item_id: str, name: str, value: object, side: Side = Side.US) -> None:
        """Change one field."""
        self.run(SetField(kind=kind, item_id=item_id, field=name, value=value), side)

    def add(
        self, kind: str, values: Mapping[str, object], *, shared: bool = True, key: str = ""
    ) -> str:
        """Add an item to the plan, or a person to the account."""
        parent = self.account_id if kind == "person" else self.plan_id
        seen = Visibility.SHARED if shared else Visibility.OURS_ONLY
        made = self.run(AddItem(kind=kind, parent_id=parent, values=values, visibility=seen))
        self.ids[key or str(values.get("name") or values.get("title"))] = made
        return made


def empty_plan() -> Alder:
    """Return a plan in which nothing was entered yet."""
    clock = Ticking(datetime(2026, 9, 29, 9, 0, tzinfo=UTC))
    alder = Alder(open_workspace(None, clock=clock), clock)
    alder.account_id = alder.run(
        CreateAccount(
            name="Alder Foods Cooperative",
            our_name="Brightwell Packaging",
            short_name="Alder",
            our_short_name="Brightwell",
        )
    )
    alder.plan_id = alder.run(
        CreatePlan(
            account_id=alder.account_id,
            title="2027 joint plan",
            starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31),
            currency="EUR",
        )
    )
    clock.at = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    return alder


def alder_plan() -> Alder:
    """Return the plan of the mockups."""
    alder = empty_plan()
    alder.clock.at = datetime(2026, 9, 29, 9, 30, tzinfo=UTC)
    alder.ids["loop"] = alder.run(
        AddParty(
            account_id=alder.account_id,
            plan_id=alder.plan_id,
            name="Loopfilm Recycling",
            short_name="Loopfilm",
        )
    )
    parties = alder.workspace.read(_parties)
    alder.ids |= parties
    _people(alder)
    _texts(alder)
    _goals(alder)
    _risks(alder)
    _rewards(alder)
    _commitments(alder)
    _dialogue(alder)
    _changes(alder)
    return alder


def _changes(alder: Alder) -> None:
    """Something for the history, on more than one day."""
    clock = alder.clock
    clock.at = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    film = alder.ids["Fill pallets better"]
    alder.set("goal", alder.ids["Share the forecast earlier"], "target_on", date(2027, 9, 30))
    alder.set("goal", film, "target", Decimal(90), side=Side.THEM)
    alder.set("goal", film, "owner_us_id", alder.ids["Lena Fischer"])
    alder.set("risk", alder.ids["Fee rules change"], "impact_likely", 6_000_000)
    alder.set("person", alder.ids["Maria Costa"], "private_attitude", 1)
    clock.at = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    alder.set("goal", film, "unit", "per cent")
    alder.workspace.undo()
    alder.set("goal", film, "target", Decimal(88))
    risk = alder.ids["Fee rules change"]
    shares = {alder.ids["us"]: Decimal(40), alder.ids["them"]: Decimal(60)}
    alder.run(SetRiskShares(risk_id=risk, shares=shares))


def _parties(connection: Any) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT side, id FROM party").all()
    return {side: party_id for side, party_id in rows if side != "third"}


def _people(alder: Alder) -> None:
    inside = (
        ("us", "Jonas Weber", "Key account lead"),
        ("us", "Priya Nair", "Packaging engineer"),
        ("us", "Lena Fischer", "Supply planning"),
        ("them", "Maria Costa", "Head of operations"),
        ("them", "Tom Eriksen", "Plant manager"),
        ("them", "Aiko Tanaka", "Sustainability"),
    )
    for party, name, title in inside:
        values = {"name": name, "title": title, "party_id": alder.ids[party]}
        alder.add("person", values)
    alder.add("person", {"name": "Rosa Lind", "party_id": alder.ids["loop"]})
    alder.run(SetField(kind="person", item_id=alder.ids["Tom Eriksen"], field="reports_to_id",
                       value=alder.ids["Maria Costa"]))  # fmt: skip
    placements = [
        Placement(person_id=alder.ids[name], ring=Ring.INSIDE, position=at)
        for at, (_, name, _) in enumerate(inside)
    ]
    placements.append(Placement(person_id=alder.ids["Rosa Lind"], ring=Ring.OUTSIDE, position=9))
    alder.ids["drawing"] = alder.run(
        DrawCircle(
            account_id=alder.account_id,
            drawn_on=date(2026, 10, 1),
            placements=tuple(placements),
            visibility=Visibility.SHARED,
        )
    )


def _texts(alder: Alder) -> None:
    plan_id = alder.plan_id
    vision = alder.run(WriteStatement(plan_id=plan_id, topic=Topic.VISION, body=VISION))
    alder.ids["vision"] = vision
    alder.run(ProposeItem(kind="statement", item_id=vision, side=Side.US))
    alder.run(AgreeItem(kind="statement", item_id=vision))
    for value in ("Open numbers", "Fix first", "Equal at the table"):
        alder.add("shared_value", {"title": value})
    alder.run(SetField(kind="plan", item_id=plan_id, field="private_notes", value=NOTE))


def _goals(alder: Alder) -> None:
    goals = (
        ("Packaging waste per case", "g", "42", "25", "36", "agreed"),
        ("Line change-over time", "min", "55", "30", "48", "agreed"),
        ("On time, in full", "%", "93", "98.5", "95.2", "agreed"),
        ("Recycled content in film", "%", "30", "60", "", "them"),
        ("Share the forecast earlier", "weeks", "6", "13", "8", "us"),
        ("Fill pallets better", "%", "78", "88", "", "us"),
        ("Answer issues within a day", "days", "3.5", "1", "2", "agreed"),
    )
    for title, unit, baseline, target, now, state in goals:
        goal = alder.add("goal", {
            "title": title, "unit": unit, "measure": "Line scale",
            "baseline": Decimal(baseline), "target": Decimal(target),
            "owner_us_id": alder.ids["Priya Nair"], "owner_them_id": alder.ids["Aiko Tanaka"],
        })  # fmt: skip
        if now:
            values = {"measured_on": date(2026, 11, 1), "value": Decimal(now)}
            alder.run(AddItem(kind="measurement", parent_id=goal, values=values))
        if state == "them":
            alder.run(ProposeItem(kind="goal", item_id=goal, side=Side.THEM))
        if state == "agreed":
            alder.run(AgreeItem(kind="goal", item_id=goal))


def _risks(alder: Alder) -> None:
    risks = (
        ("Recycled film supply shortfall", "30", 18_000_000, "50"),
        ("Trial downtime at plant 2", "40", 9_000_000, "30"),
        ("New film fails the drop test", "36", 10_000_000, "60"),
        ("Fee rules change", "20", 5_000_000, "45"),
    )
    for title, probability, impact, ours in risks:
        risk = alder.add("risk", {
            "title": title, "probability": Decimal(probability), "impact_likely": impact,
        })  # fmt: skip
        shares = {alder.ids["us"]: Decimal(ours), alder.ids["them"]: 100 - Decimal(ours)}
        alder.run(SetRiskShares(risk_id=risk, shares=shares))


def _rewards(alder: Alder) -> None:
    for title, kind, value, ours in (
        ("Waste fees saved", RewardKind.COST_SAVED, 31_000_000, "40"),
        ("Faster change-over", RewardKind.SPEED, 46_000_000, "52"),
    ):
        reward = alder.add("reward", {
            "title": title, "kind": kind, "value_likely": value, "probability": Decimal(85),
        })  # fmt: skip
        shares = {alder.ids["us"]: Decimal(ours), alder.ids["them"]: 100 - Decimal(ours)}
        alder.run(SetRewardSplit(reward_id=reward, shares=shares))


def _commitments(alder: Alder) -> None:
    for party, title, due, value in (
        ("us", "Trial tooling drawings", date(2026, 11, 18), 8_500_000),
        ("them", "Plant data access", date(2026, 12, 1), 13_500_000),
        ("us", "Engineering, 15 days", date(2026, 12, 18), 8_000_000),
    ):
        alder.add("commitment", {
            "title": title, "party_id": alder.ids[party], "ends_on": due, "quantity": Decimal(1),
            "value_per_unit": value, "status": CommitmentStatus.AGREED,
        })  # fmt: skip


def _dialogue(alder: Alder) -> None:
    session = alder.add("touchpoint", {
        "title": "November session", "channel": Channel.JOINT_SESSION,
        "starts_at": datetime(2026, 11, 24, 10, 0, tzinfo=UTC), "minutes": 60,
        "place": "Plant 2, room B",
    })  # fmt: skip
    topics = (
        ("Open issues", 10),
        ("Recycled content goal", 20),
        ("Who carries the fee-rule risk", 15),
        ("Split of the change-over gain", 15),
    )
    agenda = tuple(
        AgendaTopic(id=new_id(), title=title, minutes=length) for title, length in topics
    )
    alder.run(SetAgenda(touchpoint_id=session, topics=agenda))
    people = (alder.ids["Jonas Weber"], alder.ids["Maria Costa"])
    alder.run(SetParticipants(kind="touchpoint", item_id=session, person_ids=people))
    alder.add("issue", {"title": "Pallet labels fall off", "asked_on": date(2026, 11, 3)})
    alder.add("action", {
        "title": "Send the drawings", "party_id": alder.ids["us"], "due_on": date(2026, 11, 20),
    })  # fmt: skip
