"""Joint sessions as their windows read them: the view, the sealed answers of one side, the minutes.

Nothing that is returned here has a private field. A side's sealed answers go to that side alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, and_, func, select

from partnerdesk.analysis.promises import last_met, promises_since
from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.follow_up import Action, Decision, Issue
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.history_filter import HistoryFilter
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.session_rows import COURSES, SESSIONS, read_session, session_row
from partnerdesk.queries.session_seals import read_sheets, reveal_in, sealed_answers, sitting_of
from partnerdesk.queries.session_steps import Made, Nod, made_in, nods_in, steps_of, undo_labels
from partnerdesk.queries.shared_history import shared_changes
from partnerdesk.sessions.content import from_content
from partnerdesk.sessions.course import SessionCourse, TopicState
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_content import minutes_from_content
from partnerdesk.sessions.minuting import minutes_of
from partnerdesk.sessions.shared_changes import net_changes
from partnerdesk.sessions.since import SinceWeLastMet
from partnerdesk.sessions.view import CapturedItem, ItemNod, SessionView, as_both_see
from partnerdesk.store.models.accounts import AccountRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import TouchpointRow
from partnerdesk.store.models.plans import PlanRow

__all__ = [
    "UnfinishedSession",
    "minutes_at",
    "minutes_of_plan",
    "sealed_answers",
    "session_minutes",
    "session_view",
    "since_we_last_met",
    "unfinished_session",
]

PLANS = table_of(PlanRow)
ACCOUNTS = table_of(AccountRow)
TOUCHPOINTS = table_of(TouchpointRow)
_HAVE_MINUTES = and_(COURSES.c.minutes != "", SESSIONS.c.ended_at.is_not(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedSession:
    """A session that was not ended: whose, since when, how far. Moments are in UTC."""

    id: str
    plan_id: str
    account_id: str
    account: str
    title: str
    started_at: datetime
    seen_at: datetime
    is_rehearsal: bool
    done: int
    topics: int


def unfinished_session(connection: Connection) -> UnfinishedSession | None:
    """Return the session that goes on, or that was broken off; there is one at most.

    One whose course cannot be read is returned as well, so that it can be left.
    """
    found = connection.execute(
        select(
            *(SESSIONS.c.id, SESSIONS.c.plan_id, SESSIONS.c.started_at, SESSIONS.c.is_rehearsal),
            *(PLANS.c.account_id, ACCOUNTS.c.name, TOUCHPOINTS.c.title, COURSES.c.content),
        )
        .join(COURSES, COURSES.c.id == SESSIONS.c.id)
        .join(PLANS, PLANS.c.id == SESSIONS.c.plan_id)
        .join(ACCOUNTS, ACCOUNTS.c.id == PLANS.c.account_id)
        .join(TOUCHPOINTS, TOUCHPOINTS.c.id == SESSIONS.c.touchpoint_id, isouter=True)
        .where(SESSIONS.c.ended_at.is_(None))
        .order_by(SESSIONS.c.started_at.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    course = _course_or_none(found.content)
    topics = course.topics if course is not None else ()
    return UnfinishedSession(
        id=found.id,
        plan_id=found.plan_id,
        account_id=found.account_id,
        account=found.name,
        title=found.title or "",
        started_at=found.started_at,
        seen_at=course.seen_at if course is not None else found.started_at,
        is_rehearsal=found.is_rehearsal,
        done=sum(1 for each in topics if each.state is not TopicState.OPEN),
        topics=len(topics),
    )


def session_view(connection: Connection, session_id: str) -> SessionView:
    """Return a session with all that its window shows; raises UserError where it is gone."""
    session, course = read_session(connection, session_id)
    plan = read_joint_plan(connection, session.plan_id)
    course = as_both_see(course, plan)
    steps = steps_of(connection, session_id)
    sheets = read_sheets(connection, session_id)
    undo_label, redo_label = undo_labels(connection, session_id, plan)
    reveal = reveal_in(plan, course.sitting, sheets)
    changes = shared_changes(connection, plan, HistoryFilter(session_id=session_id))
    touchpoint_id = session.touchpoint_id
    return SessionView(
        plan=plan,
        session_id=session_id,
        touchpoint=next((each for each in plan.touchpoints if each.id == touchpoint_id), None),
        started_at=session.started_at,
        ended_at=session.ended_at,
        is_rehearsal=session.is_rehearsal,
        course=course,
        captured=tuple(_captured(plan, made_in(steps))),
        agreements=tuple(_nods(plan, course, nods_in(steps))),
        changes=net_changes(changes),
        sitting=sitting_of(plan, course.sitting, sheets, is_opened=reveal is not None),
        reveal=reveal,
        undo_label=undo_label,
        redo_label=redo_label,
    )


def session_minutes(connection: Connection, session_id: str, now: datetime) -> Minutes:
    """Return the minutes: as they stand once the session has ended, else as they are now."""
    row = session_row(connection, session_id)
    if row.minutes and row.ended_at is not None:
        return minutes_from_content(row.minutes)
    return minutes_of(session_view(connection, session_id), now)


def minutes_of_plan(connection: Connection, plan_id: str) -> tuple[Minutes, ...]:
    """Return the minutes of a plan's sessions, the newest first; none of rehearsals."""
    rows = connection.execute(
        select(COURSES.c.minutes)
        .join(SESSIONS, SESSIONS.c.id == COURSES.c.id)
        .where(SESSIONS.c.plan_id == plan_id, _HAVE_MINUTES)
        .order_by(SESSIONS.c.started_at.desc(), SESSIONS.c.id)
    )
    return tuple(minutes_from_content(row.minutes) for row in rows)


