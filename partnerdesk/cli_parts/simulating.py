"""What could happen with a plan: gains and losses in many runs, and how often they fall apart."""

from fractions import Fraction

from partnerdesk.analysis.simulation import Simulation, simulate
from partnerdesk.analysis.simulation_results import DEFAULT_SEED, DEFAULT_TRIALS, PartyOutcome
from partnerdesk.cli_parts.opening import formats
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import say, say_json, table
from partnerdesk.cli_parts.reading import joint_plan
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.money import to_major
from partnerdesk.formats import Formats

_TITLES = ("", "Loses in", "10 of 100 below", "Median", "90 of 100 below")


def print_simulation(options: Options) -> None:
    """Print the outcome of many runs, from what both sides may see."""
    plan = joint_plan(options)
    simulation = simulate(
        plan,
        trials=DEFAULT_TRIALS if options.trials is None else options.trials,
        seed=DEFAULT_SEED if options.seed is None else options.seed,
    )
    if options.json:
        say_json(_as_json(plan, simulation))
        return
    say(*_lines(plan, simulation, formats(plan.head.currency)))


def _lines(plan: JointPlan, simulation: Simulation, shown: Formats) -> list[str]:
    outcome = simulation.outcome
    rows = [_TITLES, *(_row(plan, each, shown) for each in outcome.parties)]
    titles = {risk.id: risk.title for risk in plan.risks}
    drivers = [
        f"  without {titles[each.risk_id]}: {_chance(each.one_sided_without, shown)}"
        for each in simulation.two_drivers
    ]
    together = f"All gain in {_chance(outcome.all_gain, shown)}"
    apart = f"One gains while another loses in {_chance(outcome.one_sided, shown)} of the runs"
    return [
        f"{shown.number(simulation.trials)} runs with seed {simulation.seed}",
        *table(rows, is_right=(False, *(True for _ in _TITLES[1:]))),
        "",
        f"{together}, all lose in {_chance(outcome.all_lose, shown)} of the runs.",
        f"{apart}:" if drivers else f"{apart}.",
        *drivers,
    ]


def _row(plan: JointPlan, outcome: PartyOutcome, shown: Formats) -> tuple[str, ...]:
    return (
        plan.parties_by_id[outcome.party_id].label,
        _chance(outcome.chance_of_loss, shown),
        *(shown.money(each) for each in (outcome.p10, outcome.median, outcome.p90)),
    )


def _chance(chance: float, shown: Formats) -> str:
    return f"{shown.ratio(Fraction(chance) * 100, digits=1)}%"


def _as_json(plan: JointPlan, simulation: Simulation) -> dict[str, object]:
    outcome, currency = simulation.outcome, plan.head.currency

    def money(minor: int) -> str:
        return f"{to_major(minor, currency):f}"

    return {
        "plan": plan.head.id,
        "currency": currency,
        "trials": simulation.trials,
        "seed": simulation.seed,
        "all_gain": outcome.all_gain,
        "all_lose": outcome.all_lose,
        "one_sided": outcome.one_sided,
        "parties": [
            {
                "id": each.party_id,
                "name": plan.parties_by_id[each.party_id].name,
                "chance_of_loss": each.chance_of_loss,
                "p10": money(each.p10),
                "median": money(each.median),
                "p90": money(each.p90),
                "mean": money(round(each.mean)),
            }
            for each in outcome.parties
        ],
        "drivers": [
            {"risk": each.risk_id, "one_sided_without": each.one_sided_without}
            for each in simulation.drivers
        ],
    }
