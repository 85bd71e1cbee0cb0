"""The places to sign, for every party that takes part."""

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plans import Signature
from partnerdesk.reports.document import (
    Heading,
    Part,
    SignaturePlace,
    Signatures,
    Together,
    prose,
)
from partnerdesk.reports.telling import LONGEST_TITLE, Telling, excerpt, joined, likely_signer


def signatures(telling: Telling) -> tuple[Part, ...]:
    """Return a line to sign on for each party, and the signatures that are there already."""
    places = tuple(place for party in _signing(telling) for place in _places(telling, party))
    return (
        Together(
            parts=(
                Heading(text=telling.say("Agreed between us")),
                prose(
                    telling.say(
                        "This plan records what we have agreed. Items marked as proposed stay "
                        "open until both sides agree."
                    )
                ),
                Signatures(places=places),
            )
        ),
    )


def _signing(telling: Telling) -> tuple[Party, ...]:
    part = {party.id for party in telling.taking_part()}
    return tuple(
        party for party in telling.plan.parties if party.side is not Side.THIRD or party.id in part
    )


def _places(telling: Telling, party: Party) -> tuple[SignaturePlace, ...]:
    given = [each for each in telling.plan.signatures if each.party_id == party.id]
    if given:
        return tuple(_given(telling, party, each) for each in given)
    label = joined(excerpt(likely_signer(telling, party), LONGEST_TITLE), party.label)
    return (_place(telling, party, label),)


def _given(telling: Telling, party: Party, signature: Signature) -> SignaturePlace:
    label = joined(signature.name, signature.role, party.label)
    if signature.signed_at is None:
        return _place(telling, party, label)
    # The name stands on the line already; below it there is room for the role.
    label = joined(signature.role, party.label)
    return SignaturePlace(
        side=party.side,
        label=label,
        date_label=_signed(telling, signature.version),
        signed=signature.name,
        date=telling.formats.day(telling.formats.local_day(signature.signed_at)),
    )


def _place(telling: Telling, party: Party, label: str) -> SignaturePlace:
    return SignaturePlace(side=party.side, label=label, date_label=telling.say("Date"))


def _signed(telling: Telling, version: int | None) -> str:
    if version is None:
        return telling.say("Signed")
    return telling.say("Signed on version {version}", version=version)