def minutes_at(connection: Connection, touchpoint_id: str) -> Minutes | None:
    """Return the minutes of the session that was held at a touchpoint, if there are any."""
    row = connection.execute(
        select(COURSES.c.minutes)
        .join(SESSIONS, SESSIONS.c.id == COURSES.c.id)
        .where(SESSIONS.c.touchpoint_id == touchpoint_id, _HAVE_MINUTES)
        .order_by(SESSIONS.c.started_at.desc())
        .limit(1)
    ).first()
    return minutes_from_content(row.minutes) if row is not None else None


def since_we_last_met(
    connection: Connection, plan_id: str, today: date, session_id: str | None = None
) -> SinceWeLastMet:
    """Return what both sides did since the last dialogue; what a session itself did is left out."""
    plan = read_joint_plan(connection, plan_id)
    met = last_met(plan, today)
    if met is None:
        return SinceWeLastMet(promises=promises_since(plan, plan.head.starts_on, today))
    now = session_row(connection, session_id) if session_id is not None else None
    until = now.started_at if now is not None else None
    meetings = {met.id, now.touchpoint_id if now is not None else None}
    wanted = HistoryFilter(since=_over(connection, met), until=until)
    changes = net_changes(shared_changes(connection, plan, wanted))
    since = local_day(met.starts_at)
    made_now = {each.id for each in plan.actions if until and each.created_at >= until}
    return SinceWeLastMet(
        met=met,
        since=since,
        promises=tuple(
            each for each in promises_since(plan, since, today) if each.item_id not in made_now
        ),
        changes=tuple(each for each in reversed(changes) if each.item_id not in meetings),
    )


def _over(connection: Connection, met: Touchpoint) -> datetime:
    """Return when a dialogue was over: with its session, else after the minutes set aside."""
    ended: datetime | None = connection.execute(
        select(func.max(SESSIONS.c.ended_at)).where(
            SESSIONS.c.touchpoint_id == met.id, SESSIONS.c.is_rehearsal.is_(False)
        )
    ).scalar()
    if ended is not None:
        return ended + timedelta(microseconds=1)
    return met.starts_at + timedelta(minutes=met.minutes or 0)


def _course_or_none(content: str) -> SessionCourse | None:
    try:
        return from_content(content)
    except UserError:
        return None


def _captured(plan: JointPlan, made: tuple[Made, ...]) -> Iterator[CapturedItem]:
    known: dict[str, Decision | Action | Issue] = {}
    known |= {each.id: each for each in plan.decisions}
    known |= {each.id: each for each in plan.actions}
    known |= {each.id: each for each in plan.issues}
    for each in made:
        item = known.get(each.item_id)
        if item is not None:
            yield CapturedItem(kind=each.kind, item=item, by=each.by, at=each.at)


def _nods(plan: JointPlan, course: SessionCourse, nods: tuple[Nod, ...]) -> Iterator[ItemNod]:
    """Yield the nods that stand still."""
    lists = (
        *(plan.goals, plan.risks, plan.commitments, plan.rewards),
        *(plan.statements, plan.values, plan.decisions),
    )
    items: dict[str, AgreedItem] = {item.id: item for some in lists for item in some}
    for each in nods:
        item = items.get(each.item_id)
        if item is None or not (item.us_agree if each.side is Side.US else item.them_agree):
            continue
        yield ItemNod(
            kind=each.kind,
            item_id=each.item_id,
            side=each.side,
            at=each.at,
            person_id=course.speaks_for(each.side, each.at) or _first(plan, course, each.side),
            is_plain=each.is_plain,
        )


def _first(plan: JointPlan, course: SessionCourse, side: Side) -> str | None:
    people = (plan.person(each) for each in course.person_ids)
    return next((each.id for each in people if each and plan.side_of(each.party_id) is side), None)
