"""What each party brings: its commitments and their total, all parties in the same rank."""

from partnerdesk.analysis.worth import commitment_value, counts
from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.parties import Party, Side
from partnerdesk.reports.document import (
    Cell,
    Column,
    FigureCell,
    Heading,
    Part,
    Table,
    TextCell,
    TwinTables,
    prose,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, joined, mark_of


def commitments(telling: Telling) -> tuple[Part, ...]:
    """Return one table for each party; two parties stand beside each other."""
    heading = Heading(text=telling.say("What each of us brings"))
    if not any(counts(each) for each in telling.plan.commitments):
        return (heading, prose(telling.say("Nobody has committed anything yet.")))
    parties = [each for each in telling.plan.parties if _takes_part(telling, each)]
    tables = [_table(telling, party) for party in parties]
    if len(tables) == 2:
        return (heading, TwinTables(left=tables[0], right=tables[1]))
    return (heading, *tables)


def _takes_part(telling: Telling, party: Party) -> bool:
    own = any(each.party_id == party.id for each in telling.plan.commitments)
    return own or party.side is not Side.THIRD


def _table(telling: Telling, party: Party) -> Table:
    own = [each for each in telling.plan.commitments if each.party_id == party.id and counts(each)]
    columns = (
        Column(title=party.label, weight=170, mark=mark_of(party.side)),
        Column(title=telling.say("Value"), weight=65, is_figure=True),
    )
    rows = tuple(_row(telling, each) for each in own)
    nobody = TextCell(text=telling.say("Nothing yet"), detail=telling.say("To be talked about."))
    nothing = ((nobody, FigureCell(text="")),)
    total = telling.balance.of(party.id).commitments
    return Table(
        columns=columns,
        rows=rows or nothing,
        total=(
            TextCell(text=telling.say("Total"), is_strong=True),
            FigureCell(text=telling.money(total), is_strong=True),
        ),
    )


def _row(telling: Telling, item: Commitment) -> tuple[Cell, ...]:
    known = item.quantity is not None and item.value_per_unit is not None
    value = commitment_value(item, telling.plan.head.period) if known else None
    return (
        TextCell(text=joined(item.title, _quantity(telling, item)), detail=_detail(telling, item)),
        FigureCell(text=telling.money(value) if value is not None else NOTHING_YET),
    )


def _quantity(telling: Telling, item: Commitment) -> str:
    if item.quantity is None or (item.quantity == 1 and not item.unit):
        return ""
    amount = telling.amount(item.quantity, item.unit)
    return (
        telling.say("{amount} a month", amount=amount)
        if item.rhythm is Rhythm.PER_MONTH
        else amount
    )


def _detail(telling: Telling, item: Commitment) -> str:
    delivered = ""
    if item.delivered:
        amount = telling.amount(item.delivered, item.unit)
        delivered = telling.say("{amount} delivered", amount=amount)
    status = "" if item.status is CommitmentStatus.OFFERED else telling.small_word(item.status)
    return joined(
        telling.name_of(item.person_id),
        _span(telling, item),
        delivered or status,
        "" if item.is_agreed else telling.small_state(item),
    )


def _span(telling: Telling, item: Commitment) -> str:
    if item.starts_on and item.ends_on:
        first, last = (telling.formats.month(each) for each in (item.starts_on, item.ends_on))
        return telling.say("{first} to {last}", first=first, last=last)
    if item.ends_on:
        return telling.say("by {day}", day=telling.day(item.ends_on))
    return telling.say("from {day}", day=telling.day(item.starts_on)) if item.starts_on else ""
