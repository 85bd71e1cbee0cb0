"""The sealed answers of a sitting: to each side its own, to both how far they are."""

from sqlalchemy import Connection, select

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.session_rows import read_session
from partnerdesk.sessions.content import sheet_from_content
from partnerdesk.sessions.course import CourseSitting
from partnerdesk.sessions.sealed import (
    SIDES,
    Reveal,
    SealedAnswers,
    Sheet,
    SideState,
    Sitting,
    SittingSide,
    opened_in,
    reveal_of,
)
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.sessions import SealedAnswersRow

SEALED = table_of(SealedAnswersRow)


def sealed_answers(connection: Connection, session_id: str, side: Side) -> SealedAnswers:
    """Return what one side has answered so far, for that side's eyes; nothing once it is sealed."""
    _session, course = read_session(connection, session_id)
    sitting = course.sitting
    if sitting is None:
        raise UserError("no_sitting")
    if side in sitting.sealed:
        return SealedAnswers(side=side, is_sealed=True)
    sheet = read_sheets(connection, session_id).get(side, Sheet())
    return SealedAnswers(side=side, respondent_id=sheet.respondent_id, answers=sheet.answers)


def read_sheets(connection: Connection, session_id: str) -> dict[Side, Sheet]:
    """Return what the sides have answered, by side. Only this module may look inside."""
    rows = connection.execute(
        select(SEALED.c.side, SEALED.c.content).where(SEALED.c.joint_session_id == session_id)
    )
    return {row.side: sheet_from_content(row.content) for row in rows}


def sitting_of(
    plan: JointPlan,
    sitting: CourseSitting | None,
    sheets: dict[Side, Sheet],
    *,
    is_opened: bool,
) -> Sitting | None:
    """Return how far a sitting is: of each side only how many questions it has answered."""
    if sitting is None:
        return None
    sides = []
    for side in SIDES:
        sheet = sheets.get(side, Sheet())
        is_sealed = side in sitting.sealed
        state = SideState.ANSWERING if sheet.answers else SideState.WAITING
        person = plan.person(sheet.respondent_id)
        sides.append(
            SittingSide(
                side=side,
                state=SideState.SEALED if is_sealed else state,
                answered=len(sheet.answers),
                respondent_id=person.id if person is not None else None,
            )
        )
    return Sitting(id=sitting.id, sides=tuple(sides), is_opened=is_opened)


def reveal_in(
    plan: JointPlan, sitting: CourseSitting | None, sheets: dict[Side, Sheet]
) -> Reveal | None:
    """Return both sides' answers once they were opened."""
    if sitting is None:
        return None
    if sitting.is_opened:  # in a rehearsal: nothing was kept with the plan
        return reveal_of(*(sheets.get(side, Sheet()).answers for side in SIDES))
    return opened_in(plan, sitting)
