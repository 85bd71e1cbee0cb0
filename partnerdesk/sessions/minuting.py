"""Making the minutes of a session from its view: everybody and everything by name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from partnerdesk.domain.follow_up import Action, ActionStatus, Decision, Issue
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.precheck import name_of
from partnerdesk.sessions.course import CourseNod, SessionTopic, TopicKind, TopicState
from partnerdesk.sessions.minutes import (
    Minutes,
    MinutesAction,
    MinutesAgreed,
    MinutesAnswer,
    MinutesDecision,
    MinutesIssue,
    MinutesNod,
    MinutesNote,
    MinutesParty,
    MinutesTopic,
    NextMeeting,
    Present,
)
from partnerdesk.sessions.minutes_content import fingerprint_of
from partnerdesk.sessions.shared_changes import Became, SharedChange
from partnerdesk.sessions.timekeeping import session_seconds, topic_seconds
from partnerdesk.sessions.view import SessionView

_CAPTURED = ("decision", "action", "issue")


def minutes_of(view: SessionView, now: datetime) -> Minutes:
    """Return the minutes as they are at a moment, with the nods that each side gave to them."""
    minutes = _without_nods(view, now)
    fingerprint = fingerprint_of(minutes)
    nods = tuple(_nod(view, each, fingerprint) for each in view.course.nods)
    return replace(minutes, nods=nods)


def _without_nods(view: SessionView, now: datetime) -> Minutes:
    plan = view.plan
    return Minutes(
        session_id=view.session_id,
        plan_id=plan.head.id,
        plan_title=plan.head.title,
        currency=plan.head.currency,
        account=plan.account.name,
        parties=tuple(
            MinutesParty(side=each.side, name=each.name, short=each.label) for each in plan.parties
        ),
        title=view.title,
        place=view.place,
        started_at=view.started_at,
        ended_at=view.ended_at,
        seconds=session_seconds(view.course, now),
        is_rehearsal=view.is_rehearsal,
        present=tuple(_present(view, each) for each in view.present),
        topics=tuple(
            MinutesTopic(
                title=each.title,
                state=_became(view, each),
                minutes=each.minutes,
                seconds=topic_seconds(view.course, each, now),
            )
            for each in view.topics
        ),
        decisions=tuple(_decisions(view)),
        actions=tuple(_actions(view)),
        issues=tuple(_issues(view)),
        agreed=tuple(_agreed(view)),
        changed=tuple(each for each in view.changes if _is_told(each, view)),
        parked=tuple(_parked(view)),
        alignment=tuple(_answers(view)),
        next_meeting=_next_meeting(view),
        notes=tuple(_notes(view)),
    )


def _became(view: SessionView, topic: SessionTopic) -> TopicState:
    """Return what became of a topic: one that something came of was not left open."""
    if topic.state is not TopicState.OPEN:
        return topic.state
    kinds = {change.kind for change in view.changes}
    came = {
        TopicKind.ALIGNMENT: view.reveal is not None,
        TopicKind.CIRCLE: "circle_drawing" in kinds,
        TopicKind.VALUES: "shared_value" in kinds,
    }
    item = view.about(topic)
    if item is not None:
        told = {change.item_id for change in view.changes}
        is_agreed = isinstance(item, AgreedItem) and item.is_agreed
        return TopicState.DONE if item.id in told and is_agreed else TopicState.OPEN
    return TopicState.DONE if came.get(topic.kind, False) else TopicState.OPEN


def _present(view: SessionView, person: Person) -> Present:
    party = view.plan.parties_by_id[person.party_id]
    return Present(name=person.name, role=person.title, side=party.side, party=party.label)


def _name(view: SessionView, person_id: str | None) -> str:
    person = view.plan.person(person_id)
    return person.name if person is not None else ""


def _decisions(view: SessionView) -> Iterator[MinutesDecision]:
    for each in view.captured:
        if isinstance(each.item, Decision):
            yield MinutesDecision(
                item_id=each.item.id,
                title=each.item.title,
                reason=each.item.reason,
                by=_behind(each.item),
            )


def _actions(view: SessionView) -> Iterator[MinutesAction]:
    for each in view.captured:
        if isinstance(each.item, Action):
            party = view.plan.parties_by_id[each.item.party_id]
            yield MinutesAction(
                item_id=each.item.id,
                title=each.item.title,
                side=party.side,
                party=party.label,
                owner=_name(view, each.item.owner_id),
                due_on=each.item.due_on,
                is_done=each.item.status is ActionStatus.DONE,
            )


def _issues(view: SessionView) -> Iterator[MinutesIssue]:
    for each in view.captured:
        if isinstance(each.item, Issue):
            owner = _name(view, each.item.owner_id)
            yield MinutesIssue(item_id=each.item.id, title=each.item.title, owner=owner)


def _agreed(view: SessionView) -> Iterator[MinutesAgreed]:
    """Yield what sides agreed to by saying so, decisions aside; each item once."""
    nodded: dict[tuple[str, str], list[Side]] = {}
    for each in view.agreements:
        if each.is_plain and each.kind not in _CAPTURED:
            nodded.setdefault((each.kind, each.item_id), []).append(each.side)
    for (kind, item_id), sides in nodded.items():
        item = view.item(kind, item_id)
        if isinstance(item, AgreedItem):
            yield MinutesAgreed(
                kind=kind,
                item_id=item_id,
                title=name_of(kind, item),
                sides=tuple(side for side in _behind(item) if side in sides),
                is_agreed=item.is_agreed,
            )


def _behind(item: AgreedItem) -> tuple[Side, ...]:
    flags = ((Side.US, item.us_agree), (Side.THEM, item.them_agree))
    return tuple(side for side, stands in flags if stands)


def _is_told(change: SharedChange, view: SessionView) -> bool:
    """Tell whether a change is not told elsewhere in the minutes already."""
    if change.kind in (*_CAPTURED, "check"):
        return change.became in (Became.CHANGED, Became.DELETED) or bool(change.fields)
    here = view.touchpoint.id if view.touchpoint is not None else None
    if change.item_id in (here, view.course.next_touchpoint_id):
        return False
    return bool(change.fields) or change.became in (Became.ADDED, Became.DELETED)


def _parked(view: SessionView) -> Iterator[str]:
    yield from (each.text for each in view.parked)
    said = {each.text for each in view.parked}
    lines = {each.topic_id for each in view.parked}
    abouts = {each.about_id for each in view.topics if each.id in lines}
    for ref in view.parked_items:
        if ref.item_id in abouts:
            continue  # its topic stands there
        item = view.item(ref.kind, ref.item_id)
        if item is not None and (name := name_of(ref.kind, item)) not in said:
            yield name


def _answers(view: SessionView) -> Iterator[MinutesAnswer]:
    for row in view.reveal.rows if view.reveal is not None else ():
        yield MinutesAnswer(
            question=row.question.key,
            label=row.question.label,
            us=row.us.level,
            them=row.them.level,
            us_said=row.us.evidence,
            them_said=row.them.evidence,
        )


def _next_meeting(view: SessionView) -> NextMeeting | None:
    found = next(
        (each for each in view.plan.touchpoints if each.id == view.course.next_touchpoint_id), None
    )
    if found is None:
        return None
    return NextMeeting(title=found.title, starts_at=found.starts_at, place=found.place)


def _notes(view: SessionView) -> Iterator[MinutesNote]:
    for each in view.course.notes:
        yield MinutesNote(text=each.text, by=each.by, at=each.at)


def _nod(view: SessionView, nod: CourseNod, fingerprint: str) -> MinutesNod:
    named = _name(view, nod.person_id)
    speaker = view.spokesperson(nod.side, nod.at)
    return MinutesNod(
        side=nod.side,
        name=named or (speaker.name if speaker is not None else ""),
        at=nod.at,
        is_current=nod.fingerprint == fingerprint,
    )
