"""Shares of parties in tables and bars: their cells and their words."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.rounding import whole_percents
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN, PartShare, SharesCell
from ui.isolating import isolated
from ui.widgets.share_bar import Share


def shares_cell(
    parts: PlanParts,
    percents: Mapping[str, Decimal],
    formats: Formats,
    words: str,
    amounts: Mapping[str, str] | None = None,
) -> SharesCell:
    """Return a bar of the parties that have a share; both first parties stand there even with 0."""
    if not percents:
        return SharesCell(words=words)
    shown = [party for party in parts.parties if percents.get(party.id) is not None]
    return SharesCell(
        shares=tuple(
            PartShare(
                side=DRAWN[party.side],
                percent=float(percents[party.id]),
                text=_below(formats.percent(percents[party.id]), (amounts or {}).get(party.id, "")),
                short=formats.percent(percents[party.id]),
            )
            for party in shown
            if percents[party.id] or len(shown) <= 2
        )
    )


def _below(percent: str, amount: str) -> str:
    return f"{percent}, {amount}" if amount else percent


def shares_said(
    parts: PlanParts, percents: Mapping[str, Decimal], formats: Formats, words: str
) -> str:
    """Return shares in words: Brightwell 45%, Alder 55%."""
    told = [
        f"{isolated(party.label)} {formats.percent(percents[party.id])}"
        for party in parts.parties
        if percents.get(party.id) is not None
    ]
    return ", ".join(told) or words


def bar_of_amounts(
    parties: Sequence[Party],
    shares: Sequence[Fraction | None],
    amounts: Sequence[int],
    formats: Formats,
    *,
    named: bool = False,
) -> list[Share]:
    """Return the shares of a bar with percent and amount written in; none where nothing is."""
    percents = whole_percents(shares)
    bar = []
    for party, share, percent, amount in zip(parties, shares, percents, amounts, strict=True):
        if share is None or percent is None:
            continue
        part, money = formats.percent(percent), formats.compact(amount)
        label = f"{party.label} {part}" if named else part
        is_last = party is parties[-1] and len(parties) > 1
        text = f"{label}, {money}"
        if is_last:
            text = f"{money}, {part} {party.label}" if named else f"{money}, {part}"
        bar.append(
            Share(
                side=DRAWN[party.side],
                percent=float(share * 100),
                text=text,
                spoken=f"{party.label} {part}, {formats.money(amount)}",
            )
        )
    return bar
