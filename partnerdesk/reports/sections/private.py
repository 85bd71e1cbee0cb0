"""What only we see, for the internal brief: people as we judge them, notes, items of ours only."""

from collections.abc import Iterator

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import Check
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
from partnerdesk.reports.words import KINDS as KIND_WORDS
from partnerdesk.reports.words import WORDING
from partnerdesk.wording import ATTITUDES, TOPIC_BY_NAME

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
    return (
        Heading(text=telling.say("Whom we meet")),
        Table(columns=telling.headed(_PEOPLE), rows=rows),
    )


def _person(telling: Telling, person: Person, leaning: Leaning | None) -> tuple[Cell, ...]:
    role = telling.small_word(person.plan_role) if person.plan_role else ""
    return (
        DiscsCell(discs=(telling.disc(person),)),
        TextCell(text=person.name, detail=joined(person.title, role), is_strong=True),
        TextCell(text=_leaning(telling, leaning)),
        TextCell(text=person.cares_about),
        TextCell(text=telling.day(person.last_contact) or NOTHING_YET),
    )


def _leaning(telling: Telling, leaning: Leaning | None) -> str:
    if leaning is None:
        return NOTHING_YET
    attitude = influence = ""
    if leaning.attitude is not None:
        attitude = telling.words.told(WORDING, ATTITUDES[leaning.attitude])
    if leaning.influence is not None:
        influence = telling.say("influence {level} of 5", level=leaning.influence)
    return joined(attitude, influence) or NOTHING_YET


def notes(telling: Telling, prepared: PreparedPlan) -> tuple[Part, ...]:
    """Return every private note with the name of what it is about."""
    titles = titles_of(telling)
    written = {key: text for key, text in prepared.notes.items() if text.strip()}
    order = [*(key for key in titles if key in written), *(k for k in written if k not in titles)]
    blocks = [_note(titles.get(key, telling.say("Another item")), written[key]) for key in order]
    return (Heading(text=telling.say("Private notes")), *blocks) if blocks else ()


def _note(title: str, text: str) -> Part:
    return Together(parts=(Heading(text=title, level=3), PrivateNote(text=text)))


def hidden_items(telling: Telling, prepared: PreparedPlan) -> tuple[Part, ...]:
    """Return the items that the other side does not see."""
    rows = tuple(
        (
            TextCell(text=title_of(telling, item), is_strong=True),
            TextCell(text=telling.words.told(KIND_WORDS, KINDS[kind].label)),
        )
        for kind, item in _items(telling.plan)
        if prepared.is_ours_only(item.id)
    )
    if not rows:
        return ()
    heading = Heading(text=telling.say("What {them} does not see", them=telling.them))
    return (heading, Table(columns=telling.headed(_OURS), rows=rows))


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
    if isinstance(item, Check):
        return joined(telling.word(item.questionnaire), telling.day(item.checked_on))
    if hasattr(item, "channel"):
        return telling.word(item.channel)
    return telling.say("Another item")


def _items(plan: PlanParts) -> Iterator[tuple[str, Item]]:
    for name, kind in ITEM_LISTS.items():
        for item in getattr(plan, name):
            yield kind, item
