"""A split that is stored in a very large plan of five parties, until it is painted.

The baseline is the same without a window: the split is stored and the plan read again.
"""

import os
import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from typing import Any

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.shares import equal_shares
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import Workspace, open_workspace
from tests.benchmarks.measuring import Ratio, median_ms

RISKS, COMMITMENTS, REWARDS, THIRD_PARTIES = 100, 200, 60, 3
ROUNDS, LIMIT = 40, 5.0


def measure() -> list[Ratio]:
    """Return how long a slider takes to be stored and shown."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt must hear of the platform first, and the other benchmarks do without it.
    from tests.benchmarks.rewards_window import RewardsWindow  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        os.environ["PARTNERDESK_HOME"] = str(Path(folder) / "home")
        path = Path(folder) / "plan.partnerdesk"
        with open_workspace(path) as workspace:
            account, plan = _very_large_plan(workspace)
            stored = _bare(workspace, plan)
        window = RewardsWindow(path, account, plan)
        splits = _splits(window.party_ids)
        shown = median_ms(lambda: window.split(next(splits)), ROUNDS)
        window.close()
    return [
        Ratio(name="A split stored and shown", ours=shown, baseline=stored, limit=LIMIT),
    ]


def _bare(workspace: Workspace, plan: str) -> float:
    parts = workspace.read(lambda connection: read_plan(connection, plan)).parts
    splits = _splits([each.id for each in parts.parties])
    reward = parts.rewards[0].id

    def store() -> None:
        workspace.execute(SetRewardSplit(reward_id=reward, shares=next(splits)))
        workspace.read(lambda connection: read_plan(connection, plan))

    return median_ms(store, ROUNDS)


def _splits(party_ids: list[str]) -> Iterator[dict[str, Decimal]]:
    rest = dict.fromkeys(party_ids[2:], Decimal(10))
    left = 100 - 10 * len(rest)
    for ours in cycle(range(10, left - 10)):
        yield {party_ids[0]: Decimal(ours), party_ids[1]: Decimal(left - ours), **rest}


def _very_large_plan(workspace: Workspace) -> tuple[str, str]:
    account = workspace.execute(CreateAccount(name="Large", our_name="We")).item_id
    for number in range(THIRD_PARTIES):
        workspace.execute(AddParty(account_id=account, name=f"Third {number}"))
    plan = workspace.execute(
        CreatePlan(
            account_id=account,
            title="Plan",
            starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31),
            currency="EUR",
        )
    ).item_id
    parties = workspace.read(lambda connection: read_plan(connection, plan)).parts.parties
    ids = tuple(party.id for party in parties)
    commands: list[Any] = []
    for number in range(COMMITMENTS):
        values: dict[str, object] = {
            "title": f"Commitment {number}",
            "party_id": ids[number % len(ids)],
            "quantity": Decimal(10 + number),
            "value_per_unit": 1200,
        }
        commands.append(AddItem(kind="commitment", parent_id=plan, values=values))
    for kind, count, impact in (
        ("risk", RISKS, "impact_likely"),
        ("reward", REWARDS, "value_likely"),
    ):
        for number in range(count):
            item = new_id()
            values = {
                "title": f"{kind} {number}",
                "probability": Decimal(20 + number % 70),
                impact: 2_000_000 + 977 * number,
            }
            commands.append(AddItem(kind=kind, parent_id=plan, values=values, item_id=item))
            commands.append(
                SetRiskShares(risk_id=item, shares=equal_shares(ids))
                if kind == "risk"
                else SetRewardSplit(reward_id=item, shares=equal_shares(ids))
            )
    workspace.execute_all(commands, "make a very large plan")
    return account, plan
