"""Kind sentences about what a draft shows: something to think about, never a reproach.

The sentences are templates: {us} and {them} are filled with the names of the parties.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import Certainty
from partnerdesk.wizards.things import filled
from partnerdesk.wizards.work_parts import DraftShare

WHOLE = Decimal(100)

SENTENCES = MappingProxyType(
    {
        "nobody_inside": "Nobody from {them} is inside yet. That is where most plans start.",
        "nobody_brought": "Nobody from {them} is inside here either. Who is the one person without "
        "whom it will not work?",
        "not_known": "Not knowing is a good start: these questions go to your next meeting.",
        "not_yet": "“Not yet” is an honest answer. The circle and your notes are kept, and you can "
        "look again on a day you choose.",
        "only_we_commit": "So far only {us} brings something. What would {them} gladly bring, if "
        "you asked?",
        "only_they_commit": "So far only {them} brings something. What will {us} bring, so that it "
        "is shared?",
        "one_bears": "{party} carries “{title}” alone. Could the other side carry a part of it?",
        "one_gains": "All of “{title}” goes to {party}. What is in it for the other side?",
        "no_dates": "A first day in the calendar makes it real. When do you talk next?",
        "own_house": "Our own house is not ready yet, and that is good to know before anybody is "
        "invited. What would move one answer up?",
    }
)
READY_FROM = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWord:
    """A sentence for a step; `party` and `title` fill those templates that name them."""

    key: str
    step: Step
    party: str = ""
    title: str = ""

    @property
    def sentence(self) -> str:
        """Return the template."""
        return SENTENCES[self.key]


def kind_words(draft: Draft, step: Step) -> tuple[KindWord, ...]:
    """Return what is worth a thought at a step."""
    return tuple(each for each in _all(draft) if each.step is step)


def _all(draft: Draft) -> Iterator[KindWord]:
    yield from _of_circle(draft)
    if any(each.certainty is Certainty.UNKNOWN for each in draft.shoes):
        yield KindWord(key="not_known", step=Step.SHOES)
    if draft.settled_fit is Fit.NOT_YET:
        yield KindWord(key="not_yet", step=Step.HELP)
    levels = [each.level for each in draft.readiness if each.level is not None]
    if levels and sum(levels) < READY_FROM * len(levels):
        yield KindWord(key="own_house", step=Step.PRIORITY)
    yield from _of_work(draft)


def _of_circle(draft: Draft) -> Iterator[KindWord]:
    theirs = {person.id for person in draft.people_on(Side.THEM)}
    if theirs and draft.today and not _inside(draft.rings()) & theirs:
        yield KindWord(key="nobody_inside", step=Step.CIRCLE_TODAY)
    is_drawn = draft.differently is not None
    if theirs and is_drawn and not _inside(draft.rings(differently=True)) & theirs:
        yield KindWord(key="nobody_brought", step=Step.CIRCLE_DIFFERENTLY)


def _inside(rings: dict[str, Ring]) -> set[str]:
    return {person_id for person_id, ring in rings.items() if ring is Ring.INSIDE}


def _of_work(draft: Draft) -> Iterator[KindWord]:
    us, them = draft.party_on(Side.US).id, draft.party_on(Side.THEM).id
    bringing = {each.party_id for each in filled(draft.commitments)}
    if us in bringing and bringing.isdisjoint(_others(draft)):
        yield KindWord(key="only_we_commit", step=Step.WORK)
    if bringing and us not in bringing and them in bringing:
        yield KindWord(key="only_they_commit", step=Step.WORK)
    for risk in draft.risks:
        yield from _alone(draft, "one_bears", risk.title, risk.shares)
    if draft.reward is not None:
        yield from _alone(draft, "one_gains", draft.reward.title, draft.reward.shares)
    begun = (*draft.goals, *draft.risks, *draft.commitments)
    if any(filled(begun)) and all(each.starts_at is None for each in draft.touchpoints):
        yield KindWord(key="no_dates", step=Step.WORK)


def _others(draft: Draft) -> set[str]:
    return {party.id for party in draft.parties if party.side is not Side.US}


def _alone(
    draft: Draft, key: str, title: str, shares: tuple[DraftShare, ...]
) -> Iterator[KindWord]:
    for share in shares:
        if share.percent == WHOLE and title.strip():
            name = next((each.name for each in draft.parties if each.id == share.party_id), "")
            yield KindWord(key=key, step=Step.WORK, party=name, title=title.strip())
