"""The order and the numbers of risks: by expected loss, the same on the screen and on paper."""

from collections.abc import Sequence
from typing import Literal

from partnerdesk.analysis.worth import expected_loss, is_complete
from partnerdesk.domain.risks import Risk

Missing = Literal["probability", "impact"]


def ranked(risks: Sequence[Risk]) -> tuple[Risk, ...]:
    """Return risks by expected loss, the largest first.

    What has no figures yet follows, then what has happened or is closed; equals keep their order.
    """
    return tuple(sorted(risks, key=_rank))


def _rank(risk: Risk) -> tuple[bool, bool, object, int, str]:
    return (
        not risk.is_live,
        not is_complete(risk),
        -expected_loss(risk),
        risk.position,
        risk.id,
    )


def is_placed(risk: Risk) -> bool:
    """Tell whether a risk has its place in the matrix: it is live and its figures are known."""
    return risk.is_live and is_complete(risk)


def missing_of(risk: Risk) -> tuple[Missing, ...]:
    """Return which figures a live risk still needs to get its place."""
    if not risk.is_live:
        return ()
    missing: list[Missing] = []
    if risk.probability is None:
        missing.append("probability")
    if not risk.impact.is_known:
        missing.append("impact")
    return tuple(missing)


def is_loss_known(risks: Sequence[Risk]) -> bool:
    """Tell whether the figures of any live risk are known, so that a sum says something."""
    return any(is_placed(risk) for risk in risks)
