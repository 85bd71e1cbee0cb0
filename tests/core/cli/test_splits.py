"""Splits on the command line where the rewards do not cover what is put in."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.commands.shares import SetRewardSplit
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import open_workspace
from tests.core.cli.conftest import Run


@pytest.fixture
def too_little(tmp_path: Path) -> Path:
    """A workspace file with a plan: 100 and 300 are put in, 200 come out."""
    path = tmp_path / "little.partnerdesk"
    with open_workspace(path) as workspace:
        account = workspace.execute(CreateAccount(name="Aster", our_name="Brightwell")).item_id
        plan = workspace.execute(
            CreatePlan(
                account_id=account,
                title="Plan",
                starts_on=date(2027, 1, 1),
                ends_on=date(2027, 12, 31),
                currency="EUR",
            )
        ).item_id
        parties = workspace.read(lambda link: read_plan(link, plan)).parts.parties
        for party, value in zip(parties, (10_000, 30_000), strict=True):
            amount = {"quantity": Decimal(1), "value_per_unit": value}
            values = {"title": "Days", "party_id": party.id, **amount}
            workspace.execute(
                AddItem(
                    kind="commitment", parent_id=plan, values=values, visibility=Visibility.SHARED
                )
            )
        pot = {"title": "Pot", "probability": Decimal(100), "value_likely": 20_000}
        reward = workspace.execute(
            AddItem(kind="reward", parent_id=plan, values=pot, visibility=Visibility.SHARED)
        ).item_id
        halves = {party.id: Decimal(50) for party in parties}
        workspace.execute(SetRewardSplit(reward_id=reward, shares=halves))
    return path


def test_too_little_is_said_first_and_then_divided_by_claims(run: Run, too_little: Path) -> None:
    said = run("splits", "aster", "--workspace", too_little)

    assert said.code == 0
    assert "The rewards do not cover what is put in; €200.00 are missing." in said.out
    assert said.out.index("Where there is not enough") > said.out.index("€200.00 are missing")
    assert "In proportion to claims, balance index 1.00" in said.out
    assert "€50.00" in said.out


def test_claims_are_told_to_other_programs_apart_from_fair_splits(
    run: Run, too_little: Path
) -> None:
    told = json.loads(run("splits", "aster", "--json", "--workspace", too_little).out)

    assert [row["rule"] for row in told["rows"]] == [None]
    claimed = {row["rule"]: [p["reward"] for p in row["parties"]] for row in told["shortfall"]}
    assert claimed == {
        "proportional": ["50.00", "150.00"],
        "equal_awards": ["100.00", "100.00"],
        "equal_losses": ["0.00", "200.00"],
        "talmud": ["50.00", "150.00"],
    }
