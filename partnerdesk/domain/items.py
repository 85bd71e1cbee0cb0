"""What all items of a plan have in common, as far as both sides may see it."""

from dataclasses import dataclass
from datetime import date, datetime

from partnerdesk.domain.agreement import Agreement, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item with its place in the list; the moments are in UTC."""

    id: str
    position: int = 0
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedItem(Item):
    """An item that both sides can propose, agree on and reopen."""

    agreement: Agreement = Agreement.PROPOSED_BY_US
    agreed_on: date | None = None
    us_agree: bool = True
    them_agree: bool = False
    agreed_terms: Terms | None = None

    @property
    def is_agreed(self) -> bool:
        """Tell whether both sides stand behind the item as it is."""
        return self.agreement is Agreement.AGREED
