"""Pain and gain of a reward as a picture, as words, and as the way to the figures."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.explained_splits import pain_or_gain_explained
from partnerdesk.analysis.gain_of_rewards import CurvePoint, gain_curve, pain_or_gain_of
from partnerdesk.analysis.pain_and_gain import PainOrGain
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.pages.rewards.worked_out import line_told
from ui.widgets.gain_curve import GainCurvePicture, GainLine
from ui.widgets.workings import Working

_NEAR = Fraction(3, 5)  # of the lowest bend: nobody looks at actuals near nothing


def has_bands(parts: PlanParts, reward: Reward) -> bool:
    """Tell whether pain and gain of a reward are agreed."""
    return reward.is_money and bool(gain_curve(parts, reward))


def picture_of_gain(parts: PlanParts, reward: Reward, formats: Formats) -> GainCurvePicture:
    """Return the curve of a reward, from somewhat below its lowest bend."""
    translate = QCoreApplication.translate
    points = _near(gain_curve(parts, reward))
    if not points or reward.target is None:
        return GainCurvePicture()
    target = translate("PainAndGain", "target {amount}")
    actual = translate("PainAndGain", "actual {amount}")
    return GainCurvePicture(
        actuals=tuple(float(point.actual) for point in points),
        lines=tuple(
            GainLine(
                side=DRAWN[party.side],
                label=isolated(party.label),
                amounts=tuple(float(point.to_parties[party.id]) for point in points),
            )
            for party in parts.parties
            if any(point.to_parties.get(party.id) for point in points)
        ),
        target=float(reward.target),
        target_text=target.format(amount=formats.whole_money(reward.target)),
        actual=None if reward.actual is None else float(reward.actual),
        actual_text=actual.format(amount=formats.whole_money(reward.actual or 0)),
    )


def _near(points: Sequence[CurvePoint]) -> Sequence[CurvePoint]:
    """Return the points without the long way from nothing to the first bend."""
    if len(points) < 3 or points[0].actual or not points[1].actual:
        return points
    first, second = points[0], points[1]
    start = second.actual * _NEAR
    part = start / second.actual
    between = {
        key: amount + part * (second.to_parties[key] - amount)
        for key, amount in first.to_parties.items()
    }
    return (CurvePoint(actual=start, to_parties=between), *points[1:])


def gain_said(parts: PlanParts, reward: Reward, formats: Formats) -> str:
    """Return who gets or pays what, or what is missing to say it."""
    translate = QCoreApplication.translate
    shared = pain_or_gain_of(parts, reward)
    if shared is None:
        return translate("PainAndGain", "Enter the actual to see who gets what.")
    if not shared.difference:
        return translate("PainAndGain", "Right on target: nothing to share.")
    is_gain = shared.difference > 0
    head = (
        translate("PainAndGain", "A gain of {amount}: {parties}.")
        if is_gain
        else translate("PainAndGain", "A pain of {amount}: {parties}.")
    )
    each = (
        translate("PainAndGain", "{party} gets {amount}")
        if is_gain
        else translate("PainAndGain", "{party} pays {amount}")
    )
    told = [
        each.format(
            party=isolated(parts.parties_by_id[party_id].label),
            amount=formats.whole_money(abs(amount)),
        )
        for party_id, amount in shared.to_parties.items()
        if amount
    ]
    amount = formats.whole_money(abs(shared.difference))
    return head.format(amount=amount, parties=", ".join(told))


def gain_worked_out(parts: PlanParts, reward: Reward, formats: Formats) -> Working | None:
    """Return how each party's part comes about, band by band; None without an actual."""
    translate = QCoreApplication.translate
    shared = pain_or_gain_of(parts, reward)
    if shared is None:
        return None
    return Working(
        title=translate("PainAndGain", "Pain and gain of {title}").format(
            title=isolated(reward.title)
        ),
        rule=translate(
            "PainAndGain",
            "The difference between target and actual is cut into bands; in each band every "
            "party takes its percentage, of a pain as of a gain.",
        ),
        lines=_by_party(parts, shared, formats),
    )


def _by_party(parts: PlanParts, shared: PainOrGain, formats: Formats) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for party_id, amount in shared.to_parties.items():
        head, *bands = pain_or_gain_explained(shared, party_id)
        if not found:
            found.append((line_told(head, formats), ""))
        if amount:
            found.append((f"{isolated(parts.parties_by_id[party_id].label)}:", ""))
            found += [(line_told(each, formats), "") for each in bands]
    return found
