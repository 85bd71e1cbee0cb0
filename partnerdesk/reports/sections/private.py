"""What only we see, for the internal brief: people as we judge them, notes, items of ours only."""

from collections.abc import Iterator

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.items import Item
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import Statement
from partnerdesk.domain.private import Leaning, PreparedPlan
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.reports.document import (
    Cell,
    Column,
    DiscsCell,
    Heading,
    Mark,
    Part,
    PrivateNote,
    Table,
    TextCell,
    Together,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, joined
from partnerdesk.wording import ATTITUDES, TOPIC_BY_NAME, word_for

_PEOPLE = (
    Column(weight=30),
    Column(title="Person", weight=150),
    Column(title="Attitude, influence", weight=110, mark=Mark.PRIVATE),
    Column(title="Cares about", weight=130),
    Column(title="Last contact", weight=73),
)
_OURS = (
    Column(title="Our eyes only", weight=363, mark=Mark.PRIVATE),
    Column(title="Kind", weight=130),
)


def whom_we_meet(telling: Telling, prepared: PreparedPlan) -> tuple[Part, ...]:
    """Return the other side's people with attitude and influence."""
    others = [
        person
        for person in telling.plan.people
        if telling.party(person.party_id).side is not Side.US
    ]
    if not others:
        return ()
    rows = tuple(_person(telling, each, prepared.leanings.get(each.id)) for each in others)
    return (Heading(text="Whom we meet"), Table(columns=_PEOPLE, rows=rows))


def _person(telling: Telling, person: Person, leaning: Leaning | None) -> tuple[Cell, ...]:
    role = word_for(person.plan_role).lower() if person.plan_role else ""
    return (
        DiscsCell(discs=(telling.disc(person),)),
        TextCell(text=person.name, detail=joined(person.title, role), is_strong=True),
        TextCell(text=_leaning(leaning)),
        TextCell(text=person.cares_about),
        TextCell(text=telling.day(person.last_contact) or NOTHING_YET),
    )


def _leaning(leaning: Leaning | None) -> str:
    if leaning is None:
        return NOTHING_YET
    attitude = "" if leaning.attitude is None else ATTITUDES[leaning.attitude]
    influence = "" if leaning.influence is None else f"influence {leaning.influence} of 5"
    return joined(attitude, influence) or NOTHING_YET


def notes(telling: Telling, prepared: PreparedPlan) -> tuple[Part, ...]:
    """Return every private note with the name of what it is about."""
    titles = titles_of(telling)
    written = {key: text for key, text in prepared.notes.items() if text.strip()}
    order = [*(key for key in titles if key in written), *(k for k in written if k not in titles)]
    blocks = [_note(titles.get(key, "Another item"), written[key]) for key in order]
    return (Heading(text="Private notes"), *blocks) if blocks else ()


def _note(title: str, text: str) -> Part:
    return Together(parts=(Heading(text=title, level=3), PrivateNote(text=text)))


def hidden_items(telling: Telling, prepared: PreparedPlan) -> tuple[Part, ...]:
    """Return the items that the other side does not see."""
    rows = tuple(
        (TextCell(text=title_of(telling, item), is_strong=True), TextCell(text=KINDS[kind].label))
        for kind, item in _items(telling.plan)
        if prepared.is_ours_only(item.id)
    )
    if not rows:
        return ()
    heading = Heading(text=f"What {telling.them} does not see")
    return (heading, Table(columns=_OURS, rows=rows))


def titles_of(telling: Telling) -> dict[str, str]:
    """Return what everything that can carry a note is called, by id."""
    plan = telling.plan
    named = {plan.account.id: plan.account.name, plan.head.id: plan.head.title}
    named |= {party.id: party.name for party in plan.parties}
    return named | {item.id: title_of(telling, item) for _, item in _items(plan)}


def title_of(telling: Telling, item: Item) -> str:
    """Return what an item is called."""
    if isinstance(item, Statement):
        return telling.named(TOPIC_BY_NAME[item.topic.value])
    for name in ("name", "title"):
        found = getattr(item, name, "")
        if found:
            return str(found)
    return word_for(item.channel) if hasattr(item, "channel") else type(item).__name__


def _items(plan: PlanParts) -> Iterator[tuple[str, Item]]:
    for name, kind in ITEM_LISTS.items():
        for item in getattr(plan, name):
            yield kind, item
