"""Moving a risk in the matrix: what it would be, in words, and the command that does it."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.risk_moving import figures_at
from partnerdesk.analysis.worth import expected_loss
from partnerdesk.commands.risks import MoveRisk
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.money import exponent
from partnerdesk.domain.risks import Risk
from partnerdesk.figures.matrix import Axes
from partnerdesk.formats import Formats
from ui.widgets.risk_matrix_drag import Target, impact_step

_FINER = 5


class Moving:
    """Words and commands for targets; steps of the keyboard on one risk become one deed."""

    def __init__(self) -> None:
        self._last = ""
        self._key = ""

    def command(self, risk: Risk, target: Target, axes: Axes, formats: Formats) -> MoveRisk:
        """Return the command that moves a risk to a target."""
        if not target.by_key or risk.id != self._last:
            self._key = new_id()
        self._last = risk.id if target.by_key else ""
        figures = _figures(risk, target, axes, formats)
        return MoveRisk(risk_id=risk.id, figures=figures, merge_key=self._key)


def landing(risk: Risk, target: Target, axes: Axes, formats: Formats) -> str:
    """Return what a risk would be at a target: 35%, €60k, €21k expected."""
    moved = replace(risk, **_figures(risk, target, axes, formats))  # type: ignore[arg-type]
    template = QCoreApplication.translate("Risks", "{chance}, {impact}: {loss} expected")
    return template.format(
        chance=formats.percent(moved.probability or 0),
        impact=formats.compact(moved.impact.mean),
        loss=formats.compact(expected_loss(moved)),
    )


def _figures(
    risk: Risk, target: Target, axes: Axes, formats: Formats
) -> Mapping[str, Decimal | int]:
    unit = 10 ** exponent(formats.currency)
    chance = None if target.likelihood is None else Decimal(round(target.likelihood))
    mean = None if target.impact is None else round(target.impact * unit)
    grain = max(1, round(impact_step(axes) * unit / _FINER))
    return figures_at(risk, probability=chance, mean=mean, grain=grain)
