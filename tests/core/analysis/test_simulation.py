"""What could happen: chances, percentiles, drivers, and a risk shared differently."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import sqrt

import numpy as np
import pytest

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.draws.pert import quantiles
from partnerdesk.analysis.preview import with_shares
from partnerdesk.analysis.simulation import SimulationStopped, simulate, what_if
from partnerdesk.domain.links import Link, Meaning
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.errors import UserError
from tests.core.analysis.measured_plans import (
    THEM,
    THIRD,
    US,
    a_commitment,
    a_plan,
    a_reward,
    a_risk,
    example_a,
)
from tests.core.analysis.sharing_plans import large_plan

GOLDEN_US = (-10878884, -333198, 10279417)
GOLDEN_THEM = (1956895, 15663138, 26253559)
GOLDEN_LOSSES = (0.524, 0.079)
GOLDEN_ONE_SIDED = 0.445
ALL_OURS, ALL_THEIRS = {"us": 100, "them": 0}, {"us": 0, "them": 100}


def wiping(risk: str, reward: str) -> Link:
    return Link(
        from_kind="risk",
        from_id=risk,
        to_kind="reward",
        to_id=reward,
        meaning=Meaning.WIPES_OUT,
    )


def one_reward_and_two_risks() -> PlanParts:
    """Return a plan in which they always gain 100, and we lose when either risk happens."""
    return a_plan(
        commitments=(a_commitment("a", US, 1, 10), a_commitment("b", THEM, 1, 100)),
        rewards=(a_reward("gain", 100, (400, 400, 400), {"us": 50, "them": 50}),),
        risks=(
            a_risk("often", 20, (500, 500, 500), ALL_OURS),
            a_risk("seldom", 5, (500, 500, 500), ALL_OURS),
            a_risk("harmless", 90, (1, 1, 1), ALL_THEIRS),
        ),
    )


def test_same_seed_gives_the_same_figures_on_every_platform() -> None:
    simulation = simulate(example_a(), trials=1000, seed=7)

    ours, theirs = simulation.outcome.parties
    assert (ours.p10, ours.median, ours.p90) == GOLDEN_US
    assert (theirs.p10, theirs.median, theirs.p90) == GOLDEN_THEM
    assert (ours.chance_of_loss, theirs.chance_of_loss) == GOLDEN_LOSSES
    assert simulation.outcome.one_sided == GOLDEN_ONE_SIDED


def test_figures_do_not_depend_on_the_number_of_processors() -> None:
    plan = large_plan(risks=6, rewards=4)

    alone = simulate(plan, trials=25_000, seed=3, workers=1)
    together = simulate(plan, trials=25_000, seed=3, workers=4)

    assert together == alone
    assert np.array_equal(together.run.net, alone.run.net)


def test_another_seed_gives_other_figures_near_by() -> None:
    first, second = simulate(example_a(), seed=1), simulate(example_a(), seed=2)

    assert first.outcome != second.outcome
    assert first.outcome.one_sided == pytest.approx(second.outcome.one_sided, abs=0.02)


@pytest.mark.parametrize("plan", [example_a(), large_plan(risks=12, rewards=6)])
def test_means_agree_with_the_exact_expectation(plan: PlanParts) -> None:
    simulation = simulate(plan, seed=5)

    balance = balance_of(plan)
    for row, each in zip(simulation.run.net, simulation.outcome.parties, strict=True):
        error = float(np.std(row)) / sqrt(simulation.trials)
        assert each.mean == pytest.approx(float(balance.of(each.party_id).net_gain), abs=4 * error)


@pytest.mark.parametrize(
    "points", [(0, 0, 1000), (0, 1000, 1000), (0, 500, 1000), (100, 130, 900), (5, 5, 5)]
)
def test_table_has_the_mean_and_the_spread_of_the_distribution(
    points: tuple[int, int, int],
) -> None:
    low, likely, high = points

    table = quantiles(*points)

    middles = (table[1:] + table[:-1]) / 2
    mean = (low + 4 * likely + high) / 6
    spread = sqrt((mean - low) * (high - mean) / 7)
    assert float(np.mean(middles)) == pytest.approx(mean, abs=(high - low) * 1e-4)
    assert float(np.std(middles)) == pytest.approx(spread, abs=(high - low) * 2e-3)
    assert table[0] == low
    assert table[-1] == high
    assert np.all(np.diff(table) >= 0)


def test_chance_of_five_percent_is_within_half_a_point() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 1), a_commitment("b", THEM, 1, 1)),
        rewards=(a_reward("gain", 100, (100, 100, 100), {"us": 50, "them": 50}),),
        risks=(a_risk("rare", 5, (900, 900, 900), ALL_OURS),),
    )

    for seed in range(10):
        outcome = simulate(plan, seed=seed).outcome
        assert outcome.one_sided == pytest.approx(0.05, abs=0.005)
        assert outcome.of("us").chance_of_loss == outcome.one_sided
        assert outcome.all_gain == pytest.approx(1 - outcome.one_sided)


def test_drivers_are_told_with_what_is_left_without_them() -> None:
    simulation = simulate(one_reward_and_two_risks())

    often, seldom = simulation.two_drivers
    assert (often.risk_id, seldom.risk_id) == ("often", "seldom")
    assert simulation.outcome.one_sided == pytest.approx(1 - 0.8 * 0.95, abs=0.01)
    assert often.one_sided_without == pytest.approx(0.05, abs=0.005)
    assert seldom.one_sided_without == pytest.approx(0.20, abs=0.01)
    assert often.change == pytest.approx(often.one_sided_without - simulation.outcome.one_sided)


def test_removing_a_driver_leaves_what_was_told() -> None:
    plan = one_reward_and_two_risks()

    seldom = simulate(plan).two_drivers[1]
    without = replace(plan, risks=(plan.risks[0], plan.risks[2]))

    assert simulate(without).outcome.one_sided == seldom.one_sided_without


def test_wiped_out_reward_is_lost_in_the_trials_of_its_risk() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 1), a_commitment("b", THEM, 1, 1)),
        rewards=(a_reward("gain", 100, (100, 100, 100), {"us": 100, "them": 0}),),
        risks=(
            a_risk("end", 30, (0, 0, 0), {}),
            a_risk("other end", 10, (0, 0, 0), {}),
        ),
        links=(wiping("end", "gain"), wiping("other end", "gain")),
    )

    simulation = simulate(plan)

    outcome = simulation.outcome
    assert outcome.of("us").chance_of_loss == pytest.approx(1 - 0.7 * 0.9, abs=0.01)
    assert outcome.of("them").chance_of_loss == 1
    assert outcome.all_lose == outcome.of("us").chance_of_loss
    assert simulation.two_drivers[0].risk_id == "end"
    assert simulation.two_drivers[0].one_sided_without == pytest.approx(0.9, abs=0.01)


def test_risk_shared_differently_is_as_if_simulated_anew() -> None:
    plan, shares = example_a(), {"us": Decimal(70), "them": Decimal(30)}
    simulation = simulate(plan)

    outcome = what_if(simulation, "trial downtime").outcome(shares)

    anew = simulate(with_shares(plan, {"trial downtime": shares})).outcome
    assert outcome.one_sided == pytest.approx(anew.one_sided, abs=0.0002)
    for once, again in zip(outcome.parties, anew.parties, strict=True):
        assert abs(once.median - again.median) <= 1
        assert once.mean == pytest.approx(again.mean, abs=1)
    assert outcome.of("us").mean < simulation.outcome.of("us").mean


def test_what_if_with_the_shares_of_today_is_today() -> None:
    simulation = simulate(example_a())

    today = what_if(simulation, "film shortfall").outcome({"us": Decimal(50), "them": Decimal(50)})

    assert today.one_sided == pytest.approx(simulation.outcome.one_sided, abs=0.0002)


def test_what_if_can_bring_in_a_third_party() -> None:
    simulation = simulate(replace(example_a(), parties=(US, THEM, THIRD)))

    outcome = what_if(simulation, "film shortfall").outcome({"third": Decimal(100)})

    assert [each.party_id for each in simulation.outcome.parties] == ["us", "them"]
    assert [each.party_id for each in outcome.parties] == ["us", "them", "third"]
    assert outcome.of("third").chance_of_loss == pytest.approx(0.3, abs=0.01)


def test_what_if_refuses_shares_that_make_no_whole_and_risks_that_are_not_there() -> None:
    simulation = simulate(example_a(), trials=100)

    with pytest.raises(UserError, match="100%"):
        what_if(simulation, "film shortfall").outcome({"us": Decimal(50)})
    with pytest.raises(KeyError):
        what_if(simulation, "unknown")


def test_risks_that_are_over_take_no_part() -> None:
    plan = example_a()
    over = replace(plan, risks=tuple(replace(r, status=RiskStatus.CLOSED) for r in plan.risks))

    assert simulate(over, trials=100).drivers == ()


def test_percentiles_are_ranked_and_the_bars_hold_all_trials() -> None:
    simulation = simulate(large_plan(), trials=5_000)

    histogram = simulation.outcome.histogram
    for each in simulation.outcome.parties:
        assert each.p10 <= each.median <= each.p90
        assert sum(histogram.counts[each.party_id]) == 5_000
        assert len(histogram.counts[each.party_id]) == len(histogram.edges) - 1
    assert 0 in histogram.edges
    assert len(histogram.edges) <= 36


def test_empty_plan_has_an_outcome() -> None:
    outcome = simulate(a_plan(), trials=100).outcome

    assert [(each.median, each.chance_of_loss) for each in outcome.parties] == [(0, 0), (0, 0)]
    assert (outcome.all_gain, outcome.all_lose, outcome.one_sided) == (0, 0, 0)
    assert sum(outcome.histogram.counts["us"]) == 100


def test_order_of_parties_changes_nothing() -> None:
    plan = example_a()

    turned = simulate(replace(plan, parties=(THEM, US))).outcome

    straight = simulate(plan).outcome
    assert turned.one_sided == straight.one_sided
    assert turned.of("us") == straight.of("us")


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []

    simulate(example_a(), trials=35_000, on_progress=lambda done, all_: told.append((done, all_)))

    assert told[-1] == (35_000, 35_000)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


@pytest.mark.parametrize("workers", [1, 4])
def test_simulation_stops_when_asked_to(workers: int) -> None:
    told: list[int] = []

    with pytest.raises(SimulationStopped):
        simulate(
            example_a(),
            trials=1_000_000,
            workers=workers,
            on_progress=lambda done, _all: told.append(done),
            is_cancelled=lambda: True,
        )

    assert len(told) == 1


def amiss(**fields: object) -> Callable[[], object]:
    plan = example_a()
    risk = replace(plan.risks[0], **fields)  # type: ignore[arg-type]
    return lambda: simulate(replace(plan, risks=(risk,)), trials=100)


@pytest.mark.parametrize(
    ("run", "code"),
    [
        (amiss(probability=Decimal(-1)), "chance_out_of_range"),
        (amiss(probability=Decimal(101)), "chance_out_of_range"),
        (amiss(probability=Decimal("NaN")), "chance_out_of_range"),
        (amiss(impact_low=-1), "amount_below_zero"),
        (amiss(impact_low=10**9), "points_not_rising"),
        (amiss(shares=()), ""),
        (amiss(shares=example_a().risks[0].shares[:1]), "shares_not_whole"),
        (lambda: simulate(example_a(), trials=99), "trials_out_of_range"),
        (lambda: simulate(example_a(), trials=10**9), "trials_out_of_range"),
        (lambda: simulate(example_a(), seed=-1), "seed_below_zero"),
    ],
)
def test_impossible_plans_are_refused_with_a_sentence(run: Callable[[], object], code: str) -> None:
    if not code:
        run()
        return
    with pytest.raises(UserError) as refused:
        run()

    assert refused.value.code == code


def test_largest_amounts_are_told_without_overflow() -> None:
    huge = 10**13
    plan = a_plan(
        rewards=tuple(
            a_reward(f"r{i}", 100, (huge, huge, huge), {"us": 50, "them": 50}) for i in range(30)
        )
    )

    outcome = simulate(plan, trials=1000).outcome

    assert outcome.of("us").mean == float(Fraction(30 * huge * 100, 2))
