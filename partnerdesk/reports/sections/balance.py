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
from partnerdesk.reports.telling import Telling
from partnerdesk.reports.words import WORDING
from partnerdesk.wording import NO_INDEX

_HERE = "\x00"  # where the index stands, in no text of anybody


def balance(telling: Telling) -> tuple[Part, ...]:
    """Return the three share bars, where the balance leans, and what the figures mean."""
    parts = (*share_bars(telling), *_lean(telling), *_words(telling))
    if not telling.balance.total_put_in and not telling.balance.total_reward:
        return ()
    return (Together(parts=(Heading(text=telling.say("Balance")), *parts)),)


def share_bars(telling: Telling) -> Iterator[Part]:
    """Yield contribution, risk and reward as bars, those that have an amount."""
    figures: tuple[tuple[str, Callable[[PartyFigures], Fraction]], ...] = (
        (telling.say("Contribution"), lambda each: each.commitments),
        (telling.say("Risk carried"), lambda each: each.expected_loss),
        (telling.say("Reward"), lambda each: each.reward),
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
    towards = telling.say("even")
    if found.leans_to and not found.is_even:
        towards = telling.say("leans to {name}", name=telling.party(found.leans_to).label)
    yield LeanFigure(
        label=telling.say("Balance"),
        index=float(found.index),
        towards=side,
        text=f"{telling.formats.ratio(found.index)}, {towards}",
    )


def _words(telling: Telling) -> Iterator[Part]:
    found, formats = telling.balance, telling.formats
    if found.index is None:
        names = telling.listed(telling.party(each).label for each in found.undefined_for)
        why = telling.words.told(WORDING, NO_INDEX[found.why_undefined])
        yield prose(why.replace("{parties}", names))
        return
    unit = formats.whole_money(10 ** exponent(telling.plan.head.currency))
    returns = telling.listed(
        telling.say(
            "{name} gets back {ratio}",
            name=telling.party(each.party_id).label,
            ratio=formats.ratio(each.rate_of_return),
        )
        for each in found.parties
        if each.takes_part and each.rate_of_return is not None
    )
    told = telling.say(
        "For each {unit} put in or put at risk, {returns}. The balance index is the smallest of "
        "these divided by the largest: {index}. We look at the split again if it falls below "
        "{limit}.",
        unit=unit,
        returns=returns,
        index=_HERE,
        limit=formats.ratio(UNBALANCED_BELOW),
    )
    before, _, after = told.partition(_HERE)
    index = Span(text=formats.ratio(found.index), is_strong=True)
    yield Paragraph(spans=(Span(text=before), index, Span(text=after)))
