"""Logos of parties. What is no picture is refused before it comes here: drawing it is for paper."""

from dataclasses import dataclass

from partnerdesk.commands.outcome import Done
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.logos import MOST_MEGABYTES, as_text, is_fit
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import PartyLogoRow, PartyRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLogo:
    """Give a party a logo, a picture file as it is; an empty one takes the logo away."""

    party_id: str
    content: bytes


def set_logo(command: SetLogo, work: UnitOfWork) -> Done:
    """Set or take away; raises UserError where the file is too large."""
    party = work.get(PartyRow, command.party_id)
    work.account_id = party.account_id
    there = work.all_of(PartyLogoRow, party_id=party.id)
    if not command.content:
        for row in there:
            work.session.delete(row)
        return Done(label=Deed("take the logo of {title} away", title=party.name), item_id=party.id)
    data = as_text(command.content)
    if not is_fit(data):
        raise UserError("picture_too_large", megabytes=MOST_MEGABYTES)
    if there:
        there[0].data = data
    else:
        work.add(PartyLogoRow(id=new_id(), party_id=party.id, data=data))
    return Done(label=Deed("set the logo of {title}", title=party.name), item_id=party.id)
