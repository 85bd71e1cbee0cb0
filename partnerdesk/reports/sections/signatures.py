"""The places to sign, for every party that takes part."""

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.plans import Signature
from partnerdesk.reports.document import (
    Heading,
    Part,
    SignaturePlace,
    Signatures,
    Together,
    prose,
)
from partnerdesk.reports.telling import Telling, joined

_SIGNERS = (PlanRole.SPONSOR, PlanRole.DECISION_MAKER, PlanRole.CHAMPION)
_RECORD = (
    "This plan records what we have agreed. Items marked as proposed stay open until both sides "
    "agree."
)


def signatures(telling: Telling) -> tuple[Part, ...]:
    """Return a line to sign on for each party, and the signatures that are there already."""
    places = tuple(place for party in _signing(telling) for place in _places(telling, party))
    return (
        Together(
            parts=(
                Heading(text="Agreed between us"),
                prose(_RECORD),
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
    label = joined(_likely_signer(telling, party), party.label)
    return (SignaturePlace(side=party.side, label=label),)


def _given(telling: Telling, party: Party, signature: Signature) -> SignaturePlace:
    label = joined(signature.name, signature.role, party.label)
    if signature.signed_at is None:
        return SignaturePlace(side=party.side, label=label)
    # The name stands on the line already; below it there is room for the role.
    label = joined(signature.role, party.label)
    version = "" if signature.version is None else f"version {signature.version}"
    return SignaturePlace(
        side=party.side,
        label=label,
        date_label=joined("Signed", version, by=" on "),
        signed=signature.name,
        date=telling.formats.day(telling.formats.local_day(signature.signed_at)),
    )


def _likely_signer(telling: Telling, party: Party) -> str:
    own = [each for each in telling.plan.people if each.party_id == party.id]
    for role in _SIGNERS:
        for person in own:
            if person.plan_role is role and not person.is_placeholder:
                return person.name
    return ""
