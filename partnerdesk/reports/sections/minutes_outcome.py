"""What came of a session: decisions, actions of each side, what was agreed and changed."""

from collections.abc import Iterator

from partnerdesk.reports.document import Cell, Column, Heading, Mark, Part, Table, TextCell, prose
from partnerdesk.reports.minutes_telling import MinutesTelling
from partnerdesk.reports.telling import begun
from partnerdesk.sessions.minutes import MinutesAction, MinutesDecision
from partnerdesk.sessions.shared_changes import Became, SharedChange

_DECISIONS = (
    Column(title="Decision", weight=190),
    Column(title="Reason", weight=173),
    Column(title="State", weight=130),
)
_ACTIONS = (
    Column(title="Action", weight=218),
    Column(title="Side", weight=90),
    Column(title="Owner", weight=105),
    Column(title="Due", weight=80),
)
_AGREED = (Column(title="Item", weight=333), Column(title="State", weight=160))
_CHANGED = (
    Column(title="Item", weight=150),
    Column(title="What", weight=103),
    Column(title="Before", weight=110),
    Column(title="Now", weight=130),
)


def outcome(telling: MinutesTelling) -> tuple[Part, ...]:
    """Return what came of it; a session that came to nothing says so."""
    parts = (
        *_decisions(telling),
        *_actions(telling),
        *_agreed(telling),
        *_changed(telling),
    )
    if telling.minutes.is_empty:
        return (prose(telling.say("Nothing was decided or changed in this session.")),)
    return parts


def _decisions(telling: MinutesTelling) -> Iterator[Part]:
    rows = tuple(_decision(telling, each) for each in telling.minutes.decisions)
    if rows:
        yield Heading(text=telling.say("Decided"))
        yield Table(columns=telling.headed(_DECISIONS), rows=rows)


def _decision(telling: MinutesTelling, item: MinutesDecision) -> tuple[Cell, ...]:
    state = TextCell(text=begun(telling.say("open")))
    if item.is_agreed:
        state = TextCell(text=telling.say("Agreed"), mark=Mark.AGREED)
    elif item.by:
        name = telling.parties(item.by)
        text = telling.say("Proposed by {name}", name=name)
        state = TextCell(text=text, mark=telling.mark(item.by[0]))
    return (TextCell(text=item.title, is_strong=True), TextCell(text=item.reason), state)


def _actions(telling: MinutesTelling) -> Iterator[Part]:
    parties = [party.short for party in telling.minutes.parties]
    actions = sorted(telling.minutes.actions, key=lambda each: _place(parties, each.party))
    if actions:
        yield Heading(text=telling.say("Who does what"))
        rows = tuple(_action(telling, each) for each in actions)
        yield Table(columns=telling.headed(_ACTIONS), rows=rows)


def _action(telling: MinutesTelling, item: MinutesAction) -> tuple[Cell, ...]:
    due = telling.formats.day(item.due_on) if item.due_on else ""
    return (
        TextCell(text=item.title, is_strong=True),
        TextCell(text=item.party, mark=telling.mark(item.side)),
        TextCell(text=item.owner or begun(telling.say("nobody yet"))),
        TextCell(text=telling.say("Done") if item.is_done else due),
    )


def _agreed(telling: MinutesTelling) -> Iterator[Part]:
    rows = tuple(
        (
            TextCell(text=telling.title(each.title), is_strong=True),
            TextCell(text=telling.say("Agreed"), mark=Mark.AGREED)
            if each.is_agreed
            else TextCell(
                text=telling.say("Agreed by {name} so far", name=telling.parties(each.sides))
            ),
        )
        for each in telling.minutes.agreed
        if each.is_agreed or each.sides
    )
    if rows:
        yield Heading(text=telling.say("Agreed"))
        yield Table(columns=telling.headed(_AGREED), rows=rows)


def _changed(telling: MinutesTelling) -> Iterator[Part]:
    rows = tuple(row for each in telling.minutes.changed for row in _change(telling, each))
    if rows:
        yield Heading(text=telling.say("Changed"))
        yield Table(columns=telling.headed(_CHANGED), rows=rows)


def _change(telling: MinutesTelling, change: SharedChange) -> Iterator[tuple[Cell, ...]]:
    title = TextCell(text=telling.title(change.title), is_strong=True)
    empty = TextCell(text="")
    if change.became is Became.ADDED:
        yield title, TextCell(text=begun(telling.say("new"))), empty, empty
    elif change.became is Became.DELETED:
        yield title, TextCell(text=begun(telling.say("taken out"))), empty, empty
    else:  # agreed to or parked by now: what changed before is told all the same
        yield from _fields(telling, change)


def _fields(telling: MinutesTelling, change: SharedChange) -> Iterator[tuple[Cell, ...]]:
    title = TextCell(text=telling.title(change.title), is_strong=True)
    for field in change.fields:
        old, new = (TextCell(text=telling.value(field, each)) for each in (field.old, field.new))
        yield title, TextCell(text=telling.field(field)), old, new


def _place(parties: list[str], party: str) -> int:
    return parties.index(party) if party in parties else len(parties)
