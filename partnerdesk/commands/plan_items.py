"""What is done to particular kinds: texts, outcomes, links, agendas, participants, checks."""

from dataclasses import dataclass
from datetime import date

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting_value, new_row, write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import set_standing
from partnerdesk.domain.agreement import proposed
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.links import LINKABLE, Meaning
from partnerdesk.domain.plans import TOPIC_WORDS, Topic
from partnerdesk.domain.visibility import Mode, Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import PersonRow
from partnerdesk.store.models.plans import GoalRow, LinkRow, StatementRow
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteStatement:
    """Write one text of a plan or the note on it, making it where it is not there yet.

    What is None stays as it is.
    """

    plan_id: str
    topic: Topic
    body: str | None = None
    private_notes: str | None = None
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmOutcome:
    """Close a goal as achieved: the customer confirms the outcome in their own words."""

    goal_id: str
    person_id: str
    confirmed_on: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkItems:
    """Link two items of a plan."""

    plan_id: str
    from_kind: str
    from_id: str
    to_kind: str
    to_id: str
    meaning: Meaning = Meaning.RELATES_TO


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkItems:
    """Take the links between two items away, whichever way they lead."""

    plan_id: str
    from_id: str
    to_id: str


def write_statement(command: WriteStatement, work: UnitOfWork) -> Done:
    """Store a text of the plan; it keeps its standing until its words change."""
    kind = KINDS["statement"]
    given = {"body": command.body, "private_notes": command.private_notes}
    values = {
        name: fitting_value(kind.by_name[name], text)
        for name, text in given.items()
        if text is not None
    }
    for name, value in values.items():
        checking.check_value(kind.by_name[name], value)
    found = work.all_of(StatementRow, plan_id=command.plan_id, topic=command.topic)
    if found:
        row = found[0]
        places.find_place(work, kind, row)
        if work.mode is Mode.TOGETHER and row.visibility is Visibility.OURS_ONLY:
            row.visibility = Visibility.SHARED  # both write it: our draft gives way
            set_standing(row, proposed(work.behind))
        for name, value in values.items():
            write_field(work, kind, row, kind.by_name[name], value)
    else:
        row = work.add(new_row(work, kind, command.plan_id, {"topic": command.topic, **values}))
    topic = TOPIC_WORDS[command.topic]
    is_note = command.body is None
    template = "change private note of {topic}" if is_note else "change {topic}"
    return Done(label=Deed(template, topic=topic), item_id=row.id)


def confirm_outcome(command: ConfirmOutcome, work: UnitOfWork) -> Done:
    """Note the customer's confirmation; only a person of another party than us can give it."""
    kind = KINDS["goal"]
    goal = work.get(GoalRow, command.goal_id)
    places.find_place(work, kind, goal)
    checking.check_has_come(work, "outcome_confirmed_on", command.confirmed_on)
    person = work.session.get(PersonRow, command.person_id)
    if person is None or person.account_id != work.account_id:
        raise UserError("confirmation_needed")
    words = fitting_value(kind.by_name["outcome_words"], command.words)
    checking.check_value(kind.by_name["outcome_words"], words)
    checking.check_value(kind.by_name["outcome_confirmed_on"], command.confirmed_on)
    checking.check_reference(work, kind.by_name["outcome_confirmed_by_id"], goal, person.id)
    goal.outcome_confirmed_by_id = person.id
    goal.outcome_confirmed_on = command.confirmed_on
    goal.outcome_words = str(words)
    goal.status = GoalStatus.ACHIEVED
    goal.changed_at = work.now
    return Done(label=Deed("confirm {title}", title=places.title_of(kind, goal)), item_id=goal.id)


def link_items(command: LinkItems, work: UnitOfWork) -> Done:
    """Link two different items of one plan; raises UserError where they are linked already."""
    ends = ((command.from_kind, command.from_id), (command.to_kind, command.to_id))
    for kind_name, item_id in ends:
        if kind_name not in LINKABLE:
            raise UserError("cannot_link")
        row = work.row(kind_name, item_id)
        places.find_place(work, KINDS[kind_name], row)
        if row.plan_id != command.plan_id:
            raise UserError("cannot_link")
    if command.from_id == command.to_id:
        raise UserError("cannot_link")
    if _links(work, command.plan_id, command.from_id, command.to_id):
        raise UserError("already_linked")
    link = LinkRow(
        id=new_id(),
        plan_id=command.plan_id,
        from_kind=command.from_kind,
        from_id=command.from_id,
        to_kind=command.to_kind,
        to_id=command.to_id,
        meaning=command.meaning,
    )
    work.add(link)
    return Done(label=Deed("link two items"), item_id=link.id)


def unlink_items(command: UnlinkItems, work: UnitOfWork) -> Done:
    """Remove the links between two items."""
    places.find_place(work, KINDS["plan"], work.row("plan", command.plan_id))
    for link in _links(work, command.plan_id, command.from_id, command.to_id):
        work.session.delete(link)
    return Done(label=Deed("take a link away"), item_id=command.from_id)


def _links(work: UnitOfWork, plan_id: str, one: str, other: str) -> list[LinkRow]:
    return [
        link
        for link in work.all_of(LinkRow, plan_id=plan_id)
        if {link.from_id, link.to_id} == {one, other}
    ]
