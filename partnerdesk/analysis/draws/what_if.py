"""A risk shared differently: the draws stay, only who bears them changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from partnerdesk.analysis.draws.outcomes import outcome_of
from partnerdesk.analysis.draws.pert import Floats
from partnerdesk.analysis.draws.run import Run
from partnerdesk.analysis.draws.scene import Drawn, shares_of
from partnerdesk.analysis.simulation_results import Outcome


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RiskDraws:
    """The losses of one risk in all trials, beside the net gains without it."""

    run: Run
    loss: Drawn
    net_without: Floats

    def outcome(self, percents: Mapping[str, Decimal]) -> Outcome:
        """Return the outcome with other borne shares; none at all means nobody bears it."""
        scene = self.run.scene
        shares = shares_of(dict(percents), scene.party_ids)
        rows = [
            index
            for index, takes_part in enumerate(scene.taking_part)
            if takes_part or shares[index]
        ]
        net = self.net_without[rows]
        for row, index in zip(net, rows, strict=True):
            if shares[index]:
                row[self.loss.places] -= self.loss.amounts * shares[index]
        return outcome_of([scene.party_ids[index] for index in rows], net)


def draws_of(run: Run, risk_id: str) -> RiskDraws:
    """Return the draws of a live risk; raises KeyError for any other."""
    scene = run.scene
    source = next((each for each in scene.risks if each.item_id == risk_id), None)
    if source is None:
        raise KeyError(risk_id)
    loss = source.draw(scene.seed, 0, run.net.shape[1])
    without = np.array(run.net)
    for row, share in zip(without, source.shares, strict=True):
        if share:
            row[loss.places] += loss.amounts * share
    return RiskDraws(run=run, loss=loss, net_without=without)
