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
from partnerdesk.wording import word_for


def commitments(telling: Telling) -> tuple[Part, ...]:
    """Return one table for each party; two parties stand beside each other."""
    heading = Heading(text="What each of us brings")
    if not any(counts(each) for each in telling.plan.commitments):
        return (heading, prose("Nobody has committed anything yet."))
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
        Column(title="Value", weight=65, is_figure=True),
    )
    rows = tuple(_row(telling, each) for each in own)
    nothing = ((TextCell(text="Nothing yet", detail="To be talked about."), FigureCell(text="")),)
    total = telling.balance.of(party.id).commitments
    return Table(
        columns=columns,
        rows=rows or nothing,
        total=(
            TextCell(text="Total", is_strong=True),
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
    amount = telling.formats.number(item.quantity, unit=item.unit)
    return f"{amount} a month" if item.rhythm is Rhythm.PER_MONTH else amount


def _detail(telling: Telling, item: Commitment) -> str:
    delivered = ""
    if item.delivered:
        delivered = f"{telling.formats.number(item.delivered, unit=item.unit)} delivered"
    status = "" if item.status is CommitmentStatus.OFFERED else word_for(item.status).lower()
    state = telling.state(item).text
    return joined(
        telling.name_of(item.person_id),
        _span(telling, item),
        delivered or status,
        "" if item.is_agreed else state.replace("Proposed", "proposed"),
    )


def _span(telling: Telling, item: Commitment) -> str:
    if item.starts_on and item.ends_on:
        return f"{telling.formats.month(item.starts_on)} to {telling.formats.month(item.ends_on)}"
    if item.ends_on:
        return f"by {telling.day(item.ends_on)}"
    return f"from {telling.day(item.starts_on)}" if item.starts_on else ""
