"""The balance of contribution, risk and reward, drawn and told in words."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from partnerdesk.analysis.balance import PartyFigures
from partnerdesk.analysis.limits import UNBALANCED_BELOW
from partnerdesk.analysis.rounding import whole_percents
from partnerdesk.domain.money import exponent
from partnerdesk.reports.document import (
    Heading,
    LeanFigure,
    Paragraph,
    Part,
    ShareBars,
    ShareRow,
    Slice,
    Span,
    Together,
    prose,
)
from partnerdesk.reports.telling import Telling, listed
from partnerdesk.wording import NO_INDEX


def balance(telling: Telling) -> tuple[Part, ...]:
    """Return the three share bars, where the balance leans, and what the figures mean."""
    parts = (*_bars(telling), *_lean(telling), *_words(telling))
    if not telling.balance.total_put_in and not telling.balance.total_reward:
        return ()
    return (Together(parts=(Heading(text="Balance"), *parts)),)


def _bars(telling: Telling) -> Iterator[Part]:
    figures: tuple[tuple[str, Callable[[PartyFigures], Fraction]], ...] = (
        ("Contribution", lambda each: each.commitments),
        ("Risk carried", lambda each: each.expected_loss),
        ("Reward", lambda each: each.reward),
    )
    rows = tuple(
        ShareRow(label=label, slices=slices)
        for label, amount_of in figures
        if (slices := _slices(telling, amount_of))
    )
    if rows:
        yield ShareBars(rows=rows)


def _slices(telling: Telling, amount_of: Callable[[PartyFigures], Fraction]) -> tuple[Slice, ...]:
    parties = [each for each in telling.balance.parties if each.takes_part]
    total = sum((amount_of(each) for each in parties), Fraction(0))
    if not total:
        return ()
    parts = [amount_of(each) / total for each in parties]
    return tuple(
        Slice(
            side=telling.party(each.party_id).side,
            part=part,
            text=telling.formats.percent(percent or 0),
            name=telling.party(each.party_id).label,
        )
        for each, part, percent in zip(parties, parts, whole_percents(parts), strict=True)
    )


def _lean(telling: Telling) -> Iterator[Part]:
    found = telling.balance
    if found.index is None or len(telling.taking_part()) != 2:
        return
    side = telling.party(found.leans_to).side if found.leans_to else None
    towards = f"leans to {telling.party(found.leans_to).label}" if found.leans_to else "even"
    if found.is_even:
        towards = "even"
    yield LeanFigure(
        label="Balance",
        index=float(found.index),
        towards=side,
        text=f"{telling.formats.ratio(found.index)}, {towards}",
    )


def _words(telling: Telling) -> Iterator[Part]:
    found, formats = telling.balance, telling.formats
    if found.index is None:
        names = listed(telling.party(each).label for each in found.undefined_for)
        yield prose(NO_INDEX[found.why_undefined].replace("{parties}", names))
        return
    unit = formats.whole_money(10 ** exponent(telling.plan.head.currency))
    returns = listed(
        f"{telling.party(each.party_id).label} gets back {formats.ratio(each.rate_of_return)}"
        for each in found.parties
        if each.takes_part and each.rate_of_return is not None
    )
    before = (
        f"For each {unit} put in or put at risk, {returns}. "
        "The balance index is the smallest of these divided by the largest: "
    )
    after = f". We look at the split again if it falls below {formats.ratio(UNBALANCED_BELOW)}."
    index = Span(text=formats.ratio(found.index), is_strong=True)
    yield Paragraph(spans=(Span(text=before), index, Span(text=after)))
