"""What earlier checks mean for a sitting: answers that wait already, and whose come first."""

from datetime import timedelta

from partnerdesk.domain.check_rounds import TOGETHER_WITHIN_DAYS, Round, rounds_of
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.sessions.sealed import SIDES
from partnerdesk.store.models.dialogue import CheckAnswerRow, CheckRow
from partnerdesk.store.unit_of_work import UnitOfWork


def kept_checks(work: UnitOfWork, plan_id: str) -> dict[Side, str]:
    """Return the shared checks that are answered, and sealed until the other side answers too."""
    newest = _newest(work, plan_id)
    if newest is None or not newest.is_sealed:
        return {}
    found: dict[Side, str] = {}
    for side in SIDES:
        for check in newest.finished(side):
            row = work.get(CheckRow, check.id)
            if row.visibility is Visibility.SHARED:
                found[side] = check.id
    return found


def sides_in_order(work: UnitOfWork, plan_id: str) -> tuple[Side, ...]:
    """Return the sides in the order their checks are made.

    One that answered in the newest round comes first: it begins another one, with both in it.
    """
    newest = _newest(work, plan_id)
    return tuple(sorted(SIDES, key=lambda side: newest is None or not newest.finished(side)))


def _newest(work: UnitOfWork, plan_id: str) -> Round | None:
    rounds = rounds_of(_checks(work, plan_id), Questionnaire.ALIGNMENT)
    if not rounds:
        return None
    begun_on = rounds[-1].begun_on
    return rounds[-1] if begun_on + timedelta(TOGETHER_WITHIN_DAYS) >= work.today else None


def _checks(work: UnitOfWork, plan_id: str) -> list[Check]:
    return [
        Check(
            id=row.id,
            created_at=row.created_at,
            changed_at=row.changed_at,
            questionnaire=row.questionnaire,
            checked_on=row.checked_on,
            side=row.side,
            answers=tuple(
                Answer(question=each.question, level=each.level)
                for each in work.all_of(CheckAnswerRow, check_id=row.id)
            ),
        )
        for row in work.all_of(CheckRow, plan_id=plan_id)
    ]
