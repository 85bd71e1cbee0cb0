"""How the figures of the rewards are worked out, as they stand in a popover."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.balance import Balance
from partnerdesk.analysis.explained import index_explained
from partnerdesk.analysis.explained_splits import chances_explained, suggestion_explained
from partnerdesk.analysis.explaining import Figure, Line
from partnerdesk.analysis.simulation import Simulation
from partnerdesk.analysis.suggested import Suggestion
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.explanations import HOW, told
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.pages.rewards.rule_words import rule_name
from ui.widgets.workings import Working


def line_told(line: Line, formats: Formats) -> str:
    """Return a line in the user's language, with its figures; names keep their direction."""
    parts = {gap: _isolated(figure) for gap, figure in line.parts.items()}
    template = QCoreApplication.translate("How", HOW[line.code])
    return told(replace(line, parts=parts), formats, template)


def _isolated(figure: Figure) -> Figure:
    return (
        replace(figure, value=isolated(figure.value)) if isinstance(figure.value, str) else figure
    )


def index_worked_out(parts: PlanParts, formats: Formats, balance: Balance | None = None) -> Working:
    """Return how the balance index comes about."""
    translate = QCoreApplication.translate
    return Working(
        title=translate("RewardsBalance", "How the balance index is worked out"),
        rule=translate(
            "RewardsBalance",
            "What each side puts in is its contribution and the expected loss it carries. Its "
            "return is its expected reward divided by that.",
        ),
        lines=_lines(index_explained(parts, balance), formats),
        note=translate("RewardsBalance", "Below 0.75 it is worth talking about."),
    )


def split_worked_out(parts: PlanParts, suggestion: Suggestion, formats: Formats) -> Working:
    """Return how a suggested split comes about."""
    sentence, *lines = suggestion_explained(parts, suggestion)
    return Working(
        title=rule_name(suggestion.rule),
        rule=line_told(sentence, formats),
        lines=_lines(lines, formats),
    )


def chances_worked_out(parts: PlanParts, simulation: Simulation, formats: Formats) -> Working:
    """Return how the chances come about."""
    translate = QCoreApplication.translate
    return Working(
        title=translate("Outcomes", "How these chances are worked out"),
        rule=translate(
            "Outcomes",
            "Each run draws every risk (it happens or not, at some impact) and every reward (it is "
            "earned or not, at some value), and adds up what each side has at the end. The same "
            "seed gives the same runs.",
        ),
        lines=_lines(chances_explained(parts, simulation), formats),
    )


def _lines(lines: Iterable[Line], formats: Formats) -> list[tuple[str, str]]:
    return [(line_told(line, formats), "") for line in lines]
