"""What one side has taken on: its actions, and what it still has to deliver."""

from collections.abc import Iterator, Sequence
from datetime import date

from partnerdesk.domain.commitments import Commitment, CommitmentStatus
from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Party, Side
from partnerdesk.reports.document import (
    Cell,
    Column,
    Heading,
    Part,
    ReportDocument,
    Table,
    TextCell,
    Tone,
    prose,
)
from partnerdesk.reports.framing import Setting, Title, framed
from partnerdesk.reports.sections.private import title_of
from partnerdesk.reports.telling import LONGEST_NAME, Telling, begun, excerpt, joined

_OPEN = (
    Column(title="Action", weight=223),
    Column(title="Owner", weight=130),
    Column(title="Due", weight=70),
    Column(title="State", weight=70),
)
_DELIVER = (
    Column(title="Commitment", weight=223),
    Column(title="Owner", weight=130),
    Column(title="Due", weight=70),
    Column(title="State", weight=70),
)
_OVER = (CommitmentStatus.DELIVERED, CommitmentStatus.WITHDRAWN)


def action_list_report(plan: JointPlan, setting: Setting, *, side: Side) -> ReportDocument:
    """Return the list of a side, the most urgent first, what is done at the end."""
    telling = setting.telling(plan)
    parties = [party for party in plan.parties if party.side is side]
    names = telling.listed(excerpt(party.label, LONGEST_NAME) for party in parties)
    title = telling.say("Actions of {names}", names=names)
    lead = telling.say(
        "{plan}, as of {day}", plan=telling.title, day=telling.formats.long_day(setting.printed_on)
    )
    titles = Title(
        title=title,
        subject=telling.say("Action list"),
        notice=telling.say("Shared content only"),
        footer=title,
    )
    parts = (
        Heading(text=title, level=1),
        prose(lead, Tone.LEAD),
        *_actions(telling, parties),
        *_commitments(telling, parties),
    )
    return framed(telling, titles, parts, setting.dress)


def _actions(telling: Telling, parties: Sequence[Party]) -> Iterator[Part]:
    own = _own(parties)
    actions = [each for each in telling.plan.actions if each.party_id in own]
    still = [each for each in actions if each.status is ActionStatus.OPEN]
    still.sort(key=lambda each: (each.due_on or date.max, each.position))
    done = [each for each in actions if each.status is ActionStatus.DONE]
    done.sort(key=lambda each: (each.done_on or date.min, each.position), reverse=True)
    yield Heading(text=telling.say("To do"))
    if still:
        yield Table(
            columns=telling.headed(_OPEN), rows=tuple(_row(telling, each) for each in still)
        )
    else:
        yield prose(telling.say("Nothing is open."))
    if done:
        yield Heading(text=telling.say("Done"))
        yield Table(columns=telling.headed(_OPEN), rows=tuple(_row(telling, each) for each in done))


def _row(telling: Telling, action: Action) -> tuple[Cell, ...]:
    state = telling.word(action.status)
    day = action.due_on
    if action.status is ActionStatus.DONE:
        day = action.done_on or action.due_on
    elif day is not None:
        state = begun(telling.formats.due(day, telling.printed_on))
    return (
        TextCell(text=action.title, detail=_about(telling, action), is_strong=True),
        TextCell(text=telling.name_of(action.owner_id) or begun(telling.say("nobody yet"))),
        TextCell(text=telling.day(day)),
        TextCell(
            text=state, is_strong=bool(action.due_on and action.is_overdue(telling.printed_on))
        ),
    )


def _about(telling: Telling, action: Action) -> str:
    linked = {key for _, key in telling.plan.links_of(action.id)}
    items = (*telling.plan.goals, *telling.plan.risks, *telling.plan.rewards)
    return joined(*(title_of(telling, each) for each in items if each.id in linked), by="; ")


def _commitments(telling: Telling, parties: Sequence[Party]) -> Iterator[Part]:
    own = _own(parties)
    waiting = [
        each
        for each in telling.plan.commitments
        if each.party_id in own and each.status not in _OVER
    ]
    waiting.sort(key=lambda each: (each.ends_on or date.max, each.position))
    if waiting:
        yield Heading(text=telling.say("To deliver"))
        yield Table(
            columns=telling.headed(_DELIVER),
            rows=tuple(_commitment(telling, each) for each in waiting),
        )


def _commitment(telling: Telling, item: Commitment) -> tuple[Cell, ...]:
    is_late = bool(item.ends_on and item.is_overdue(telling.printed_on))
    state = telling.word(item.status)
    if is_late and item.ends_on:
        state = begun(telling.formats.due(item.ends_on, telling.printed_on))
    return (
        TextCell(text=item.title, is_strong=True),
        TextCell(text=telling.name_of(item.person_id) or begun(telling.say("nobody yet"))),
        TextCell(text=telling.day(item.ends_on)),
        TextCell(text=state, is_strong=is_late),
    )


def _own(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.id for party in parties)
