"""A stored edit and an opened plan, beside plain sqlite3 with the same pragmas and rows."""

import itertools
import sqlite3
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.ids import new_id
from partnerdesk.queries.plans import read_plan
from partnerdesk.store.engine import PRAGMAS
from partnerdesk.workspace import Workspace, open_workspace
from tests.benchmarks.measuring import Ratio, alternating_ms

GOALS, RISKS, COMMITMENTS, REWARDS, CHANGES = 40, 60, 80, 30, 500
EDITS = 200
READS = 60


def measure() -> list[Ratio]:
    """Return the figures of storing and reading."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.partnerdesk"
        with open_workspace(path) as workspace:
            plan_id, goal_id = _large_plan(workspace)
            return [
                _edit(workspace, goal_id, Path(folder)),
                _opening(workspace, plan_id, path),
            ]


def _edit(workspace: Workspace, goal_id: str, folder: Path) -> Ratio:
    numbers = itertools.count()
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    for pragma in PRAGMAS:
        plain.execute(f"PRAGMA {pragma}")
    plain.execute("CREATE TABLE goal (id TEXT PRIMARY KEY, title TEXT, changed_at TEXT)")
    plain.execute("CREATE TABLE history (id INTEGER PRIMARY KEY, what TEXT, was TEXT, now TEXT)")
    plain.execute("INSERT INTO goal VALUES (?, '', '')", (goal_id,))

    def ours() -> None:
        title = f"Title {next(numbers)}"
        workspace.execute(SetField(kind="goal", item_id=goal_id, field="title", value=title))

    def baseline() -> None:
        title = f"Title {next(numbers)}"
        plain.execute("BEGIN IMMEDIATE")
        plain.execute(
            "UPDATE goal SET title = ?, changed_at = ? WHERE id = ?", (title, title, goal_id)
        )
        plain.execute("INSERT INTO history (what, was, now) VALUES ('title', ?, ?)", (title, title))
        plain.execute("COMMIT")

    took, plain_took = alternating_ms(ours, baseline, EDITS)
    plain.close()
    return Ratio(
        name="A stored edit, durable, with history", ours=took, baseline=plain_took, limit=8
    )


def _opening(workspace: Workspace, plan_id: str, path: Path) -> Ratio:
    plain = sqlite3.connect(path)
    tables = [
        row[0]
        for row in plain.execute(
            "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
            "WHERE m.type = 'table' AND c.name = 'plan_id'"
        )
    ]

    def ours() -> None:
        workspace.read(lambda connection: read_plan(connection, plan_id))

    def baseline() -> None:
        for table in tables:
            statement = f'SELECT * FROM "{table}" WHERE plan_id = ?'
            plain.execute(statement, (plan_id,)).fetchall()
        plain.execute(
            "SELECT * FROM risk_share WHERE risk_id IN (SELECT id FROM risk WHERE plan_id = ?)",
            (plan_id,),
        ).fetchall()
        plain.execute(
            "SELECT * FROM reward_part WHERE reward_id IN "
            "(SELECT id FROM reward WHERE plan_id = ?)",
            (plan_id,),
        ).fetchall()

    took, plain_took = alternating_ms(ours, baseline, READS)
    plain.close()
    return Ratio(name="Opening a large plan", ours=took, baseline=plain_took, limit=12)


def _large_plan(workspace: Workspace) -> tuple[str, str]:
    account = workspace.execute(CreateAccount(name="Large", our_name="We")).item_id
    plan_id = workspace.execute(
        CreatePlan(
            account_id=account,
            title="Plan",
            starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31),
            currency="EUR",
        )
    ).item_id
    plan = workspace.read(lambda connection: read_plan(connection, plan_id))
    parties = [party.id for party in plan.parts.parties]
    commands: list[Any] = []
    goal_ids = [new_id() for _ in range(GOALS)]
    halves = {party: Decimal(50) for party in parties}
    for number, goal_id in enumerate(goal_ids):
        values = {"title": f"Goal {number}", "baseline": Decimal(1), "target": Decimal(9)}
        commands.append(AddItem(kind="goal", parent_id=plan_id, values=values, item_id=goal_id))
    for number in range(RISKS):
        values = {"title": f"Risk {number}", "probability": Decimal(30), "impact_likely": 1000}
        risk = AddItem(kind="risk", parent_id=plan_id, values=values, item_id=new_id())
        commands += [risk, SetRiskShares(risk_id=str(risk.item_id), shares=halves)]
    for number in range(COMMITMENTS):
        values = {"title": f"Commitment {number}", "party_id": parties[number % 2]}
        commands.append(AddItem(kind="commitment", parent_id=plan_id, values=values))
    for number in range(REWARDS):
        values = {"title": f"Reward {number}", "value_likely": 5000, "probability": Decimal(80)}
        reward = AddItem(kind="reward", parent_id=plan_id, values=values, item_id=new_id())
        commands += [reward, SetRewardSplit(reward_id=str(reward.item_id), shares=halves)]
    workspace.execute_all(commands, "make a large plan")
    for number in range(CHANGES):
        workspace.execute(
            SetField(
                kind="goal", item_id=goal_ids[number % GOALS], field="measure", value=str(number)
            )
        )
    return plan_id, goal_ids[0]
