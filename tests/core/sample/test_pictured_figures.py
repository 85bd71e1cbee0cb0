"""The sample gives the figures of the mock-ups through the program's own arithmetic."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial

import pytest

from partnerdesk.analysis.attention import ReasonCode, reasons
from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.facts import facts_of, facts_of_account
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.analysis.simulation import simulate
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.queries.accounts import find_account, list_accounts, newest_plan_of
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import Workspace
from tests.core.sample.conftest import NOW

TODAY = NOW.date()


@pytest.fixture(scope="session")
def facts(sample: Workspace) -> Mapping[str, PlanFacts]:
    """Return the facts of all accounts by the first word of their name."""
    told = {}
    for account in sample.read(list_accounts):
        first = account.name.split()[0]
        if account.plans:
            plan_id = account.plans[0].id
            told[first] = facts_of(sample.read(partial(read_plan, plan_id=plan_id)), TODAY)
        else:
            told[first] = facts_of_account(account.id)
    return told


@pytest.fixture(scope="session")
def alder(sample: Workspace) -> JointPlan:
    """Return the plan that the mock-ups show."""
    account = sample.read(lambda connection: find_account(connection, "alder"))
    return sample.read(lambda c: read_joint_plan(c, newest_plan_of(account).id))


def test_alder_has_the_pictured_balance(alder: JointPlan) -> None:
    balance = balance_of(alder)

    us, them = balance.parties[:2]
    assert [us.commitments, them.commitments] == [165_000_00, 135_000_00]
    assert [us.expected_loss, them.expected_loss] == [79_900_00, 99_100_00]
    assert [us.reward, them.reward] == [373_000_00, 393_000_00]
    assert balance.index is not None
    assert f"{float(balance.index):.2f}" == "0.91"


def test_alder_has_the_pictured_items_in_their_order(alder: JointPlan) -> None:
    titles = [goal.title for goal in alder.goals]
    assert titles == [
        "Cut packaging waste per case",
        "Shorten line change-over",
        "Deliver on time, in full",
        "Answer issues within a day",
        "Raise recycled content in film",
        "Share the forecast earlier",
        "Fill pallets better",
    ]
    shown = ("36", "48", "95.2", "2", "30", "8", "78")
    assert tuple(goal.current for goal in alder.goals) == tuple(map(Decimal, shown))
    assert [goal.agreed_on for goal in alder.goals[:4]] == [
        *(date(2026, 10, 27), date(2026, 10, 27)),
        *(date(2026, 9, 29), date(2026, 9, 29)),
    ]
    assert alder.head.version == 12
    assert len(alder.risks) == 6
    assert [reward.title for reward in alder.rewards][1] == "Faster change-over"


@pytest.mark.parametrize(
    ("account", "pictured"),
    [
        ("Alder", (*(4, 7), "0.91", Side.THEM, 78)),
        ("Northmoor", (*(3, 5), "0.83", Side.THEM, 62)),
        ("Fenwick", (*(6, 8), "0.88", Side.US, 66)),
        ("Kestrel", (*(5, 6), "0.64", Side.US, 70)),
        ("Solberg", (*(2, 5), "0.95", Side.US, 74)),
        ("Orchard", (*(6, 6), "0.97", Side.US, 88)),
        ("Marlow", (*(4, 4), "0.93", Side.US, 84)),
        ("Castellan", (*(5, 5), "0.90", Side.THEM, 81)),
    ],
)
def test_accounts_show_the_pictured_figures(
    facts: Mapping[str, PlanFacts], account: str, pictured: tuple[int, int, str, Side, int]
) -> None:
    told = facts[account]

    assert told.balance_index is not None
    assert told.health_now is not None
    index, health = f"{float(told.balance_index):.2f}", round(told.health_now)
    assert (told.goals_agreed, told.goals_total, index, told.leans_to, health) == pictured


@pytest.mark.parametrize(
    ("account", "first"),
    [
        ("Alder", ["joint_session", "commitments_overdue"]),
        ("Northmoor", ["health_falling", "no_dialogue"]),
        ("Fenwick", ["commitments_overdue"]),
        ("Kestrel", ["unbalanced"]),
        ("Solberg", ["proposals_waiting"]),
        ("Tarn", ["no_circle"]),
        ("Orchard", []),
        ("Marlow", []),
        ("Castellan", []),
    ],
)
def test_accounts_need_the_pictured_attention(
    facts: Mapping[str, PlanFacts], account: str, first: list[str]
) -> None:
    told = [reason.code.value for reason in reasons(facts[account], TODAY)]

    assert told[:2] == first


def test_every_reason_for_attention_occurs(facts: Mapping[str, PlanFacts]) -> None:
    told = {reason.code for each in facts.values() for reason in reasons(each, TODAY)}

    assert told == set(ReasonCode)


def test_figures_of_the_reasons_are_the_pictured_ones(facts: Mapping[str, PlanFacts]) -> None:
    northmoor = {each.code: each.figures for each in reasons(facts["Northmoor"], TODAY)}
    fenwick = {each.code: each.figures for each in reasons(facts["Fenwick"], TODAY)}

    falling = northmoor[ReasonCode.HEALTH_FALLING]
    assert isinstance(falling["start"], Fraction)
    assert (round(falling["start"]), falling["days"]) == (71, 60)
    assert northmoor[ReasonCode.NO_DIALOGUE]["days"] == 47
    overdue = fenwick[ReasonCode.COMMITMENTS_OVERDUE]
    assert (overdue["count"], overdue["ours"], overdue["theirs"]) == (3, 1, 2)


def test_alder_has_the_pictured_chances_of_losing(alder: JointPlan) -> None:
    us, them, *_ = simulate(alder).outcome.parties

    assert [round(100 * each.chance_of_loss) for each in (us, them)] == [12, 8]
