"""Logos of the parties of a plan. Plans are read without them: only paper and files want them."""

from sqlalchemy import Connection, select

from partnerdesk.domain.logos import PartyLogo
from partnerdesk.store.models.accounts import PartyLogoRow, PartyRow, PlanPartyRow
from partnerdesk.store.models.base import table_of


def logos_of_plan(connection: Connection, plan_id: str) -> tuple[PartyLogo, ...]:
    """Return the logos of the parties that take part in a plan."""
    logo, taking_part = table_of(PartyLogoRow), table_of(PlanPartyRow)
    rows = connection.execute(
        select(logo.c.party_id, logo.c.data)
        .join(taking_part, taking_part.c.party_id == logo.c.party_id)
        .where(taking_part.c.plan_id == plan_id)
        .order_by(taking_part.c.position, logo.c.party_id)
    )
    return tuple(PartyLogo(party_id=row.party_id, data=row.data) for row in rows)


def logos_of_account(connection: Connection, account_id: str) -> tuple[PartyLogo, ...]:
    """Return the logos of the parties of an account."""
    logo, party = table_of(PartyLogoRow), table_of(PartyRow)
    rows = connection.execute(
        select(logo.c.party_id, logo.c.data)
        .join(party, party.c.id == logo.c.party_id)
        .where(party.c.account_id == account_id)
        .order_by(party.c.position, logo.c.party_id)
    )
    return tuple(PartyLogo(party_id=row.party_id, data=row.data) for row in rows)
