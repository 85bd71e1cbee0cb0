"""Who takes part in a dialogue, its agenda, circle drawings, and answered questionnaires."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import fitting, new_row, write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.checks import Answer, can_be_shared, starts_private
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import AgendaTopic, TouchpointStatus
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import (
    CircleDrawingRow,
    PartyRow,
    PersonRow,
    PlacementRow,
)
from partnerdesk.store.models.dialogue import (
    AgendaTopicRow,
    CheckAnswerRow,
    InclusionPersonRow,
    TouchpointPersonRow,
    TouchpointRow,
)
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetParticipants:
    """Say who takes part in a touchpoint or an inclusion."""

    kind: str
    item_id: str
    person_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAgenda:
    """Write the agenda of a touchpoint; topics keep their ids."""

    touchpoint_id: str
    topics: tuple[AgendaTopic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldTouchpoint:
    """Mark a touchpoint as held on a day: the last contact with who took part follows."""

    touchpoint_id: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawCircle:
    """Keep a new circle drawing."""

    account_id: str
    drawn_on: date
    placements: tuple[Placement, ...]
    drawn_by_id: str | None = None
    title: str = ""
    visibility: Visibility | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePerson:
    """Move a person in a drawing; without a ring the person leaves the drawing."""

    drawing_id: str
    person_id: str
    ring: Ring | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCheck:
    """Keep a questionnaire answered by one side."""

    plan_id: str
    questionnaire: Questionnaire
    side: Side
    checked_on: date
    answers: tuple[Answer, ...]
    respondent_id: str | None = None
    visibility: Visibility | None = None


def set_participants(command: SetParticipants, work: UnitOfWork) -> Done:
    """Store the people of a touchpoint or an inclusion, in the given order."""
    kind = places.kind_of(command.kind)
    if kind.name not in ("touchpoint", "inclusion"):
        raise UserError("cannot_link")
    row = work.row(kind.name, command.item_id)
    places.find_place(work, kind, row)
    model: Any = InclusionPersonRow if kind.name == "inclusion" else TouchpointPersonRow
    column = f"{kind.name}_id"
    now = {each.person_id: each for each in work.all_of(model, **{column: row.id})}
    for person_id, each in now.items():
        if person_id not in command.person_ids:
            work.session.delete(each)
    for index, person_id in enumerate(dict.fromkeys(command.person_ids)):
        _check_person(work, person_id)
        each = now.get(person_id) or work.add(
            model(id=new_id(), person_id=person_id, **{column: row.id})
        )
        each.position = index
    row.changed_at = work.now
    return Done(
        label=Deed("change people of {title}", title=places.title_of(kind, row)), item_id=row.id
    )


def set_agenda(command: SetAgenda, work: UnitOfWork) -> Done:
    """Store the topics of an agenda in the given order."""
    kind, part = KINDS["touchpoint"], KINDS["agenda_topic"]
    touchpoint = work.get(TouchpointRow, command.touchpoint_id)
    places.find_place(work, kind, touchpoint)
    now = {each.id: each for each in work.all_of(AgendaTopicRow, touchpoint_id=touchpoint.id)}
    for topic_id, each in now.items():
        if topic_id not in {topic.id for topic in command.topics}:
            work.session.delete(each)
    if len({topic.id for topic in command.topics}) < len(command.topics):
        raise UserError("id_twice")
    for index, topic in enumerate(command.topics):
        given = {"title": topic.title, "minutes": topic.minutes, "about_id": topic.about_id}
        checking.check_new(part, fitting(part, given))
        each = now.get(topic.id) or _new_topic(work, topic.id, touchpoint.id)
        each.title, each.minutes = topic.title, topic.minutes
        each.about_id, each.position = topic.about_id, index
    touchpoint.changed_at = work.now
    return Done(
        label=Deed("change agenda of {title}", title=touchpoint.title), item_id=touchpoint.id
    )


def _new_topic(work: UnitOfWork, topic_id: str, touchpoint_id: str) -> AgendaTopicRow:
    checking.check_free(work, "agenda_topic", topic_id)
    return work.add(AgendaTopicRow(id=topic_id, touchpoint_id=touchpoint_id))


def hold_touchpoint(command: HoldTouchpoint, work: UnitOfWork) -> Done:
    """Mark a touchpoint as held, and note the day with the people of the other parties.

    Both sides can see a person's last contact: a touchpoint that is ours only leaves no trace
    there, except with people whom nobody else sees.
    """
    kind, person_kind = KINDS["touchpoint"], KINDS["person"]
    touchpoint = work.get(TouchpointRow, command.touchpoint_id)
    places.find_place(work, kind, touchpoint)
    rule = person_kind.by_name["last_contact"]
    checking.check_value(rule, command.day)
    write_field(work, kind, touchpoint, kind.by_name["status"], TouchpointStatus.HELD)
    is_seen = touchpoint.visibility is Visibility.SHARED
    for each in work.all_of(TouchpointPersonRow, touchpoint_id=touchpoint.id):
        person = work.get(PersonRow, each.person_id)
        is_later = person.last_contact is None or person.last_contact < command.day
        may_tell = is_seen or person.visibility is Visibility.OURS_ONLY
        if is_later and may_tell and work.get(PartyRow, person.party_id).side is not Side.US:
            write_field(work, person_kind, person, rule, command.day)
    return Done(label=Deed("hold {title}", title=touchpoint.title), item_id=touchpoint.id)


def draw_circle(command: DrawCircle, work: UnitOfWork) -> Done:
    """Keep a drawing with the place of each person."""
    values = {
        "title": command.title,
        "drawn_on": command.drawn_on,
        "drawn_by_id": command.drawn_by_id,
    }
    kind = KINDS["circle_drawing"]
    drawing = work.add(new_row(work, kind, command.account_id, values, command.visibility))
    # Nobody stands in two places: the last one counts.
    for placement in {each.person_id: each for each in command.placements}.values():
        _check_person(work, placement.person_id)
        _place(work, drawing.id, placement.person_id, placement.ring, placement.position)
    return Done(label=Deed("draw the circle"), item_id=drawing.id)


def place_person(command: PlacePerson, work: UnitOfWork) -> Done:
    """Move one person in, on the edge or out, or take them off the drawing."""
    kind = KINDS["circle_drawing"]
    drawing = work.get(CircleDrawingRow, command.drawing_id)
    places.find_place(work, kind, drawing)
    _check_person(work, command.person_id)
    name = work.get(PersonRow, command.person_id).name
    placed = work.all_of(PlacementRow, circle_drawing_id=drawing.id)
    found = [each for each in placed if each.person_id == command.person_id]
    if command.ring is None:
        for each in found:
            work.session.delete(each)
    elif found:
        found[0].ring = command.ring
    else:
        _place(work, drawing.id, command.person_id, command.ring, len(placed))
    drawing.changed_at = work.now
    return Done(label=Deed("move {title} in the circle", title=name), item_id=drawing.id)


def record_check(command: RecordCheck, work: UnitOfWork) -> Done:
    """Keep the answers of one side; our own readiness is always ours only."""
    part = KINDS["check_answer"]
    known = {question.key for question in QUESTIONS[command.questionnaire]}
    for answer in command.answers:
        if answer.question not in known:
            raise UserError("unknown_question")
        checking.check_new(part, _values_of(answer))
    if len({answer.question for answer in command.answers}) < len(command.answers):
        raise UserError("twice")
    values = {
        "questionnaire": command.questionnaire,
        "checked_on": command.checked_on,
        "side": command.side,
        "respondent_id": command.respondent_id,
    }
    visibility = command.visibility
    is_unsaid = visibility is None and starts_private(command.questionnaire, command.side)
    if is_unsaid or not can_be_shared(command.questionnaire):
        visibility = Visibility.OURS_ONLY
    check = work.add(new_row(work, KINDS["check"], command.plan_id, values, visibility))
    for index, answer in enumerate(command.answers):
        given: Any = _values_of(answer)
        work.add(CheckAnswerRow(id=new_id(), check_id=check.id, position=index, **given))
    return Done(label=Deed("answer a check"), item_id=check.id)


def _values_of(answer: Answer) -> dict[str, object]:
    values = {"question": answer.question, "level": answer.level, "evidence": answer.evidence}
    return fitting(KINDS["check_answer"], values)


def _place(work: UnitOfWork, drawing_id: str, person_id: str, ring: Ring, position: int) -> None:
    work.add(
        PlacementRow(
            id=new_id(),
            circle_drawing_id=drawing_id,
            person_id=person_id,
            ring=ring,
            position=position,
        )
    )


def _check_person(work: UnitOfWork, person_id: str) -> None:
    if work.get(PersonRow, person_id).account_id != work.account_id:
        raise UserError("not_found", kind="person")
