"""Risks: the matrix, who bears what, and what is done about each."""

from collections.abc import Iterator
from fractions import Fraction

from partnerdesk.analysis.risk_ranking import is_placed, ranked
from partnerdesk.analysis.rounding import whole_percents
from partnerdesk.analysis.worth import expected_loss
from partnerdesk.domain.money import to_major
from partnerdesk.domain.risks import Risk
from partnerdesk.figures.matrix import axes
from partnerdesk.figures.matrix_texts import matrix_texts
from partnerdesk.reports.document import (
    Cell,
    Column,
    Fact,
    Facts,
    FigureCell,
    Heading,
    MatrixFigure,
    MatrixPoint,
    MatrixWithTable,
    Part,
    ShareCell,
    Slice,
    Table,
    TextCell,
    Together,
    WideShareBar,
    prose,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, joined

_COLUMNS = (
    Column(weight=14),
    Column(title="Risk", weight=111),
    Column(title="Expected", weight=55, is_figure=True),
    Column(title="Borne by", weight=67),
)


def risks(telling: Telling, *, in_detail: bool = True) -> tuple[Part, ...]:
    """Return the risks by expected loss, the largest first, and in detail how each is met."""
    items = ranked(telling.plan.risks)
    heading = Heading(text=telling.say("Risks we share"))
    if not items:
        return (heading, prose(telling.say("We have not named a risk yet.")))
    numbered = tuple(enumerate(items, start=1))
    table = Table(
        columns=telling.headed(_COLUMNS),
        rows=tuple(_row(telling, number, risk) for number, risk in numbered),
    )
    matrix = _matrix(telling, numbered)
    shown: Part = MatrixWithTable(matrix=matrix, table=table) if matrix.points else table
    details = [part for number, risk in numbered for part in _detail(telling, number, risk)]
    met = (
        (Heading(text=telling.say("How we meet the risks")), *details)
        if details and in_detail
        else ()
    )
    return (heading, shown, *_carried(telling), *met)


def _row(telling: Telling, number: int, risk: Risk) -> tuple[Cell, ...]:
    known = risk.probability is not None and risk.impact.is_known
    amount = telling.formats.compact(expected_loss(risk)) if known else NOTHING_YET
    borne: Cell = ShareCell(slices=_slices(telling, risk), is_narrow=True)
    if not risk.shares:
        borne = TextCell(text=telling.say("open"))
    return (
        TextCell(text=str(number), is_strong=True),
        TextCell(text=risk.title, detail=_chance(telling, risk), link=risk.id),
        FigureCell(text=amount, is_strong=True),
        borne,
    )


def _chance(telling: Telling, risk: Risk) -> str:
    status = "" if risk.is_live else telling.small_word(risk.status)
    if risk.probability is None or not risk.impact.is_known:
        return joined(telling.say("no figures yet"), status)
    impact = telling.formats.compact(risk.impact.mean)
    percent = telling.formats.percent(risk.probability)
    chance = telling.say("{percent} of {amount}", percent=percent, amount=impact)
    return joined(chance, status)


def _slices(telling: Telling, risk: Risk) -> tuple[Slice, ...]:
    return tuple(
        Slice(
            side=telling.party(share.party_id).side,
            part=Fraction(share.percent) / 100,
            text=telling.formats.percent(share.percent),
            name=telling.party(share.party_id).label,
        )
        for party in telling.plan.parties
        for share in risk.shares
        if share.party_id == party.id
    )


def _matrix(telling: Telling, numbered: tuple[tuple[int, Risk], ...]) -> MatrixFigure:
    currency = telling.plan.head.currency
    points = tuple(
        MatrixPoint(
            number=number,
            likelihood=float(risk.probability or 0),
            impact=float(to_major(round(risk.impact.mean), currency)),
            slices=_slices(telling, risk),
        )
        for number, risk in numbered
        if is_placed(risk)
    )
    spanned = axes([each.likelihood for each in points], [each.impact for each in points])
    texts = matrix_texts(spanned, telling.formats)
    return MatrixFigure(
        points=points,
        likelihood_ticks=texts.likelihood,
        impact_ticks=texts.impact,
        caption=telling.say("Likelihood (across), impact (up)"),
        curve_amounts=texts.losses,
    )


def _carried(telling: Telling) -> Iterator[Part]:
    balance, formats = telling.balance, telling.formats
    if not balance.total_loss:
        return
    percents = whole_percents([each.share_of_risk for each in balance.parties])
    slices = tuple(
        Slice(
            side=telling.party(each.party_id).side,
            part=each.share_of_risk or Fraction(0),
            text=joined(
                telling.party(each.party_id).label,
                f"{formats.compact(each.expected_loss)}, {formats.percent(percent or 0)}",
                by=" ",
            ),
            name=telling.party(each.party_id).label,
        )
        for each, percent in zip(balance.parties, percents, strict=True)
        if each.takes_part
    )
    total = formats.compact(balance.total_loss)
    title = telling.say("Expected loss carried, {amount} in all", amount=total)
    yield WideShareBar(title=title, slices=slices)


def _detail(telling: Telling, number: int, risk: Risk) -> Iterator[Part]:
    facts = tuple(fact for fact in _facts(telling, risk) if fact.text)
    if facts:
        heading = Heading(text=joined(str(number), risk.title, by="  "), level=3, anchor=risk.id)
        yield Together(parts=(heading, Facts(facts=facts)))


def _facts(telling: Telling, risk: Risk) -> Iterator[Fact]:
    yield Fact(label=telling.say("Cause"), text=risk.cause)
    yield Fact(label=telling.say("Effect"), text=risk.effect)
    yield Fact(label=telling.say("How we would notice"), text=risk.trigger)
    yield Fact(label=telling.say("What we do about it"), text=_mitigation(telling, risk))
    yield Fact(label=telling.say("If it happens"), text=risk.fallback)
    yield Fact(label=telling.say("Why it is shared like this"), text=risk.why_shares)
    leads = (telling.name_of(risk.lead_us_id), telling.name_of(risk.lead_them_id))
    yield Fact(label=telling.say("Leads"), text=joined(*leads, by="; "))
    yield Fact(label=telling.say("Looked at again"), text=telling.day(risk.review_on))


def _mitigation(telling: Telling, risk: Risk) -> str:
    due = telling.day(risk.mitigation_due)
    by = telling.say("by {day}", day=due) if due else ""
    who = joined(telling.name_of(risk.mitigation_owner_id), by)
    if not who:
        return risk.mitigation
    return f"{risk.mitigation} ({who})" if risk.mitigation else who
