"""Tagged PDFs beside plain reportlab on the same machine: the first one, and a long one."""

import io
import subprocess
import sys
import tracemalloc
from dataclasses import replace

from pypdf import PdfReader

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf import render_pdf
from tests.benchmarks.measuring import Duration, Ratio, alternating_ms
from tests.benchmarks.plain_platypus import PlainPlatypus
from tests.core.reports.building import joint
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import report_of

ROUNDS = 3
FIRST = 400.0  # milliseconds
LONG = 1.6  # times plain reportlab
LINEAR = 1.35
ITEMS = 440  # goals, and as many risks: 200 pages

_FIRST_IN_ITS_OWN_PROGRAM = """
import time
from tests.core.reports.building import joint
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import report_of
from partnerdesk.reports.pdf import render_pdf
report = report_of(joint(brightwell_and_alder()))
started = time.perf_counter()
render_pdf(report)
print((time.perf_counter() - started) * 1000)
"""


def measure() -> list[Ratio | Duration]:
    """Return the figures of printing."""
    return [_first(), _sample(), _long(), _memory()]


def long_report(items: int) -> ReportDocument:
    """Return the joint plan of the mock-ups with many goals and risks, all in detail."""
    plan = brightwell_and_alder()
    return report_of(joint(_longer(plan, items)))


def _longer(plan: PlanParts, items: int) -> PlanParts:
    goals = tuple(
        replace(goal, id=f"g{number}", title=f"{number}: {goal.title}")
        for number in range(items)
        for goal in [plan.goals[number % len(plan.goals)]]
    )
    risks = tuple(
        replace(risk, id=f"r{number}", title=f"{number}: {risk.title}")
        for number in range(items)
        for risk in [plan.risks[number % len(plan.risks)]]
    )
    return replace(plan, goals=goals, risks=risks)


def _first() -> Duration:
    times = sorted(_alone(_FIRST_IN_ITS_OWN_PROGRAM) for _ in range(5))
    return Duration(name="The first PDF of a program, imports and all", ours=times[2], limit=FIRST)


def _sample() -> Ratio:
    report, plain = report_of(joint(brightwell_and_alder())), PlainPlatypus()
    ours, baseline = alternating_ms(
        lambda: render_pdf(report), lambda: plain.printed(report), 3 * ROUNDS
    )
    return Ratio(name="A plan beside plain reportlab", ours=ours, baseline=baseline, limit=None)


def _long() -> Ratio:
    report, plain = long_report(ITEMS), PlainPlatypus()
    pages = len(PdfReader(io.BytesIO(render_pdf(report))).pages)
    ours, baseline = alternating_ms(
        lambda: render_pdf(report), lambda: plain.printed(report), ROUNDS
    )
    name = f"{pages} tagged pages beside plain reportlab"
    return Ratio(name=name, ours=ours, baseline=baseline, limit=LONG)


def _memory() -> Ratio:
    once, twice = _peak(ITEMS // 4), _peak(ITEMS // 2)
    name = "Memory of twice the pages, by page"
    return Ratio(name=name, ours=twice / 2, baseline=once, limit=LINEAR, unit="MB")


def _peak(items: int) -> float:
    report = long_report(items)
    tracemalloc.start()
    render_pdf(report)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1_000_000


def _alone(code: str) -> float:
    run = [sys.executable, "-c", code]
    return float(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
