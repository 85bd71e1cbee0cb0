"""What a simulation tells, as words and as the places of a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.simulation_results import Histogram, Outcome
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.widgets.gain_histogram import GainPicture, Strip

_TICKS = 4


def of_hundred(chance: float) -> str:
    """Return a chance as so many of 100; what is rare but possible is told as below 1."""
    if 0 < chance < 0.005:
        return "<1"
    if 0.995 < chance < 1:
        return ">99"
    return str(round(chance * 100))


def picture_of(outcome: Outcome, parts: PlanParts, formats: Formats) -> GainPicture:
    """Return the strips of all parties over one axis."""
    translate, histogram = QCoreApplication.translate, outcome.histogram
    highest = max((max(each, default=0) for each in histogram.counts.values()), default=0) or 1
    lose = translate("Outcomes", "of 100 lose")
    strips = []
    for each in outcome.parties:
        party = parts.parties_by_id[each.party_id]
        median = translate("Outcomes", "median {amount}").format(
            amount=formats.compact(each.median)
        )
        strips.append(
            Strip(
                side=DRAWN[party.side],
                name=isolated(party.label),
                heights=tuple(c / highest for c in histogram.counts[each.party_id]),
                lose=of_hundred(each.chance_of_loss),
                lose_below=lose,
                median=median,
            )
        )
    low, high = histogram.edges[0], histogram.edges[-1]
    return GainPicture(
        strips=tuple(strips),
        zero=(0 - low) / max(1, high - low),
        ticks=_ticks(histogram, formats),
    )


def _ticks(histogram: Histogram, formats: Formats) -> Sequence[tuple[float, str]]:
    low, high = histogram.edges[0], histogram.edges[-1]
    width = max(1, high - low)
    step = 1
    while width / step > _TICKS:
        step = _next_nice(step)
    first = -(-low // step)
    values = [step * number for number in range(first, high // step + 1)]
    return [((value - low) / width, formats.compact(value)) for value in values]


def _next_nice(step: int) -> int:
    digits = len(str(step)) - 1
    lead = step // 10**digits
    following = {1: 2, 2: 5, 5: 10}[lead]
    return int(following * 10**digits)


def outcome_said(outcome: Outcome, parts: PlanParts, formats: Formats) -> str:
    """Return the whole result as text, for those who listen."""
    translate = QCoreApplication.translate
    template = translate(
        "Outcomes",
        "{party}: loses in {lose} of 100 runs, median {median}, between {low} and {high} in 80 "
        "of 100.",
    )
    told = [
        template.format(
            party=isolated(parts.parties_by_id[each.party_id].label),
            lose=of_hundred(each.chance_of_loss),
            median=formats.compact(each.median),
            low=formats.compact(each.p10),
            high=formats.compact(each.p90),
        )
        for each in outcome.parties
    ]
    return " ".join((*told, together_said(outcome)))


def together_said(outcome: Outcome) -> str:
    """Return how often all gain and all lose."""
    words = QCoreApplication.translate(
        "Outcomes", "All gain in {gain} of 100 runs, all lose in {lose}."
    )
    return words.format(gain=of_hundred(outcome.all_gain), lose=of_hundred(outcome.all_lose))


def losing_said(outcome: Outcome, parts: PlanParts) -> str:
    """Return how often each loses, in a few words: Brightwell 12, Alder 8."""
    return ", ".join(
        f"{isolated(parts.parties_by_id[each.party_id].label)} {of_hundred(each.chance_of_loss)}"
        for each in outcome.parties
    )


def change_said(before: float, after: float) -> str:
    """Return how a chance moves, in points; empty where it hardly does."""
    points = round((after - before) * 100)
    translate = QCoreApplication.translate
    if not points:
        return translate("Outcomes", "hardly any change")
    words = translate("Outcomes", "{count} fewer") if points < 0 else ""
    words = words or translate("Outcomes", "{count} more")
    return words.format(count=abs(points))
