"""Who has which share of a risk or a reward of the draft."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from partnerdesk.domain.parties import Party
from partnerdesk.formats import Formats
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.work_parts import DraftShare
from ui.forms.share_editor import ShareEditor
from ui.wizard.draft_people import party_name


class DraftShares(ShareEditor):
    """Shares by party id, of parties that need not exist yet."""

    def offer_parties(self, draft: Draft, formats: Formats) -> None:
        """Offer the parties of a draft."""
        self.offer(
            tuple(
                Party(id=each.id, side=each.side, name=party_name(each)) for each in draft.parties
            ),
            formats,
        )


def as_mapping(shares: Sequence[DraftShare] | None) -> dict[str, Decimal]:
    """Return shares of a draft by party id."""
    return {each.party_id: each.percent for each in shares or ()}


def as_shares(value: Mapping[str, Decimal]) -> tuple[DraftShare, ...]:
    """Return shares by party id as those of a draft."""
    return tuple(DraftShare(party_id=key, percent=percent) for key, percent in value.items())
