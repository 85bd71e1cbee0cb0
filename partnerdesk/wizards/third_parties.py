"""Third parties of a draft: an integrator, a supplier, whoever else the circle takes."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import without_person
from partnerdesk.wizards.people_parts import DraftParty, DraftPerson
from partnerdesk.wizards.work_parts import DraftShare


def new_third_parties(draft: Draft) -> tuple[DraftParty, ...]:
    """Return the third parties that finishing would make."""
    return tuple(each for each in draft.parties if each.side is Side.THIRD and not each.exists)


def known_third_parties(draft: Draft) -> tuple[DraftParty, ...]:
    """Return the third parties that are there already; of them nothing is changed."""
    return tuple(each for each in draft.parties if each.side is Side.THIRD and each.exists)


def new_third_party(name: str) -> DraftParty:
    """Return a third party to be made."""
    return DraftParty(id=new_id(), side=Side.THIRD, name=name)


def with_third_parties(draft: Draft, parties: Iterable[DraftParty]) -> Draft:
    """Return the draft with these third parties to be made, in the place of those before.

    Whatever belongs to one that goes, goes with it: its people, what it puts in, its shares.
    """
    wanted = tuple(parties)
    kept = {each.id for each in wanted}
    gone = {each.id for each in new_third_parties(draft)} - kept
    for person in draft.people:
        if person.party_id in gone:
            draft = without_person(draft, person.id)
    others = tuple(each for each in draft.parties if each.side is not Side.THIRD or each.exists)
    draft = replace(draft, parties=(*others, *wanted))
    return _without_work_of(draft, gone) if gone else draft


def with_newcomer(draft: Draft, name: str) -> Draft:
    """Return the draft with a third party that stands in the circle as a whole, under its name."""
    party = new_third_party(name)
    whole = DraftPerson(id=new_id(), party_id=party.id, name=name, is_team=True)
    return replace(draft, parties=(*draft.parties, party), people=(*draft.people, whole))


def _without_work_of(draft: Draft, gone: Collection[str]) -> Draft:
    reward = draft.reward
    return replace(
        draft,
        commitments=tuple(each for each in draft.commitments if each.party_id not in gone),
        risks=tuple(replace(each, shares=_left(each.shares, gone)) for each in draft.risks),
        reward=replace(reward, shares=_left(reward.shares, gone)) if reward else None,
    )


def _left(shares: tuple[DraftShare, ...], gone: Collection[str]) -> tuple[DraftShare, ...]:
    """Return the shares without a party; where it had one, nobody has: they are to be said anew."""
    if any(each.party_id in gone and each.percent for each in shares):
        return ()
    return tuple(each for each in shares if each.party_id not in gone)
