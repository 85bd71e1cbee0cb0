"""Goals: the table both sides read first, then each goal with what it gives whom."""

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.domain.goals import Benefit, Goal
from partnerdesk.domain.parties import Side
from partnerdesk.reports.document import (
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Part,
    Table,
    TextCell,
    Together,
    prose,
)
from partnerdesk.reports.telling import NOTHING_YET, Telling, begun, joined, mark_of
from partnerdesk.wording import MADE_BY_NAME, OWNERSHIP_BY_NAME

_COLUMNS = (
    Column(title="Goal", weight=148),
    Column(title="From, to", weight=74),
    Column(title="Now", weight=49),
    Column(title="Due", weight=57),
    Column(title="Owners", weight=47),
    Column(title="State", weight=118),
)


def goals(telling: Telling, *, in_detail: bool = True) -> tuple[Part, ...]:
    """Return the goals as a table, and in detail each with its benefits, owners and measure."""
    items = telling.plan.goals
    heading = Heading(text=telling.say("Goals"))
    if not items:
        return (heading, prose(telling.say("We have not agreed on a goal yet.")))
    table = Table(
        columns=telling.headed(_COLUMNS),
        rows=tuple(_row(telling, goal) for goal in items),
        yields=True,
    )
    details = [part for goal in items for part in _detail(telling, goal)]
    if not details or not in_detail:
        return (heading, table)
    return (heading, table, Heading(text=telling.say("What each goal gives us")), *details)


def _row(telling: Telling, goal: Goal) -> tuple[Cell, ...]:
    due = telling.formats.month(goal.target_on) if goal.target_on else NOTHING_YET
    return (
        TextCell(text=goal.title, link=goal.id, is_strong=True),
        TextCell(text=from_to(telling, goal)),
        TextCell(text=_value(telling, goal.current, goal.unit)),
        TextCell(text=due),
        telling.owners(goal.owner_us_id, goal.owner_them_id),
        telling.state(goal),
    )


def from_to(telling: Telling, goal: Goal) -> str:
    """Return where a goal starts and where it leads."""
    target = _value(telling, goal.target, goal.unit)
    if goal.baseline is None:
        return telling.say("to {target}", target=target) if goal.target is not None else NOTHING_YET
    if goal.target is None:
        return telling.say("from {start}", start=_value(telling, goal.baseline, goal.unit))
    is_sign = len(goal.unit) <= 2
    start = _value(telling, goal.baseline, goal.unit if is_sign else "")
    return telling.say("{start} to {target}", start=start, target=target)


def _value(telling: Telling, value: Decimal | None, unit: str) -> str:
    return NOTHING_YET if value is None else telling.amount(value, unit)


def _detail(telling: Telling, goal: Goal) -> Iterator[Part]:
    facts = tuple(fact for fact in _facts(telling, goal) if fact.text)
    if facts:
        heading = Heading(text=goal.title, level=3, anchor=goal.id)
        yield Together(parts=(heading, Facts(facts=facts)))


def _facts(telling: Telling, goal: Goal) -> Iterator[Fact]:
    for side, name, kind, text in (
        (Side.US, telling.us, goal.benefit_us_kind, goal.benefit_us),
        (Side.THEM, telling.them, goal.benefit_them_kind, goal.benefit_them),
    ):
        label = telling.say("For {name}", name=name)
        yield Fact(label=label, text=_benefit(telling, kind, text), mark=mark_of(side))
    yield Fact(
        label=telling.say("Measured by"), text=joined(goal.measure, _start(telling, goal), by="; ")
    )
    yield Fact(label=telling.say("Owners"), text=_owners(telling, goal))
    yield Fact(label=telling.say("Outcome {them} looks for", them=telling.them), text=goal.outcome)
    yield Fact(label=telling.say("Confirmed"), text=_confirmed(telling, goal))


def _benefit(telling: Telling, kind: Benefit | None, text: str) -> str:
    return joined(telling.word(kind) if kind else "", text, by=": ")


def _start(telling: Telling, goal: Goal) -> str:
    if goal.baseline is None:
        return ""
    agreed = ""
    if goal.baseline_agreed_by:
        agreed = telling.say("agreed by {name}", name=goal.baseline_agreed_by)
    measured = telling.day(goal.baseline_on)
    value = telling.amount(goal.baseline, goal.unit)
    start = telling.say("from {start}", start=value)
    return joined(start, measured, agreed)


def _owners(telling: Telling, goal: Goal) -> str:
    sides = ((telling.us, goal.owner_us_id), (telling.them, goal.owner_them_id))
    names = [
        telling.name_of(owner) or telling.say("nobody at {name} yet", name=name)
        for name, owner in sides
    ]
    whose = telling.named(OWNERSHIP_BY_NAME[goal.ownership.value])
    made = telling.small_named(MADE_BY_NAME[goal.made.value]) if goal.made else ""
    return joined(f"{begun(telling.listed(names))}. {whose}", made)


def _confirmed(telling: Telling, goal: Goal) -> str:
    if goal.outcome_confirmed_on is None:
        return ""
    words = telling.say("“{words}”", words=goal.outcome_words) if goal.outcome_words else ""
    by = telling.name_of(goal.outcome_confirmed_by_id)
    return joined(words, by, telling.formats.day(goal.outcome_confirmed_on))
